// The user's word: never enough alone, it completes a fact that the records half show around the time they name.
import type { CaseEvent, Stated } from '../case.ts'
import { reason, type Reason } from '../reasons.ts'
import { personalPoints } from '../score.ts'
import { HALF, REPORTING, TRAINING } from '../thresholds.ts'
import { sum } from '../sum.ts'
import { weigh, type Seen } from '../weigh.ts'
import { period, periodOf, type FactCode } from './fact.ts'

const FACT_OF = { reporting: 'reporting-line', project: 'project', training: 'training', report: 'report' } as const

/** The statements that the records half show, each with its reasons. */
export function statedFacts(seen: Seen): { code: FactCode; reasons: Reason[] }[] {
  return seen.theCase.stated.flatMap((said) => {
    const support = supportOf(said, aroundThen(seen, said))
    return support ? [{ code: FACT_OF[said.claim], reasons: [asStated(seen, said), ...support] }] : []
  })
}

/** What of the case lies near the stated time; with no time given, all of it. */
function aroundThen(seen: Seen, said: Stated): Seen {
  const oldest = (said.fromDaysAgo ?? Infinity) + HALF.aroundDays
  const youngest = (said.toDaysAgo ?? 0) - HALF.aroundDays
  const near = (event: CaseEvent) =>
    event.type === 'team' || (event.lastDaysAgo <= oldest && event.firstDaysAgo >= youngest)
  return weigh({ ...seen.theCase, events: seen.theCase.events.filter(near) })
}

function supportOf(said: Stated, seen: Seen): Reason[] | null {
  switch (said.claim) {
    case 'training':
      return seen.sessions.count >= TRAINING.statedSessions && seen.sessions.minutes >= TRAINING.statedMinutes
        ? [
            reason('TRAINING_SESSIONS', 'CALENDAR', {
              count: seen.sessions.count,
              minutes: seen.sessions.minutes,
              ...period(seen, seen.sessions),
            }),
          ]
        : null
    case 'report':
      return someDocuments(seen) ?? someMeetings(seen) ?? someMail(seen) ?? someOfAll(seen)
    case 'project':
      return someTasks(seen) ?? someMeetings(seen) ?? someMail(seen) ?? someOfAll(seen)
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

function someMeetings(seen: Seen): Reason[] | null {
  const { count } = seen.smallMeetings
  return count >= HALF.meetings
    ? [reason('SOME_MEETINGS', 'CALENDAR', { count, ...period(seen, seen.smallMeetings) })]
    : null
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

function asStated(seen: Seen, said: Stated): Reason {
  return reason(AS_STATED[said.claim], 'STATED', statedPeriod(seen, said))
}

/** The stated time as facts; an open start or end is shown as the earliest or latest that could be read. */
export function statedPeriod(seen: Seen, said: Stated): { from: string; to: string } {
  return periodOf(seen, { firstDaysAgo: said.fromDaysAgo ?? seen.theCase.windowDays, lastDaysAgo: said.toDaysAgo ?? 0 })
}
