// The moves of a recommendation as a chain: each carries the hash of itself and of the one before.
import { createHash } from 'node:crypto'
import type { Move } from './recommendation.ts'

export interface Link extends Move {
  /** Null on moves of before the chain. */
  chain: string | null
}

/** The hash of a move after another's (null: it is the first), as 64 hex digits. */
export function chained(recommendationId: string, before: string | null, { from, to, at, version }: Move): string {
  return createHash('sha256')
    .update(JSON.stringify([recommendationId, before, from, to, at.toISOString(), version]))
    .digest('hex')
}

/** Whether no move was changed, taken out or put in since it was recorded. The last one taken out shows in the state instead. */
export function holds(recommendationId: string, links: readonly Link[]): boolean {
  let before: string | null = null
  for (const link of links) {
    const isOlder = link.chain === null && before === null
    if (!isOlder && link.chain !== chained(recommendationId, before, link)) return false
    before = link.chain
  }
  return true
}
