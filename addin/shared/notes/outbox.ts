// Changes of notes on their way to the server, as plain data and pure moves: what is written here is never lost, whatever
// the network does. Order is kept; a change that was refused waits for its writer and holds up only its own note.
import type { AddNoteInput, EditNoteInput, RefusalCode } from '#schema/generated/client/graphql.ts'
import type { NamedFact } from '#addin/shared/words/facts.ts'

/** One change; its id is made here, so that a change sent twice is done once. */
export type NoteChange = {
  /** Of the change; of an added note it is the note's own. */
  id: string
  noteId: string
  recommendationId: string
} & (
  | { kind: 'ADD'; input: AddNoteInput }
  | { kind: 'EDIT'; input: EditNoteInput }
  | { kind: 'DELETE' | 'RESTORE' }
  | { kind: 'MOVE'; to: string }
)

export type OutboxEntry = NoteChange & {
  state: 'waiting' | 'needs-attention'
  refused: { code: RefusalCode; facts: readonly NamedFact[] } | null
}

export type Outbox = readonly OutboxEntry[]

/** A new note as a change. */
export function adding(input: AddNoteInput): NoteChange {
  return { kind: 'ADD', id: input.id, noteId: input.id, recommendationId: input.recommendationId, input }
}

/** A change that waits to be sent for the first time. */
export function waiting(change: NoteChange): OutboxEntry {
  return { ...change, state: 'waiting', refused: null }
}

/** The change to send now: the oldest that waits and whose note has no refused change before it, or null. */
export function nextToSend(outbox: Outbox): OutboxEntry | null {
  const held = new Set(outbox.filter(({ state }) => state === 'needs-attention').map(({ noteId }) => noteId))
  return outbox.find(({ state, noteId }) => state === 'waiting' && !held.has(noteId)) ?? null
}

/** The server said no: the text stays here until its writer decides. */
export function withRefusal(entry: OutboxEntry, refused: OutboxEntry['refused']): OutboxEntry {
  return { ...entry, state: 'needs-attention', refused }
}

/** The writer presses "save again": it waits once more, with the word that the same text twice is meant. */
export function sentAgain(entry: OutboxEntry): OutboxEntry {
  const again = { ...entry, state: 'waiting' as const, refused: null }
  if (again.kind !== 'ADD') return again
  const isMeant = entry.refused?.code === 'SAME_AS_LAST' || again.input.sureItIsNotTwice
  return { ...again, input: { ...again.input, sureItIsNotTwice: isMeant ?? false } }
}

/** An edit on top of what is on its way already: the server goes by the change before it, not by a version not known yet. */
export function editOf(outbox: Outbox, recommendationId: string, id: string, input: EditNoteInput): NoteChange {
  const before = outbox.findLast((entry) => entry.noteId === input.noteId && entry.kind === 'EDIT')
  const onTop = { ...input, changeId: id, ...(before ? { after: before.id } : {}) }
  return { kind: 'EDIT', id, noteId: input.noteId, recommendationId, input: onTop }
}

/** Those of one recommendation, in the order they were made. */
export function changesFor(outbox: Outbox, recommendationId: string): Outbox {
  return outbox.filter(
    (entry) => entry.recommendationId === recommendationId || (entry.kind === 'MOVE' && entry.to === recommendationId),
  )
}

interface Shown {
  id: string
  text: string
  day: string
}

/** Notes as they will be once everything has arrived: edits applied, deleted and moved ones left out. */
export function withPendingChanges<T extends Shown>(
  notes: readonly T[],
  outbox: Outbox,
): (T & { onItsWay: boolean })[] {
  return notes.flatMap((note) => {
    const changes = outbox.filter(({ noteId, state }) => noteId === note.id && state === 'waiting')
    const isGone = changes.findLast(({ kind }) => kind === 'DELETE' || kind === 'RESTORE' || kind === 'MOVE')
    if (isGone?.kind === 'DELETE' || isGone?.kind === 'MOVE') return []
    const edit = changes.findLast((each) => each.kind === 'EDIT')
    const words = edit ? { text: edit.input.text, day: edit.input.day } : {}
    return [{ ...note, ...words, onItsWay: changes.length > 0 }]
  })
}

/** What lies in the drawer, if it is an entry; anything else is left alone. */
export function isEntry(value: unknown): value is OutboxEntry {
  return typeof value === 'object' && value !== null && 'kind' in value && 'noteId' in value && 'state' in value
}
