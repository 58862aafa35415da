// The only queries that name tenant_rules.
import type { Context } from '#server/context.ts'

export async function find(ctx: Context): Promise<{ version: number; rules: string; changedAt: Date } | null> {
  const row = await ctx.db.run((db) => db.selectFrom('tenant_rules').selectAll().executeTakeFirst())
  return row ? { version: row.version, rules: row.rules, changedAt: row.changed_at } : null
}

/** False when somebody changed them since `version`. */
export async function replace(ctx: Context, version: number, rules: string): Promise<boolean> {
  const row = {
    tenant_id: ctx.user.tenantId,
    version: version + 1,
    rules,
    changed_by: ctx.user.userId,
    changed_at: ctx.now(),
  }
  return ctx.db.run(async (db) => {
    if (version === 0) {
      const made = await db
        .insertInto('tenant_rules')
        .values(row)
        .onConflict((c) => c.doNothing())
        .executeTakeFirst()
      return made.numInsertedOrUpdatedRows === 1n
    }
    const changed = await db.updateTable('tenant_rules').set(row).where('version', '=', version).executeTakeFirst()
    return changed.numUpdatedRows === 1n
  })
}
