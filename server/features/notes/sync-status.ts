import type { Context } from '#server/context.ts'
import type { Refused } from '#server/problems.ts'
import { findOwned } from '../recommendations/find-owned.ts'
import { transition } from '../recommendations/transition.ts'
import { isEnough, type Recommendation } from '../recommendations/recommendation.ts'
import * as store from './store.ts'

/** After a note came or went: "ready to review" follows the count of notes and days. Null when nothing had to move. */
export async function syncStatus(ctx: Context, recommendationId: string): Promise<Recommendation | Refused | null> {
  const recommendation = await findOwned(ctx, recommendationId)
  if (!recommendation) return null
  const { notes, days } = await store.count(ctx, recommendationId)
  if (recommendation.state === 'COLLECTING' && isEnough(notes, days))
    return transition(ctx, recommendation, 'READY_TO_REVIEW')
  if (recommendation.state === 'READY_TO_REVIEW' && notes === 0) return transition(ctx, recommendation, 'COLLECTING')
  return null
}
