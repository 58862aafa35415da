// What a noticed answer asks to change, sealed: found when it is read, so that the page need not read it again.
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table noticed_reply add column edits text`.execute(db)
}
