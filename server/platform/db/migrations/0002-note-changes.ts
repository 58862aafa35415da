// A note remembers the ids of its last changes: a change that is sent again after a lost answer is done once.
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table note add column changes text not null default '[]'`.execute(db)
}
