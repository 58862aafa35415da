import type { Context } from '#server/context.ts'
import { refused, type Refused } from '#server/problems.ts'
import { findOwned } from '../recommendations/find-owned.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'
import { takesNotes } from '../recommendations/lifecycle.ts'

/** The user's own recommendation if its notes may still be written and changed; otherwise the refusal that says why not. */
export async function findWritable(ctx: Context, id: string): Promise<Recommendation | Refused> {
  const recommendation = await findOwned(ctx, id)
  if (!recommendation) return refused('NOT_FOUND')
  if (!takesNotes(recommendation.state)) return refused('NOT_NOW', { state: recommendation.state, wanted: 'NOTE' })
  return recommendation
}
