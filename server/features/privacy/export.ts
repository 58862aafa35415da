import type { Context } from '#server/context.ts'
import type { Keeps } from '#server/feature.ts'

/** Everything of the user's own as readable JSON: every table that any feature keeps, sealed texts opened. */
export async function exportMyData(ctx: Context, keeps: readonly Keeps[]): Promise<string> {
  const parts = await Promise.all(keeps.map(async ({ table, exported }) => [table, await exported(ctx)] as const))
  return JSON.stringify(
    { exportedAt: ctx.now().toISOString(), of: ctx.user.name, ...Object.fromEntries(parts) },
    null,
    2,
  )
}
