// Looks in the user's own mailbox for a message from that person in answer to the request. It only notices; the user decides.
import type { Context } from '#server/context.ts'
import { isRefused, type Refused } from '#server/problems.ts'
import type { MessageSeen } from '#server/platform/graph/graph.ts'
import { readReply, type Asked } from '#server/reasoning/replies/read-reply.ts'
import { textOfVersion } from '../drafts/ready-to-ask.ts'
import { findInMailbox } from '../permission/find-in-mailbox.ts'
import { openRequest } from '../permission/open-request.ts'
import { reminderOf } from '../permission/remind-once.ts'
import type { Request } from '../permission/request.ts'
import { IN_LANGUAGE } from '../permission/words/in-language.ts'
import { mine, mineIn } from '../recommendations/mine.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'
import * as store from './store.ts'

/** Notices the answers to the open request or its reminder. Nothing changes state here. */
export async function lookForReply(ctx: Context, recommendationId: string): Promise<Recommendation | Refused> {
  const found = await mineIn(ctx, recommendationId, ['WAITING_FOR_REPLY', 'NO_REPLY'], 'REPLY')
  if (isRefused(found)) return found
  const request = await openRequest(ctx, recommendationId)
  const address = request?.mail.to.address.toLowerCase()
  if (request && address) {
    const [messages, asked] = await Promise.all([
      ctx.graph.messagesFrom(address, request.madeAt.toISOString(), request.conversation),
      askedWith(ctx, request),
    ])
    const since = request.madeAt.getTime()
    const known = await store.noticedIds(ctx, recommendationId)
    const news = messages.filter((one) => !known.has(one.id) && answers(one, { ...asked, address, since }))
    const text = news.length > 0 ? await whatWasAsked(ctx, found, request) : null
    for (const message of news) {
      const words = await ctx.graph.messageWords(message.id)
      const { subject, headers, text: body } = words ?? { subject: '', headers: {}, text: message.preview }
      const reading = readReply({ subject, headers, body, ...(text && { asked: text }) })
      await store.notice(ctx, recommendationId, message, reading)
    }
  }
  return (await mine(ctx, recommendationId)) ?? found
}

/** The text and the mails that an answer is read against. */
async function whatWasAsked(ctx: Context, { id, person }: Recommendation, request: Request): Promise<Asked> {
  const [text, reminder, me] = await Promise.all([
    textOfVersion(ctx, id, request.version),
    reminderOf(ctx, id),
    ctx.graph.me(),
  ])
  const { language } = request.mail
  return {
    text: text?.text ?? null,
    mails: [request, reminder].flatMap((one) => one?.mail.text ?? []),
    language: language.toLowerCase(),
    names: [person.name, me.name],
    choices: [IN_LANGUAGE[language].choices],
  }
}

export interface AskedWith {
  /** Lower-case. */
  address: string
  /** Epoch ms: when the request was made. */
  since: number
  /** What our mails are called in other mailboxes; empty when they cannot be found any more. */
  messageIds: readonly string[]
  conversations: readonly string[]
}

/** The request's mail and the reminder's, as they are now: Outlook may have named them anew when it sent them. */
async function askedWith(ctx: Context, request: Request): Promise<Pick<AskedWith, 'messageIds' | 'conversations'>> {
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
 * From that very address, after the request was made, and in answer to one of our mails by its reply headers. The conversation is
 * a hint only, since unrelated mails share it: it counts where no header speaks.
 */
export function answers(message: MessageSeen, asked: AskedWith): boolean {
  if (message.from !== asked.address || Date.parse(message.at) < asked.since) return false
  if (message.inReplyTo.length > 0 && asked.messageIds.length > 0)
    return message.inReplyTo.some((id) => asked.messageIds.includes(id))
  return message.conversation !== null && asked.conversations.includes(message.conversation)
}
