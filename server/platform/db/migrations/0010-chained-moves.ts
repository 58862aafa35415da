// Each move carries the hash of itself and the one before: a row that is changed, taken out or put in later is found.
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table move add column chain text`.execute(db)
}
