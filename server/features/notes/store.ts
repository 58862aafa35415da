// The only queries that name note. Texts are sealed; lists go by key, never by offset.
import { sql, type Selectable } from 'kysely'
import { z } from 'zod'
import type { Context } from '#server/context.ts'
import { parseStored } from '#server/platform/db/stored-json.ts'
import type { Tables } from '#server/platform/db/tables.ts'
import { doneChangeShape, noteSourceShape, writersWordShape, type Note } from './note.ts'

type Row = Selectable<Tables['note']>

const place = (id: string, column: string) => ({ column: `note.${column}`, row: id })

async function fromRow(ctx: Context, row: Row): Promise<Note> {
  const open = async (sealed: string | null, column: string) =>
    sealed === null ? null : ctx.vault.open(sealed, place(row.id, column))
  const source = await open(row.source, 'source')
  const told = await open(row.told, 'told')
  return {
    id: row.id,
    recommendationId: row.recommendation_id,
    text: (await open(row.text, 'text')) ?? '',
    day: row.day,
    source: source === null ? null : parseStored(noteSourceShape, source, 'note.source'),
    version: row.version,
    otherText: await open(row.other_text, 'other_text'),
    deleted: row.deleted_at !== null,
    createdAt: row.created_at,
    changes: parseStored(z.array(doneChangeShape), row.changes, 'note.changes'),
    told: told === null ? null : parseStored(writersWordShape, told, 'note.told'),
  }
}

export async function find(ctx: Context, id: string): Promise<Note | null> {
  const row = await ctx.db.run((db) => db.selectFrom('note').selectAll().where('id', '=', id).executeTakeFirst())
  return row ? fromRow(ctx, row) : null
}

/** The note written last for this recommendation, deleted ones left out. */
export async function last(ctx: Context, recommendationId: string): Promise<Note | null> {
  const row = await ctx.db.run((db) =>
    db
      .selectFrom('note')
      .selectAll()
      .where('recommendation_id', '=', recommendationId)
      .where('deleted_at', 'is', null)
      .orderBy('created_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
  return row ? fromRow(ctx, row) : null
}

/** Keeps a note; the same id a second time changes nothing. */
export async function save(ctx: Context, note: Note): Promise<void> {
  const row = {
    tenant_id: ctx.user.tenantId,
    user_id: ctx.user.userId,
    id: note.id,
    recommendation_id: note.recommendationId,
    text: await ctx.vault.seal(note.text, place(note.id, 'text')),
    day: note.day,
    source: note.source === null ? null : await ctx.vault.seal(JSON.stringify(note.source), place(note.id, 'source')),
    version: note.version,
    other_text: null,
    told: null,
    deleted_at: null,
    created_at: note.createdAt,
  }
  await ctx.db.run((db) =>
    db
      .insertInto('note')
      .values(row)
      .onConflict((c) => c.doNothing())
      .execute(),
  )
}

/** Puts `after` in the place of `before` if nobody changed the note in between; false when somebody did. */
export async function replace(ctx: Context, before: Note, after: Note): Promise<boolean> {
  const { id } = before
  const values = {
    recommendation_id: after.recommendationId,
    text: await ctx.vault.seal(after.text, place(id, 'text')),
    other_text: after.otherText === null ? null : await ctx.vault.seal(after.otherText, place(id, 'other_text')),
    told: after.told === null ? null : await ctx.vault.seal(JSON.stringify(after.told), place(id, 'told')),
    day: after.day,
    version: after.version,
    deleted_at: after.deleted ? ctx.now() : null,
    changes: JSON.stringify(after.changes),
  }
  const done = await ctx.db.run((db) =>
    db
      .updateTable('note')
      .set({ ...values, changed_at: ctx.now() })
      .where('id', '=', id)
      .where('version', '=', before.version)
      .where('changes', '=', JSON.stringify(before.changes))
      .executeTakeFirst(),
  )
  return done.numUpdatedRows === 1n
}

export interface PageOptions {
  recommendationId: string | null
  from?: string | null
  to?: string | null
  first: number
  after: { day: string; id: string } | null
}

/** Newest day first, one more than asked so that the caller knows whether there is a next page. */
export async function page(ctx: Context, options: PageOptions): Promise<Note[]> {
  const rows = await ctx.db.run((db) => {
    let query = db.selectFrom('note').selectAll().where('deleted_at', 'is', null)
    if (options.recommendationId) query = query.where('recommendation_id', '=', options.recommendationId)
    if (options.from) query = query.where('day', '>=', options.from)
    if (options.to) query = query.where('day', '<=', options.to)
    const { after } = options
    if (after) query = query.where((eb) => eb(eb.refTuple('day', 'id'), '<', eb.tuple(after.day, after.id)))
    return query
      .orderBy('day', 'desc')
      .orderBy('id', 'desc')
      .limit(options.first + 1)
      .execute()
  })
  return Promise.all(rows.map((row) => fromRow(ctx, row)))
}

/** How many notes on how many days. */
export async function count(ctx: Context, recommendationId: string | null): Promise<{ notes: number; days: number }> {
  const row = await ctx.db.run((db) => {
    const query = db
      .selectFrom('note')
      .select((eb) => [eb.fn.countAll<string>().as('notes'), eb.fn.count<string>('day').distinct().as('days')])
      .where('deleted_at', 'is', null)
    return (
      recommendationId ? query.where('recommendation_id', '=', recommendationId) : query
    ).executeTakeFirstOrThrow()
  })
  return { notes: Number(row.notes), days: Number(row.days) }
}

/** Of these recommendations, the ones a note was written for since then; deleted notes count, too: somebody was here. */
export async function writtenSince(ctx: Context, recommendationIds: readonly string[], since: Date): Promise<string[]> {
  if (recommendationIds.length === 0) return []
  const rows = await ctx.db.run((db) =>
    db
      .selectFrom('note')
      .select('recommendation_id')
      .distinct()
      .where('recommendation_id', 'in', recommendationIds)
      .where('created_at', '>=', since)
      .execute(),
  )
  return rows.map((row) => row.recommendation_id)
}

/** Changes whenever any live note of the user does: for telling whether what is held in memory still stands. */
export async function searchVersion(ctx: Context): Promise<string> {
  const row = await ctx.db.run((db) =>
    db
      .selectFrom('note')
      .select([
        sql<string>`count(*)`.as('notes'),
        sql<string>`coalesce(sum(hashtextextended(id || changes, 0)), 0)`.as('sum'),
      ])
      .where('deleted_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  return `${row.notes}/${row.sum}`
}

/** Every live note of the user, with a print that changes when the note does. */
export async function searchPrints(ctx: Context): Promise<{ id: string; print: string }[]> {
  return ctx.db.run((db) =>
    db
      .selectFrom('note')
      .select(['id', sql<string>`hashtextextended(changes, 0)::text`.as('print')])
      .where('deleted_at', 'is', null)
      .execute(),
  )
}

/** These notes, opened, in no order. */
export async function byIds(ctx: Context, ids: readonly string[]): Promise<Note[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db.run((db) =>
    db
      .selectFrom('note')
      .selectAll()
      .where('id', '=', sql<string>`any(${ids})`)
      .where('deleted_at', 'is', null)
      .execute(),
  )
  return Promise.all(rows.map((row) => fromRow(ctx, row)))
}

/** Of the live notes after this id, the next so many in the order of their ids; those wanted among them are opened. */
export async function entries(
  ctx: Context,
  wanted: ReadonlySet<string>,
  after: string,
  most: number,
): Promise<{ last: string | null; entries: Pick<Note, 'id' | 'recommendationId' | 'day' | 'text'>[] }> {
  const rows = await ctx.db.run((db) => {
    const all = db
      .selectFrom('note')
      .select(['id', 'recommendation_id', 'day', 'text'])
      .where('deleted_at', 'is', null)
      .orderBy('id')
      .limit(most)
    // A few are read by their ids; reading all of them goes along the key.
    return wanted.size <= most
      ? all.where('id', '=', sql<string>`any(${[...wanted]})`).execute()
      : all.where('id', '>', after).execute()
  })
  const opened = rows
    .filter(({ id }) => wanted.has(id))
    .map(async ({ id, recommendation_id, day, text }) => ({
      id,
      recommendationId: recommendation_id,
      day,
      text: await ctx.vault.open(text, place(id, 'text')),
    }))
  return { last: rows.at(-1)?.id ?? null, entries: await Promise.all(opened) }
}
