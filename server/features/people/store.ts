// The only queries that name this room's tables: who was chosen or hidden, what was stated, who asked not to be asked.
import type { Context } from '#server/context.ts'
import type { Claim } from '#schema/generated/server.ts'

export interface Statement {
  id: string
  personId: string
  claim: Claim
  about: string | null
  from: string
  to: string | null
}

export interface Choices {
  added: string[]
  /** Hidden now, with the end of the hiding if it has one. */
  hidden: Map<string, Date | null>
}

const owner = (ctx: Context) => ({ tenant_id: ctx.user.tenantId, user_id: ctx.user.userId })
const placeOf = (id: string) => ({ column: 'stated_work.about', row: id })

export async function choices(ctx: Context): Promise<Choices> {
  const rows = await ctx.db.run((db) => db.selectFrom('chosen_person').selectAll().orderBy('at').execute())
  const hiddenNow = rows.filter((row) => row.choice === 'hidden' && (!row.until || row.until > ctx.now()))
  return {
    added: rows.filter((row) => row.choice === 'added').map((row) => row.person_id),
    hidden: new Map(hiddenNow.map((row) => [row.person_id, row.until])),
  }
}

export async function saveChoice(
  ctx: Context,
  personId: string,
  choice: 'added' | 'hidden',
  until: Date | null,
): Promise<void> {
  const row = { ...owner(ctx), person_id: personId, choice, until, at: ctx.now() }
  await ctx.db.run((db) =>
    db
      .insertInto('chosen_person')
      .values(row)
      .onConflict((c) => c.columns(['tenant_id', 'user_id', 'person_id', 'choice']).doUpdateSet({ until, at: row.at }))
      .execute(),
  )
}

export async function deleteChoice(ctx: Context, personId: string, choice: 'added' | 'hidden'): Promise<void> {
  await ctx.db.run((db) =>
    db.deleteFrom('chosen_person').where('person_id', '=', personId).where('choice', '=', choice).execute(),
  )
}

export async function statements(ctx: Context): Promise<Statement[]> {
  const rows = await ctx.db.run((db) => db.selectFrom('stated_work').selectAll().orderBy('at').execute())
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      personId: row.person_id,
      claim: row.claim as Claim,
      about: row.about === null ? null : await ctx.vault.open(row.about, placeOf(row.id)),
      from: row.from_day,
      to: row.to_day,
    })),
  )
}

export async function saveStatement(ctx: Context, statement: Statement): Promise<void> {
  const about = statement.about === null ? null : await ctx.vault.seal(statement.about, placeOf(statement.id))
  const row = {
    ...owner(ctx),
    id: statement.id,
    person_id: statement.personId,
    claim: statement.claim,
    about,
    from_day: statement.from,
    to_day: statement.to,
    at: ctx.now(),
  }
  await ctx.db.run((db) =>
    db
      .insertInto('stated_work')
      .values(row)
      .onConflict((c) => c.doNothing())
      .execute(),
  )
}

export async function deleteStatement(ctx: Context, id: string): Promise<void> {
  await ctx.db.run((db) => db.deleteFrom('stated_work').where('id', '=', id).execute())
}

/** Everybody of the tenant who asked not to be asked. */
export async function optedOut(ctx: Context): Promise<Set<string>> {
  const rows = await ctx.db.run((db) => db.selectFrom('opted_out').select('person_id').execute())
  return new Set(rows.map((row) => row.person_id))
}

export async function optOut(ctx: Context, on: boolean): Promise<void> {
  const personId = ctx.user.userId
  const row = { tenant_id: ctx.user.tenantId, person_id: personId, user_id: ctx.user.userId, at: ctx.now() }
  await ctx.db.run(async (db) => {
    if (on)
      await db
        .insertInto('opted_out')
        .values(row)
        .onConflict((c) => c.doNothing())
        .execute()
    else await db.deleteFrom('opted_out').where('person_id', '=', personId).execute()
  })
}

/** All of the user's small settings. */
export async function settings(ctx: Context): Promise<{ name: string; value: string }[]> {
  return ctx.db.run((db) => db.selectFrom('setting').select(['name', 'value']).orderBy('name').execute())
}

/** A small named setting of the user's; null when never set. */
export async function setting(ctx: Context, name: string): Promise<string | null> {
  const row = await ctx.db.run((db) =>
    db.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst(),
  )
  return row?.value ?? null
}

export async function set(ctx: Context, name: string, value: string): Promise<void> {
  await ctx.db.run((db) =>
    db
      .insertInto('setting')
      .values({ ...owner(ctx), name, value })
      .onConflict((c) => c.columns(['tenant_id', 'user_id', 'name']).doUpdateSet({ value }))
      .execute(),
  )
}

const SNAPSHOT = { column: 'evidence.snapshot', row: 'latest' }

/** What was derived from the streams, if it is younger than a day. Raw rows are never kept. */
export async function snapshot(ctx: Context): Promise<{ text: string; readAt: Date } | null> {
  const row = await ctx.db.run((db) => db.selectFrom('evidence').selectAll().executeTakeFirst())
  const dayAgo = ctx.now().getTime() - 24 * 3600_000
  if (!row || row.read_at.getTime() < dayAgo || row.read_at > ctx.now()) return null
  return { text: await ctx.vault.open(row.snapshot, SNAPSHOT), readAt: row.read_at }
}

export async function saveSnapshot(ctx: Context, text: string, readAt: Date): Promise<void> {
  const row = { ...owner(ctx), snapshot: await ctx.vault.seal(text, SNAPSHOT), read_at: readAt }
  await ctx.db.run((db) =>
    db
      .insertInto('evidence')
      .values(row)
      .onConflict((c) => c.columns(['tenant_id', 'user_id']).doUpdateSet(row))
      .execute(),
  )
}

/** Writes over the reading of that moment alone: one that was dropped or made anew meanwhile stays as it is. */
export async function refreshSnapshot(ctx: Context, text: string, readAt: Date): Promise<void> {
  const sealed = await ctx.vault.seal(text, SNAPSHOT)
  await ctx.db.run((db) => db.updateTable('evidence').set({ snapshot: sealed }).where('read_at', '=', readAt).execute())
}

export async function deleteSnapshot(ctx: Context): Promise<void> {
  await ctx.db.run((db) => db.deleteFrom('evidence').execute())
}
