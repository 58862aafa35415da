// Graph tells that something came into the inbox; what it was is looked at when the user is here, with their own sign-in. A notice
// never changes a state, and holds nothing that is believed but that it is worth a look.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context } from '#server/context.ts'
import { isRefused } from '#server/problems.ts'
import { nullIfForbidden } from '../people/null-if-forbidden.ts'
import { listOwned } from '../recommendations/find-owned.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'
import { lookForReply } from './look-for-reply.ts'
import * as store from './subscription-store.ts'

const DAY = 24 * 3600_000
/** The gateway cuts it to the longest life there is, a little below seven days. */
const LIFE_MS = 7 * DAY

const hashed = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** What a notice says of itself. */
export interface NotificationOutcome {
  subscriptionId: string
  secret: string
  lifecycle: 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed' | null
}

/** Owner and secret go to Graph together and come back with every notice (at most 128 characters). */
export const clientState = (tenantId: string, userId: string, secret: string): string =>
  `${tenantId}.${userId}.${secret}`

/** Keeps the subscription alive while somebody's answer is waited for: made, renewed from half of its life on, ended with the last. */
export async function ensureSubscription(ctx: Context): Promise<void> {
  if (ctx.noticesUrl === null) return
  const [all, known] = await Promise.all([listOwned(ctx), store.find(ctx)])
  if (waitedFor(all).length === 0) return known ? end(ctx, known) : undefined
  if (!known) return begin(ctx, ctx.noticesUrl)
  if (known.expiresAt.getTime() - ctx.now().getTime() > LIFE_MS / 2) return
  const expiresAt = ctx.now().getTime() + LIFE_MS
  const renewed = await nullIfForbidden(ctx.graph.renewSubscription('INBOX', known.subscriptionId, expiresAt))
  if (renewed) return store.saveExpiry(ctx, renewed.id, new Date(renewed.expiresAt))
  await store.drop(ctx)
  return begin(ctx, ctx.noticesUrl)
}

async function begin(ctx: Context, url: string): Promise<void> {
  const secret = await ctx.noticeSecrets.make(`${ctx.user.tenantId}.${ctx.user.userId}`)
  const wish = {
    source: 'INBOX' as const,
    notificationUrl: `${url}/notices`,
    lifecycleUrl: `${url}/notices`,
    clientState: clientState(ctx.user.tenantId, ctx.user.userId, secret),
    expiresAt: ctx.now().getTime() + LIFE_MS,
  }
  const made = await nullIfForbidden(ctx.graph.subscribe(wish))
  if (!made) return
  await store.keep(ctx, { subscriptionId: made.id, secretHash: hashed(secret), expiresAt: new Date(made.expiresAt) })
}

async function end(ctx: Context, { subscriptionId }: store.Notice): Promise<void> {
  await nullIfForbidden(ctx.graph.unsubscribe('INBOX', subscriptionId))
  await store.drop(ctx)
}

/** Takes a notice in the name of the user it names; false when it is not one of theirs. Twice or late is once. */
export async function receiveNotification(
  ctx: Context,
  { subscriptionId, secret, lifecycle }: NotificationOutcome,
): Promise<boolean> {
  const known = await store.find(ctx)
  const isOurs =
    known !== null &&
    known.subscriptionId === subscriptionId &&
    timingSafeEqual(Buffer.from(known.secretHash), Buffer.from(hashed(secret)))
  if (!isOurs) return false
  // Without the user's sign-in nothing can be renewed: the next visit does it, and looks, since something may have been missed.
  if (lifecycle !== null && lifecycle !== 'missed') await store.saveExpiry(ctx, subscriptionId, ctx.now())
  await store.markNotified(ctx, subscriptionId)
  return true
}

/** Looks for answers if a notice said that something came. Graph being away leaves it to the next time. */
export async function readNotified(ctx: Context): Promise<void> {
  const known = await store.find(ctx)
  if (!known?.cameAt) return
  try {
    for (const { id } of waitedFor(await listOwned(ctx))) {
      const found = await lookForReply(ctx, id)
      if (isRefused(found)) ctx.log.warn('answer not looked for', { reason: found.refused })
    }
    await store.markLookedAt(ctx, known.cameAt)
  } catch (error) {
    ctx.log.warn('answer not looked for', { reason: error instanceof Error ? error.name : 'unknown' })
  }
}

function waitedFor(all: readonly Recommendation[]): Recommendation[] {
  return all.filter(({ state }) => state === 'WAITING_FOR_REPLY')
}

/** For the user's own export: that it is there and until when; its secret is Graph's and ours alone. */
export async function exported(ctx: Context): Promise<object[]> {
  const known = await store.find(ctx)
  return known ? [{ expiresAt: known.expiresAt, cameAt: known.cameAt }] : []
}
