// How often the two meet, and so how long a window of notes should be: a week when they meet most days, two weeks or a
// month when rarer.
import { RHYTHM } from './thresholds.ts'
import type { Seen, Tally } from './weigh.ts'

export type WindowLength = 'one-week' | 'two-weeks' | 'one-month'

/** The window that the contact rhythm suggests. */
export function rhythmOf(seen: Seen): WindowLength {
  const perWeek = daysPerWeek(seen)
  if (perWeek >= RHYTHM.mostDays) return 'one-week'
  return perWeek >= RHYTHM.weekly ? 'two-weeks' : 'one-month'
}

/** Days of contact in a week, of the last twelve weeks; estimated from counts where single days are not known. */
function daysPerWeek(seen: Seen): number {
  const { recentDays } = seen.theCase
  if (recentDays !== null) return recentDays / RHYTHM.weeks
  const perWeek = [seen.direct, seen.smallMeetings, seen.tasks].map(recentPerWeek)
  return Math.min(
    5,
    perWeek.reduce((total, one) => total + one, 0),
  )
}

/** Occurrences a week over their own spell, when it reaches into the last twelve weeks. */
function recentPerWeek({ count, spell }: Tally): number {
  if (!spell || spell.lastDaysAgo > RHYTHM.weeks * 7) return 0
  return count / Math.max(RHYTHM.weeks, (spell.firstDaysAgo - spell.lastDaysAgo) / 7)
}
