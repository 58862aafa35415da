// Outlook takes four requests at once per app and mailbox, batches counted item by item. One gate per mailbox, shared by all.

/** Outlook's own limit (throttling limits, Outlook service). */
export const MAX_CONCURRENT_PER_MAILBOX = 4

export interface Semaphore {
  /** Runs the work when a lane is free; `lanes` for a batch with so many mailbox items. First come, first served. */
  run<T>(work: () => Promise<T>, permits?: number): Promise<T>
  /** The most that ever ran at once; for figures. */
  readonly peak: number
}

export function createSemaphore(most = MAX_CONCURRENT_PER_MAILBOX): Semaphore {
  const waiting: { permits: number; go: () => void }[] = []
  let busy = 0
  let peak = 0
  const next = (): void => {
    const first = waiting[0]
    if (!first || busy + first.permits > most) return
    waiting.shift()
    busy += first.permits
    peak = Math.max(peak, busy)
    first.go()
    next()
  }
  return {
    get peak() {
      return peak
    },
    run: async (work, permits = 1) => {
      const taken = Math.min(Math.max(1, permits), most)
      await new Promise<void>((go) => {
        waiting.push({ permits: taken, go })
        next()
      })
      try {
        return await work()
      } finally {
        busy -= taken
        next()
      }
    },
  }
}

const semaphores = new Map<string, Semaphore>()
const MAX_SEMAPHORES = 10_000

/** The gate of one mailbox. */
export function mailboxSemaphore(mailboxKey: string): Semaphore {
  const known = semaphores.get(mailboxKey)
  if (known) return known
  const made = createSemaphore()
  semaphores.set(mailboxKey, made)
  if (semaphores.size > MAX_SEMAPHORES) semaphores.delete(semaphores.keys().next().value as string)
  return made
}
