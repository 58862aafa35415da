// Dropping rows for good. Row-level security bounds every statement to the user's own rows.
import { sql } from 'kysely'
import type { Rows } from './database.ts'
import type { Tables } from './tables.ts'

/** Tables that are shared within the tenant: never emptied on one user's behalf. */
const SHARED: ReadonlySet<keyof Tables> = new Set(['asked', 'opted_out', 'tenant_rules'])

/**
 * Deletes the user's own rows of these tables, of some recommendations or all (null), within the caller's transaction; gives
 * back how many of each. An id on the list of recommendations that is not the user's deletes nothing.
 */
export async function eraseOwn(
  rows: Rows,
  tables: readonly (keyof Tables)[],
  recommendationIds: readonly string[] | null,
): Promise<Map<keyof Tables, number>> {
  const erased = new Map<keyof Tables, number>()
  if (recommendationIds?.length === 0) return erased
  for (const table of tables.filter((name) => !SHARED.has(name))) {
    const column = table === 'recommendation' ? 'id' : 'recommendation_id'
    const only = recommendationIds === null ? sql`` : sql`where ${sql.ref(column)} in (${sql.join(recommendationIds)})`
    const result = await sql`delete from ${sql.table(table)} ${only}`.execute(rows)
    erased.set(table, Number(result.numAffectedRows ?? 0n))
  }
  // Exchanged tokens are nothing the user wrote: they go with everything else and are not counted.
  if (recommendationIds === null) await rows.deleteFrom('obo_partition').execute()
  return erased
}
