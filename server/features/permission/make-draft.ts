// One request = one draft. The intent is written first; the mailbox is looked at by our own marker before anything is made.
import type { Context } from '#server/context.ts'
import { GraphFailure } from '#server/platform/graph/errors.ts'
import { refused, type Refused } from '#server/problems.ts'
import type { Request } from './request.ts'
import * as store from './store.ts'

/** Makes the draft of an intended request, or finds the one that a lost answer left behind. Safe to call any number of times. */
export async function makeDraft(ctx: Context, request: Request): Promise<Request | Refused> {
  if (request.state !== 'INTENT') return request
  try {
    const { marker, to, subject, html } = request.mail
    const draft = (await ctx.graph.findByMarker(marker)) ?? (await ctx.graph.createDraft({ marker, to, subject, html }))
    await store.keepDraft(ctx, request, draft)
  } catch (error) {
    const why = whyRefused(error)
    if (!why) throw error
    await store.setState(ctx, request, 'SUPERSEDED')
    return why
  }
  return (await store.current(ctx, request.recommendationId, request.kind)) ?? refused('DRAFT_GONE')
}

/** A mailbox that will never take it (no licence, quota, closed): an expected no. A lost answer is not: the intent stays. */
function whyRefused(error: unknown): Refused | null {
  if (!(error instanceof GraphFailure)) return null
  if (error.kind === 'no-mailbox') return refused('MAILBOX_REFUSED', { why: 'NO_MAILBOX' })
  if (error.kind === 'quota') return refused('MAILBOX_REFUSED', { why: 'QUOTA' })
  return null
}
