// What the writer said about a note: whether it is praise, how it is told, what it was about and what it changed. Sealed like its text.
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table note add column told text`.execute(db)
}
