// Teams counts the lists of chats, one a second for a user, twenty for a tenant, and lines for activity feeds, five for a tenant. They go out in turn, whoever asks, and by when
// they really went: a server that is busy for a second must not send all that waited at once.

/** Of 20 a second for an app in a tenant (throttling limits of 2026-09) five sixths are sustained; some room is left to other servers. */
const TENANT_APART_MS = 1000 / 14
/** One list of chats a second is what Teams allows a user (throttling limits of 2026-09); the way there is not even. */
const USER_APART_MS = 1200
/** Of five a second for an app in a tenant (the same limits) three are sustained; some room is left to other servers. */
const FEED_APART_MS = 1000 / 3
/** A service that stands still must not find many at its door when it wakes. */
const MAX_UNANSWERED = 8
const MOST_TENANTS = 1000
const MOST_USERS = 10_000

/** What each try of a call waits for before it goes out. */
export interface Pacer {
  /**
   * Waits for a turn; null when it would come after `until` (on the clock of `performance.now()`) and none is taken. What it gives
   * back is to be called when the answer is there.
   */
  acquire(sleep: (ms: number) => Promise<void>, until: number): Promise<(() => void) | null>
  /** The service refused one as too many: nobody of the tenant goes for so many seconds, each in turn afterwards. */
  backOff(seconds: number): void
}

/** When the next of each tenant and each user may go. */
const tenants = new Map<string, number>()
const users = new Map<string, number>()
/** Of each tenant, those sent and not answered, and who waits for one of them. */
const unanswered = new Map<string, { count: number; woken: (() => void) | null }>()
/** Settles when the last one in the queue of its tenant has gone. */
const queues = new Map<string, Promise<void>>()

/** The pace of the lists of chats of one user (`tenant:user`). */
export function chatPacer(user: string): Pacer {
  const tenant = user.split(':')[0] ?? ''
  return {
    acquire: async (sleep, until) => {
      let at = performance.now()
      const wait = async (next: number): Promise<void> => {
        if (next <= at) return
        await sleep(next - at)
        at = Math.max(performance.now(), next)
      }
      for (;;) {
        const own = users.get(user) ?? 0
        if (own >= until) return null
        await wait(own)
        const leave = await joinQueue(tenant)
        try {
          await waitForRoom(tenant)
          at = Math.max(at, performance.now())
          // A second window of the same user went meanwhile.
          if ((users.get(user) ?? 0) > at) continue
          const next = tenants.get(tenant) ?? 0
          if (Math.max(at, next) >= until) return null
          await wait(next)
          saveBounded(tenants, tenant, at + TENANT_APART_MS, MOST_TENANTS)
          saveBounded(users, user, at + USER_APART_MS, MOST_USERS)
          return trackUnanswered(tenant)
        } finally {
          leave()
        }
      }
    },
    backOff: (seconds) => {
      const next = Math.max(tenants.get(tenant) ?? 0, performance.now() + seconds * 1000)
      saveBounded(tenants, tenant, next, MOST_TENANTS)
    },
  }
}

/** The pace of lines for the activity feeds of one tenant, each after the one before. */
export function feedPacer(tenant: string): Pacer {
  const key = `feed of ${tenant}`
  return {
    acquire: async (sleep, until) => {
      const leave = await joinQueue(key)
      try {
        const [at, next] = [performance.now(), tenants.get(key) ?? 0]
        if (Math.max(at, next) >= until) return null
        if (next > at) await sleep(next - at)
        saveBounded(tenants, key, Math.max(performance.now(), next) + FEED_APART_MS, MOST_TENANTS)
        return () => undefined
      } finally {
        leave()
      }
    },
    backOff: (seconds) => {
      const next = Math.max(tenants.get(key) ?? 0, performance.now() + seconds * 1000)
      saveBounded(tenants, key, next, MOST_TENANTS)
    },
  }
}

/** Waits until everybody before has gone; what it gives back lets the next one in. */
async function joinQueue(tenant: string): Promise<() => void> {
  const before = queues.get(tenant)
  let leave = (): void => undefined
  const gone = new Promise<void>((resolve) => {
    leave = () => {
      if (queues.get(tenant) === gone) queues.delete(tenant)
      resolve()
    }
  })
  queues.set(tenant, gone)
  await before
  return leave
}

async function waitForRoom(tenant: string): Promise<void> {
  const sent = unanswered.get(tenant)
  if (sent && sent.count >= MAX_UNANSWERED) await new Promise<void>((woken) => (sent.woken = woken))
}

function trackUnanswered(tenant: string): () => void {
  const sent = unanswered.get(tenant) ?? { count: 0, woken: null }
  sent.count++
  unanswered.set(tenant, sent)
  return () => {
    sent.count--
    sent.woken?.()
    sent.woken = null
    if (sent.count === 0) unanswered.delete(tenant)
  }
}

/** The one used longest ago goes first when there are too many. */
function saveBounded(all: Map<string, number>, key: string, value: number, most: number): void {
  all.delete(key)
  all.set(key, value)
  if (all.size > most) all.delete(all.keys().next().value as string)
}
