// A note's limits, said before it leaves. The server holds the same ones.
import { addDays, today } from '#addin/shared/words/days.ts'
import { say } from '#addin/shared/words/words.ts'

/** Characters of a note. */
export const LONGEST_NOTE = 1000

/** What was remembered late is not lost: a note may be about this many days before the window (the server's rule). */
const DAYS_BEFORE_WINDOW = 31

/** The first day a note of a window beginning on `from` may be about. */
export function firstDayFor(from: string): string {
  return addDays(from, -DAYS_BEFORE_WINDOW)
}

/** Characters as the server counts them: a letter outside the common range is one, not two. */
export function lengthOf(text: string): number {
  return Array.from(text).length
}

/** The same objections the server would have, in words: null when there is none. `from` is the first possible day. */
export function whyNot(text: string, day: string, from: string, now = today()): string | null {
  const length = lengthOf(text.trim())
  if (length === 0) return say('refused.EMPTY')
  if (length > LONGEST_NOTE) return say('refused.TOO_LONG', { length, most: LONGEST_NOTE })
  if (day > now) return say('refused.DAY_IN_FUTURE')
  if (day < from || day === '') return say('refused.DAY_OUTSIDE_WINDOW', { from, to: now })
  return null
}
