// The only queries that name notice.
import type { Context } from '#server/context.ts'

export interface Notice {
  subscriptionId: string
  /** SHA-256 of what only Graph and we were told, in hex. */
  secretHash: string
  expiresAt: Date
  /** When something came that has not been looked at. */
  cameAt: Date | null
}

export async function find(ctx: Context): Promise<Notice | null> {
  const row = await ctx.db.run((db) => db.selectFrom('notice').selectAll().executeTakeFirst())
  return row
    ? {
        subscriptionId: row.subscription_id,
        secretHash: row.secret_hash,
        expiresAt: row.expires_at,
        cameAt: row.came_at,
      }
    : null
}

/** A user has one; a newer one takes its place. */
export async function keep(
  ctx: Context,
  { subscriptionId, secretHash, expiresAt }: Omit<Notice, 'cameAt'>,
): Promise<void> {
  const values = { subscription_id: subscriptionId, secret_hash: secretHash, expires_at: expiresAt }
  await ctx.db.run((db) =>
    db
      .insertInto('notice')
      .values({ tenant_id: ctx.user.tenantId, user_id: ctx.user.userId, ...values, came_at: null })
      .onConflict((c) => c.columns(['tenant_id', 'user_id']).doUpdateSet(values))
      .execute(),
  )
}

export async function saveExpiry(ctx: Context, subscriptionId: string, at: Date): Promise<void> {
  await ctx.db.run((db) =>
    db.updateTable('notice').set({ expires_at: at }).where('subscription_id', '=', subscriptionId).execute(),
  )
}

export async function markNotified(ctx: Context, subscriptionId: string): Promise<void> {
  await ctx.db.run((db) =>
    db.updateTable('notice').set({ came_at: ctx.now() }).where('subscription_id', '=', subscriptionId).execute(),
  )
}

/** What came since stays to be looked at. */
export async function markLookedAt(ctx: Context, at: Date): Promise<void> {
  await ctx.db.run((db) => db.updateTable('notice').set({ came_at: null }).where('came_at', '=', at).execute())
}

export async function drop(ctx: Context): Promise<void> {
  await ctx.db.run((db) => db.deleteFrom('notice').execute())
}
