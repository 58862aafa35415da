// Change notifications: subscriptions with the handshake, notices in bundles that come doubled and out of order, lifecycle.
import { randomUUID } from 'node:crypto'
import { randomFrom, type Random } from './company/random.ts'
import type { Mailbox } from './mailbox.ts'
import { badRequest, denied, GraphProblem, notFound } from './problem.ts'
import type { MailItem, Person } from './store.ts'

export interface Subscription {
  id: string
  userId: string
  tenantId: string
  appId: string
  resource: string
  changeType: string
  notificationUrl: string
  lifecycleNotificationUrl: string | null
  clientState: string | null
  expires: number
  immutable: boolean
}

/** Longest life in minutes by the end of the resource's path (LEARN subscription, 2026-09). */
const LONGEST: readonly [RegExp, number, readonly string[]][] = [
  [
    /^(me|users\/[^/]+)\/(mailfolders\/?\(?[^/]*\)?\/)?messages$/i,
    10_080,
    ['Mail.ReadBasic', 'Mail.Read', 'Mail.ReadWrite'],
  ],
  [/^(me|users\/[^/]+)\/events$/i, 10_080, ['Calendars.Read', 'Calendars.ReadWrite']],
  [/^(me\/chats|chats\/.*)/i, 4320, ['Chat.ReadBasic', 'Chat.Read', 'Chat.ReadWrite']],
]
const SHORTEST = 45
const MOST_OF_A_MAILBOX = 1000
/** The handshake must be answered in ten seconds. */
const HANDSHAKE_MS = 10_000

export interface Caller {
  me: Person
  appId: string
  scopes: ReadonlySet<string>
}

/** What a creation asks for; anything may be missing or of another type. */
export type Wanted = Readonly<Record<string, unknown>>

export interface Subscriptions {
  create(caller: Caller, wanted: Wanted, immutable: boolean): Promise<Subscription>
  renew(caller: Caller, id: string, expires: unknown): Subscription
  remove(caller: Caller, id: string): void
  get(caller: Caller, id: string): Subscription
  /** Tells those who follow the mailbox; returns at once, `settled` waits. */
  messageChanged(mailbox: Mailbox, item: MailItem, changeType: 'created' | 'updated' | 'deleted'): void
  /** Sends a lifecycle notice to every subscription that gave an address for them. */
  lifecycle(event: 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed'): void
  /** All notices that are on their way have arrived or failed. */
  settled(): Promise<void>
  list(): readonly Subscription[]
}

export interface NoticeSettings {
  now: () => number
  seed: string
  /** Plain http is taken for addresses that begin so (the app on this machine); all others need https. */
  appUrl: string
  /** Whether notices may come doubled and out of order, as they may in the real service. */
  unruly: boolean
}

async function shakeHands(url: string): Promise<void> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()}`
  const failed = (why: string): GraphProblem =>
    badRequest('subscriptions', `Subscription validation request failed. ${why}`, 'ValidationError')
  const joined = `${url}${url.includes('?') ? '&' : '?'}validationToken=${encodeURIComponent(token)}`
  let answer: Response
  try {
    answer = await fetch(joined, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      signal: AbortSignal.timeout(HANDSHAKE_MS),
    })
  } catch {
    throw failed('The endpoint could not be reached in time.')
  }
  const text = await answer.text()
  if (answer.status !== 200)
    throw failed(
      `Notification endpoint must respond with 200 OK to validation request, but it answered ${answer.status}.`,
    )
  if (!answer.headers.get('content-type')?.startsWith('text/plain') || text !== token)
    throw failed('Must respond with the decoded validation token as text/plain.')
}

/** An empty desk of subscriptions. */
export function subscriptionService(settings: NoticeSettings): Subscriptions {
  const all = new Map<string, Subscription>()
  const random: Random = randomFrom(settings.seed, 'notices')
  let going: Promise<unknown> = Promise.resolve()
  const send = (url: string, notices: readonly object[]): void => {
    const value = settings.unruly && random.chance(0.5) ? [...notices].reverse() : [...notices]
    if (settings.unruly && notices[0] && random.chance(0.3)) value.push(notices[0])
    const post = (): Promise<unknown> =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ value }),
        signal: AbortSignal.timeout(3000),
      }).catch(() => undefined)
    going = Promise.all([going, post()])
  }
  const live = (): Subscription[] => [...all.values()].filter(({ expires }) => expires > settings.now())
  const own = ({ me, appId }: Caller, id: string): Subscription => {
    const found = live().find((one) => one.id === id && one.userId === me.id && one.appId === appId)
    if (!found) throw notFound('subscriptions', id)
    return found
  }
  const service: Subscriptions = {
    list: live,
    get: own,
    settled: async () => {
      await going
    },
    create: async (caller, wanted, immutable) => {
      const subscription = read(caller, wanted, immutable, settings)
      if (live().filter(({ userId }) => userId === caller.me.id).length >= MOST_OF_A_MAILBOX)
        throw denied('subscriptions')
      await shakeHands(subscription.notificationUrl)
      if (subscription.lifecycleNotificationUrl) await shakeHands(subscription.lifecycleNotificationUrl)
      all.set(subscription.id, subscription)
      return subscription
    },
    renew: (caller, id, expires) => {
      const found = own(caller, id)
      found.expires = readExpiry(expires, found.resource, settings.now())
      return found
    },
    remove: (caller, id) => void all.delete(own(caller, id).id),
    messageChanged: (mailbox, item, changeType) => {
      for (const one of live()) {
        if (
          one.userId !== mailbox.owner.id ||
          !/messages$/i.test(one.resource) ||
          !one.changeType.split(',').includes(changeType)
        )
          continue
        const folder = /mailfolders[/(]+'?(\w+)/i.exec(one.resource)?.[1]?.toLowerCase()
        if (folder && folder !== item.folder) continue
        const id = one.immutable ? mailbox.immutableId(item) : mailbox.plainId(item)
        send(one.notificationUrl, [
          notice(one, {
            changeType,
            resource: `Users/${one.userId}/Messages/${id}`,
            resourceData: {
              '@odata.type': '#Microsoft.Graph.Message',
              '@odata.id': `Users/${one.userId}/Messages/${id}`,
              '@odata.etag': `W/"${item.version}"`,
              id,
            },
          }),
        ])
      }
    },
    lifecycle: (event) => {
      for (const one of live()) {
        if (event === 'subscriptionRemoved') all.delete(one.id)
        if (one.lifecycleNotificationUrl) send(one.lifecycleNotificationUrl, [notice(one, { lifecycleEvent: event })])
      }
    },
  }
  return service
}

function notice(one: Subscription, about: object): object {
  return {
    subscriptionId: one.id,
    subscriptionExpirationDateTime: new Date(one.expires).toISOString(),
    ...(one.clientState === null ? {} : { clientState: one.clientState }),
    tenantId: one.tenantId,
    ...about,
  }
}

function lifeOf(resource: string): { minutes: number; scopes: readonly string[] } {
  const found = LONGEST.find(([pattern]) => pattern.test(resource.replace(/^\//, '').split('?')[0] ?? ''))
  if (!found) throw badRequest('subscriptions', `Resource not found for the segment '${resource}'.`)
  return { minutes: found[1], scopes: found[2] }
}

function readExpiry(value: unknown, resource: string, now: number): number {
  const at = typeof value === 'string' ? Date.parse(value) : NaN
  if (Number.isNaN(at)) throw badRequest('subscriptions', 'expirationDateTime is required.')
  const minutes = (at - now) / 60_000
  const { minutes: most } = lifeOf(resource)
  if (minutes <= 0) throw badRequest('subscriptions', 'Subscription expiration can only be a date in the future.')
  if (minutes > most)
    throw badRequest('subscriptions', `Subscription expiration can only be ${most} minutes in the future.`)
  return minutes < SHORTEST ? now + SHORTEST * 60_000 : at
}

function read(caller: Caller, wanted: Wanted, immutable: boolean, { now, appUrl }: NoticeSettings): Subscription {
  const text = (name: string): string => {
    const value = wanted[name]
    if (typeof value !== 'string' || !value)
      throw badRequest('subscriptions', `${name} is a required property for subscription creation.`)
    return value
  }
  const isSafe = (url: string): boolean => url.startsWith('https://') || url.startsWith(appUrl)
  const [resource, notificationUrl, changeType] = [text('resource'), text('notificationUrl'), text('changeType')]
  if (changeType.split(',').some((one) => !['created', 'updated', 'deleted'].includes(one)))
    throw badRequest('subscriptions', `The value '${changeType}' of changeType is not valid.`)
  const lifecycle = wanted['lifecycleNotificationUrl'] === undefined ? null : text('lifecycleNotificationUrl')
  if (!isSafe(notificationUrl) || (lifecycle && !isSafe(lifecycle)))
    throw badRequest('subscriptions', 'Notification URL must be https.')
  const clientState = wanted['clientState'] === undefined ? null : text('clientState')
  if (clientState && clientState.length > 128)
    throw badRequest('subscriptions', 'clientState must be at most 128 characters.')
  const { scopes, minutes } = lifeOf(resource)
  if (!scopes.some((scope) => caller.scopes.has(scope))) throw denied('subscriptions')
  const expires = readExpiry(wanted['expirationDateTime'], resource, now())
  if (minutes === 4320 && !lifecycle && expires - now() > 3_600_000)
    throw badRequest(
      'subscriptions',
      'lifecycleNotificationUrl is a required property for subscriptions of this resource that live longer than 1 hour.',
    )
  if (/^\/?users\/([^/]+)/i.exec(resource) && !resource.toLowerCase().includes(caller.me.id))
    throw denied('subscriptions')
  return {
    id: randomUUID(),
    userId: caller.me.id,
    tenantId: caller.me.tenantId,
    appId: caller.appId,
    resource,
    changeType,
    notificationUrl,
    lifecycleNotificationUrl: lifecycle,
    clientState,
    expires,
    immutable,
  }
}
