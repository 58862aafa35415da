// Subscriptions to changes in the user's own mailbox and calendar: made, renewed and ended. What arrives is handled elsewhere.
import { z } from 'zod'
import { GraphFailure } from './errors.ts'
import type { NewSubscription, NotificationSource, SubscriptionStatus } from './graph.ts'
import { requestJson, type GraphSession } from './request.ts'
import { SCOPES } from './scopes.ts'

/** The longest life of a subscription to Outlook items without their content (subscription resource, 2026-09). */
export const LONGEST_MS = 10_080 * 60_000

const RESOURCES: Record<NotificationSource, string> = {
  INBOX: "me/mailFolders('inbox')/messages",
  SENT: "me/mailFolders('sentitems')/messages",
  CALENDAR: 'me/events',
}

const shape = z.looseObject({ id: z.string().min(1), expirationDateTime: z.string() })

function subscribed(answer: unknown): SubscriptionStatus {
  const found = shape.safeParse(answer)
  if (!found.success) throw new GraphFailure('not-understood')
  return { id: found.data.id, expiresAt: Date.parse(found.data.expirationDateTime) }
}

function scopeOf(source: NotificationSource) {
  return source === 'CALENDAR' ? SCOPES.calendar : SCOPES.mailHeaders
}

/** A life longer than the service allows is cut to the longest. */
function expiry(session: GraphSession, expiresAt: number): string {
  return new Date(Math.min(expiresAt, session.now() + LONGEST_MS - 60_000)).toISOString()
}

/** Immutable ids in the notices need the header here, at the making. Refuses nothing: Graph checks the address itself. */
export async function subscribe(session: GraphSession, wish: NewSubscription): Promise<SubscriptionStatus> {
  const body = {
    changeType: wish.source === 'CALENDAR' ? 'created,updated,deleted' : 'created',
    resource: RESOURCES[wish.source],
    notificationUrl: wish.notificationUrl,
    lifecycleNotificationUrl: wish.lifecycleUrl,
    clientState: wish.clientState,
    expirationDateTime: expiry(session, wish.expiresAt),
  }
  const headers = { Prefer: 'IdType="ImmutableId"' }
  return subscribed(
    await requestJson(session, { method: 'POST', path: '/subscriptions', scope: scopeOf(wish.source), headers, body }),
  )
}

/** Null when it is gone: then it must be made anew. */
export async function renew(
  session: GraphSession,
  source: NotificationSource,
  id: string,
  expiresAt: number,
): Promise<SubscriptionStatus | null> {
  const path = `/subscriptions/${encodeURIComponent(id)}`
  const body = { expirationDateTime: expiry(session, expiresAt) }
  return orGone(async () =>
    subscribed(await requestJson(session, { method: 'PATCH', path, scope: scopeOf(source), body })),
  )
}

/** Ending what is gone already is no failure. */
export async function unsubscribe(session: GraphSession, source: NotificationSource, id: string): Promise<void> {
  const path = `/subscriptions/${encodeURIComponent(id)}`
  await orGone(() => requestJson(session, { method: 'DELETE', path, scope: scopeOf(source) }))
}

async function orGone<T>(asking: () => Promise<T>): Promise<T | null> {
  try {
    return await asking()
  } catch (error) {
    if (error instanceof GraphFailure && error.kind === 'not-found') return null
    throw error
  }
}
