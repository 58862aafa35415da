// The add-in has put the request into a message the user is writing: from now on that message is followed like a draft of ours.
import type { Context } from '#server/context.ts'
import { GraphFailure } from '#server/platform/graph/errors.ts'
import type { DraftStatus } from '#server/platform/graph/graph.ts'
import { refused, type Refused } from '#server/problems.ts'
import type { MessageFilledInput } from '#schema/generated/server.ts'
import { findOwned } from '../recommendations/find-owned.ts'
import { isTheRequest } from './follow-draft.ts'
import type { Request } from './request.ts'
import * as store from './store.ts'

/** Longer than any id of Exchange. */
const LONGEST_ID = 1024

/**
 * Keeps the message's id and conversation. A message that Exchange does not know yet, or may not be looked at, is found later by
 * its recipient and subject.
 */
export async function messageFilled(ctx: Context, input: MessageFilledInput): Promise<Request | Refused> {
  const recommendation = await findOwned(ctx, input.recommendationId)
  const request = recommendation && (await store.current(ctx, recommendation.id, 'request'))
  if (!request) return refused('NOT_FOUND')
  if (request.requestKey !== input.requestKey) return refused('CHANGED_ELSEWHERE')
  const tooLong = [input.itemId, input.conversationId].find((id) => (id ?? '').length > LONGEST_ID)
  if (tooLong) return refused('TOO_LONG', { most: LONGEST_ID, length: tooLong.length })
  if (request.state === 'SENT') return request
  const seen = input.itemId ? await look(ctx, input.itemId) : null
  if (seen && isTheRequest(seen, request)) await store.saveDraft(ctx, request, seen)
  else if (input.conversationId) await store.keepConversation(ctx, request, input.conversationId)
  return (await store.current(ctx, input.recommendationId, 'request')) ?? request
}

/** Null also when Graph cannot be asked now: what is in the message does not depend on it. */
async function look(ctx: Context, itemId: string): Promise<DraftStatus | null> {
  try {
    return await ctx.graph.draft(itemId)
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error
    ctx.log.warn('filled message not looked at', { reason: error.kind })
    return null
  }
}
