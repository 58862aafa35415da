// The only queries that name receipts; and what retention has to know of each recommendation.
import { sql } from 'kysely'
import type { Context } from '#server/context.ts'
import { parseStored } from '#server/platform/db/stored-json.ts'
import type { Rows } from '#server/platform/db/database.ts'
import type { ErasedWhat } from '#schema/generated/server.ts'
import { receiptPartsShape, type Receipt } from './receipt.ts'

export async function save(ctx: Context, rows: Rows, { id, what, count, parts, at }: Receipt): Promise<void> {
  const owner = { tenant_id: ctx.user.tenantId, user_id: ctx.user.userId }
  await rows
    .insertInto('receipt')
    .values({ ...owner, id, what, count, parts: JSON.stringify(parts), at })
    .execute()
}

export async function all(ctx: Context): Promise<Receipt[]> {
  const found = await ctx.db.run((rows) => rows.selectFrom('receipt').selectAll().orderBy('at', 'desc').execute())
  return found.map(({ id, what, count, parts, at }) => ({
    id,
    what: what as ErasedWhat,
    count,
    parts: parseStored(receiptPartsShape, parts, 'receipt.parts'),
    at,
  }))
}

/** Ids of all recommendations of the same person as this one; none when it is not the user's. */
export async function ofSamePerson(rows: Rows, recommendationId: string): Promise<string[]> {
  const found = await rows
    .selectFrom('recommendation')
    .select('id')
    .where('person_id', '=', (q) =>
      q.selectFrom('recommendation').select('person_id').where('id', '=', recommendationId),
    )
    .execute()
  return found.map(({ id }) => id)
}

/** The directory's id of the person of this recommendation, and the ids of all recommendations of them; none when it is not the user's. */
export async function idsOfPerson(rows: Rows, recommendationId: string): Promise<string[]> {
  const ids = await ofSamePerson(rows, recommendationId)
  const found = await rows
    .selectFrom('recommendation')
    .select('person_id')
    .where('id', '=', recommendationId)
    .executeTakeFirst()
  return found ? [found.person_id, ...ids] : []
}

export interface AgedRow {
  id: string
  state: string
  /** When anything of it was last written. */
  touched: Date
}

/** Every recommendation with its last change: of itself, its notes, its traits or its drafts. */
export async function rowsOlderThan(rows: Rows): Promise<AgedRow[]> {
  const found = await rows
    .selectFrom('recommendation as r')
    .select(['r.id', 'r.state'])
    .select(
      sql<Date>`greatest(r.changed_at,
        (select max(coalesce(n.changed_at, n.created_at)) from note n where n.recommendation_id = r.id),
        (select max(a.at) from arrangement a where a.recommendation_id = r.id),
        (select max(d.saved_at) from draft_version d where d.recommendation_id = r.id))`.as('touched'),
    )
    .execute()
  return found.map(({ id, state, touched }) => ({ id, state, touched: new Date(touched) }))
}
