// Notes on their way to the server, as plain data and pure moves: what is written here is never lost, whatever the
// network does. Order is kept; a note that was refused waits for its writer and does not hold up the others.
import type { RefusalCode } from '#schema/generated/client/graphql.ts'
import type { NamedFact } from '#addin/shared/words/facts.ts'

export interface NoteToSend {
  /** Made here, so that a note sent twice is kept once. */
  id: string
  recommendationId: string
  text: string
  /** yyyy-mm-dd */
  day: string
  /** The writer knows that the same words were just saved. */
  sureItIsNotTwice: boolean
}

export interface OutboxNote extends NoteToSend {
  state: 'waiting' | 'needs-attention'
  refused: { code: RefusalCode; facts: readonly NamedFact[] } | null
}

export type Outbox = readonly OutboxNote[]

/** Puts a note last. The same id again changes nothing: it is on its way already. */
export function enqueue(outbox: Outbox, note: NoteToSend): Outbox {
  if (outbox.some((each) => each.id === note.id)) return outbox
  return [...outbox, { ...note, state: 'waiting', refused: null }]
}

/** The note to send now: the oldest that waits, or null. */
export function nextToSend(outbox: Outbox): OutboxNote | null {
  return outbox.find((note) => note.state === 'waiting') ?? null
}

/** The server has it, or the writer let it go. */
export function without(outbox: Outbox, id: string): Outbox {
  return outbox.filter((note) => note.id !== id)
}

/** The server said no: the text stays here until its writer decides. */
export function withRefusal(outbox: Outbox, id: string, refused: OutboxNote['refused']): Outbox {
  return outbox.map((note) => (note.id === id ? { ...note, state: 'needs-attention', refused } : note))
}

/** The writer presses "save again": it waits once more, with the word that the same text twice is meant. */
export function sendAgain(outbox: Outbox, id: string): Outbox {
  return outbox.map((note) =>
    note.id === id
      ? {
          ...note,
          state: 'waiting',
          refused: null,
          sureItIsNotTwice: note.refused?.code === 'SAME_AS_LAST' || note.sureItIsNotTwice,
        }
      : note,
  )
}

/** Those of one recommendation, in the order they were written. */
export function notesFor(outbox: Outbox, recommendationId: string): Outbox {
  return outbox.filter((note) => note.recommendationId === recommendationId)
}

/** Two windows of one person share the drawer: what the other has added meanwhile is kept, order by first sight. */
export function merged(mine: Outbox, stored: Outbox, gone: ReadonlySet<string>): Outbox {
  const ids = new Set(mine.map((note) => note.id))
  return [...mine, ...stored.filter((note) => !ids.has(note.id))].filter((note) => !gone.has(note.id))
}
