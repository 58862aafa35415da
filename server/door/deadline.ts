// No request goes on for ever: after its time it is answered in words, and what it still waits for outside is broken off.
import { TookTooLong } from '../problems.ts'

/**
 * Milliseconds. The longest lawful answer is the first reading of half a year with its chart (25 s and 10 s); reverse proxies
 * commonly hang up after a minute.
 */
export const REQUEST_DEADLINE_MS = 40_000

/** Does the work; after `ms` its signal fires and TookTooLong is thrown, whatever the work does then. */
export async function withinDeadline<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ending = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // First the person's answer: what is broken off fails at once, and must not be the one that is told.
      reject(new TookTooLong())
      ending.abort()
    }, ms)
  })
  const done = work(ending.signal)
  // The person has been answered by then; what fails because it was broken off is told to nobody.
  done.catch(() => undefined)
  try {
    return await Promise.race([done, late])
  } finally {
    clearTimeout(timer)
  }
}
