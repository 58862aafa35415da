// The moves of a recommendation as a chain: each carries a mark of itself and of the one before, made with its user's key.
import type { RowMac } from '#server/platform/seal/row-mac.ts'
import type { Transition } from './recommendation.ts'

export interface AuditEntry extends Transition {
  /** Null on moves of before the chain. */
  mac: string | null
}

/** What a move after another's mark (null: it is the first) is marked for. */
export function macInput(
  recommendationId: string,
  before: string | null,
  { from, to, at, version }: Transition,
): string {
  return JSON.stringify(['move', recommendationId, before, from, to, at.toISOString(), version])
}

/**
 * Whether no move was changed, taken out or put in since it was recorded; null when it cannot be told, because some are of
 * before the chain. The last one taken out shows in the state instead.
 */
export function verifyAuditTrail(
  rowMac: RowMac,
  recommendationId: string,
  entries: readonly AuditEntry[],
): boolean | null {
  const first = entries.findIndex(({ mac: chain }) => chain !== null)
  if (first === -1 && entries.length > 0) return null
  let before: string | null = null
  for (const entry of entries.slice(first)) {
    if (entry.mac === null || !rowMac.isValidMac(entry.mac, macInput(recommendationId, before, entry))) return false
    before = entry.mac
  }
  return first > 0 ? null : true
}
