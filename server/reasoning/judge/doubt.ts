// When the judge does not know. It asks only where something that could decide could not be seen, is contradictory, or the
// person is not clear; never to avoid a clear no.
import type { Case, Stated } from './case.ts'
import { mayHaveMet } from './counts.ts'
import { longSessionsSeen, possibleMeetingsSeen } from './explain.ts'
import { FACTS } from './facts/all.ts'
import { lineState } from './facts/reporting-line.ts'
import { statedPeriod, wereJust, workStated } from './facts/stated.ts'
import { reason, type Reason } from './reasons.ts'
import { decidesTogether, personalPoints, pointsOf } from './score.ts'
import { REPORTING, SIGHT, TRAINING } from './thresholds.ts'
import { sum } from './sum.ts'
import { weigh, type Seen } from './weigh.ts'

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
  presenceUnknown,
  sessionsUnexplained,
  noAddress,
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

/** The user says that they worked together, in one of the rule's four ways and for long enough. */
export function isStatedWork(seen: Seen): boolean {
  return longWork(seen) !== undefined
}

function longWork({ theCase }: Seen): Stated | undefined {
  return workStated(theCase.stated).find(
    (one) => one.claim !== 'reporting' || (one.fromDaysAgo ?? Infinity) >= REPORTING.days,
  )
}

/** The user's word stands; that they have a new manager is no claim of long work. */
function statedOnly(seen: Seen): Reason | null {
  const said = longWork(seen)
  return said ? reason('STATED_NOT_SHOWN', 'STATED', { claim: said.claim, ...statedPeriod(seen, said) }) : null
}

/** Somebody else called the meetings: had both come, they would decide. */
function presenceUnknown(seen: Seen): Reason | null {
  if (seen.possibleMeetings.count === 0) return null
  const events = seen.theCase.events.map((event) =>
    event.type === 'meeting' && mayHaveMet(event) ? { ...event, seniorResponse: 'accepted' as const } : event,
  )
  const asIfMet = weigh({ ...seen.theCase, events })
  const wouldDecide = FACTS.some((fact) => fact.shownBy(asIfMet)) || decidesTogether(personalPoints(asIfMet))
  return wouldDecide ? possibleMeetingsSeen(seen) : null
}

/** As many and as long as training would be; what they were only the user knows, and has not said yet. */
function sessionsUnexplained(seen: Seen): Reason | null {
  const { count, minutes, spell } = seen.longSessions
  if (count < TRAINING.sessions || minutes < TRAINING.minutes) return null
  return wereJust('just-meetings', spell, seen) ? null : longSessionsSeen(seen)
}

function noAddress({ theCase: { senior }, hasTrace }: Seen): Reason | null {
  return senior.hasAddress || hasTrace ? null : reason('NO_ADDRESS', 'DIRECTORY', {})
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
