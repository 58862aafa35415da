// The only queries that name permission_request and asked.
import type { Selectable } from 'kysely'
import type { Context } from '#server/context.ts'
import type { Tables } from '#server/platform/db/tables.ts'
import type { DraftStatus } from '#server/platform/graph/graph.ts'
import type { PermissionMail } from './mail.ts'
import type { Request, RequestState } from './request.ts'

type Row = Selectable<Tables['permission_request']>

const place = (recommendationId: string, requestKey: string) => ({
  column: 'permission_request.mail',
  row: `${recommendationId}/${requestKey}`,
})

async function fromRow(ctx: Context, row: Row): Promise<Request> {
  return {
    requestKey: row.request_key,
    recommendationId: row.recommendation_id,
    kind: row.kind,
    state: row.state as RequestState,
    version: row.draft_version,
    // A mail kept before there were languages was English.
    mail: {
      language: 'EN',
      ...(JSON.parse(
        await ctx.vault.open(row.mail, place(row.recommendation_id, row.request_key)),
      ) as Partial<PermissionMail>),
    } as PermissionMail,
    messageId: row.message_id,
    webLink: row.web_link,
    conversation: row.conversation,
    madeAt: row.made_at,
    sentOn: row.sent_on,
  }
}

/** The request that counts now: the newest that is not superseded. */
export async function current(ctx: Context, recommendationId: string, kind: Request['kind']): Promise<Request | null> {
  const row = await ctx.db.run((db) =>
    db
      .selectFrom('permission_request')
      .selectAll()
      .where('recommendation_id', '=', recommendationId)
      .where('kind', '=', kind)
      .where('state', '<>', 'SUPERSEDED')
      .executeTakeFirst(),
  )
  return row ? fromRow(ctx, row) : null
}

/** Writes the intent before Graph is asked. False when another request of this kind is already open, or the key was used. */
export async function insertIntent(
  ctx: Context,
  recommendationId: string,
  kind: Request['kind'],
  mail: PermissionMail,
): Promise<boolean> {
  const requestKey = mail.requestMarker
  const row = {
    tenant_id: ctx.user.tenantId,
    user_id: ctx.user.userId,
    recommendation_id: recommendationId,
    request_key: requestKey,
    kind,
    draft_version: mail.version,
    mail: await ctx.vault.seal(JSON.stringify(mail), place(recommendationId, requestKey)),
    state: 'INTENT',
    message_id: null,
    web_link: null,
    conversation: null,
    change_key: null,
    made_at: ctx.now(),
    sent_on: null,
    claimed_at: null,
  }
  const done = await ctx.db.run((db) =>
    db
      .insertInto('permission_request')
      .values(row)
      .onConflict((c) => c.doNothing())
      .executeTakeFirst(),
  )
  return done.numInsertedOrUpdatedRows === 1n
}

/** FIRST: nobody ever asked Graph for this one. AGAIN: somebody may have, so the mailbox must be looked at. */
export type Claim = 'FIRST' | 'AGAIN'

/**
 * Takes the making of this request for one caller. A claim older than `holdsMs` is taken over, and one that lost its answer after
 * `lostMs`. Null when somebody else has it.
 */
export async function claim(
  ctx: Context,
  request: Request,
  { holdsMs, lostMs }: { holdsMs: number; lostMs: number },
): Promise<Claim | null> {
  const before = (ms: number) => new Date(ctx.now().getTime() - ms)
  return ctx.db.run(async (db) => {
    const taken = db
      .updateTable('permission_request')
      .set({ state: 'MAKING', claimed_at: ctx.now() })
      .where('recommendation_id', '=', request.recommendationId)
      .where('request_key', '=', request.requestKey)
    const first = await taken.where('state', '=', 'INTENT').where('claimed_at', 'is', null).executeTakeFirst()
    if (first.numUpdatedRows === 1n) return 'FIRST'
    const again = await taken
      .where((eb) =>
        eb.or([
          eb('state', '=', 'INTENT'),
          eb.and([eb('state', '=', 'MAKING'), eb('claimed_at', '<', before(holdsMs))]),
          eb.and([eb('state', '=', 'ASKED'), eb('claimed_at', '<', before(lostMs))]),
        ]),
      )
      .executeTakeFirst()
    return again.numUpdatedRows === 1n ? 'AGAIN' : null
  })
}

export async function saveDraft(ctx: Context, request: Request, draft: DraftStatus): Promise<void> {
  const values = {
    state: 'DRAFT',
    message_id: draft.id,
    web_link: draft.webLink,
    conversation: draft.conversation,
    change_key: draft.changeKey,
  }
  await update(ctx, request, values)
}

/** From intended to handed over to an open message; nothing when somebody claimed the making of a draft meanwhile. */
export async function handOver(ctx: Context, request: Request): Promise<void> {
  await ctx.db.run((db) =>
    db
      .updateTable('permission_request')
      .set({ state: 'IN_MESSAGE' })
      .where('recommendation_id', '=', request.recommendationId)
      .where('request_key', '=', request.requestKey)
      .where('state', '=', 'INTENT')
      .execute(),
  )
}

export async function keepConversation(ctx: Context, request: Request, conversation: string): Promise<void> {
  await update(ctx, request, { conversation })
}

export async function setState(ctx: Context, request: Request, state: RequestState, sentOn?: string): Promise<void> {
  await update(ctx, request, sentOn ? { state, sent_on: sentOn } : { state })
}

async function update(ctx: Context, request: Request, values: Partial<Row>): Promise<void> {
  await ctx.db.run((db) =>
    db
      .updateTable('permission_request')
      .set(values)
      .where('recommendation_id', '=', request.recommendationId)
      .where('request_key', '=', request.requestKey)
      .execute(),
  )
}

/** Marks that somebody was asked: the tenant's count, without saying by whom. */
export async function countAsk(ctx: Context, personId: string, requestKey: string): Promise<void> {
  const row = { tenant_id: ctx.user.tenantId, person_id: personId, request_key: requestKey, at: ctx.now() }
  await ctx.db.run((db) =>
    db
      .insertInto('asked')
      .values(row)
      .onConflict((c) => c.doNothing())
      .execute(),
  )
}

/** How often somebody was asked since then, by anybody of the tenant, the given request left out. */
export async function asksSince(
  ctx: Context,
  personId: string,
  since: Date,
  exceptKey: string,
): Promise<{ count: number; oldest: Date | null }> {
  const rows = await ctx.db.run((db) =>
    db
      .selectFrom('asked')
      .select('at')
      .where('person_id', '=', personId)
      .where('at', '>', since)
      .where('request_key', '<>', exceptKey)
      .orderBy('at')
      .execute(),
  )
  return { count: rows.length, oldest: rows[0]?.at ?? null }
}

export async function all(ctx: Context): Promise<unknown[]> {
  const rows = await ctx.db.run((db) => db.selectFrom('permission_request').selectAll().execute())
  return Promise.all(rows.map((row) => fromRow(ctx, row)))
}
