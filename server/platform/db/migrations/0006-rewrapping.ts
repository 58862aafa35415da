// Whoever owns the tables may re-wrap data keys: they are of no use without the key-encryption key. The application role may not.
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create policy rewrapped on user_key for select to current_user using (true)`.execute(db)
  await sql`create policy rewrap on user_key for update to current_user using (true)`.execute(db)
}
