// Where the tokens of the on-behalf-of exchange rest between requests: one partition an assertion, never a shared one.
import type { Owner } from '../db/database.ts'
import { boundedMap } from './bounded-map.ts'

/** By assertion, not by person alone: an older sign-in's tokens must not outlive the policy that applies to a newer one. */
export interface Partition {
  owner: Owner
  /** SHA-256 of client id and assertion. */
  assertionHash: string
}

/** A store of texts by partition. Whoever keeps them outside memory has to encrypt them. */
export interface TokenPartitions {
  get(partition: Partition): Promise<string | null>
  /** Keeps `value` for `ttlMs` milliseconds at most. */
  set(partition: Partition, value: string, ttlMs: number): Promise<void>
  /** Drops what this process holds of somebody in memory, all of their sign-ins. */
  forget(owner: Owner): void
}

/** Partitions held at once; each is a few KB. */
const MOST = 5_000

/** The partition as one text; ids hold no blanks or slashes. */
export function partitionNameOf({ owner, assertionHash }: Partition): string {
  return `${owner.tenantId}/${owner.userId}/${assertionHash}`
}

/** In the memory of this process, the longest unused forgotten first. `now` in ms. */
export function memoryPartitions(now: () => number, most: number = MOST): TokenPartitions {
  const kept = boundedMap<{ value: string; until: number }>(most)
  return {
    get(partition) {
      const name = partitionNameOf(partition)
      const entry = kept.get(name)
      if (entry && now() < entry.until) return Promise.resolve(entry.value)
      kept.remove(name)
      return Promise.resolve(null)
    },
    set(partition, value, ttlMs) {
      if (ttlMs > 0) kept.set(partitionNameOf(partition), { value, until: now() + ttlMs })
      return Promise.resolve()
    },
    forget: ({ tenantId, userId }) => kept.removeAll(`${tenantId}/${userId}/`),
  }
}
