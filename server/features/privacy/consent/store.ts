// The only queries that name this room's table.
import type { Context } from '#server/context.ts'
import type { Rows } from '#server/platform/db/database.ts'

export interface Switch {
  source: string
  state: string
  /** Whether Microsoft said yes at any time since it was switched on. */
  grantedOnce: boolean
}

export async function switches(rows: Rows): Promise<Switch[]> {
  const found = await rows.selectFrom('source_switch').select(['source', 'state', 'granted_once']).execute()
  return found.map(({ source, state, granted_once }) => ({ source, state, grantedOnce: granted_once }))
}

export async function save(ctx: Context, { source, state, grantedOnce }: Switch): Promise<void> {
  const values = { state, granted_once: grantedOnce, at: ctx.now() }
  const row = { tenant_id: ctx.user.tenantId, user_id: ctx.user.userId, source, ...values }
  await ctx.db.run((rows) =>
    rows
      .insertInto('source_switch')
      .values(row)
      .onConflict((c) => c.columns(['tenant_id', 'user_id', 'source']).doUpdateSet(values))
      .execute(),
  )
}
