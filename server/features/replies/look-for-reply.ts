// Looks in the user's own mailbox for a message from that person in answer to the request. It only notices; the user decides.
import type { Context } from '#server/context.ts'
import { isRefused, type Refused } from '#server/problems.ts'
import type { MessageSummary } from '#server/platform/graph/graph.ts'
import { CHOICES, type Choice } from '#server/reasoning/replies/choices/marked-choice.ts'
import { readReply, type Asked, type ReplyReading } from '#server/reasoning/replies/read-reply.ts'
import { textOfVersion } from '../drafts/ready-to-ask.ts'
import { findInMailbox } from '../permission/find-in-mailbox.ts'
import { openRequest } from '../permission/open-request.ts'
import { reminderOf } from '../permission/remind-once.ts'
import type { Request } from '../permission/request.ts'
import { IN_LANGUAGE } from '../permission/words/in-language.ts'
import { findOwned, requireInState } from '../recommendations/find-owned.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'
import * as store from './store.ts'

/** Notices the answers to the open request or its reminder. Nothing changes state here. */
export async function lookForReply(ctx: Context, recommendationId: string): Promise<Recommendation | Refused> {
  const found = await requireInState(ctx, recommendationId, ['WAITING_FOR_REPLY', 'NO_REPLY'], 'REPLY')
  if (isRefused(found)) return found
  const request = await openRequest(ctx, recommendationId)
  const address = request?.mail.to.address.toLowerCase()
  if (request && address) {
    const [messages, asked, me] = await Promise.all([
      ctx.graph.messagesFrom(address, request.madeAt.toISOString(), request.conversation),
      askedWith(ctx, request),
      ctx.graph.me(),
    ])
    const since = request.madeAt.getTime()
    const known = await store.noticedIds(ctx, recommendationId)
    const isOurs = ({ from }: MessageSummary): boolean => from === me.mail?.toLowerCase()
    const news = messages.filter((one) => !known.has(one.id) && !isOurs(one) && answers(one, { ...asked, since }))
    const text = news.length > 0 ? await whatWasAsked(ctx, found, request, me.name) : null
    for (const message of news) {
      const sentBy = somebodyElse(message, address)
      const reading = sentBy !== null || !text ? NOT_THEIRS : await readMessage(ctx, message, request, text)
      await store.notice(ctx, recommendationId, message, { ...reading, sentBy })
    }
  }
  return (await findOwned(ctx, recommendationId)) ?? found
}

/** What somebody else wrote says nothing for the person who was asked, whatever it says. */
const NOT_THEIRS: ReplyReading = { label: 'UNCLEAR', edits: [] }

/** The name, else the address, of whoever sent it in place of the person: another sender, or one on their behalf. */
export function somebodyElse(message: MessageSummary, address: string): string | null {
  const { from, fromName, sender, senderName } = message
  if (from !== address) return fromName ?? from ?? ''
  return sender !== null && sender !== address ? (senderName ?? sender) : null
}

async function readMessage(
  ctx: Context,
  message: MessageSummary,
  request: Request,
  asked: Asked,
): Promise<ReplyReading> {
  const words = await ctx.graph.messageWords(message.id)
  if (!words) return readReply({ subject: '', headers: {}, body: message.preview, asked })
  const { subject, headers, text: body, vote } = words
  return readReply({ subject, headers, body, asked, vote: vote === null ? null : choiceOf(vote, request) })
}

/** A button reads as its text says, which is told apart by its place among the buttons of our mail. */
function choiceOf(vote: string, { mail }: Request): Choice | null {
  return CHOICES[(mail.votes ?? []).indexOf(vote)] ?? null
}

/** The text and the mails that an answer is read against. */
async function whatWasAsked(
  ctx: Context,
  { id, person }: Recommendation,
  request: Request,
  writer: string,
): Promise<Asked> {
  const [text, reminder] = await Promise.all([textOfVersion(ctx, id, request.version), reminderOf(ctx, id)])
  const { language } = request.mail
  return {
    text: text?.text ?? null,
    mails: [request, reminder].flatMap((one) => one?.mail.text ?? []),
    language: language.toLowerCase(),
    names: [person.name, writer],
    choices: [IN_LANGUAGE[language].choices],
  }
}

export interface ReplySearch {
  /** Epoch ms: when the request was made. */
  since: number
  /** What our mails are called in other mailboxes; empty when they cannot be found any more. */
  messageIds: readonly string[]
  conversations: readonly string[]
}

/** The request's mail and the reminder's, as they are now: Outlook may have named them anew when it sent them. */
async function askedWith(ctx: Context, request: Request): Promise<Pick<ReplySearch, 'messageIds' | 'conversations'>> {
  const reminder = await reminderOf(ctx, request.recommendationId)
  const seen = await Promise.all([
    // What was sent from a message of Outlook's own has no id of ours to be known by.
    request.messageId ? ctx.graph.draft(request.messageId) : findInMailbox(ctx, request),
    reminder?.messageId ? ctx.graph.draft(reminder.messageId) : null,
  ])
  const kept = [request.conversation, reminder?.conversation]
  return {
    messageIds: seen.flatMap((one) => one?.internetMessageId ?? []),
    conversations: [...kept, ...seen.map((one) => one?.conversation)].flatMap((one) => one ?? []),
  }
}

/**
 * After the request was made, and in answer to one of our mails by its reply headers. The conversation is
 * a hint only, since unrelated mails share it: it counts where no header speaks.
 */
export function answers(message: MessageSummary, asked: ReplySearch): boolean {
  if (Date.parse(message.at) < asked.since) return false
  if (message.inReplyTo.length > 0 && asked.messageIds.length > 0)
    return message.inReplyTo.some((id) => asked.messageIds.includes(id))
  return message.conversation !== null && asked.conversations.includes(message.conversation)
}
