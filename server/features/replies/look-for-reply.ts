// Looks in the user's own mailbox for a message from that person in answer to the request. It only notices; the user decides.
import type { Context } from '#server/context.ts'
import { isRefused, type Refused } from '#server/problems.ts'
import type { MessageSeen } from '#server/platform/graph/graph.ts'
import { readReply } from '#server/reasoning/replies/read-reply.ts'
import { openRequest } from '../permission/open-request.ts'
import type { Request } from '../permission/request.ts'
import { mine, mineIn } from '../recommendations/mine.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'
import * as store from './store.ts'

/** Notices the newest answer to the open request, if there is one. Nothing changes state here. */
export async function lookForReply(ctx: Context, recommendationId: string): Promise<Recommendation | Refused> {
  const found = await mineIn(ctx, recommendationId, ['WAITING_FOR_REPLY', 'NO_REPLY'], 'REPLY')
  if (isRefused(found)) return found
  const request = await openRequest(ctx, recommendationId)
  if (request && found.person.mail) {
    const messages = await ctx.graph.messagesFrom(found.person.mail, request.madeAt.toISOString(), request.conversation)
    for (const message of messages.filter((one) => answers(one, request, found.person.mail))) {
      await store.notice(
        ctx,
        recommendationId,
        message,
        readReply({ subject: '', headers: {}, body: message.preview }).label,
      )
    }
  }
  return (await mine(ctx, recommendationId)) ?? found
}

/** From that very address, and after the request was made. The conversation is a hint only: other mails share it. */
export function answers(message: MessageSeen, request: Pick<Request, 'madeAt'>, address: string | null): boolean {
  return (
    message.from !== null &&
    message.from === address?.toLowerCase() &&
    Date.parse(message.at) >= request.madeAt.getTime()
  )
}
