import type { Context } from '#server/context.ts'
import type { Refused } from '#server/problems.ts'
import { mine } from '../recommendations/mine.ts'
import { move } from '../recommendations/move.ts'
import { isEnough, type Recommendation } from '../recommendations/recommendation.ts'
import * as store from './store.ts'

/** After a note came or went: "ready to review" follows the count of notes and days. Null when nothing had to move. */
export async function keepInStep(ctx: Context, recommendationId: string): Promise<Recommendation | Refused | null> {
  const recommendation = await mine(ctx, recommendationId)
  if (!recommendation) return null
  const { notes, days } = await store.count(ctx, recommendationId)
  if (recommendation.state === 'COLLECTING' && isEnough(notes, days))
    return move(ctx, recommendation, 'READY_TO_REVIEW')
  if (recommendation.state === 'READY_TO_REVIEW' && notes === 0) return move(ctx, recommendation, 'COLLECTING')
  return null
}
