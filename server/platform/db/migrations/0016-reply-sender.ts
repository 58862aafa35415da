// Who sent a noticed answer when it was not the person who was asked, sealed; null when it was that person.
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table noticed_reply add column sent_by text`.execute(db)
}
