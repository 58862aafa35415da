// The only queries that name answer and noticed_reply.
import type { Context } from '#server/context.ts'
import type { Rows } from '#server/platform/db/database.ts'
import type { MessageSeen } from '#server/platform/graph/graph.ts'
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
}

export async function notice(
  ctx: Context,
  recommendationId: string,
  message: MessageSeen,
  looksLike: ReplyMeaning,
): Promise<void> {
  const row = {
    ...owner(ctx, recommendationId),
    message_id: message.id,
    received_at: new Date(message.at),
    preview: await ctx.vault.seal(message.preview, place(recommendationId, 'noticed_reply.preview', message.id)),
    web_link: message.webLink,
    looks_like: looksLike,
    dismissed: false,
  }
  await ctx.db.run((db) =>
    db
      .insertInto('noticed_reply')
      .values(row)
      .onConflict((c) => c.doNothing())
      .execute(),
  )
}

/** The newest noticed message that was not said to be about something else. */
export async function noticed(ctx: Context, recommendationId: string): Promise<Noticed | null> {
  const row = await ctx.db.run((db) =>
    db
      .selectFrom('noticed_reply')
      .selectAll()
      .where('recommendation_id', '=', recommendationId)
      .where('dismissed', '=', false)
      .orderBy('received_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
  if (!row) return null
  return {
    messageId: row.message_id,
    receivedAt: row.received_at,
    preview: await ctx.vault.open(row.preview, place(recommendationId, 'noticed_reply.preview', row.message_id)),
    webLink: row.web_link,
    looksLike: row.looks_like as ReplyMeaning,
  }
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

export async function all(ctx: Context): Promise<unknown[]> {
  return ctx.db.run((db) =>
    db
      .selectFrom('answer')
      .select(['recommendation_id', 'kind', 'told_how', 'on_day', 'draft_version', 'at'])
      .execute(),
  )
}
