// No request goes on for ever: after its time it is answered in words, and what it still waits for outside is broken off.
import { settleWithin } from '../platform/outgoing/settle-within.ts'
import { TookTooLong } from '../problems.ts'

/**
 * Milliseconds. The longest lawful answer is the first reading of half a year with its chart (25 s and 10 s); reverse proxies
 * commonly hang up after a minute.
 */
export const REQUEST_DEADLINE_MS = 40_000

/** Does the work; after `ms` its signal fires and TookTooLong is thrown, whatever the work does then. */
export function withinDeadline<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  return settleWithin({ ms }, () => new TookTooLong(), work)
}
