// The only writer of states. Whatever must change an earlier room of the journey comes through here.
import type { Context } from '#server/context.ts'
import { refused, type Refused } from '#server/problems.ts'
import type { Rows } from '#server/platform/db/database.ts'
import type { RowMac } from '#server/platform/seal/row-mac.ts'
import { findOwned } from './find-owned.ts'
import type { Recommendation } from './recommendation.ts'
import { isAllowed, type State } from './lifecycle.ts'
import * as store from './store.ts'

/**
 * Moves a recommendation on, with the draft version it concerned, and what must stand or fall with the move (`also`, in the same
 * transaction). An unlawful move is refused and changes nothing.
 */
export async function transition(
  ctx: Context,
  recommendation: Recommendation,
  to: State,
  about: { version?: number | null; needsPermissionAgain?: boolean; also?: (db: Rows) => Promise<void> } = {},
): Promise<Recommendation | Refused> {
  const { id, state } = recommendation
  const again = about.needsPermissionAgain ?? recommendation.needsPermissionAgain
  if (!isAllowed(state, to)) return refused('NOT_NOW', { state, wanted: to })
  const { version = null, also = null } = about
  const done = await store.changeState(ctx, await ctx.vault.rowMac(), id, state, { to, version, again, also })
  if (!done) return refused('CHANGED_ELSEWHERE')
  return (await findOwned(ctx, id)) ?? refused('NOT_FOUND')
}

/**
 * Withdraws those of these that still go on, within the caller's transaction. Nothing is opened for it, and the
 * marker comes along: the user's key may have to be read first, and the embedded database has no second connection for that.
 */
export async function withdrawInTransaction(
  ctx: Context,
  rows: Rows,
  rowMac: RowMac,
  ids: readonly string[],
): Promise<void> {
  const inside: Context = { ...ctx, db: { run: (work) => work(rows) } }
  for (const { id, state, again } of await store.currentStates(inside, ids))
    if (isAllowed(state, 'WITHDRAWN'))
      await store.changeState(inside, rowMac, id, state, { to: 'WITHDRAWN', version: null, again, also: null })
}
