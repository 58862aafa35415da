// The only queries that name arrangement. The user's own trait names are sealed with the rest.
import { z } from 'zod'
import type { Context } from '#server/context.ts'
import { parseStored } from '#server/platform/db/stored-json.ts'
import { arrangedTraitShape, type ArrangedTrait, type Arrangement } from './arrangement.ts'

const place = (id: string) => ({ column: 'arrangement.traits', row: id })

async function open(ctx: Context, sealed: string, recommendationId: string): Promise<ArrangedTrait[]> {
  const text = await ctx.vault.open(sealed, place(recommendationId))
  return parseStored(z.array(arrangedTraitShape), text, 'arrangement.traits')
}

export async function find(ctx: Context, recommendationId: string): Promise<Arrangement | null> {
  const row = await ctx.db.run((db) =>
    db.selectFrom('arrangement').selectAll().where('recommendation_id', '=', recommendationId).executeTakeFirst(),
  )
  if (!row) return null
  return {
    version: row.version,
    traits: await open(ctx, row.traits, recommendationId),
  }
}

/** Keeps the arrangement if nobody arranged since `version`; false otherwise. */
export async function save(
  ctx: Context,
  recommendationId: string,
  version: number,
  traits: ArrangedTrait[],
): Promise<boolean> {
  const sealed = await ctx.vault.seal(JSON.stringify(traits), place(recommendationId))
  const row = {
    tenant_id: ctx.user.tenantId,
    user_id: ctx.user.userId,
    recommendation_id: recommendationId,
    version: version + 1,
    traits: sealed,
    at: ctx.now(),
  }
  return ctx.db.run(async (db) => {
    if (version === 0) {
      const made = await db
        .insertInto('arrangement')
        .values(row)
        .onConflict((c) => c.doNothing())
        .executeTakeFirst()
      return made.numInsertedOrUpdatedRows === 1n
    }
    const values = { version: row.version, traits: sealed, at: row.at }
    const same = db
      .updateTable('arrangement')
      .set(values)
      .where('recommendation_id', '=', recommendationId)
      .where('version', '=', version)
    return (await same.executeTakeFirst()).numUpdatedRows === 1n
  })
}

export async function remove(ctx: Context, recommendationId: string): Promise<void> {
  await ctx.db.run((db) => db.deleteFrom('arrangement').where('recommendation_id', '=', recommendationId).execute())
}

/** Every arrangement of the user's, the one touched last first. */
export async function all(ctx: Context): Promise<{ recommendationId: string; traits: ArrangedTrait[] }[]> {
  const rows = await ctx.db.run((db) => db.selectFrom('arrangement').selectAll().orderBy('at', 'desc').execute())
  return Promise.all(
    rows.map(async (row) => ({
      recommendationId: row.recommendation_id,
      traits: await open(ctx, row.traits, row.recommendation_id),
    })),
  )
}
