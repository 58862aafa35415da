// Teams counts the lists of chats of a whole tenant together: they go out in turn, whoever asks.

/** Of 20 a second for an app in a tenant (throttling limits of 2026-09) five sixths are sustained. */
const PER_SECOND = 16
const MOST_TENANTS = 1000

interface Turn {
  left: number
  at: number
}

const turns = new Map<string, Turn>()

/** Takes a turn and gives back how many ms to wait for it. `now` in ms, only going forward. */
export function turnIn(tenant: string, now: number): number {
  const before = turns.get(tenant) ?? { left: PER_SECOND, at: now }
  const left = Math.min(PER_SECOND, before.left + ((now - before.at) / 1000) * PER_SECOND) - 1
  turns.delete(tenant)
  turns.set(tenant, { left, at: now })
  if (turns.size > MOST_TENANTS) turns.delete(turns.keys().next().value as string)
  return left >= 0 ? 0 : (-left / PER_SECOND) * 1000
}
