// A change of a note that was typed and not saved, as the device's drawer keeps it.

/** The note as it stood when the change began. */
export interface EditStart {
  text: string
  version: number
}

interface KeptEdit {
  text: string
  start: EditStart
}

/** The drawer's key for an unsaved change of one note. */
export function editKey(noteId: string): string {
  return `editing:${noteId}`
}

/** What lies in the drawer, if it is an unsaved change; null otherwise. */
export function storedEdit(value: unknown): KeptEdit | null {
  if (!isRecord(value) || typeof value['text'] !== 'string' || !isRecord(value['start'])) return null
  const { text, version } = value['start']
  if (typeof text !== 'string' || typeof version !== 'number') return null
  return { text: value['text'], start: { text, version } }
}

/**
 * The version to send with a change: the note's own while its words are still those the change began from (one's own
 * change before it may have arrived meanwhile) and no other text stands beside them, else the one it began from, so that
 * the server keeps every text.
 */
export function versionFor(start: EditStart, now: EditStart & { otherText: string | null }): number {
  return now.text === start.text && now.otherText === null ? now.version : start.version
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
