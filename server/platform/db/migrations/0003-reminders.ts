// When a user wants to be reminded of their notes, and what they were told.
import { sql, type Kysely } from 'kysely'
import { protect } from './protect.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table reminder_plan (tenant_id text, user_id text, days text not null, at text not null, zone text not null,
    quiet_from text not null, quiet_to text not null, stopped boolean not null, paused_until text, next_due timestamptz,
    primary key (tenant_id, user_id))`.execute(db)
  await sql`create table reminder (tenant_id text, user_id text, due_at timestamptz, about text not null, seen_at timestamptz,
    primary key (tenant_id, user_id, due_at))`.execute(db)
  for (const table of ['reminder_plan', 'reminder']) await protect(db, table, 'user')
}
