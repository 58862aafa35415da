// The server's review as this page uses it.
import type {
  ArrangeTraitsMutation,
  ReviewPartsFragment,
  TellingPartsFragment,
} from '#schema/generated/client/graphql.ts'
import type { Arrangement } from './arrangement.ts'

export type { ReviewPartsFragment }
export type RefusedResult = Extract<ArrangeTraitsMutation['arrangeTraits'], { __typename: 'Refused' }>
export type NoteShown = ReviewPartsFragment['loose'][number]

/** The arrangement in a review. */
export function arrangementOf(review: ReviewPartsFragment): Arrangement {
  return {
    traits: review.traits.map(({ id, label, use, examples }) => ({
      id,
      label,
      use,
      noteIds: examples.map(({ note }) => note.id),
    })),
    loose: review.loose.map((note) => note.id),
  }
}

/** How each note would be told, by note. */
export function tellingsOf(review: ReviewPartsFragment): ReadonlyMap<string, TellingPartsFragment> {
  return new Map(review.tellings.map((telling) => [telling.noteId, telling]))
}

/** Every note of a review once, newest day first. */
export function notesOf(review: ReviewPartsFragment): NoteShown[] {
  const all = [
    ...review.traits.flatMap((trait) => trait.examples.map(({ note }) => note)),
    ...review.loose,
    ...review.pleaseSort,
    ...review.notPraise,
  ]
  const once = [...new Map(all.map((note) => [note.id, note])).values()]
  return once.sort((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id))
}
