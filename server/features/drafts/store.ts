// The only queries that name draft_version and draft_choice. Texts, traces and reasons are sealed.
import type { Selectable } from 'kysely'
import type { Context } from '#server/context.ts'
import type { Tables } from '#server/platform/db/tables.ts'
import type { DraftOrigin, Pronoun } from '#schema/generated/server.ts'
import type { TracedSentence } from '#server/reasoning/composer/trace.ts'
import type { Choices, DraftVersion } from './draft.ts'

const place = (column: string, recommendationId: string, version: number) => ({
  column: `draft_version.${column}`,
  row: `${recommendationId}/${version}`,
})
const owner = (ctx: Context, recommendationId: string) => ({
  tenant_id: ctx.user.tenantId,
  user_id: ctx.user.userId,
  recommendation_id: recommendationId,
})

async function fromRow(ctx: Context, row: Selectable<Tables['draft_version']>): Promise<DraftVersion> {
  const open = (sealed: string, column: string) =>
    ctx.vault.open(sealed, place(column, row.recommendation_id, row.version))
  return {
    version: row.version,
    text: await open(row.text, 'text'),
    origin: row.origin as DraftOrigin,
    wording: row.wording,
    pronoun: row.pronoun as Pronoun,
    composed: JSON.parse(await open(row.traced, 'traced')) as TracedSentence[],
    savedAt: row.saved_at,
  }
}

export async function latest(ctx: Context, recommendationId: string): Promise<DraftVersion | null> {
  const row = await ctx.db.run((db) =>
    db
      .selectFrom('draft_version')
      .selectAll()
      .where('recommendation_id', '=', recommendationId)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
  return row ? fromRow(ctx, row) : null
}

export async function find(ctx: Context, recommendationId: string, version: number): Promise<DraftVersion | null> {
  const row = await ctx.db.run((db) =>
    db
      .selectFrom('draft_version')
      .selectAll()
      .where('recommendation_id', '=', recommendationId)
      .where('version', '=', version)
      .executeTakeFirst(),
  )
  return row ? fromRow(ctx, row) : null
}

/** All versions, newest first. */
export async function versions(ctx: Context, recommendationId: string): Promise<DraftVersion[]> {
  const rows = await ctx.db.run((db) =>
    db
      .selectFrom('draft_version')
      .selectAll()
      .where('recommendation_id', '=', recommendationId)
      .orderBy('version', 'desc')
      .limit(200)
      .execute(),
  )
  return Promise.all(rows.map((row) => fromRow(ctx, row)))
}

/** Adds a version; false when another device added the same number first. */
export async function add(
  ctx: Context,
  recommendationId: string,
  draft: Omit<DraftVersion, 'savedAt'>,
): Promise<boolean> {
  const row = {
    ...owner(ctx, recommendationId),
    version: draft.version,
    text: await ctx.vault.seal(draft.text, place('text', recommendationId, draft.version)),
    origin: draft.origin,
    wording: draft.wording,
    pronoun: draft.pronoun,
    traced: await ctx.vault.seal(JSON.stringify(draft.composed), place('traced', recommendationId, draft.version)),
    saved_at: ctx.now(),
  }
  const done = await ctx.db.run((db) =>
    db
      .insertInto('draft_version')
      .values(row)
      .onConflict((c) => c.doNothing())
      .executeTakeFirst(),
  )
  return done.numInsertedOrUpdatedRows === 1n
}

const reasonPlace = (recommendationId: string, key: string) => ({
  column: 'draft_choice.reason',
  row: `${recommendationId}/${key}`,
})

export async function choices(ctx: Context, recommendationId: string): Promise<Choices> {
  const rows = await ctx.db.run((db) =>
    db.selectFrom('draft_choice').selectAll().where('recommendation_id', '=', recommendationId).execute(),
  )
  const aside = rows.filter((row) => row.kind === 'aside')
  const open = async (row: (typeof rows)[number]) =>
    [
      row.key,
      row.reason === null ? '' : await ctx.vault.open(row.reason, reasonPlace(recommendationId, row.key)),
    ] as const
  return {
    keptSentences: new Set(rows.filter((row) => row.kind === 'kept').map((row) => row.key)),
    aside: new Map(await Promise.all(aside.map(open))),
  }
}

export async function saveChoice(
  ctx: Context,
  recommendationId: string,
  kind: 'kept' | 'aside',
  key: string,
  reason: string | null,
): Promise<void> {
  const sealed = reason === null ? null : await ctx.vault.seal(reason, reasonPlace(recommendationId, key))
  const row = { ...owner(ctx, recommendationId), kind, key, reason: sealed, at: ctx.now() }
  await ctx.db.run((db) =>
    db
      .insertInto('draft_choice')
      .values(row)
      .onConflict((c) =>
        c
          .columns(['tenant_id', 'user_id', 'recommendation_id', 'kind', 'key'])
          .doUpdateSet({ reason: sealed, at: row.at }),
      )
      .execute(),
  )
}

export async function deleteChoice(
  ctx: Context,
  recommendationId: string,
  kind: 'kept' | 'aside',
  key: string,
): Promise<void> {
  await ctx.db.run((db) =>
    db
      .deleteFrom('draft_choice')
      .where('recommendation_id', '=', recommendationId)
      .where('kind', '=', kind)
      .where('key', '=', key)
      .execute(),
  )
}

/** Everything for the export. */
export async function all(ctx: Context): Promise<unknown[]> {
  const rows = await ctx.db.run((db) => db.selectFrom('draft_version').selectAll().execute())
  return Promise.all(
    rows.map(async (row) => ({ recommendationId: row.recommendation_id, ...(await fromRow(ctx, row)) })),
  )
}

export async function allChoices(ctx: Context): Promise<unknown[]> {
  const rows = await ctx.db.run((db) =>
    db.selectFrom('draft_choice').select(['recommendation_id', 'kind', 'at']).execute(),
  )
  return rows
}
