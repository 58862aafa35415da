// The notes read back as traits with their examples: the user's arrangement, or what is suggested.
import type { Context } from '#server/context.ts'
import { refused, type Refused } from '#server/problems.ts'
import type { Who } from '#server/reasoning/reading/marks.ts'
import type { NoteToTell } from '#server/reasoning/composer/tell-notes.ts'
import { groupNotes, type Grouping, type NoteToGroup } from '#server/reasoning/traits/group-notes.ts'
import { languageOf } from '#server/reasoning/text/language.ts'
import type { ArrangeTraitsInput } from '#schema/generated/server.ts'
import { allNotesOf } from '../notes/list-notes.ts'
import type { Note } from '../notes/note.ts'
import { toTell, whoOf } from '../notes/tell-note.ts'
import { findOwned } from '../recommendations/find-owned.ts'
import {
  suggestedFrom,
  validateArrangement,
  withLiveNotes,
  type ArrangedTrait,
  type Arrangement,
} from './arrangement.ts'
import * as store from './store.ts'
import { learnedCorrections } from './learn-corrections.ts'

export interface Review {
  recommendationId: string
  version: number
  traits: ArrangedTrait[]
  notes: Map<string, Note>
  loose: Note[]
  notPraise: Note[]
  pleaseSort: Note[]
  polarity: Grouping['polarity']
  zones: Grouping['zones']
  who: Who
  /** ISO 639-1, when the notes are surely not in English. */
  otherLanguage: string | null
}

/** The review of one recommendation; the caller has made sure that it is the user's own. */
export async function review(ctx: Context, recommendationId: string): Promise<Review> {
  const [notes, saved, recommendation] = await Promise.all([
    allNotesOf(ctx, recommendationId),
    store.find(ctx, recommendationId),
    findOwned(ctx, recommendationId),
  ])
  const who: Who = recommendation ? whoOf(recommendation) : { name: '', firstName: '', pronoun: 'name-only' }
  const otherLanguage = otherLanguageOf(notes)
  const grouping = otherLanguage
    ? unread(notes)
    : groupNotes(
        notes.map(withSorting),
        saved ? undefined : await learnedCorrections(ctx, recommendationId, notes),
        who,
      )
  const byId = new Map(notes.map((note) => [note.id, note]))
  const arrangement = saved ? withLiveNotes(saved, new Set(byId.keys())) : suggestedFrom(grouping)
  const placed = new Set(arrangement.traits.flatMap((trait) => trait.notes.map(({ id }) => id)))
  const unplaced = notes.filter((note) => !placed.has(note.id))
  const notPraise = new Set(grouping.notPraise)
  const pleaseSort = new Set(grouping.pleaseSort)
  return {
    recommendationId,
    ...arrangement,
    notes: byId,
    loose: unplaced.filter((note) => !notPraise.has(note.id) && !pleaseSort.has(note.id)),
    pleaseSort: unplaced.filter((note) => pleaseSort.has(note.id)),
    notPraise: unplaced.filter((note) => notPraise.has(note.id)),
    polarity: grouping.polarity,
    zones: grouping.zones,
    who,
    otherLanguage,
  }
}

function withSorting(note: Note): NoteToGroup {
  return { id: note.id, day: note.day, text: note.text, sorted: note.told?.sorted ?? null }
}

/** Notes that cannot be read are all the writer's to sort: none is taken for a complaint. */
function unread(notes: readonly Note[]): Grouping {
  return {
    traits: [],
    loose: notes.map(({ id }) => id),
    notPraise: [],
    pleaseSort: [],
    polarity: new Map(),
    zones: new Map(),
    readings: new Map(),
  }
}

/** Asked of all notes together: one foreign word, or one note, makes no other language. */
function otherLanguageOf(notes: readonly Note[]): string | null {
  const language = languageOf(notes.map(({ text }) => text).join('\n'))
  return language === 'en' ? null : language
}

/** Keeps the user's whole arrangement. Notes that are not of this recommendation are refused. */
export async function arrangeTraits(ctx: Context, input: ArrangeTraitsInput): Promise<Review | Refused> {
  const recommendation = await findOwned(ctx, input.recommendationId)
  if (!recommendation) return refused('NOT_FOUND')
  const objection = validateArrangement(input.traits)
  if (objection) return objection
  const now = await review(ctx, recommendation.id)
  if (input.traits.some((trait) => trait.noteIds.some((id) => !now.notes.has(id)))) return refused('NOT_FOUND')
  const sure = new Map(
    now.traits.flatMap((trait) => trait.notes.map((note) => [`${trait.id}/${note.id}`, note.confidence])),
  )
  const traits = input.traits.map(({ id, label, use, noteIds }) => ({
    id,
    label: label.trim(),
    use,
    notes: [...new Set(noteIds)].map((noteId) => ({ id: noteId, confidence: sure.get(`${id}/${noteId}`) ?? null })),
  }))
  const saved = await store.save(ctx, recommendation.id, input.version, traits)
  return saved ? review(ctx, recommendation.id) : refused('CHANGED_ELSEWHERE', { version: now.version })
}

/** Forgets the arrangement and suggests anew. */
export async function resetToSuggested(ctx: Context, recommendationId: string): Promise<Review | Refused> {
  const recommendation = await findOwned(ctx, recommendationId)
  if (!recommendation) return refused('NOT_FOUND')
  await store.remove(ctx, recommendationId)
  return review(ctx, recommendationId)
}

/** The traits marked to be used that have examples, strongest first: what a draft is made from. */
export function chosenTraits({ traits }: Pick<Arrangement, 'traits'>): ArrangedTrait[] {
  return traits.filter((trait) => trait.use && trait.notes.length > 0)
}

/** Praising notes under no trait that is used: what a draft may tell besides, as long as the writer has not arranged the notes. */
export function unusedPraise({ traits, zones }: Pick<Review, 'traits' | 'zones'>): string[] {
  const used = new Set(chosenTraits({ traits }).flatMap(({ notes }) => notes.map(({ id }) => id)))
  return [...zones].flatMap(([id, zone]) => (!used.has(id) && zone === 'praise' ? [id] : []))
}

/** The notes as they may be told: one that the writer put under a trait is praise by their word. */
export function notesToTell({ notes, traits }: Pick<Review, 'notes' | 'traits'>): NoteToTell[] {
  const placed = new Set(
    traits.flatMap((trait) => trait.notes.flatMap(({ id, confidence }) => (confidence === null ? [id] : []))),
  )
  return [...notes.values()].map((note) => {
    const told = toTell(note)
    if (!placed.has(note.id) || told.word?.sorted != null) return told
    return { ...told, word: { telling: null, about: null, changed: null, ...told.word, sorted: 'praise' as const } }
  })
}
