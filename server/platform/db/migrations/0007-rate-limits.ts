// How often was asked, across servers: hashed names, numbers and times. Not the users' tables, so in a schema of its own; rows are
// worth a minute, so they need not survive a crash.
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema if not exists limits`.execute(db)
  await sql`create unlogged table limits.rate (key text primary key, points integer not null default 0, expire bigint)`.execute(
    db,
  )
  await sql`create index rate_by_expiry on limits.rate (expire)`.execute(db)
}
