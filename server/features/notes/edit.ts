// What an edit makes of a note, and how a change that comes twice is recognised. Pure.
import type { EditNoteInput } from '#schema/generated/server.ts'
import type { Note } from './note.ts'

/** Changes a note remembers: a page repeats only its last one, and other devices come between a few times at most. */
const REMEMBERED = 30

/** The note after the edit; an edit of an older version stands beside the text that is there, and neither is lost. */
export function edited(note: Note, input: Pick<EditNoteInput, 'text' | 'day' | 'version' | 'after'>): Note {
  const text = input.text.trim()
  const earlier = note.changes.find(({ id }) => id === input.after)
  const base = Math.max(input.version, earlier?.version ?? 0)
  const isNewest = base === note.version
  const hasNotSeenBoth = earlier?.became === 'OTHER_TEXT' && earlier.version === base
  // A text that is meant is not left lying among the deleted ones.
  const next = { ...note, deleted: false, version: note.version + 1 }
  // The writer's own earlier edit stands beside another device's text, which they have not seen: only theirs is replaced.
  if (isNewest && hasNotSeenBoth) return { ...next, otherText: text }
  if (isNewest) return { ...next, text, day: input.day, otherText: null }
  if (note.text === text) return note.day === input.day ? { ...note, deleted: false } : { ...next, day: input.day }
  if (note.otherText === text) return { ...note, deleted: false }
  return { ...next, otherText: note.otherText === null ? text : `${note.otherText}\n\n${text}` }
}

/** True when this change was done already: its answer was lost on the way. */
export function hasDone(note: Note, change: string): boolean {
  return note.changes.some(({ id }) => id === change)
}

/** The changed note with the change among those it remembers. */
export function remembering(before: Note, after: Note, change: string): Note {
  const became = after.text === before.text && after.otherText !== before.otherText && after.otherText !== null
  const done = { id: change, version: after.version, became: became ? ('OTHER_TEXT' as const) : ('NOTE' as const) }
  return { ...after, changes: [...before.changes, done].slice(-REMEMBERED) }
}
