// The only queries that name recommendation and move. Names and prompts are sealed.
import type { Selectable } from 'kysely'
import type { Context } from '#server/context.ts'
import type { Rows } from '#server/platform/db/database.ts'
import { parseStored } from '#server/platform/db/stored-json.ts'
import type { Tables } from '#server/platform/db/tables.ts'
import type { WindowLength } from '#schema/generated/server.ts'
import { personShape, type Person, type Relation } from '../people/person.ts'
import type { RowMac } from '#server/platform/seal/row-mac.ts'
import { macInput, type AuditEntry } from './audit-trail.ts'
import type { Transition, Recommendation, Window } from './recommendation.ts'
import { hasEnded, STATES, type State } from './lifecycle.ts'

type Row = Selectable<Tables['recommendation']>
type Sealed = Omit<Recommendation, 'person' | 'prompt'> & { person: string; prompt: string; personId: string }

async function fromRow(ctx: Context, row: Row): Promise<Recommendation> {
  const open = (sealed: string, column: string) =>
    ctx.vault.open(sealed, { column: `recommendation.${column}`, row: row.id })
  return {
    id: row.id,
    person: parseStored(personShape, await open(row.person, 'person'), 'recommendation.person'),
    relation: row.relation as Relation,
    distance: row.distance,
    state: row.state as State,
    needsPermissionAgain: row.permission_again,
    window: {
      length: row.window_length as WindowLength,
      from: row.window_from,
      to: row.window_to,
      pausedOn: row.paused_on,
    },
    prompt: await open(row.prompt, 'prompt'),
    startedAt: row.started_at,
    changedAt: row.changed_at,
  }
}

export async function find(ctx: Context, id: string): Promise<Recommendation | null> {
  const row = await ctx.db.run((db) =>
    db.selectFrom('recommendation').selectAll().where('id', '=', id).executeTakeFirst(),
  )
  return row ? fromRow(ctx, row) : null
}

/** All of the user's, the last changed first. A person has a handful, so they are read whole. */
export async function all(ctx: Context): Promise<Recommendation[]> {
  const rows = await ctx.db.run((db) =>
    db.selectFrom('recommendation').selectAll().orderBy('changed_at', 'desc').orderBy('id').execute(),
  )
  return Promise.all(rows.map((row) => fromRow(ctx, row)))
}

/** Ids of live recommendations by person. */
export async function liveByPerson(ctx: Context): Promise<Map<string, string>> {
  const rows = await ctx.db.run((db) =>
    db
      .selectFrom('recommendation')
      .select(['id', 'person_id'])
      .where('state', 'not in', STATES.filter(hasEnded))
      .execute(),
  )
  return new Map(rows.map((row) => [row.person_id, row.id]))
}

export async function seal(
  ctx: Context,
  id: string,
  person: Person,
  prompt: string,
): Promise<{ person: string; prompt: string }> {
  return {
    person: await ctx.vault.seal(JSON.stringify(person), { column: 'recommendation.person', row: id }),
    prompt: await ctx.vault.seal(prompt, { column: 'recommendation.prompt', row: id }),
  }
}

/** Stores a new one. False when the id, or a live one for this person, is already there. */
export async function insert(ctx: Context, made: Sealed): Promise<boolean> {
  const rowMac = await ctx.vault.rowMac()
  const result = await ctx.db.run(async (db) => {
    const inserted = await db
      .insertInto('recommendation')
      .values(toRow(ctx, made))
      .onConflict((c) => c.doNothing())
      .executeTakeFirst()
    if (inserted.numInsertedOrUpdatedRows !== 1n) return false
    await insertMove(ctx, db, rowMac, made.id, { from: null, to: made.state, at: made.startedAt, version: null })
    return true
  })
  return result
}

function toRow(ctx: Context, made: Sealed) {
  return {
    tenant_id: ctx.user.tenantId,
    user_id: ctx.user.userId,
    id: made.id,
    person_id: made.personId,
    person: made.person,
    relation: made.relation,
    distance: made.distance,
    state: made.state,
    permission_again: made.needsPermissionAgain,
    window_length: made.window.length,
    window_from: made.window.from,
    window_to: made.window.to,
    paused_on: made.window.pausedOn,
    prompt: made.prompt,
    started_at: made.startedAt,
    changed_at: made.changedAt,
  }
}

export async function saveWindow(ctx: Context, id: string, window: Window): Promise<void> {
  const values = { window_from: window.from, window_to: window.to, paused_on: window.pausedOn, changed_at: ctx.now() }
  await ctx.db.run((db) => db.updateTable('recommendation').set(values).where('id', '=', id).execute())
}

/**
 * Changes the state only if it still is `from`; records the move with its mark, and `also` in the same transaction. False when somebody else
 * moved it first.
 */
export async function changeState(
  ctx: Context,
  rowMac: RowMac,
  id: string,
  from: State,
  move: { to: State; version: number | null; again: boolean; also: ((db: Rows) => Promise<void>) | null },
): Promise<boolean> {
  return ctx.db.run(async (db) => {
    const values = { state: move.to, permission_again: move.again, changed_at: ctx.now() }
    const done = await db
      .updateTable('recommendation')
      .set(values)
      .where('id', '=', id)
      .where('state', '=', from)
      .executeTakeFirst()
    if (done.numUpdatedRows !== 1n) return false
    await insertMove(ctx, db, rowMac, id, { from, to: move.to, at: ctx.now(), version: move.version })
    await move.also?.(db)
    return true
  })
}

/** State and flag of these, as they stand, without opening any text. */
export async function currentStates(
  ctx: Context,
  ids: readonly string[],
): Promise<{ id: string; state: State; again: boolean }[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db.run((db) =>
    db.selectFrom('recommendation').select(['id', 'state', 'permission_again']).where('id', 'in', ids).execute(),
  )
  return rows.map(({ id, state, permission_again }) => ({ id, state: state as State, again: permission_again }))
}

async function insertMove(ctx: Context, db: Rows, rowMac: RowMac, id: string, move: Transition): Promise<void> {
  const last = await db
    .selectFrom('move')
    .select('chain')
    .where('recommendation_id', '=', id)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  await db
    .insertInto('move')
    .values({
      tenant_id: ctx.user.tenantId,
      user_id: ctx.user.userId,
      recommendation_id: id,
      from_state: move.from,
      to_state: move.to,
      at: move.at,
      draft_version: move.version,
      chain: rowMac.computeMac(macInput(id, last?.chain ?? null, move)),
    })
    .execute()
}

/** Every move in its order, with its link of the chain. */
export async function transitions(ctx: Context, id: string): Promise<AuditEntry[]> {
  const rows = await ctx.db.run((db) =>
    db.selectFrom('move').selectAll().where('recommendation_id', '=', id).orderBy('seq').execute(),
  )
  return rows.map((row) => ({
    from: row.from_state as State | null,
    to: row.to_state as State,
    at: row.at,
    version: row.draft_version,
    mac: row.chain,
  }))
}
