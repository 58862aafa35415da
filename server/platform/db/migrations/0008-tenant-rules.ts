// What each company decided about Upward. Its people read the row; the server lets only admins change it.
import { sql, type Kysely } from 'kysely'
import { protect } from './protect.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table tenant_rules (tenant_id text primary key, version int not null, rules text not null,
    changed_by text not null, changed_at timestamptz not null)`.execute(db)
  await protect(db, 'tenant_rules', 'tenant')
}
