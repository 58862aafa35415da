// When the judge does not know. It asks only where something that could decide could not be seen, is contradictory, or the
// person is not clear; never to avoid a clear no.
import type { Case } from './case.ts'
import { lineState } from './facts/reporting-line.ts'
import { statedPeriod } from './facts/stated.ts'
import { reason, type Reason } from './reasons.ts'
import { pointsOf } from './score.ts'
import { REPORTING, SIGHT } from './thresholds.ts'
import { sum } from './sum.ts'
import type { Seen } from './weigh.ts'

/** Before anything is weighed: is it one person at all? */
export function whoIsIt({ senior }: Case): Reason | null {
  if (senior.identity === 'ambiguous') return reason('SEVERAL_PEOPLE_FIT', 'DIRECTORY', {})
  if (senior.kind !== 'person' && senior.kind !== 'guest')
    return reason('NOT_A_PERSON', 'DIRECTORY', { kind: senior.kind })
  return senior.identity === 'unreadable' ? reason('PERSON_UNREADABLE', 'DIRECTORY', {}) : null
}

/** Asked only when nothing qualifies; the first doubt that holds, or null for a clear "not yet". */
export function doubtOf(seen: Seen): Reason | null {
  for (const doubt of DOUBTS) {
    const found = doubt(seen)
    if (found) return found
  }
  return null
}

const DOUBTS: readonly ((seen: Seen) => Reason | null)[] = [
  contradiction,
  unread,
  privateMeetings,
  statedOnly,
  partUnread,
  shortWindow,
]

function contradiction(seen: Seen): Reason | null {
  const state = lineState(seen)
  if (state === 'contradicted') return reason('LINE_WITHOUT_TRACE', 'DIRECTORY', {})
  if (state === 'closed') return reason('LINE_TO_CLOSED_ACCOUNT', 'DIRECTORY', {})
  return state === 'half-seen' ? reason('LINE_HALF_SEEN', 'DIRECTORY', {}) : null
}

function unread({ theCase: { access } }: Seen): Reason | null {
  return access.mail || access.calendar ? null : reason('MAIL_AND_CALENDAR_UNREAD', null, {})
}

/** Private meetings are not read; so many of them could hold what is missing, whatever else was seen. */
function privateMeetings(seen: Seen): Reason | null {
  const count = seen.privateMeetings
  return count >= SIGHT.privateMeetings ? reason('PRIVATE_MEETINGS_MAY_HOLD_IT', 'CALENDAR', { count }) : null
}

/** The user's word stands; that they have a new manager is no claim of long work. */
function statedOnly(seen: Seen): Reason | null {
  const said = seen.theCase.stated.find(
    (one) => one.claim !== 'reporting' || (one.fromDaysAgo ?? Infinity) >= REPORTING.days,
  )
  return said ? reason('STATED_NOT_SHOWN', 'STATED', { claim: said.claim, ...statedPeriod(seen, said) }) : null
}

/** Something is there, and the source that could carry the rest was not readable. */
function partUnread(seen: Seen): Reason | null {
  const { mail, calendar } = seen.theCase.access
  if (mail && calendar) return null
  return sum(Object.values(pointsOf(seen))) >= SIGHT.points ? reason('PART_COULD_NOT_BE_READ', null, {}) : null
}

function shortWindow({ theCase: { windowDays, user } }: Seen): Reason | null {
  const isShort = windowDays < SIGHT.windowDays && (user.joinedDaysAgo ?? Infinity) > SIGHT.timesLonger * windowDays
  return isShort ? reason('WINDOW_TOO_SHORT', null, { days: Math.round(windowDays) }) : null
}
