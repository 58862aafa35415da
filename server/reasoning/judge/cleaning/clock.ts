// Moments into days, weeks and months (UTC), cheaply: these run once for every mail.

export const DAY = 24 * 3600_000

/** Number of the calendar day. */
export function dayOf(at: number): number {
  return Math.floor(at / DAY)
}

/** Number of the calendar week, Monday first (1 January 1970 was a Thursday). */
export function weekOf(at: number): number {
  return Math.floor((at / DAY + 3) / 7)
}

/** Number of the calendar month, year · 12 + month. */
export function monthOf(at: number): number {
  const date = new Date(at)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** A month's number as its first day, yyyy-mm-01. */
export function monthName(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

/** Days between two moments, never less than none. */
export function daysAgo(now: number, at: number): number {
  return Math.max(0, (now - at) / DAY)
}
