// Row-level security for one table. The application role owns nothing and cannot bypass it.
import { sql, type Kysely } from 'kysely'

/** Whose rows may be seen and written: one's own; the tenant's; or read the tenant's and write only one's own, or only as an administrator. */
export type RowPolicy = 'user' | 'tenant' | 'tenant-read-own-write' | 'tenant-read-admin-write'

const TENANT = `tenant_id = current_setting('upward.tenant', true)`
const ADMIN = `${TENANT} and current_setting('upward.admin', true) = 'yes'`
const OWN = `${TENANT} and user_id = current_setting('upward.user', true)`

/** Puts the table under row-level security and lets the application role use it. Without tenant and user set, no row is seen. */
export async function protect(db: Kysely<unknown>, table: string, whose: RowPolicy): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db)
  await run(`alter table ${table} enable row level security`)
  await run(`alter table ${table} force row level security`)
  await run(`grant select, insert, update, delete on ${table} to upward_app`)
  if (whose === 'user') await run(`create policy own on ${table} using (${OWN}) with check (${OWN})`)
  if (whose === 'tenant') await run(`create policy tenants on ${table} using (${TENANT}) with check (${TENANT})`)
  if (whose === 'tenant-read-admin-write') {
    await run(`create policy seen on ${table} for select using (${TENANT})`)
    await run(`create policy settled on ${table} using (${ADMIN}) with check (${ADMIN})`)
  }
  if (whose === 'tenant-read-own-write') {
    await run(`create policy seen on ${table} for select using (${TENANT})`)
    await run(`create policy made on ${table} for insert with check (${OWN})`)
    await run(`create policy unmade on ${table} for delete using (${OWN})`)
  }
}

/** The role that every request takes on. Made once for the whole PostgreSQL server; having it already is fine. */
export async function makeRole(db: Kysely<unknown>): Promise<void> {
  await sql`do $$ begin
    if not exists (select 1 from pg_roles where rolname = 'upward_app') then create role upward_app nologin; end if;
  exception when duplicate_object or unique_violation then null; end $$`.execute(db)
  // Only where it is not so already: on PostgreSQL 16 and later nobody but the creator may grant the role again.
  await sql`do $$ begin
    if not pg_has_role(current_user, 'upward_app', 'member') then grant upward_app to current_user; end if;
    if not has_schema_privilege('upward_app', 'public', 'usage') then grant usage on schema public to upward_app; end if;
  end $$`.execute(db)
}
