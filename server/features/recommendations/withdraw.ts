import type { Context } from '#server/context.ts'
import { refused, type Refused } from '#server/problems.ts'
import { findOwned } from './find-owned.ts'
import { transition } from './transition.ts'
import type { Recommendation } from './recommendation.ts'

/** Stops a recommendation. The notes stay the user's own until they delete them. */
export async function withdraw(ctx: Context, id: string): Promise<Recommendation | Refused> {
  const found = await findOwned(ctx, id)
  return found ? transition(ctx, found, 'WITHDRAWN') : refused('NOT_FOUND')
}

/** "Review anyway": the user may go on before three notes on two days stand. */
export async function reviewAnyway(ctx: Context, id: string): Promise<Recommendation | Refused> {
  const found = await findOwned(ctx, id)
  if (!found) return refused('NOT_FOUND')
  return found.state === 'READY_TO_REVIEW' ? found : transition(ctx, found, 'READY_TO_REVIEW')
}
