// What becomes of typed text: kept on this device at once, on the server soon, and never lost when two places write. Pure.

export type SavingStatus = 'saved' | 'unsaved' | 'saving' | 'unreachable' | 'conflict' | 'refused'

export interface Saving {
  /** What the box holds. */
  text: string
  /** The server's newest version as far as this page knows; 0 when there is none. */
  version: number
  /** The text of that version. */
  savedText: string
  /** The text on its way to the server. */
  sending: string | null
  status: SavingStatus
  /** The other place's version, when two met. */
  other: { version: number; text: string } | null
}

export type SavingEvent =
  | { type: 'typed'; text: string }
  | { type: 'sending' }
  | { type: 'saved'; version: number; text: string }
  | { type: 'unreachable' }
  | { type: 'refused' }
  | { type: 'met'; version: number; text: string }
  | { type: 'keepMine' }
  | { type: 'takeOther' }

/** The page as it opens: the server's text, or what this device still holds of an unsaved one. */
export function openSaving(version: number, savedText: string, local: LocalCopy | null): Saving {
  const saving: Saving = { text: savedText, version, savedText, sending: null, status: 'saved', other: null }
  if (!local || local.text === savedText) return saving
  if (local.version === version) return { ...saving, text: local.text, status: 'unsaved' }
  return { ...saving, text: local.text, status: 'conflict', other: { version, text: savedText } }
}

export interface LocalCopy {
  text: string
  /** The version the typing started from. */
  version: number
}

/** What happened, applied. Typing is always taken; an answer about older text never replaces newer typing. */
export function nextSaving(saving: Saving, event: SavingEvent): Saving {
  switch (event.type) {
    case 'typed':
      return { ...saving, text: event.text, status: afterTyping(saving, event.text) }
    case 'sending':
      return { ...saving, sending: saving.text, status: 'saving' }
    case 'saved': {
      const typedOn = saving.sending !== null && saving.text !== saving.sending
      const text = typedOn ? saving.text : event.text
      return {
        text,
        version: event.version,
        savedText: event.text,
        sending: null,
        status: text === event.text ? 'saved' : 'unsaved',
        other: null,
      }
    }
    case 'unreachable':
      return { ...saving, sending: null, status: 'unreachable' }
    case 'refused':
      return { ...saving, sending: null, status: 'refused' }
    case 'met':
      return met(saving, event)
    case 'keepMine':
      return saving.other
        ? { ...saving, version: saving.other.version, savedText: saving.other.text, status: 'unsaved', other: null }
        : saving
    case 'takeOther':
      if (!saving.other) return saving
      return {
        ...saving,
        text: saving.other.text,
        version: saving.other.version,
        savedText: saving.other.text,
        status: 'saved',
        other: null,
      }
  }
}

/** Is there anything that only this device holds? */
export function holdsUnsaved(saving: Saving): boolean {
  return saving.text !== saving.savedText
}

/** May a save leave now? One at a time, and not while two texts wait to be chosen between. */
export function maySend(saving: Saving): boolean {
  return holdsUnsaved(saving) && saving.sending === null && saving.status !== 'conflict'
}

function afterTyping(saving: Saving, text: string): SavingStatus {
  if (saving.status === 'conflict' || saving.status === 'saving') return saving.status
  return text === saving.savedText ? 'saved' : 'unsaved'
}

function met(saving: Saving, other: { version: number; text: string }): Saving {
  const { version, text } = other
  if (text === saving.text) return { ...saving, version, savedText: text, sending: null, status: 'saved', other: null }
  if (!holdsUnsaved(saving))
    return { ...saving, text, version, savedText: text, sending: null, status: 'saved', other: null }
  return { ...saving, sending: null, status: 'conflict', other: { version, text } }
}
