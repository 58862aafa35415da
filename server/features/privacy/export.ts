import type { Context } from '#server/context.ts'
import type { RetentionEntry } from '#server/feature.ts'
import * as store from './store.ts'

/**
 * Everything of the user's own as readable JSON: every table that any feature keeps, with its word, sealed texts opened. With the
 * id of one of their recommendations only what is about that person; of somebody else's or an unknown one that is nothing.
 */
export async function exportMyData(
  ctx: Context,
  retains: readonly RetentionEntry[],
  recommendationId: string | null,
): Promise<string> {
  const ids = recommendationId === null ? null : await ctx.db.run((rows) => store.idsOfPerson(rows, recommendationId))
  const retained = await Promise.all(
    retains.map(async ({ table, code, until, exported }) => {
      const rows = await exported(ctx)
      return { table, code, until, rows: ids === null ? rows : about(rows, ids) }
    }),
  )
  return JSON.stringify({ exportedAt: ctx.now().toISOString(), of: ctx.user.name, kept: retained }, null, 2)
}

/** Rows that name one of these ids, and of the lists inside them only the entries that do. */
function about(rows: readonly unknown[], ids: readonly string[]): unknown[] {
  const names = (value: unknown): boolean => {
    const text = JSON.stringify(value)
    return ids.some((id) => text.includes(JSON.stringify(id)))
  }
  const without = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object' || value instanceof Date) return value
    if (Array.isArray(value)) return value.filter((entry) => typeof entry !== 'object' || names(entry))
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, without(part)]))
  }
  return rows.filter(names).map(without)
}
