// One request = one draft. The intent is written first; one caller at a time claims it; the mailbox is looked at by our own
// marker before anything is made, and again when an answer was lost.
import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '#server/context.ts'
import { GraphFailure } from '#server/platform/graph/errors.ts'
import type { DraftStatus } from '#server/platform/graph/graph.ts'
import { isRefused, refused, type Refused } from '#server/problems.ts'
import type { Request } from './request.ts'
import * as store from './store.ts'

/**
 * How long a claim holds when its holder says nothing more: longer than a request to Graph may take, so that a draft which a
 * killed server asked for is in the mailbox, or never will be, before anybody else makes one.
 */
export const CLAIM_MS = 30_000

/**
 * After a lost answer nobody makes a second one for this long: Exchange may still store the first (two minutes were seen), and its
 * search may lag a minute behind. Every press in between looks for the mark.
 */
export const LOST_MS = 180_000

/** A second press waits this long for the first one's draft before it says "being made". */
const PATIENCE_MS = 5_000
const LOOK_EVERY_MS = 100

/** Makes the draft of an intended request, or finds the one that a lost answer left behind. Safe to call any number of times, at once. */
export async function makeDraft(ctx: Context, request: Request): Promise<Request | Refused> {
  if (!isOpen(request)) return request
  const claim = await store.claim(ctx, request, { holdsMs: CLAIM_MS, lostMs: LOST_MS })
  if (!claim) return request.state === 'ASKED' ? lookForLost(ctx, request) : othersDraft(ctx, request)
  const made = await claimedDraft(ctx, request, claim)
  return isRefused(made) ? made : keep(ctx, request, made)
}

async function keep(ctx: Context, request: Request, made: DraftStatus): Promise<Request | Refused> {
  await store.saveDraft(ctx, request, made)
  return (await store.current(ctx, request.recommendationId, request.kind)) ?? refused('DRAFT_GONE')
}

/** The answer was lost and it is too early to ask again: the draft that turned up, or "being made". */
async function lookForLost(ctx: Context, request: Request): Promise<Request | Refused> {
  const found = await ctx.graph.findByRequestId(request.mail.requestMarker)
  return found ? keep(ctx, request, found) : request
}

/** Not yet a draft, as far as we know. */
export function isOpen({ state }: Pick<Request, 'state'>): boolean {
  return state === 'INTENT' || state === 'MAKING' || state === 'ASKED'
}

async function claimedDraft(ctx: Context, request: Request, claim: store.Claim): Promise<DraftStatus | Refused> {
  const { requestMarker, to, subject, html, votes = [] } = request.mail
  let asked = false
  try {
    const found = claim === 'AGAIN' ? await ctx.graph.findByRequestId(requestMarker) : null
    if (found) return found
    asked = true
    return await ctx.graph.createDraft({ requestId: requestMarker, to, subject, html, votes })
  } catch (error) {
    return afterFailure(ctx, request, error, asked)
  }
}

/**
 * A clear no frees the claim, and so does a failure before anything was asked for. A lost answer looks once more, and else is
 * remembered: the draft may still turn up.
 */
async function afterFailure(
  ctx: Context,
  request: Request,
  error: unknown,
  asked: boolean,
): Promise<DraftStatus | Refused> {
  const failure = error instanceof GraphFailure ? error : null
  const why = failure && whyRefused(failure)
  if (why) {
    await store.setState(ctx, request, 'SUPERSEDED')
    return why
  }
  if (!asked || (failure && !isLost(failure))) {
    await store.setState(ctx, request, 'INTENT')
    throw error
  }
  const found = await ctx.graph.findByRequestId(request.mail.requestMarker).catch(() => null)
  if (found) return found
  await store.setState(ctx, request, 'ASKED')
  throw error
}

/** No answer, or one that does not tell whether the draft was stored. 503 says that nothing was taken on. */
function isLost({ kind, status }: GraphFailure): boolean {
  return kind === 'not-understood' || (kind === 'down' && status !== 503)
}

/** Somebody else is making it: their draft when it comes in time, else "being made". */
async function othersDraft(ctx: Context, request: Request): Promise<Request | Refused> {
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    const now = await store.current(ctx, request.recommendationId, request.kind)
    if (!now) return refused('DRAFT_GONE')
    if (now.state !== 'MAKING' || waited >= PATIENCE_MS) return now
    await pause(LOOK_EVERY_MS)
  }
}

/** A mailbox that will never take it (no licence, quota, closed). */
function whyRefused(failure: GraphFailure): Refused | null {
  if (failure.kind === 'no-mailbox') return refused('MAILBOX_REFUSED', { why: 'NO_MAILBOX' })
  if (failure.kind === 'quota') return refused('MAILBOX_REFUSED', { why: 'QUOTA' })
  return null
}
