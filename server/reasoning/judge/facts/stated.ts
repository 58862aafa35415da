// The user's word: never enough alone, it completes a fact that the records half show around the time they name.
import type { CaseEvent, Claim, Spell, Stated } from '../case.ts'
import { reason, type Reason } from '../reasons.ts'
import { personalPoints } from '../score.ts'
import { HALF, REPORTING, TRAINING } from '../thresholds.ts'
import { sum } from '../sum.ts'
import { weigh, type Seen } from '../weigh.ts'
import { period, periodOf, type FactCode } from './fact.ts'

type WorkClaim = Exclude<Claim, 'just-meetings' | 'just-tasks'>

const FACT_OF = { reporting: 'reporting-line', project: 'project', training: 'training', report: 'report' } as const

/** The statements that the records half show, each with its reasons. */
export function statedFacts(seen: Seen): { code: FactCode; reasons: Reason[] }[] {
  return workStated(seen.theCase.stated).flatMap((said) => {
    const support = supportOf(said, aroundThen(seen, said))
    return support ? [{ code: FACT_OF[said.claim], reasons: [asStated(seen, said), ...support] }] : []
  })
}

/** Statements that the two worked together, in one of the rule's four ways. */
export function workStated(stated: readonly Stated[]): (Stated & { claim: WorkClaim })[] {
  return stated.flatMap(({ claim, ...period }) =>
    claim === 'just-meetings' || claim === 'just-tasks' ? [] : [{ claim, ...period }],
  )
}

/** Whether the user said that the meetings, or the tasks, of this time were no more than that. */
export function wereJust(what: 'just-meetings' | 'just-tasks', spell: Spell | null, seen: Seen): boolean {
  if (!spell) return false
  return seen.theCase.stated.some(
    ({ claim, fromDaysAgo, toDaysAgo }) =>
      claim === what &&
      (fromDaysAgo ?? Infinity) + 1 >= spell.firstDaysAgo &&
      (toDaysAgo ?? 0) - 1 <= spell.lastDaysAgo,
  )
}

/** What of the case lies near the stated time; with no time given, all of it. */
function aroundThen(seen: Seen, said: Stated): Seen {
  const oldest = (said.fromDaysAgo ?? Infinity) + HALF.aroundDays
  const youngest = (said.toDaysAgo ?? 0) - HALF.aroundDays
  const near = (event: CaseEvent) =>
    event.type === 'team' || (event.lastDaysAgo <= oldest && event.firstDaysAgo >= youngest)
  return weigh({ ...seen.theCase, events: seen.theCase.events.filter(near) })
}

function supportOf(said: Stated & { claim: WorkClaim }, seen: Seen): Reason[] | null {
  switch (said.claim) {
    case 'training':
      return someSessions(seen)
    case 'report':
      return someDocuments(seen) ?? someMeetings(seen) ?? someMail(seen) ?? someOfAll(seen) ?? someSessions(seen)
    case 'project':
      return someTasks(seen) ?? someMeetings(seen) ?? someMail(seen) ?? someOfAll(seen) ?? someSessions(seen)
    case 'reporting':
      return lastsLongEnough(said) ? (someOneToOnes(seen) ?? someTasks(seen) ?? someMail(seen)) : null
  }
}

function lastsLongEnough(said: Stated): boolean {
  return (said.fromDaysAgo ?? Infinity) - (said.toDaysAgo ?? 0) >= REPORTING.days
}

function someTasks(seen: Seen): Reason[] | null {
  const { count, done } = seen.tasks
  return count >= HALF.tasks ? [reason('SOME_TASKS', 'TASKS', { count, done, ...period(seen, seen.tasks) })] : null
}

/** Small meetings; those that somebody else called, too, since the user says that they worked together in them. */
function someMeetings(seen: Seen): Reason[] | null {
  const { smallMeetings, possibleMeetings } = seen
  if (smallMeetings.count >= HALF.meetings)
    return [reason('SOME_MEETINGS', 'CALENDAR', { count: smallMeetings.count, ...period(seen, smallMeetings) })]
  return smallMeetings.count + possibleMeetings.count >= HALF.meetings && possibleMeetings.count > 0
    ? [reason('MEETINGS_OF_OTHERS', 'CALENDAR', { count: possibleMeetings.count, ...period(seen, possibleMeetings) })]
    : null
}

/** Long sessions that they called, since the user says what they were. */
function someSessions(seen: Seen): Reason[] | null {
  const { count, minutes } = seen.longSessions
  if (count < TRAINING.statedSessions || minutes < TRAINING.statedMinutes) return null
  const code = seen.sessions.count === count ? 'TRAINING_SESSIONS' : 'LONG_SESSIONS'
  return [reason(code, 'CALENDAR', { count, minutes, ...period(seen, seen.longSessions) })]
}

function someOneToOnes(seen: Seen): Reason[] | null {
  const { count } = seen.oneToOnes
  return count >= HALF.meetings
    ? [reason('SOME_MEETINGS', 'CALENDAR', { count, ...period(seen, seen.oneToOnes) })]
    : null
}

function someMail(seen: Seen): Reason[] | null {
  const [sent, received] = [seen.directToSenior.count, seen.directFromSenior.count]
  if (sent + received < HALF.mails || Math.min(sent, received) < HALF.eachWay) return null
  const source = seen.chats.count < sent + received ? 'MAIL' : 'CHAT'
  return [
    reason(source === 'MAIL' ? 'SOME_MAIL' : 'SOME_CHAT', source, { sent, received, ...period(seen, seen.direct) }),
  ]
}

function someDocuments(seen: Seen): Reason[] | null {
  const { count } = seen.documents
  return count > 0 ? [reason('SOME_DOCUMENTS', 'FILES', { count, ...period(seen, seen.documents) })] : null
}

/** A little of several kinds: no reason of its own, the statement is what is shown. */
function someOfAll(seen: Seen): Reason[] | null {
  return sum(Object.values(personalPoints(seen))) >= HALF.points ? [] : null
}

const AS_STATED = {
  reporting: 'REPORTED_AS_STATED',
  project: 'PROJECT_AS_STATED',
  training: 'TRAINING_AS_STATED',
  report: 'REPORT_AS_STATED',
} as const

function asStated(seen: Seen, said: Stated & { claim: WorkClaim }): Reason {
  return reason(AS_STATED[said.claim], 'STATED', statedPeriod(seen, said))
}

/** The stated time as facts; an open start or end is shown as the earliest or latest that could be read. */
export function statedPeriod(seen: Seen, said: Stated): { from: string; to: string } {
  return periodOf(seen, { firstDaysAgo: said.fromDaysAgo ?? seen.theCase.windowDays, lastDaysAgo: said.toDaysAgo ?? 0 })
}
