// The user's own decisions about a draft: keeping a sentence from no note knowingly, setting a finding aside with a reason.
import type { Context } from '#server/context.ts'
import { refused, type Refused } from '#server/problems.ts'
import { findOwned } from '../recommendations/find-owned.ts'
import { normalised, type DraftVersion } from './draft.ts'
import * as store from './store.ts'

/** Characters of a reason. */
const LONGEST_REASON = 300

export async function keepSentence(
  ctx: Context,
  recommendationId: string,
  sentence: string,
  keep: boolean,
): Promise<DraftVersion | Refused> {
  if (!(await findOwned(ctx, recommendationId))) return refused('NOT_FOUND')
  const key = normalised(sentence).slice(0, 1000)
  if (key === '') return refused('EMPTY')
  await (keep
    ? store.saveChoice(ctx, recommendationId, 'kept', key, null)
    : store.deleteChoice(ctx, recommendationId, 'kept', key))
  return (await store.latest(ctx, recommendationId)) ?? refused('NOT_FOUND')
}

/** A reason sets the finding aside; null takes that back. An empty reason is refused: a hard finding is never waved through. */
export async function dismissFinding(
  ctx: Context,
  recommendationId: string,
  key: string,
  reason: string | null,
): Promise<DraftVersion | Refused> {
  if (!(await findOwned(ctx, recommendationId))) return refused('NOT_FOUND')
  if (key.length > 500) return refused('NOT_USABLE', { field: 'findingKey' })
  const why = reason?.trim() ?? null
  if (why === '') return refused('EMPTY')
  if (why !== null && why.length > LONGEST_REASON)
    return refused('TOO_LONG', { most: LONGEST_REASON, length: why.length })
  await (why === null
    ? store.deleteChoice(ctx, recommendationId, 'aside', key)
    : store.saveChoice(ctx, recommendationId, 'aside', key, why))
  return (await store.latest(ctx, recommendationId)) ?? refused('NOT_FOUND')
}
