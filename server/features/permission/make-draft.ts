// One request = one draft. The intent is written first; one caller at a time claims it; the mailbox is looked at by our own
// marker before anything is made, and again when an answer was lost.
import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '#server/context.ts'
import { GraphFailure } from '#server/platform/graph/errors.ts'
import type { DraftSeen } from '#server/platform/graph/graph.ts'
import { refused, type Refused } from '#server/problems.ts'
import type { Request } from './request.ts'
import * as store from './store.ts'

/**
 * How long a claim holds when its holder says nothing more: longer than a request to Graph may take, so that a draft which a
 * killed server asked for is in the mailbox, or never will be, before anybody else makes one.
 */
export const CLAIM_MS = 30_000

/** A second press waits this long for the first one's draft before it says "being made". */
const PATIENCE_MS = 5_000
const LOOK_EVERY_MS = 100

/** Makes the draft of an intended request, or finds the one that a lost answer left behind. Safe to call any number of times, at once. */
export async function makeDraft(ctx: Context, request: Request): Promise<Request | Refused> {
  if (!isOpen(request)) return request
  if (!(await store.claim(ctx, request, CLAIM_MS))) return othersDraft(ctx, request)
  const made = await claimedDraft(ctx, request)
  if ('refused' in made) return made
  await store.keepDraft(ctx, request, made)
  return (await store.current(ctx, request.recommendationId, request.kind)) ?? refused('DRAFT_GONE')
}

/** Not yet a draft, as far as we know. */
export function isOpen({ state }: Pick<Request, 'state'>): boolean {
  return state === 'INTENT' || state === 'MAKING'
}

async function claimedDraft(ctx: Context, request: Request): Promise<DraftSeen | Refused> {
  const { marker, to, subject, html } = request.mail
  let asked = false
  try {
    const found = await ctx.graph.findByMarker(marker)
    if (found) return found
    asked = true
    return await ctx.graph.createDraft({ marker, to, subject, html })
  } catch (error) {
    return afterFailure(ctx, request, error, asked)
  }
}

/**
 * A clear no frees the claim, and so does a failure before anything was asked for. A lost answer looks once more, and else keeps
 * the claim: the draft may still turn up.
 */
async function afterFailure(
  ctx: Context,
  request: Request,
  error: unknown,
  asked: boolean,
): Promise<DraftSeen | Refused> {
  const failure = error instanceof GraphFailure ? error : null
  const why = failure && whyRefused(failure)
  if (why) {
    await store.setState(ctx, request, 'SUPERSEDED')
    return why
  }
  if (!asked || (failure && failure.kind !== 'down' && failure.kind !== 'not-understood')) {
    await store.setState(ctx, request, 'INTENT')
    throw error
  }
  const found = await ctx.graph.findByMarker(request.mail.marker).catch(() => null)
  if (found) return found
  throw error
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
