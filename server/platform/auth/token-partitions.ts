// Where the tokens of the on-behalf-of exchange rest between requests: one partition an assertion, never a shared one.
import { boundedMap } from './bounded-map.ts'

/** A store of texts by key. Whoever keeps them outside memory has to encrypt them. */
export interface TokenPartitions {
  get(key: string): Promise<string | null>
  /** Keeps `value` for `ttlMs` milliseconds at most. */
  set(key: string, value: string, ttlMs: number): Promise<void>
  remove(key: string): Promise<void>
}

/** Partitions held at once; each is a few KB. */
const MOST = 5_000

/** In the memory of this process, the longest unused forgotten first. `now` in ms. */
export function memoryPartitions(now: () => number, most: number = MOST): TokenPartitions {
  const kept = boundedMap<{ value: string; until: number }>(most)
  return {
    get(key) {
      const entry = kept.get(key)
      if (entry && now() < entry.until) return Promise.resolve(entry.value)
      kept.remove(key)
      return Promise.resolve(null)
    },
    set(key, value, ttlMs) {
      if (ttlMs > 0) kept.set(key, { value, until: now() + ttlMs })
      return Promise.resolve()
    },
    remove(key) {
      kept.remove(key)
      return Promise.resolve()
    },
  }
}
