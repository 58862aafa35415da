// Outlook takes four requests at once per app and mailbox, batches counted item by item. One gate per mailbox, shared by all.

/** Outlook's own limit (throttling limits, Outlook service). */
export const MOST_AT_ONCE = 4

export interface Gate {
  /** Runs the work when a lane is free; `lanes` for a batch with so many mailbox items. First come, first served. */
  run<T>(work: () => Promise<T>, lanes?: number): Promise<T>
  /** The most that ever ran at once; for figures. */
  readonly peak: number
}

export function openGate(most = MOST_AT_ONCE): Gate {
  const waiting: { lanes: number; go: () => void }[] = []
  let busy = 0
  let peak = 0
  const next = (): void => {
    const first = waiting[0]
    if (!first || busy + first.lanes > most) return
    waiting.shift()
    busy += first.lanes
    peak = Math.max(peak, busy)
    first.go()
    next()
  }
  return {
    get peak() {
      return peak
    },
    run: async (work, lanes = 1) => {
      const taken = Math.min(Math.max(1, lanes), most)
      await new Promise<void>((go) => {
        waiting.push({ lanes: taken, go })
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

const gates = new Map<string, Gate>()
const MOST_GATES = 10_000

/** The gate of one mailbox. */
export function gateOf(mailboxKey: string): Gate {
  const known = gates.get(mailboxKey)
  if (known) return known
  const made = openGate()
  gates.set(mailboxKey, made)
  if (gates.size > MOST_GATES) gates.delete(gates.keys().next().value as string)
  return made
}
