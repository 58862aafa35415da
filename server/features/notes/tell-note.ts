// How a note would be told, and what the writer says to it: sorted, confirmed, changed, left out, two small answers.
import type { Context } from '#server/context.ts'
import { isRefused, refused, type Refused } from '#server/problems.ts'
import type { NoteTelling, TellNoteInput } from '#schema/generated/server.ts'
import { tellNotes, type NoteToTell, type WritersWord } from '#server/reasoning/composer/tell-notes.ts'
import { readNote, type Zone } from '#server/reasoning/reading/read-note.ts'
import type { Who } from '#server/reasoning/reading/marks.ts'
import { sentenceOf } from '#server/reasoning/reading/telling.ts'
import { findOwned } from '../recommendations/find-owned.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'
import { sayOfNote } from './change-note.ts'
import { LONGEST_NOTE, type Note } from './note.ts'
import * as store from './store.ts'

/** Characters of each of the two answers. */
export const LONGEST_ANSWER = 300

/** The colleague as the reader knows them. Without a chosen pronoun a telling says the name. */
export function whoOf({ person, relation }: Recommendation, pronoun: Who['pronoun'] = 'name-only'): Who {
  return { name: person.name, firstName: person.firstName, pronoun, isManager: relation === 'MANAGER' }
}

export function toTell(note: Note): NoteToTell {
  return { id: note.id, day: note.day, text: note.text, word: note.told }
}

/** How one note of the user's would be told now; null for a note that is not theirs. */
export async function noteTelling(ctx: Context, noteId: string): Promise<NoteTelling | null> {
  const note = await store.find(ctx, noteId)
  const recommendation = note && !note.deleted ? await findOwned(ctx, note.recommendationId) : null
  return note && recommendation ? tellingOf(note, whoOf(recommendation)) : null
}

const ZONES = { praise: 'PRAISE', 'please-sort': 'PLEASE_SORT', 'not-praise': 'NOT_PRAISE' } as const satisfies Record<
  Zone,
  string
>

/** The telling of a note with what the writer said about it. */
export function tellingOf(note: Note, who: Who): NoteTelling & { __typename: 'NoteTelling' } {
  const { told } = note
  const { usable, ask } = tellNotes([toTell(note)], who)
  const reading = readNote(note.text, who)
  const sure = usable.flatMap(({ predicate, setting, whole }) =>
    whole === null && predicate !== null ? [sentenceOf({ setting, predicate }, who)] : whole === null ? [] : [whole],
  )
  const suggested = ask.flatMap(({ suggestion }) => (suggestion === null ? [] : [suggestion]))
  return {
    __typename: 'NoteTelling',
    noteId: note.id,
    zone: ZONES[told?.sorted ?? reading.zone],
    sorted: told?.sorted != null,
    sure: sure.length > 0,
    suggestion: (sure.length > 0 && !told?.telling ? sure : suggested).join(' ') || null,
    telling: told?.telling || null,
    leftOut: told?.telling === '',
    about: told?.about ?? null,
    changed: told?.changed ?? null,
  }
}

/** Keeps what the writer said. An absent field stays as it is; null forgets it; an empty telling leaves the note out. */
export async function tellNote(ctx: Context, input: TellNoteInput): Promise<Note | Refused> {
  const word: Partial<WritersWord> = {}
  if (input.sorted !== undefined)
    word.sorted = input.sorted === null ? null : input.sorted === 'PRAISE' ? 'praise' : 'not-praise'
  for (const field of ['telling', 'about', 'changed'] as const) {
    const given = input[field]
    if (given === undefined) continue
    const text = given === null ? null : given.trim().replace(/\s+/g, ' ')
    const most = field === 'telling' ? LONGEST_NOTE : LONGEST_ANSWER
    const length = Array.from(text ?? '').length
    if (length > most) return refused('TOO_LONG', { most, length })
    word[field] = text === '' && field !== 'telling' ? null : text
  }
  return sayOfNote(ctx, input.noteId, input.changeId ?? null, word)
}

export async function tellNoteNow(ctx: Context, input: TellNoteInput): Promise<NoteTelling | Refused> {
  const note = await tellNote(ctx, input)
  if (isRefused(note)) return note
  return (await noteTelling(ctx, note.id)) ?? refused('NOT_FOUND')
}
