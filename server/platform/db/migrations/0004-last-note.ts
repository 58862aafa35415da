// The note written last is found by its key, however many there are.
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index note_by_creation on note (tenant_id, user_id, recommendation_id, created_at desc)`.execute(db)
}
