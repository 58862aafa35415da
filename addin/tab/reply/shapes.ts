// The answer as this page sees it.
import type { ReplyPartsFragment } from '#schema/generated/client/graphql.ts'

export type { ReplyPartsFragment as ReplyShown }

/** Our text as it was when they answered, out of the comparison with theirs. */
export function ourText(answer: NonNullable<ReplyPartsFragment['answer']>): string {
  return answer.comparison
    .filter((piece) => piece.kind !== 'ADDED')
    .map((piece) => piece.text)
    .join('')
}
