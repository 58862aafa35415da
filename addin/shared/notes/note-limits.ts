// A note's limits, said before it leaves. The server holds the same ones.
import { today } from '#addin/shared/words/days.ts'
import { say } from '#addin/shared/words/words.ts'

/** Characters of a note. */
export const LONGEST_NOTE = 1000

/** The same objections the server would have, in words: null when there is none. `from` is the first possible day. */
export function whyNot(text: string, day: string, from: string, now = today()): string | null {
  const length = [...text.trim()].length
  if (length === 0) return say('refused.EMPTY')
  if (length > LONGEST_NOTE) return say('refused.TOO_LONG', { length, most: LONGEST_NOTE })
  if (day > now) return say('refused.DAY_IN_FUTURE')
  if (day < from || day === '') return say('refused.DAY_OUTSIDE_WINDOW', { from, to: now })
  return null
}
