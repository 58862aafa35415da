// The subscription by which Graph tells that something came into somebody's inbox. Of its secret only the hash.
import { sql, type Kysely } from 'kysely'
import { protect } from './protect.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table notice (tenant_id text, user_id text, subscription_id text not null, secret_hash text not null,
    expires_at timestamptz not null, came_at timestamptz, primary key (tenant_id, user_id))`.execute(db)
  await protect(db, 'notice', 'user')
}
