// What became of the draft: still there, changed, sent, gone. The mailbox suggests; the user says.
import type { Context } from '#server/context.ts'
import { isRefused, refused, type Refused } from '#server/problems.ts'
import type { DraftSeen } from '#server/platform/graph/graph.ts'
import { isDay } from '../recommendations/days.ts'
import { mine } from '../recommendations/mine.ts'
import { move } from '../recommendations/move.ts'
import { isOpen, makeDraft } from './make-draft.ts'
import type { Request, RequestState } from './request.ts'
import * as store from './store.ts'

/** Looks at the draft in the mailbox. A sent one moves the journey on; a deleted one can be made again. */
export async function lookAtDraft(ctx: Context, recommendationId: string): Promise<Request | Refused> {
  const recommendation = await mine(ctx, recommendationId)
  const request = recommendation && (await store.current(ctx, recommendationId, 'request'))
  if (!recommendation || !request) return refused('NOT_FOUND')
  if (isOpen(request)) return makeDraft(ctx, request)
  const seen =
    (request.messageId ? await ctx.graph.draft(request.messageId) : null) ??
    (await ctx.graph.findByMarker(request.mail.marker))
  const state = stateSeen(request, seen)
  if (state !== request.state)
    await store.setState(
      ctx,
      request,
      state,
      state === 'SENT' ? (seen?.sentAt ?? ctx.now().toISOString()).slice(0, 10) : undefined,
    )
  if (state === 'SENT' && recommendation.state === 'REQUEST_IN_DRAFTS')
    await move(ctx, recommendation, 'WAITING_FOR_REPLY', { version: request.version })
  return (await store.current(ctx, recommendationId, 'request')) ?? refused('DRAFT_GONE')
}

/** What the mailbox shows, in our words; pure. A request once sent stays sent, wherever the mail was moved since. */
export function stateSeen(request: Pick<Request, 'state' | 'mail'>, seen: DraftSeen | null): RequestState {
  if (request.state === 'SENT') return 'SENT'
  if (!seen) return 'GONE'
  if (!seen.isDraft) return 'SENT'
  const to = seen.to.map((address) => address.toLowerCase())
  const same =
    seen.subject === request.mail.subject && to.length === 1 && to[0] === request.mail.to.address.toLowerCase()
  return same ? 'DRAFT' : 'CHANGED'
}

/** The user says that they sent it: on which day, today when not said. */
export async function markSent(ctx: Context, recommendationId: string, on: string | null): Promise<Request | Refused> {
  const recommendation = await mine(ctx, recommendationId)
  const request = recommendation && (await store.current(ctx, recommendationId, 'request'))
  if (!recommendation || !request) return refused('NOT_FOUND')
  const day = on ?? ctx.today()
  if (!isDay(day)) return refused('NOT_USABLE', { field: 'on' })
  if (day > ctx.today()) return refused('DAY_IN_FUTURE')
  if (recommendation.state === 'WAITING_FOR_REPLY') return request
  const moved = await move(ctx, recommendation, 'WAITING_FOR_REPLY', { version: request.version })
  if (isRefused(moved)) return moved
  await store.setState(ctx, request, 'SENT', day)
  return (await store.current(ctx, recommendationId, 'request')) ?? refused('NOT_FOUND')
}
