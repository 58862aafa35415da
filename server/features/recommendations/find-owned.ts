import type { Context } from '#server/context.ts'
import { refused, type Refused } from '#server/problems.ts'
import type { Recommendation } from './recommendation.ts'
import type { State } from './lifecycle.ts'
import * as store from './store.ts'

/** The user's own recommendation with this id; null alike for "not yours" and "does not exist". */
export async function findOwned(ctx: Context, id: string): Promise<Recommendation | null> {
  return store.find(ctx, id)
}

/** All of the user's own, the last changed first. */
export async function listOwned(ctx: Context): Promise<Recommendation[]> {
  return store.all(ctx)
}

/** The user's own in one of these states, or the refusal that says why not. */
export async function requireInState(
  ctx: Context,
  id: string,
  states: readonly State[],
  wanted: string,
): Promise<Recommendation | Refused> {
  const found = await store.find(ctx, id)
  if (!found) return refused('NOT_FOUND')
  return states.includes(found.state) ? found : refused('NOT_NOW', { state: found.state, wanted })
}
