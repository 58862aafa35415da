// The only queries that name hand_off.
import { z } from 'zod'
import type { Context } from '#server/context.ts'
import { parseStored } from '#server/platform/db/stored-json.ts'
import type { Afterwards, LinkedInRelationship } from '#schema/generated/server.ts'

const RELATIONSHIPS = [
  'REPORTED_DIRECTLY',
  'SENIOR_NOT_MANAGER',
  'SAME_GROUP',
  'DIFFERENT_GROUPS',
  'DIFFERENT_COMPANIES',
  'MENTORED_YOU',
] as const satisfies readonly LinkedInRelationship[]

const detailsShape = z.object({
  relationship: z.enum(RELATIONSHIPS),
  theirPosition: z.string(),
  yourPosition: z.string(),
  connected: z.boolean().nullable(),
  /** The name in linkedin.com/in/<name>. */
  profile: z.string().nullable(),
})
export type Details = z.infer<typeof detailsShape>

export interface SavedHandOff {
  details: Details
  submittedOn: string | null
  submittedLink: string | null
  afterwards: Afterwards | null
}

const place = (id: string) => ({ column: 'hand_off.details', row: id })

export async function find(ctx: Context, id: string): Promise<SavedHandOff | null> {
  const row = await ctx.db.run((db) =>
    db.selectFrom('hand_off').selectAll().where('recommendation_id', '=', id).executeTakeFirst(),
  )
  if (!row) return null
  return {
    details: parseStored(detailsShape, await ctx.vault.open(row.details, place(id)), 'hand_off.details'),
    submittedOn: row.submitted_on,
    submittedLink: row.submitted_link,
    afterwards: row.afterwards as Afterwards | null,
  }
}

export async function save(ctx: Context, id: string, details: Details): Promise<void> {
  const sealed = await ctx.vault.seal(JSON.stringify(details), place(id))
  const row = {
    tenant_id: ctx.user.tenantId,
    user_id: ctx.user.userId,
    recommendation_id: id,
    details: sealed,
    submitted_on: null,
    submitted_link: null,
    afterwards: null,
    at: ctx.now(),
  }
  await ctx.db.run((db) =>
    db
      .insertInto('hand_off')
      .values(row)
      .onConflict((c) =>
        c.columns(['tenant_id', 'user_id', 'recommendation_id']).doUpdateSet({ details: sealed, at: row.at }),
      )
      .execute(),
  )
}

export async function saveSubmitted(ctx: Context, id: string, on: string, link: string | null): Promise<void> {
  await ctx.db.run((db) =>
    db
      .updateTable('hand_off')
      .set({ submitted_on: on, submitted_link: link })
      .where('recommendation_id', '=', id)
      .execute(),
  )
}

export async function saveAfterwards(ctx: Context, id: string, what: Afterwards): Promise<void> {
  await ctx.db.run((db) =>
    db.updateTable('hand_off').set({ afterwards: what }).where('recommendation_id', '=', id).execute(),
  )
}

export async function all(ctx: Context): Promise<unknown[]> {
  const rows = await ctx.db.run((db) => db.selectFrom('hand_off').selectAll().execute())
  return Promise.all(
    rows.map(async (row) => ({ recommendationId: row.recommendation_id, ...(await find(ctx, row.recommendation_id)) })),
  )
}
