// Erasing: one person's notes and what was made from them, or everything, within one transaction.
import type { Context } from '#server/context.ts'
import type { Keeps } from '#server/feature.ts'
import { eraseOwn } from '#server/platform/db/erase.ts'
import { refused, type Refused } from '#server/problems.ts'
import { mine } from '../recommendations/mine.ts'
import { move } from '../recommendations/move.ts'
import { hasEnded } from '../recommendations/states.ts'

export interface Erased {
  rows: number
  at: Date
}

/** Notes, traits and drafts about one person. The permission record stays: who agreed to what is the user's own proof. */
const OF_ONE_PERSON = ['note', 'arrangement', 'draft_version', 'draft_choice', 'noticed_reply'] as const

export async function deletePersonsNotes(ctx: Context, recommendationId: string): Promise<Erased> {
  const found = await mine(ctx, recommendationId)
  if (!found) return { rows: 0, at: ctx.now() }
  const rows = await ctx.db.run((db) => eraseOwn(db, OF_ONE_PERSON, recommendationId))
  if (!hasEnded(found.state)) await move(ctx, found, 'WITHDRAWN')
  return { rows, at: ctx.now() }
}

/** Everything of the user's own, their key included: what a backup still holds can no longer be opened. */
export async function deleteEverything(
  ctx: Context,
  keeps: readonly Keeps[],
  sure: boolean,
): Promise<Erased | Refused> {
  if (!sure) return refused('NOT_CONFIRMED')
  const rows = await ctx.db.run((db) =>
    eraseOwn(db, [...new Set([...keeps.map(({ table }) => table), 'user_key' as const])], null),
  )
  ctx.vault.forget()
  return { rows, at: ctx.now() }
}
