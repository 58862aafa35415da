// Reminders in the activity feed of Teams too: wanted or not, and whether the last one came through.
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table reminder_plan add column in_feed boolean not null default false,
    add column feed_failed boolean not null default false`.execute(db)
}
