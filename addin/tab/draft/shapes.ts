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

/** What stands between a text and asking with it, as the server would refuse it; findings come first. Null: nothing. */
export function findCurrent(check: CheckPartsFragment): { first: Finding | Sentence; refused: RefusedResult } | null {
  const findings = check.findings.filter((finding) => finding.severity === 'HARD' && finding.setAside === null)
  const sentences = check.sentences.filter((sentence) => sentence.basis === 'OWN_WORDS' && !sentence.kept)
  const first = findings[0] ?? sentences[0]
  if (!first) return null
  const count = findings.length > 0 ? findings.length : sentences.length
  const code = findings.length > 0 ? 'FINDINGS_STAND' : 'SENTENCES_WITHOUT_NOTES'
  return { first, refused: { __typename: 'Refused', code, facts: [{ name: 'count', value: String(count) }] } }
}
