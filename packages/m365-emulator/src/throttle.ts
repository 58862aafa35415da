// The limits of the service: four requests at once for an app in a mailbox, rates for chats, the directory's bucket.
import { GraphProblem, type Workload } from './problem.ts'
import type { Contract } from './contract.ts'

/** At once for each app and mailbox (DOC throttling-outlook, 2025). */
const AT_ONCE = 4
const OUTLOOK = { count: 10_000, perMs: 600_000 }
/** On the list of chats one a second for each user and 20 for an app in a tenant; 30 on the rest (FIELD 2026; DOC throttling-limits). */
const CHATS = { count: 1, perMs: 1000 }
const ALL_CHATS = { count: 20, perMs: 1000 }
const TEAMS = { count: 30, perMs: 1000 }
/** Lines for activity feeds, of an app in a tenant (DOC throttling-limits). */
const FEED = { count: 5, perMs: 1000 }
/** Resource units in 10 s for a tenant of 50 to 500 users. */
const DIRECTORY = { count: 5000, perMs: 10_000 }

/** Calls with a limit of their own. */
const KINDS: Readonly<Record<string, readonly [string, { count: number; perMs: number }]>> = {
  'me.chats.list': ['chats of', ALL_CHATS],
  'user.teamwork.sendActivityNotification': ['feed of', FEED],
}

interface Bucket {
  left: number
  at: number
}

export interface Throttle {
  /** Takes the request in, or throws 429; the function given back must be called when it is answered. */
  enter(call: {
    contract: Contract
    workload: Workload
    appId: string
    userId: string
    tenantId: string
    query: ReadonlyMap<string, string>
  }): {
    leave(): void
    headers: Record<string, string>
  }
  /** The most requests that were in one mailbox at the same time. */
  readonly most: number
}

function busy(message: string, code: string, waitMs: number): GraphProblem {
  return new GraphProblem(429, code, message, { 'retry-after': `${Math.max(1, Math.ceil(waitMs / 1000))}` })
}

/** Resource units of a directory call (DOC throttling-limits): a list costs 2, the rest 1; never below 1. */
function units(contract: Contract, query: ReadonlyMap<string, string>): number {
  const base = contract.id === 'users.list' ? 2 : 1
  const small = Number(query.get('$top') ?? 100) < 20 ? -1 : 0
  return Math.max(1, base - (query.has('$select') ? 1 : 0) + (query.has('$expand') ? 1 : 0) + small)
}

/** Limits measured with `ticks` (ms, only going forward). */
export function throttleWith(ticks: () => number): Throttle {
  const open = new Map<string, number>()
  const buckets = new Map<string, Bucket>()
  let most = 0
  /** Takes `cost` from a bucket that fills evenly; refused requests are charged too. Gives the wait in ms, 0 when let in, and what is left. */
  const take = (name: string, size: { count: number; perMs: number }, cost: number): { wait: number; left: number } => {
    const now = ticks()
    const bucket = buckets.get(name) ?? { left: size.count, at: now }
    const left = Math.min(size.count, bucket.left + ((now - bucket.at) * size.count) / size.perMs) - cost
    buckets.set(name, { left: Math.max(-size.count, left), at: now })
    return { wait: left < 0 ? (-left * size.perMs) / size.count : 0, left }
  }
  return {
    get most() {
      return most
    },
    enter: ({ contract, workload, appId, userId, tenantId, query }) => {
      const headers: Record<string, string> = {}
      if (workload === 'directory') {
        const cost = units(contract, query)
        headers['x-ms-resource-unit'] = String(cost)
        const { wait, left } = take(`directory ${appId} ${tenantId}`, DIRECTORY, cost)
        const used = 1 - left / DIRECTORY.count
        if (used >= 0.8) headers['x-ms-throttle-limit-percentage'] = Math.min(1.8, used).toFixed(1)
        if (wait > 0) throw busy('Too many requests', 'TooManyRequests', wait)
      }
      if (workload === 'teams') {
        const own = contract.id === 'me.chats.list' ? take(`chats ${appId} ${userId}`, CHATS, 1) : { wait: 0 }
        const [kind, size] = KINDS[contract.id] ?? ['teams', TEAMS]
        const { wait } = take(`${kind} ${appId} ${tenantId}`, size, 1)
        if (own.wait > 0 || wait > 0)
          throw busy('The request has been throttled.', 'TooManyRequests', Math.max(own.wait, wait))
      }
      if (!contract.mailbox) return { leave: () => undefined, headers }
      const name = `${appId} ${userId}`
      if (take(`outlook ${name}`, OUTLOOK, 1).wait > 0)
        throw busy('Application is over its MailboxRequests limit.', 'ApplicationThrottled', 10_000)
      const now = (open.get(name) ?? 0) + 1
      most = Math.max(most, now)
      if (now > AT_ONCE) throw busy('Application is over its MailboxConcurrency limit.', 'ApplicationThrottled', 1000)
      open.set(name, now)
      let isOpen = true
      const leave = (): void => {
        if (isOpen) open.set(name, (open.get(name) ?? 1) - 1)
        isOpen = false
      }
      return { leave, headers }
    },
  }
}
