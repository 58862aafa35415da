// What belongs to this database as a whole: which one it is, and values that prove the keys. Not the users' tables, so in a schema
// of its own that the application role does not see.
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema if not exists installation`.execute(db)
  await sql`create table installation.identity (id text primary key, notice_key text not null, made_at timestamptz not null default now())`.execute(
    db,
  )
  await sql`insert into installation.identity (id, notice_key)
    values (gen_random_uuid()::text, gen_random_uuid()::text || gen_random_uuid()::text)`.execute(db)
  await sql`create table installation.key_check (key_id text primary key, wrapped text not null, is_first boolean unique)`.execute(
    db,
  )
  // Subscriptions of earlier versions carry secrets without a proof: the next visit makes new ones.
  await sql`truncate notice`.execute(db)
}
