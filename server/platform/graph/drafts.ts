// Making the draft and following it. Creating is not idempotent in Graph: whoever creates has looked for the mark first.
import { z } from 'zod'
import { GraphFailure } from './errors.ts'
import type { DraftStatus, MessageSummary, MessageWords, NewDraft } from './graph.ts'
import { requestJson, type GraphSession } from './request.ts'
import { SCOPES } from './scopes.ts'
import { VERB_RESPONSE, VERB_STREAM, verbStream } from './voting.ts'

/** Our own namespace for the mark on a message; made once for this product and never changed. */
const MARK = 'String {7d0c3b0e-5f64-4c0a-9a0e-3f0f8a5b6a1d} Name UpwardRequestId'
const IMMUTABLE = { Prefer: 'IdType="ImmutableId"' }
const FIELDS =
  'id,webLink,isDraft,changeKey,conversationId,subject,toRecipients,sentDateTime,parentFolderId,internetMessageId'

const address = z.looseObject({
  emailAddress: z.looseObject({ address: z.string().nullish(), name: z.string().nullish() }).nullish(),
})

const draftShape = z.looseObject({
  id: z.string().min(1),
  webLink: z.string(),
  isDraft: z.boolean(),
  changeKey: z.string().nullish(),
  conversationId: z.string().nullish(),
  subject: z.string().nullish(),
  toRecipients: z.array(address).nullish(),
  sentDateTime: z.string().nullish(),
  parentFolderId: z.string().nullish(),
  internetMessageId: z.string().nullish(),
})

function fromGraph(item: unknown): DraftStatus | null {
  const found = draftShape.safeParse(item)
  if (!found.success) return null
  const message = found.data
  return {
    id: message.id,
    webLink: message.webLink,
    isDraft: message.isDraft,
    changeKey: message.changeKey ?? '',
    conversation: message.conversationId ?? null,
    subject: message.subject ?? '',
    to: (message.toRecipients ?? []).flatMap((one) => one.emailAddress?.address?.toLowerCase() ?? []),
    sentAt: message.isDraft ? null : (message.sentDateTime ?? null),
    internetMessageId: message.internetMessageId ?? null,
  }
}

function understood<T>(found: T | null): T {
  if (found === null) throw new GraphFailure('not-understood')
  return found
}

/** To exactly one person; no cc, no bcc, nothing sent. */
export async function createDraft(session: GraphSession, draft: NewDraft): Promise<DraftStatus> {
  const body = {
    subject: draft.subject,
    body: { contentType: 'html', content: draft.html },
    toRecipients: [{ emailAddress: { name: draft.to.name, address: draft.to.address } }],
    singleValueExtendedProperties: [
      { id: MARK, value: draft.requestId },
      ...(draft.votes?.length ? [{ id: VERB_STREAM, value: verbStream(draft.votes) }] : []),
    ],
  }
  return understood(
    fromGraph(
      await requestJson(session, {
        method: 'POST',
        path: '/me/messages',
        scope: SCOPES.drafts,
        headers: IMMUTABLE,
        body,
        mailbox: true,
      }),
    ),
  )
}

const listed = z.looseObject({ value: z.array(z.unknown()) })

const folderShape = z.looseObject({ id: z.string() })

/** The messages without drafts that were thrown away: deleting in Outlook moves them to Deleted Items, where they keep their id. */
async function withoutThrownAway(session: GraphSession, items: readonly unknown[]): Promise<DraftStatus[]> {
  const isDraft = items.some((item) => draftShape.safeParse(item).data?.isDraft)
  const folder = isDraft
    ? folderShape.safeParse(
        await requestJson(session, {
          method: 'GET',
          path: '/me/mailFolders/deleteditems?$select=id',
          scope: SCOPES.mailHeaders,
          under: SCOPES.drafts,
          headers: IMMUTABLE,
          mailbox: true,
        }),
      ).data
    : undefined
  return items.flatMap((item) => {
    const parsed = draftShape.safeParse(item).data
    if (parsed?.isDraft && folder && parsed.parentFolderId === folder.id) return []
    return fromGraph(item) ?? []
  })
}

/** The message that carries the mark, unless it is a draft that was thrown away; the oldest should there ever be two. */
export async function findByRequestId(session: GraphSession, requestId: string): Promise<DraftStatus | null> {
  const filter = `singleValueExtendedProperties/any(ep: ep/id eq '${MARK}' and ep/value eq '${requestId.replaceAll("'", "''")}')`
  const path = `/me/messages?$filter=${encodeURIComponent(filter)}&$select=${FIELDS}&$top=10`
  const body = listed.safeParse(
    await requestJson(session, { method: 'GET', path, scope: SCOPES.drafts, headers: IMMUTABLE, mailbox: true }),
  )
  if (!body.success) throw new GraphFailure('not-understood')
  return (await withoutThrownAway(session, body.data.value)).at(-1) ?? null
}

/** The draft, or the message it became when it was sent; null when it is not there, or was thrown away. */
export async function readDraft(session: GraphSession, id: string): Promise<DraftStatus | null> {
  try {
    const path = `/me/messages/${encodeURIComponent(id)}?$select=${FIELDS}`
    const call = { path, scope: SCOPES.mailHeaders, under: SCOPES.drafts, headers: IMMUTABLE, mailbox: true } as const
    const item = await requestJson(session, { method: 'GET', ...call })
    return (await withoutThrownAway(session, [item]))[0] ?? null
  } catch (error) {
    if (error instanceof GraphFailure && (error.kind === 'not-found' || error.code === 'ErrorInvalidIdMalformed'))
      return null
    throw error
  }
}

/** Recipient and subject of a message that carries no mark, and from when on (ISO 8601) it may have been written. */
export interface Unmarked {
  to: string
  subject: string
  since: string
}

/**
 * The user's own message to exactly that person with that subject, for one that Outlook itself saved: a client may keep a new
 * message to itself for minutes, and calls it otherwise once it is sent (office-js #6077, #2659). The newest, a sent one first.
 */
export async function findUnmarked(
  session: GraphSession,
  { to, subject, since }: Unmarked,
): Promise<DraftStatus | null> {
  const filter = `receivedDateTime ge ${since.replace(/\.\d{3}Z$/, 'Z')} and subject eq '${subject.replaceAll("'", "''")}'`
  const path = `/me/messages?$filter=${encodeURIComponent(filter)}&$orderby=${encodeURIComponent('receivedDateTime desc')}&$select=${FIELDS}&$top=10`
  const body = listed.safeParse(
    await requestJson(session, {
      method: 'GET',
      path,
      scope: SCOPES.mailHeaders,
      under: SCOPES.drafts,
      headers: IMMUTABLE,
      mailbox: true,
    }),
  )
  if (!body.success) throw new GraphFailure('not-understood')
  const found = await withoutThrownAway(session, body.data.value)
  const theirs = found.filter((one) => one.to.length === 1 && one.to[0] === to.toLowerCase())
  return theirs.find(({ isDraft }) => !isDraft) ?? theirs[0] ?? null
}

const messageShape = z.looseObject({
  id: z.string().min(1),
  from: address.nullish(),
  sender: address.nullish(),
  receivedDateTime: z.string(),
  bodyPreview: z.string().nullish(),
  webLink: z.string(),
  conversationId: z.string().nullish(),
  internetMessageId: z.string().nullish(),
  internetMessageHeaders: z.array(z.looseObject({ name: z.string(), value: z.string() })).nullish(),
  isDraft: z.boolean().nullish(),
})

const ANSWER_FIELDS =
  'id,from,sender,receivedDateTime,bodyPreview,webLink,conversationId,internetMessageId,internetMessageHeaders,isDraft'

/**
 * Messages since then from one address, wherever they stand, and from anybody in the conversation, newest first. Unrelated mails
 * share a conversation, so that it never narrows the search; it finds what others answered.
 */
export async function messagesFrom(
  session: GraphSession,
  from: string,
  since: string,
  conversation: string | null,
): Promise<MessageSummary[]> {
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
  const theirs = messagesWhere(session, since, `from/emailAddress/address eq ${quoted(from)}`)
  const others = conversation === null ? [] : messagesWhere(session, since, `conversationId eq ${quoted(conversation)}`)
  const found = new Map((await Promise.all([theirs, others])).flat().map((one) => [one.id, one]))
  return [...found.values()].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
}

async function messagesWhere(session: GraphSession, since: string, condition: string): Promise<MessageSummary[]> {
  const filter = `receivedDateTime ge ${since.replace(/\.\d{3}Z$/, 'Z')} and ${condition}`
  const path = `/me/messages?$filter=${encodeURIComponent(filter)}&$orderby=${encodeURIComponent('receivedDateTime desc')}&$select=${ANSWER_FIELDS}&$top=25`
  const body = listed.safeParse(
    await requestJson(session, { method: 'GET', path, scope: SCOPES.drafts, headers: IMMUTABLE, mailbox: true }),
  )
  if (!body.success) throw new GraphFailure('not-understood')
  return body.data.value.flatMap((item) => messageSeen(item) ?? [])
}

function messageSeen(item: unknown): MessageSummary | null {
  const found = messageShape.safeParse(item)
  if (!found.success || found.data.isDraft) return null
  const { id, receivedDateTime, bodyPreview, webLink, internetMessageId, from, sender } = found.data
  return {
    id,
    at: receivedDateTime,
    preview: bodyPreview ?? '',
    webLink,
    from: from?.emailAddress?.address?.toLowerCase() ?? null,
    fromName: from?.emailAddress?.name ?? null,
    sender: sender?.emailAddress?.address?.toLowerCase() ?? null,
    senderName: sender?.emailAddress?.name ?? null,
    conversation: found.data.conversationId ?? null,
    inReplyTo: answered(found.data.internetMessageHeaders ?? []),
    internetMessageId: internetMessageId ?? null,
  }
}

/** Ids of the messages that this one answers, by its In-Reply-To and References. */
function answered(headers: readonly { name: string; value: string }[]): string[] {
  const lines = headers.filter(({ name }) => /^(in-reply-to|references)$/i.test(name))
  return [...new Set(lines.flatMap(({ value }) => value.match(/<[^<>\s]+>/g) ?? []))]
}

const wordsShape = z.looseObject({
  subject: z.string().nullish(),
  uniqueBody: z.looseObject({ content: z.string() }).nullish(),
  body: z.looseObject({ content: z.string() }).nullish(),
  internetMessageHeaders: z.array(z.looseObject({ name: z.string(), value: z.string() })).nullish(),
  singleValueExtendedProperties: z.array(z.looseObject({ value: z.string().nullish() })).nullish(),
})

/** As text: what is new in it where the service tells, else all of it. */
export async function messageWords(session: GraphSession, id: string): Promise<MessageWords | null> {
  const path = `/me/messages/${encodeURIComponent(id)}?$select=subject,uniqueBody,body,internetMessageHeaders&$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${VERB_RESPONSE}')`)}`
  const headers = { Prefer: `${IMMUTABLE.Prefer}, outlook.body-content-type="text"` }
  try {
    const found = wordsShape.safeParse(
      await requestJson(session, { method: 'GET', path, scope: SCOPES.drafts, headers, mailbox: true }),
    )
    if (!found.success) throw new GraphFailure('not-understood')
    const { subject, uniqueBody, body, internetMessageHeaders: all } = found.data
    const text = [uniqueBody?.content, body?.content].find((one) => (one ?? '').trim() !== '') ?? ''
    const named = (all ?? []).map(({ name, value }): [string, string] => [name.toLowerCase(), value])
    return {
      subject: subject ?? '',
      headers: Object.fromEntries(named),
      text,
      vote: found.data.singleValueExtendedProperties?.[0]?.value || null,
    }
  } catch (error) {
    if (error instanceof GraphFailure && error.kind === 'not-found') return null
    throw error
  }
}

const translated = z.looseObject({ value: z.array(z.looseObject({ targetId: z.string().nullish() })) })

/** The id that Outlook's own windows open by; null when it cannot be told. */
export async function hostItemId(session: GraphSession, immutableId: string): Promise<string | null> {
  const body = { inputIds: [immutableId], sourceIdType: 'restImmutableEntryId', targetIdType: 'ewsId' }
  try {
    const answer = translated.safeParse(
      await requestJson(session, {
        method: 'POST',
        path: '/me/translateExchangeIds',
        scope: SCOPES.profile,
        body,
        mailbox: true,
      }),
    )
    return answer.success ? (answer.data.value[0]?.targetId ?? null) : null
  } catch (error) {
    if (error instanceof GraphFailure && error.kind !== 'claims' && error.kind !== 'sign-in') return null
    throw error
  }
}
