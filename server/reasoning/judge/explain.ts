// Why, in codes and facts: what was seen, what does not count, what could not be seen, and what would change it.
// No subjects, no third persons.
import type { Reach } from './case.ts'
import { dayBefore } from './days.ts'
import { FACTS } from './facts/all.ts'
import { period } from './facts/fact.ts'
import { lineSince, lineState } from './facts/reporting-line.ts'
import { reason, type Reason, type ReasonCode, type ReasonSource } from './reasons.ts'
import { pointsOf } from './score.ts'
import { isUncounted } from './counts.ts'
import type { Seen } from './weigh.ts'

/** What was seen between the two, weightiest first; one reason a family. Says so when there was nothing. */
export function explainContact(seen: Seen): Reason[] {
  const points = pointsOf(seen)
  const contact = (
    [
      [points.mail, mailSeen(seen)],
      [points.meetings, meetingsSeen(seen)],
      [points.meetings * 0.9, longSessionsSeen(seen)],
      [points.meetings / 2, possibleMeetingsSeen(seen)],
      [points.tasks, tasksSeen(seen)],
      [points.documents, documentsSeen(seen)],
      [points.chat, chatSeen(seen)],
    ] as const
  )
    .filter((entry): entry is readonly [number, Reason] => entry[1] !== null)
    .sort((a, b) => b[0] - a[0])
    .map(([, found]) => found)
  const all = [...newManager(seen), ...contact]
  return all.length > 0 ? all : [reason('NO_PERSONAL_CONTACT', null, {})]
}

function newManager(seen: Seen): Reason[] {
  const state = lineState(seen)
  if (state === 'new') {
    const days = Math.round(Math.min(lineSince(seen) ?? Infinity, seen.theCase.user.joinedDaysAgo ?? Infinity))
    return [reason('MANAGER_IS_NEW', 'DIRECTORY', { days })]
  }
  if (state !== 'seems-new' || seen.directSince === null) return []
  return [
    reason('MANAGER_SEEMS_NEW', 'DIRECTORY', {
      first: dayBefore(seen.theCase.judgedAt, seen.directSince),
    }),
  ]
}

/** Mail in one direction only stands among the ignored. */
function mailSeen(seen: Seen): Reason | null {
  const sent = seen.directToSenior.count - seen.chats.sent
  const received = seen.directFromSenior.count - seen.chats.received
  return sent > 0 && received > 0 ? reason('SOME_MAIL', 'MAIL', { sent, received, ...period(seen, seen.direct) }) : null
}

function meetingsSeen(seen: Seen): Reason | null {
  const { count } = seen.smallMeetings
  return count > 0 ? reason('SOME_MEETINGS', 'CALENDAR', { count, ...period(seen, seen.smallMeetings) }) : null
}

/** Meetings in which whether they came is not known, as a reason; null when there are none. */
export function possibleMeetingsSeen(seen: Seen): Reason | null {
  const { count } = seen.possibleMeetings
  return count > 0 ? reason('MEETINGS_OF_OTHERS', 'CALENDAR', { count, ...period(seen, seen.possibleMeetings) }) : null
}

/** Long sessions of theirs that are not known to have been training, as a reason; null when there are none. */
export function longSessionsSeen(seen: Seen): Reason | null {
  const { count, minutes } = seen.longSessions
  if (count === 0 || count === seen.sessions.count) return null
  return reason('LONG_SESSIONS', 'CALENDAR', { count, minutes, ...period(seen, seen.longSessions) })
}

function tasksSeen(seen: Seen): Reason | null {
  const { count, done } = seen.tasks
  return count > 0 ? reason('SOME_TASKS', 'TASKS', { count, done, ...period(seen, seen.tasks) }) : null
}

function documentsSeen(seen: Seen): Reason | null {
  const { count } = seen.documents
  return count > 0 ? reason('SOME_DOCUMENTS', 'FILES', { count, ...period(seen, seen.documents) }) : null
}

function chatSeen(seen: Seen): Reason | null {
  const { count, sent, received } = seen.chats
  if (count > 0) return reason('SOME_CHAT', 'CHAT', { sent, received, ...period(seen, seen.chats) })
  const made = seen.events.flatMap((event) => (event.type === 'chat' && isUncounted(event) ? [event.firstDaysAgo] : []))
  if (made.length === 0) return null
  return reason('A_CHAT_EXISTS', 'CHAT', { since: dayBefore(seen.theCase.judgedAt, Math.max(...made)) })
}

const NOT_READ = {
  directory: 'DIRECTORY_NOT_READ',
  mail: 'MAIL_NOT_READ',
  calendar: 'CALENDAR_NOT_READ',
  chat: 'CHAT_NOT_READ',
  tasks: 'TASKS_NOT_READ',
  files: 'FILES_NOT_READ',
} as const

/** Sources not read, or only from a day on, and the number of private meetings that are not looked at. */
export function unseenOf(seen: Seen): Reason[] {
  const { judgedAt } = seen.theCase
  const sources = seen.theCase.reach.flatMap((reach): Reason[] => {
    const source = reach.source.toUpperCase() as ReasonSource
    if (reach.state === 'READ') return []
    if (reach.state !== 'STOPPED_EARLY') return [reason(NOT_READ[reach.source], source, { why: reach.state })]
    return reach.fromDaysAgo === null
      ? []
      : [reason('READ_ONLY_FROM', source, { from: dayBefore(judgedAt, reach.fromDaysAgo) })]
  })
  const count = seen.privateMeetings
  return count > 0 ? [...sources, reason('PRIVATE_MEETINGS', 'CALENDAR', { count })] : sources
}

/** The reach of a case that only says which sources could be read. */
export function reachFrom(access: Record<Reach['source'], boolean>): Reach[] {
  return (Object.keys(NOT_READ) as Reach['source'][]).map((source) => ({
    source,
    state: access[source] ? 'READ' : 'NO_CONSENT',
    fromDaysAgo: null,
  }))
}

/** A step of which more than this is missing is no step: then the four ways of the rule are named instead. */
const TOO_FAR = 0.7

/** What would change the answer: what settles the doubt, or the two nearest facts by their smallest step. */
export function stepsFrom(seen: Seen, doubt: Reason | null): Reason[] {
  const settles = doubt ? SETTLES[doubt.code] : undefined
  if (settles) return settles(seen)
  const near = FACTS.flatMap((fact) => fact.nearestStep(seen) ?? [])
    .filter(({ away }) => away <= TOO_FAR)
    .sort((a, b) => a.away - b.away)
    .slice(0, 2)
    .map(({ step }) => step)
  return [...(near.length > 0 ? near : [reason('WORK_TOGETHER', null, {})]), sayWhatWork()]
}

const sayWhatWork = () => reason('SAY_WHAT_WORK', 'STATED', {})
const tellUs = () => [reason('TELL_US_WHAT_WORK', 'STATED', {})]
const choose = () => [reason('CHOOSE_THE_PERSON', 'DIRECTORY', {})]
const confirm = () => [reason('CONFIRM_THE_LINE', 'STATED', {})]

const SETTLES: Partial<Record<ReasonCode, (seen: Seen) => Reason[]>> = {
  NOT_A_PERSON: choose,
  SEVERAL_PEOPLE_FIT: choose,
  PERSON_UNREADABLE: choose,
  LINE_WITHOUT_TRACE: confirm,
  LINE_TO_CLOSED_ACCOUNT: confirm,
  LINE_HALF_SEEN: (seen) => [...confirm(), allowReading(seen)],
  MAIL_AND_CALENDAR_UNREAD: (seen) => [allowReading(seen), sayWhatWork()],
  PART_COULD_NOT_BE_READ: (seen) => [allowReading(seen), sayWhatWork()],
  STATED_NOT_SHOWN: () => [reason('ADD_A_TRACE', null, {})],
  NO_ADDRESS: tellUs,
  MEETINGS_OF_OTHERS: tellUs,
  LONG_SESSIONS: () => [reason('TELL_US_WHAT_SESSIONS', 'STATED', {})],
}

/** 1 where reading it would help, 0 where it is read already. */
function allowReading({ theCase: { access } }: Seen): Reason {
  return reason('ALLOW_READING', null, { mail: access.mail ? 0 : 1, calendar: access.calendar ? 0 : 1 })
}
