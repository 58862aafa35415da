// What an edit makes of a note, and how a change that comes twice is recognised. Pure.
import type { EditNoteInput } from '#schema/generated/server.ts'
import type { AppliedChange, Note } from './note.ts'

/** Changes a note remembers: a page repeats only its last one, and other devices come between a few times at most. */
const REMEMBERED = 30

/** The note after the edit; an edit of an older version stands beside the text that is there, and neither is lost. */
export function applyEdit(note: Note, input: Pick<EditNoteInput, 'text' | 'day' | 'version' | 'after'>): Note {
  const text = input.text.trim()
  const earlier = note.changes.find(({ id }) => id === input.after)
  const base = Math.max(input.version, earlier?.version ?? 0)
  // The writer's own earlier edit stands beside another device's text, which they have not seen.
  const standsBeside = earlier?.version === base && earlier.became !== 'NOTE'
  // A text that is meant is not left lying among the deleted ones.
  const next = { ...note, deleted: false, version: note.version + 1 }
  if (base === note.version && !standsBeside) return { ...next, text, day: input.day, otherText: null }
  if (base === note.version && earlier?.became === 'OTHER_TEXT') return { ...next, otherText: text }
  if (note.text === text) return note.day === input.day ? { ...note, deleted: false } : { ...next, day: input.day }
  if (note.otherText === text) return { ...note, deleted: false }
  return { ...next, otherText: note.otherText === null ? text : `${note.otherText}\n\n${text}` }
}

/** True when this change was done already: its answer was lost on the way. */
export function hasApplied(note: Note, change: string): boolean {
  return note.changes.some(({ id }) => id === change)
}

/** The changed note with the change among those it remembers. */
export function withChange(before: Note, after: Note, change: string): Note {
  const done = { id: change, version: after.version, became: whatBecame(before, after) }
  return { ...after, changes: [...before.changes, done].slice(-REMEMBERED) }
}

function whatBecame(before: Note, after: Note): AppliedChange['became'] {
  if (after.otherText === null || after.otherText === before.otherText) return 'NOTE'
  return after.otherText.startsWith(`${before.otherText ?? ''}\n\n`) ? 'PART_OF_OTHER_TEXT' : 'OTHER_TEXT'
}
