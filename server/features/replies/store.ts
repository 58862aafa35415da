// The only queries that name answer and noticed_reply.
import type { Selectable } from 'kysely'
import type { Context } from '#server/context.ts'
import type { Rows } from '#server/platform/db/database.ts'
import type { Tables } from '#server/platform/db/tables.ts'
import type { MessageSummary } from '#server/platform/graph/graph.ts'
import type { Edit, ReplyReading } from '#server/reasoning/replies/read-reply.ts'
import type { ReplyMeaning, ToldHow } from '#schema/generated/server.ts'
import type { Answer, AnswerKind } from './answer.ts'

const owner = (ctx: Context, recommendationId: string) => ({
  tenant_id: ctx.user.tenantId,
  user_id: ctx.user.userId,
  recommendation_id: recommendationId,
})
const place = (recommendationId: string, column: string, at: string) => ({ column, row: `${recommendationId}/${at}` })

/** The newest answer; earlier ones stay in the record. */
export async function latest(ctx: Context, recommendationId: string): Promise<Answer | null> {
  const row = await ctx.db.run((db) =>
    db
      .selectFrom('answer')
      .selectAll()
      .where('recommendation_id', '=', recommendationId)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
  if (!row) return null
  return {
    kind: row.kind as AnswerKind,
    toldHow: row.told_how as ToldHow,
    on: row.on_day,
    version: row.draft_version,
    fingerprint: row.fingerprint,
    theirText:
      row.their_text === null
        ? null
        : await ctx.vault.open(row.their_text, place(recommendationId, 'answer.their_text', row.at.toISOString())),
    at: row.at,
  }
}

/** Seals the answer now; the statement that writes it is for the transaction of the move it belongs to. */
export async function adding(
  ctx: Context,
  recommendationId: string,
  answer: Answer,
): Promise<(db: Rows) => Promise<void>> {
  const theirText =
    answer.theirText === null
      ? null
      : await ctx.vault.seal(answer.theirText, place(recommendationId, 'answer.their_text', answer.at.toISOString()))
  const row = {
    ...owner(ctx, recommendationId),
    kind: answer.kind,
    told_how: answer.toldHow,
    on_day: answer.on,
    draft_version: answer.version,
    fingerprint: answer.fingerprint,
    their_text: theirText,
    at: answer.at,
  }
  return async (db) => {
    await db.insertInto('answer').values(row).execute()
  }
}

export interface Noticed {
  messageId: string
  receivedAt: Date
  preview: string
  webLink: string | null
  looksLike: ReplyMeaning
  /** What it asks to change. */
  edits: Edit[]
  /** Name or address of whoever sent it, when it was not the person who was asked. */
  sentBy: string | null
}

/** The messages that were noticed already. */
export async function noticedIds(ctx: Context, recommendationId: string): Promise<Set<string>> {
  const rows = await ctx.db.run((db) =>
    db.selectFrom('noticed_reply').select('message_id').where('recommendation_id', '=', recommendationId).execute(),
  )
  return new Set(rows.map(({ message_id }) => message_id))
}

export async function notice(
  ctx: Context,
  recommendationId: string,
  message: MessageSummary,
  { label, edits, sentBy }: ReplyReading & { sentBy: string | null },
): Promise<void> {
  const row = {
    ...owner(ctx, recommendationId),
    message_id: message.id,
    received_at: new Date(message.at),
    preview: await ctx.vault.seal(message.preview, place(recommendationId, 'noticed_reply.preview', message.id)),
    web_link: message.webLink,
    looks_like: label,
    dismissed: false,
    edits: await ctx.vault.seal(JSON.stringify(edits), place(recommendationId, 'noticed_reply.edits', message.id)),
    sent_by:
      sentBy === null
        ? null
        : await ctx.vault.seal(sentBy, place(recommendationId, 'noticed_reply.sent_by', message.id)),
  }
  await ctx.db.run((db) =>
    db
      .insertInto('noticed_reply')
      .values(row)
      .onConflict((c) => c.doNothing())
      .execute(),
  )
}

/** The newest noticed message that was not said to be about something else; what the person sent comes before what others did. */
export async function noticed(ctx: Context, recommendationId: string): Promise<Noticed | null> {
  const row = await ctx.db.run((db) =>
    db
      .selectFrom('noticed_reply')
      .selectAll()
      .where('recommendation_id', '=', recommendationId)
      .where('dismissed', '=', false)
      .orderBy((eb) => eb('sent_by', 'is not', null))
      .orderBy('received_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
  return row ? fromRow(ctx, row) : null
}

async function fromRow(ctx: Context, row: Selectable<Tables['noticed_reply']>): Promise<Noticed> {
  const open = (sealed: string, column: string) =>
    ctx.vault.open(sealed, place(row.recommendation_id, `noticed_reply.${column}`, row.message_id))
  return {
    messageId: row.message_id,
    receivedAt: row.received_at,
    preview: await open(row.preview, 'preview'),
    webLink: row.web_link,
    looksLike: row.looks_like as ReplyMeaning,
    edits: row.edits === null ? [] : (JSON.parse(await open(row.edits, 'edits')) as Edit[]),
    sentBy: row.sent_by === null ? null : await open(row.sent_by, 'sent_by'),
  }
}

/** Every noticed answer, for the user's own export. */
export async function allNoticed(ctx: Context): Promise<unknown[]> {
  const rows = await ctx.db.run((db) => db.selectFrom('noticed_reply').selectAll().execute())
  return Promise.all(
    rows.map(async (row) => ({ recommendationId: row.recommendation_id, ...(await fromRow(ctx, row)) })),
  )
}

export async function dismiss(ctx: Context, recommendationId: string): Promise<void> {
  await ctx.db.run((db) =>
    db
      .updateTable('noticed_reply')
      .set({ dismissed: true })
      .where('recommendation_id', '=', recommendationId)
      .execute(),
  )
}

/** Every recorded answer with what was told, for the user's own export. */
export async function all(ctx: Context): Promise<unknown[]> {
  const rows = await ctx.db.run((db) => db.selectFrom('answer').selectAll().orderBy('at').execute())
  return Promise.all(
    rows.map(async ({ recommendation_id, kind, told_how, on_day, draft_version, their_text, at }) => ({
      recommendationId: recommendation_id,
      kind,
      toldHow: told_how,
      on: on_day,
      version: draft_version,
      theirText:
        their_text === null
          ? null
          : await ctx.vault.open(their_text, place(recommendation_id, 'answer.their_text', at.toISOString())),
      at,
    })),
  )
}
