import type { Context } from '#server/context.ts'
import type { Keeps } from '#server/feature.ts'

/** Everything of the user's own as readable JSON: every table that any feature keeps, with its word, sealed texts opened. */
export async function exportMyData(ctx: Context, keeps: readonly Keeps[]): Promise<string> {
  const kept = await Promise.all(
    keeps.map(async ({ table, code, until, exported }) => ({ table, code, until, rows: await exported(ctx) })),
  )
  return JSON.stringify({ exportedAt: ctx.now().toISOString(), of: ctx.user.name, kept }, null, 2)
}
