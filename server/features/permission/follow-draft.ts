// What became of the draft: still there, changed, sent, gone. The mailbox suggests; the user says.
import type { Context } from '#server/context.ts'
import { isRefused, refused, type Refused } from '#server/problems.ts'
import type { DraftStatus } from '#server/platform/graph/graph.ts'
import { isDay } from '../recommendations/days.ts'
import { findOwned } from '../recommendations/find-owned.ts'
import { transition } from '../recommendations/transition.ts'
import { findInMailbox } from './find-in-mailbox.ts'
import { isOpen, makeDraft } from './make-draft.ts'
import type { Request, RequestState } from './request.ts'
import * as store from './store.ts'

/** Looks at the draft in the mailbox. A sent one moves the journey on; a deleted one can be made again. */
export async function checkDraft(ctx: Context, recommendationId: string): Promise<Request | Refused> {
  const recommendation = await findOwned(ctx, recommendationId)
  const request = recommendation && (await store.current(ctx, recommendationId, 'request'))
  if (!recommendation || !request) return refused('NOT_FOUND')
  if (isOpen(request)) return makeDraft(ctx, request)
  const seen = await findInMailbox(ctx, request)
  const state = stateSeen(request, seen)
  if (seen && seen.id !== request.messageId) await store.saveDraft(ctx, request, seen)
  if (state !== request.state)
    await store.setState(
      ctx,
      request,
      state,
      state === 'SENT' ? (seen?.sentAt ?? ctx.now().toISOString()).slice(0, 10) : undefined,
    )
  if (state === 'SENT' && recommendation.state === 'REQUEST_IN_DRAFTS')
    await transition(ctx, recommendation, 'WAITING_FOR_REPLY', { version: request.version })
  return (await store.current(ctx, recommendationId, 'request')) ?? refused('DRAFT_GONE')
}

/** What the mailbox shows, in our words; pure. A request once sent stays sent, wherever the mail was moved since. */
export function stateSeen(request: Pick<Request, 'state' | 'mail'>, seen: DraftStatus | null): RequestState {
  if (request.state === 'SENT') return 'SENT'
  // What is in an open message need not be in the mailbox yet.
  if (!seen) return request.state === 'IN_MESSAGE' ? 'IN_MESSAGE' : 'GONE'
  if (!seen.isDraft) return 'SENT'
  return isTheRequest(seen, request) ? 'DRAFT' : 'CHANGED'
}

/** To that one person and under the request's own subject. */
export function isTheRequest(seen: DraftStatus, { mail }: Pick<Request, 'mail'>): boolean {
  const to = seen.to.map((address) => address.toLowerCase())
  return seen.subject === mail.subject && to.length === 1 && to[0] === mail.to.address.toLowerCase()
}

/** The user says that they sent it: on which day, today when not said. */
export async function markSent(ctx: Context, recommendationId: string, on: string | null): Promise<Request | Refused> {
  const recommendation = await findOwned(ctx, recommendationId)
  const request = recommendation && (await store.current(ctx, recommendationId, 'request'))
  if (!recommendation || !request) return refused('NOT_FOUND')
  const day = on ?? ctx.today()
  if (!isDay(day)) return refused('NOT_USABLE', { field: 'on' })
  if (day > ctx.today()) return refused('DAY_IN_FUTURE')
  if (recommendation.state === 'WAITING_FOR_REPLY') return request
  const moved = await transition(ctx, recommendation, 'WAITING_FOR_REPLY', { version: request.version })
  if (isRefused(moved)) return moved
  await store.setState(ctx, request, 'SENT', day)
  return (await store.current(ctx, recommendationId, 'request')) ?? refused('NOT_FOUND')
}
