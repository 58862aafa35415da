// The moves of a recommendation as a chain: each carries a mark of itself and of the one before, made with its user's key.
import type { Marker } from '#server/platform/seal/marks.ts'
import type { Move } from './recommendation.ts'

export interface Link extends Move {
  /** Null on moves of before the chain. */
  chain: string | null
}

/** What a move after another's mark (null: it is the first) is marked for. */
export function linked(recommendationId: string, before: string | null, { from, to, at, version }: Move): string {
  return JSON.stringify(['move', recommendationId, before, from, to, at.toISOString(), version])
}

/**
 * Whether no move was changed, taken out or put in since it was recorded; null when it cannot be told, because some are of
 * before the chain. The last one taken out shows in the state instead.
 */
export function holds(marker: Marker, recommendationId: string, links: readonly Link[]): boolean | null {
  const first = links.findIndex(({ chain }) => chain !== null)
  if (first === -1 && links.length > 0) return null
  let before: string | null = null
  for (const link of links.slice(first)) {
    if (link.chain === null || !marker.isMark(link.chain, linked(recommendationId, before, link))) return false
    before = link.chain
  }
  return first > 0 ? null : true
}
