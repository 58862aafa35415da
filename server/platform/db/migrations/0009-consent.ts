// What each user switched on, receipts of what was erased, and when a note was last changed, for retention. What a company decided is from now on written by its admins alone,
// in the database as well as in the server.
import { sql, type Kysely } from 'kysely'
import { protect } from './protect.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table source_switch (tenant_id text, user_id text, source text, state text not null, granted_once boolean not null,
    at timestamptz not null, primary key (tenant_id, user_id, source))`.execute(db)
  await protect(db, 'source_switch', 'user')
  await sql`drop policy tenants on tenant_rules`.execute(db)
  await protect(db, 'tenant_rules', 'tenant-read-admin-write')
  await sql`create table receipt (tenant_id text, user_id text, id text, what text not null, count int not null, parts text not null,
    at timestamptz not null, primary key (tenant_id, user_id, id))`.execute(db)
  await protect(db, 'receipt', 'user')
  await sql`alter table note add column changed_at timestamptz`.execute(db)
}
