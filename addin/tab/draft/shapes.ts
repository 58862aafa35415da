// The server's draft as this page uses it.
import type {
  CheckPartsFragment,
  DraftPageQuery,
  DraftPartsFragment,
  SaveDraftMutation,
} from '#schema/generated/client/graphql.ts'

export type { CheckPartsFragment as Check, DraftPartsFragment as DraftShown }
export type RecommendationShown = NonNullable<DraftPageQuery['recommendation']>
export type TraitShown = RecommendationShown['review']['traits'][number]
export type NoteShown = TraitShown['examples'][number]['note']
export type Sentence = CheckPartsFragment['sentences'][number]
export type Finding = CheckPartsFragment['findings'][number]
export type RefusedResult = Extract<SaveDraftMutation['saveDraft'], { __typename: 'Refused' }>

/** Every note of the recommendation by its id. */
export function notesById(review: RecommendationShown['review']): Map<string, NoteShown> {
  const all = [
    ...review.traits.flatMap((trait) => trait.examples.map(({ note }) => note)),
    ...review.loose,
    ...review.notPraise,
  ]
  return new Map(all.map((note) => [note.id, note]))
}

/** What stands between a text and asking with it: findings to mend first, then sentences to keep knowingly. */
export function blockers(check: CheckPartsFragment): { findings: Finding[]; sentences: Sentence[] } {
  return {
    findings: check.findings.filter((finding) => finding.severity === 'HARD' && finding.setAside === null),
    sentences: check.sentences.filter((sentence) => sentence.basis === 'OWN_WORDS' && !sentence.kept),
  }
}
