// Dropping rows for good. Row-level security bounds every statement to the user's own rows.
import { sql } from 'kysely'
import type { Rows } from './database.ts'
import type { Tables } from './tables.ts'

/** Tables that are shared within the tenant: never emptied on one user's behalf. */
const SHARED: ReadonlySet<keyof Tables> = new Set(['asked', 'opted_out', 'tenant_rules'])

/** Deletes the user's own rows of these tables, of one recommendation or all; gives back how many. Within the caller's transaction. */
export async function eraseOwn(
  rows: Rows,
  tables: readonly (keyof Tables)[],
  recommendationId: string | null,
): Promise<number> {
  let erased = 0n
  for (const table of tables.filter((name) => !SHARED.has(name))) {
    const only = recommendationId === null ? sql`` : sql`where recommendation_id = ${recommendationId}`
    const result = await sql`delete from ${sql.table(table)} ${only}`.execute(rows)
    erased += result.numAffectedRows ?? 0n
  }
  // Exchanged tokens are nothing the user wrote: they go with everything else and are not counted.
  if (recommendationId === null) await rows.deleteFrom('obo_partition').execute()
  return Number(erased)
}
