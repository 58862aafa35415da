// The notes read back as traits with their examples: the user's arrangement, or what is suggested.
import type { Context } from '#server/context.ts'
import { refused, type Refused } from '#server/problems.ts'
import { groupNotes, type Grouping } from '#server/reasoning/traits/group-notes.ts'
import { languageOf } from '#server/reasoning/text/language.ts'
import type { ArrangeTraitsInput } from '#schema/generated/server.ts'
import { allNotesOf } from '../notes/list-notes.ts'
import type { Note } from '../notes/note.ts'
import { mine } from '../recommendations/mine.ts'
import { suggestedFrom, whyNotArranged, withLiveNotes, type ArrangedTrait, type Arrangement } from './arrangement.ts'
import * as store from './store.ts'
import { taughtFor } from './taught.ts'

export interface Review {
  recommendationId: string
  version: number
  traits: ArrangedTrait[]
  notes: Map<string, Note>
  loose: Note[]
  notPraise: Note[]
  polarity: Grouping['polarity']
  /** ISO 639-1, when the notes are surely not in English. */
  otherLanguage: string | null
}

/** The review of one recommendation; the caller has made sure that it is the user's own. */
export async function review(ctx: Context, recommendationId: string): Promise<Review> {
  const [notes, kept] = await Promise.all([allNotesOf(ctx, recommendationId), store.find(ctx, recommendationId)])
  const otherLanguage = otherLanguageOf(notes)
  const grouping = otherLanguage
    ? unread(notes)
    : groupNotes(notes, kept ? undefined : await taughtFor(ctx, recommendationId, notes))
  const byId = new Map(notes.map((note) => [note.id, note]))
  const arrangement = kept ? withLiveNotes(kept, new Set(byId.keys())) : suggestedFrom(grouping)
  const placed = new Set(arrangement.traits.flatMap((trait) => trait.notes.map(({ id }) => id)))
  const unplaced = notes.filter((note) => !placed.has(note.id))
  const notPraise = new Set(grouping.notPraise)
  return {
    recommendationId,
    ...arrangement,
    notes: byId,
    loose: unplaced.filter((note) => !notPraise.has(note.id)),
    notPraise: unplaced.filter((note) => notPraise.has(note.id)),
    polarity: grouping.polarity,
    otherLanguage,
  }
}

/** Notes that cannot be read are all the writer's to sort: none is taken for a complaint. */
function unread(notes: readonly Note[]): Grouping {
  return { traits: [], loose: notes.map(({ id }) => id), notPraise: [], polarity: new Map() }
}

/** Asked of all notes together: one foreign word, or one note, makes no other language. */
function otherLanguageOf(notes: readonly Note[]): string | null {
  const language = languageOf(notes.map(({ text }) => text).join('\n'))
  return language === 'en' ? null : language
}

/** Keeps the user's whole arrangement. Notes that are not of this recommendation are refused. */
export async function arrangeTraits(ctx: Context, input: ArrangeTraitsInput): Promise<Review | Refused> {
  const recommendation = await mine(ctx, input.recommendationId)
  if (!recommendation) return refused('NOT_FOUND')
  const objection = whyNotArranged(input.traits)
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
  const kept = await store.keep(ctx, recommendation.id, input.version, traits)
  return kept ? review(ctx, recommendation.id) : refused('CHANGED_ELSEWHERE', { version: now.version })
}

/** Forgets the arrangement and suggests anew. */
export async function suggestAnew(ctx: Context, recommendationId: string): Promise<Review | Refused> {
  const recommendation = await mine(ctx, recommendationId)
  if (!recommendation) return refused('NOT_FOUND')
  await store.drop(ctx, recommendationId)
  return review(ctx, recommendationId)
}

/** The traits marked to be used that have examples, strongest first: what a draft is made from. */
export function chosenTraits({ traits }: Pick<Arrangement, 'traits'>): ArrangedTrait[] {
  return traits.filter((trait) => trait.use && trait.notes.length > 0)
}

/** Praising notes under no trait that is used: what a draft may tell besides, as long as the writer has not arranged the notes. */
export function unusedPraise({ traits, polarity }: Pick<Review, 'traits' | 'polarity'>): string[] {
  const used = new Set(chosenTraits({ traits }).flatMap(({ notes }) => notes.map(({ id }) => id)))
  return [...polarity].flatMap(([id, one]) => (!used.has(id) && (one === 'praise' || one === 'both') ? [id] : []))
}
