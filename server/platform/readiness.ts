// Whether this server should be sent requests: it is not stopping, its database takes writes, and its keys can be used.
import { randomBytes } from 'node:crypto'
import type { Database } from './db/database.ts'
import { settleWithin } from './outgoing/settle-within.ts'
import type { KeyWrapper } from './seal/key-wrapper.ts'

export type NotReady = 'STOPPING' | 'DATABASE' | 'KEYS'

export interface Readiness {
  /** What is missing; empty when requests may come. Asks the outside at most every few seconds. */
  missing(): Promise<NotReady[]>
  stopping(): void
}

/** Milliseconds for one look, and for which its answer holds: probes come often, and a key vault is paid by the call. */
const LOOK_MS = 2_000
const DATABASE_HOLDS_MS = 2_000
const KEYS_HOLD_MS = 60_000

export function openReadiness(db: Database, wrapper: KeyWrapper | null): Readiness {
  let isStopping = false
  const database = remembered(DATABASE_HOLDS_MS, () => db.checkWritable())
  const keys = remembered(KEYS_HOLD_MS, async () => {
    await wrapper?.unwrap(await wrapper.wrap(randomBytes(32), 'readiness'), 'readiness')
  })
  return {
    missing: async () => {
      if (isStopping) return ['STOPPING']
      const [writes, opens] = await Promise.all([database(), keys()])
      return [...(writes ? [] : ['DATABASE' as const]), ...(opens ? [] : ['KEYS' as const])]
    },
    stopping: () => void (isStopping = true),
  }
}

/** Whether the look succeeds. A yes holds for a while; after a no it is looked again, at most every two seconds. */
function remembered(holdsMs: number, look: () => Promise<void>): () => Promise<boolean> {
  let known: { answer: Promise<boolean>; until: number } | null = null
  return () => {
    if (known && performance.now() < known.until) return known.answer
    const answer = settleWithin({ ms: LOOK_MS }, () => new Error('too slow'), look).then(
      () => true,
      () => false,
    )
    const one = { answer, until: performance.now() + holdsMs }
    known = one
    void answer.then((isWell) => {
      if (!isWell) one.until = performance.now() + LOOK_MS
    })
    return answer
  }
}
