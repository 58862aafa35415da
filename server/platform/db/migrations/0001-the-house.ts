// The first tables. Row-level security holds on each: a forgotten WHERE leaks nothing.
import { sql, type Kysely } from 'kysely'
import { protect } from './protect.ts'

const TABLES = `
create table user_key (tenant_id text, user_id text, key_id text, wrapped text not null, made_at timestamptz not null,
  primary key (tenant_id, user_id, key_id));
create table setting (tenant_id text, user_id text, name text, value text not null, primary key (tenant_id, user_id, name));
create table opted_out (tenant_id text, person_id text, user_id text not null, at timestamptz not null, primary key (tenant_id, person_id));
create table asked (tenant_id text, person_id text, request_key text, at timestamptz not null, primary key (tenant_id, person_id, request_key));
create table chosen_person (tenant_id text, user_id text, person_id text, choice text not null check (choice in ('added', 'hidden')),
  until timestamptz, at timestamptz not null, primary key (tenant_id, user_id, person_id, choice));
create table stated_work (tenant_id text, user_id text, id text, person_id text not null, claim text not null, about text,
  from_day text not null, to_day text, at timestamptz not null, primary key (tenant_id, user_id, id));
create table evidence (tenant_id text, user_id text, snapshot text not null, read_at timestamptz not null, primary key (tenant_id, user_id));
create table recommendation (tenant_id text, user_id text, id text, person_id text not null, person text not null, relation text not null,
  distance int, state text not null, permission_again boolean not null default false, window_length text not null, window_from text not null,
  window_to text not null, paused_on text, prompt text not null, started_at timestamptz not null, changed_at timestamptz not null,
  primary key (tenant_id, user_id, id));
create index recommendation_by_change on recommendation (tenant_id, user_id, changed_at desc, id);
create unique index one_live_recommendation on recommendation (tenant_id, user_id, person_id)
  where state not in ('DECLINED', 'WITHDRAWN', 'ON_LINKEDIN', 'NO_REPLY');
create table move (tenant_id text, user_id text, seq bigint generated always as identity, recommendation_id text not null, from_state text,
  to_state text not null, at timestamptz not null, draft_version int, primary key (tenant_id, user_id, recommendation_id, seq));
create table note (tenant_id text, user_id text, id text, recommendation_id text not null, text text not null, day text not null, source text,
  version int not null, other_text text, deleted_at timestamptz, created_at timestamptz not null, primary key (tenant_id, user_id, id));
create index note_by_day on note (tenant_id, user_id, recommendation_id, day desc, id desc) where deleted_at is null;
create table arrangement (tenant_id text, user_id text, recommendation_id text, version int not null, traits text not null, at timestamptz not null,
  primary key (tenant_id, user_id, recommendation_id));
create table draft_version (tenant_id text, user_id text, recommendation_id text, version int, text text not null, origin text not null,
  wording int not null, pronoun text not null, traced text not null, saved_at timestamptz not null,
  primary key (tenant_id, user_id, recommendation_id, version));
create table draft_choice (tenant_id text, user_id text, recommendation_id text, kind text, key text, reason text, at timestamptz not null,
  primary key (tenant_id, user_id, recommendation_id, kind, key));
create table permission_request (tenant_id text, user_id text, recommendation_id text, request_key text, kind text not null,
  draft_version int not null, mail text not null, state text not null, message_id text, web_link text, conversation text, change_key text,
  made_at timestamptz not null, sent_on text, claimed_at timestamptz, primary key (tenant_id, user_id, recommendation_id, request_key));
create unique index one_open_request on permission_request (tenant_id, user_id, recommendation_id, kind) where state <> 'SUPERSEDED';
create table answer (tenant_id text, user_id text, seq bigint generated always as identity, recommendation_id text, kind text not null, told_how text not null, on_day text not null,
  draft_version int not null, fingerprint text not null, their_text text, at timestamptz not null,
  primary key (tenant_id, user_id, recommendation_id, seq));
create table noticed_reply (tenant_id text, user_id text, recommendation_id text, message_id text, received_at timestamptz not null,
  preview text not null, web_link text, looks_like text not null, dismissed boolean not null default false,
  primary key (tenant_id, user_id, recommendation_id, message_id));
create table hand_off (tenant_id text, user_id text, recommendation_id text, details text not null, submitted_on text, submitted_link text,
  afterwards text, at timestamptz not null, primary key (tenant_id, user_id, recommendation_id));
`

const USERS_OWN = [
  'user_key',
  'setting',
  'chosen_person',
  'stated_work',
  'evidence',
  'recommendation',
  'move',
  'note',
  'arrangement',
  'draft_version',
  'draft_choice',
  'permission_request',
  'answer',
  'noticed_reply',
  'hand_off',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of TABLES.split(';')) if (statement.trim()) await sql.raw(statement).execute(db)
  for (const table of USERS_OWN) await protect(db, table, 'user')
  await protect(db, 'opted_out', 'tenant-read-own-write')
  await protect(db, 'asked', 'tenant')
}
