// "You report to them": the directory's manager, unless too new, contradicted or closed. Silence is not absence: only of a
// person who writes daily does no trace at all say that the directory is out of date.
import { dayBefore } from '../days.ts'
import { reason } from '../reasons.ts'
import { REPORTING } from '../thresholds.ts'
import type { Seen } from '../weigh.ts'
import type { Fact } from './fact.ts'

export type LineState = 'none' | 'stands' | 'new' | 'seems-new' | 'contradicted' | 'closed' | 'half-seen'

/** How the directory's reporting line stands against what was seen. */
export function lineState(seen: Seen): LineState {
  const { org, access, senior, user } = seen.theCase
  if (!access.directory || org.relation !== 'manager') return 'none'
  if (!senior.accountActive && !seen.hasTrace) return 'closed'
  if (user.joinedDaysAgo !== null && user.joinedDaysAgo < REPORTING.days) return 'new'
  const since = lineSince(seen)
  if (since !== null) return since < REPORTING.days ? 'new' : 'stands'
  return writesLittle(seen) || isOutOfReach(seen) ? 'stands' : lineWithoutStart(seen)
}

/** Days since the line began, from the directory or from the user's word; null when nobody knows. */
export function lineSince(seen: Seen): number | null {
  const said = seen.theCase.stated.filter((one) => one.claim === 'reporting').map((one) => one.fromDaysAgo ?? 0)
  return seen.theCase.org.sinceDaysAgo ?? (said.length > 0 ? Math.max(...said) : null)
}

/**
 * The directory keeps no start dates, so contact dates the line: direct contact from two months ago or longer, or company
 * that goes on in several weeks since then. Where only young contact shows, somebody who was there long before has a new
 * manager. With half the sources readable that is a question; with none, the directory's word is all there is.
 */
function lineWithoutStart(seen: Seen): LineState {
  const { mail, calendar } = seen.theCase.access
  if (isOfLongStanding(seen)) return 'stands'
  if (!seen.hasTrace) return mail && calendar ? 'contradicted' : mail || calendar ? 'half-seen' : 'stands'
  return mail && calendar && seen.directSince !== null ? 'seems-new' : 'half-seen'
}

function isOfLongStanding({ theCase, hasTrace, directSince, looseTrace }: Seen): boolean {
  const couldBeSeen = Math.min(theCase.windowDays, theCase.user.joinedDaysAgo ?? Infinity)
  if (hasTrace && couldBeSeen < REPORTING.days + REPORTING.silenceDays) return true
  if (directSince !== null && directSince >= REPORTING.days) return true
  return !!looseTrace && looseTrace.firstDaysAgo >= REPORTING.days && looseTrace.weeks >= REPORTING.looseWeeks
}

/** Hardly uses mail: with less than about a mail a working day, silence says nothing. Unknown is not little. */
function writesLittle({ theCase }: Seen): boolean {
  const { mailSentTotal, joinedDaysAgo } = theCase.user
  if (mailSentTotal === null) return false
  const days = Math.max(1, Math.min(theCase.windowDays, joinedDaysAgo ?? Infinity))
  return (mailSentTotal * 365) / days < REPORTING.writesPerYear
}

/** Without a mail address of theirs nothing could show, so silence contradicts nothing. */
function isOutOfReach({ theCase, hasTrace }: Seen): boolean {
  return !theCase.senior.hasAddress && !hasTrace
}

export const reportingLine: Fact = {
  code: 'reporting-line',
  claim: 'reporting',
  shownBy(seen) {
    if (lineState(seen) !== 'stands') return null
    const since = lineSince(seen)
    if (since === null) return [reason('REPORTING_LINE', 'DIRECTORY', {})]
    return [reason('REPORTING_LINE_SINCE', 'DIRECTORY', { since: dayBefore(seen.theCase.judgedAt, since) })]
  },
  nearestStep(seen) {
    const state = lineState(seen)
    if (state !== 'new' && state !== 'seems-new') return null
    const known = lineSince(seen) ?? seen.directSince ?? 0
    const days = Math.max(1, Math.ceil(REPORTING.days - Math.min(known, seen.theCase.user.joinedDaysAgo ?? Infinity)))
    return { step: reason('MORE_DAYS_AS_REPORT', 'DIRECTORY', { days }), away: 0 }
  },
}
