// When to try again, apart from trying: timing only, no sending.

/** Answers worth another try of a read: busy, failures that pass, and 424, as which older services told a batch that was busy. */
const PASSING = new Set([424, 429, 500, 502, 503, 504, 509])

export function isPassing(status: number): boolean {
  return PASSING.has(status)
}

/** Once and three times again, as Microsoft's own client does: refused requests count against the limit too. */
export const MOST_TRIES = 4

/** First wait without `Retry-After`, and the longest. */
const BASE_MS = 400
const LONGEST_MS = 20_000

/**
 * Milliseconds before the next try, or null when it would pass the deadline. `said` is what Retry-After asked for, in seconds;
 * `chance` (0..1) spreads callers so that they do not come back together.
 */
export function waitBefore(attempt: number, said: number | null, leftMs: number, chance: number): number | null {
  const growing = Math.min(LONGEST_MS, BASE_MS * 2 ** (attempt - 1)) * (0.5 + chance / 2)
  const wait = said === null ? growing : said * 1000 + 50 * chance
  return wait < leftMs ? wait : null
}
