// Tokens that were exchanged on a person's behalf, sealed: one row an assertion, of use to every server until it expires.
import { sql, type Kysely } from 'kysely'
import { protect } from './protect.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table obo_partition (tenant_id text, user_id text, assertion_hash text, sealed text not null,
    until timestamptz not null, primary key (tenant_id, user_id, assertion_hash))`.execute(db)
  await protect(db, 'obo_partition', 'user')
}
