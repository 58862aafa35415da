// Subscriptions to changes in the user's own mailbox and calendar: made, renewed and ended. What arrives is handled elsewhere.
import { z } from 'zod'
import { GraphFailure } from './errors.ts'
import type { NewSubscription, NoticeSource, Subscribed } from './graph.ts'
import { ask, type Line } from './request.ts'
import { SCOPES } from './scopes.ts'

/** The longest life of a subscription to Outlook items without their content (subscription resource, 2026-09). */
export const LONGEST_MS = 10_080 * 60_000

const RESOURCES: Record<NoticeSource, string> = {
  INBOX: "me/mailFolders('inbox')/messages",
  SENT: "me/mailFolders('sentitems')/messages",
  CALENDAR: 'me/events',
}

const shape = z.looseObject({ id: z.string().min(1), expirationDateTime: z.string() })

function subscribed(answer: unknown): Subscribed {
  const found = shape.safeParse(answer)
  if (!found.success) throw new GraphFailure('not-understood')
  return { id: found.data.id, expiresAt: Date.parse(found.data.expirationDateTime) }
}

function scopeOf(source: NoticeSource) {
  return source === 'CALENDAR' ? SCOPES.calendar : SCOPES.mailHeaders
}

/** A life longer than the service allows is cut to the longest. */
function expiry(line: Line, expiresAt: number): string {
  return new Date(Math.min(expiresAt, line.now() + LONGEST_MS - 60_000)).toISOString()
}

/** Immutable ids in the notices need the header here, at the making. Refuses nothing: Graph checks the address itself. */
export async function subscribe(line: Line, wish: NewSubscription): Promise<Subscribed> {
  const body = {
    changeType: wish.source === 'CALENDAR' ? 'created,updated,deleted' : 'created',
    resource: RESOURCES[wish.source],
    notificationUrl: wish.notificationUrl,
    lifecycleNotificationUrl: wish.lifecycleUrl,
    clientState: wish.clientState,
    expirationDateTime: expiry(line, wish.expiresAt),
  }
  const headers = { Prefer: 'IdType="ImmutableId"' }
  return subscribed(
    await ask(line, { method: 'POST', path: '/subscriptions', scope: scopeOf(wish.source), headers, body }),
  )
}

/** Null when it is gone: then it must be made anew. */
export async function renew(
  line: Line,
  source: NoticeSource,
  id: string,
  expiresAt: number,
): Promise<Subscribed | null> {
  const path = `/subscriptions/${encodeURIComponent(id)}`
  const body = { expirationDateTime: expiry(line, expiresAt) }
  return orGone(async () => subscribed(await ask(line, { method: 'PATCH', path, scope: scopeOf(source), body })))
}

/** Ending what is gone already is no failure. */
export async function unsubscribe(line: Line, source: NoticeSource, id: string): Promise<void> {
  const path = `/subscriptions/${encodeURIComponent(id)}`
  await orGone(() => ask(line, { method: 'DELETE', path, scope: scopeOf(source) }))
}

async function orGone<T>(asking: () => Promise<T>): Promise<T | null> {
  try {
    return await asking()
  } catch (error) {
    if (error instanceof GraphFailure && error.kind === 'not-found') return null
    throw error
  }
}
