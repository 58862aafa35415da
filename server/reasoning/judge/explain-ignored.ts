// What was seen and does not count, each with the reason why it does not.
import type { CaseEvent, ChatEvent, DocumentEvent, MailEvent, MeetingEvent, TaskEvent } from './case.ts'
import { reason, type Reason } from './reasons.ts'
import { AUDIENCE, DIRECT_MAIL, SMALL_MEETING, WORK_HOURS } from './thresholds.ts'
import {
  attendance,
  isCopied,
  isPersonal,
  isPresenceUnknown,
  isTheirTask,
  isUncounted,
  isWorkChat,
  isWrittenByFew,
  mayHaveMet,
} from './counts.ts'
import type { Seen } from './weigh.ts'

/** Everything that was seen and has no weight, summed by cause, most first. */
export function ignoredOf(seen: Seen): Reason[] {
  const sums = new Map<Reason['code'], Reason>()
  for (const event of seen.events) for (const one of causes(event)) add(sums, one)
  const found = [...sums.values(), ...oneWay(seen)].sort(
    (a, b) => number(b) - number(a) || a.code.localeCompare(b.code),
  )
  return [...found, ...furtherUp(seen)]
}

/** Counts add up; of audiences the largest is named. */
function add(sums: Map<Reason['code'], Reason>, one: Reason): void {
  const before = sums.get(one.code)
  if (!before) {
    sums.set(one.code, one)
    return
  }
  for (const [name, value] of Object.entries(one.facts)) {
    const known = Number(before.facts[name])
    before.facts[name] = name === 'count' ? known + Number(value) : Math.max(known, Number(value))
  }
}

function number(found: Reason): number {
  return Number(found.facts['count'] ?? found.facts['people'] ?? 0)
}

function causes(event: CaseEvent): Reason[] {
  switch (event.type) {
    case 'mail':
      return ignoredMail(event)
    case 'meeting':
      return ignoredMeetings(event)
    case 'chat':
      return ignoredChat(event)
    case 'task':
      return ignoredTasks(event)
    case 'document':
      return ignoredDocuments(event)
    case 'team':
      return [reason('SAME_TEAM', 'CHAT', { people: event.people })]
  }
}

const MAIL_CODES = {
  'distribution-list': 'LIST_MAIL',
  automatic: 'AUTOMATIC_MAIL',
  'out-of-office': 'OUT_OF_OFFICE_MAIL',
  'meeting-response': 'MEETING_RESPONSES',
  delegate: 'DELEGATE_MAIL',
  'shared-mailbox': 'SHARED_MAILBOX_MAIL',
} as const

function ignoredMail(mail: MailEvent): Reason[] {
  const { count, kind, people } = mail
  if (count <= 0) return []
  if (kind !== 'personal' && kind !== 'mass') return [reason(MAIL_CODES[kind], 'MAIL', { count })]
  if (!isPersonal(mail)) return [reason('MASS_MAIL', 'MAIL', { count, people })]
  if (isCopied(mail)) return [reason('ONLY_COPIED', 'MAIL', { count })]
  return people > DIRECT_MAIL ? [reason('CIRCLE_MAIL', 'MAIL', { count, people })] : []
}

function ignoredMeetings(meeting: MeetingEvent): Reason[] {
  if (meeting.sensitivity === 'private') return []
  const found: Reason[] = []
  if (meeting.future > 0) found.push(reason('FUTURE_MEETINGS', 'CALENDAR', { count: meeting.future }))
  if (meeting.cancelled > 0)
    found.push(reason('CANCELLED_MEETINGS', 'CALENDAR', { count: Math.min(meeting.cancelled, meeting.count) }))
  const count = Math.max(0, meeting.count - meeting.cancelled)
  return count > 0 ? [...found, ...ignoredOccurrences(meeting, count)] : found
}

function ignoredOccurrences(meeting: MeetingEvent, count: number): Reason[] {
  const { people } = meeting
  if (meeting.userResponse === 'declined' || meeting.seniorResponse === 'declined')
    return [reason('DECLINED_MEETINGS', 'CALENDAR', { count })]
  if (meeting.social) return [reason('SOCIAL_MEETINGS', 'CALENDAR', { count })]
  if (meeting.company === 'list') return [reason('LIST_MEETINGS', 'CALENDAR', { count })]
  if (meeting.company === 'hidden') return [reason('HIDDEN_MEETINGS', 'CALENDAR', { count })]
  if (people > AUDIENCE) return [reason('LARGE_MEETINGS', 'CALENDAR', { count, people })]
  if (mayHaveMet(meeting)) return []
  if (attendance(meeting) === 0 && !isLargeOfOthers(meeting))
    return [reason('UNANSWERED_MEETINGS', 'CALENDAR', { count })]
  if (people <= SMALL_MEETING && attendance(meeting) < 1) return [reason('TENTATIVE_MEETINGS', 'CALENDAR', { count })]
  return people > SMALL_MEETING && !meeting.seniorPresents && !meeting.longSession
    ? [reason('MIDDLE_MEETINGS', 'CALENDAR', { count, people })]
    : []
}

/** The user took part; of the senior colleague it is not known, and would not matter. */
function isLargeOfOthers(meeting: MeetingEvent): boolean {
  const { userResponse, people } = meeting
  return isPresenceUnknown(meeting) && userResponse !== 'none' && people > SMALL_MEETING
}

function ignoredChat(chat: ChatEvent): Reason[] {
  if (isUncounted(chat)) return []
  const count = (chat.fromUser ?? 0) + (chat.fromSenior ?? 0)
  if (count === 0 || isWorkChat(chat)) return []
  return (chat.workHoursShare ?? 1) < WORK_HOURS
    ? [reason('SOCIAL_CHAT', 'CHAT', { count })]
    : [reason('LARGE_CHAT', 'CHAT', { people: chat.people })]
}

function ignoredTasks(task: TaskEvent): Reason[] {
  return task.count > 0 && !isTheirTask(task) ? [reason('TASKS_NOT_FROM_THEM', 'TASKS', { count: task.count })] : []
}

function ignoredDocuments(document: DocumentEvent): Reason[] {
  const { count, editors } = document
  return count > 0 && !isWrittenByFew(document) ? [reason('CROWDED_DOCUMENTS', 'FILES', { count, editors })] : []
}

/** Direct mail that only one of the two writes. */
function oneWay(seen: Seen): Reason[] {
  const [sent, received] = [seen.directToSenior.count, seen.directFromSenior.count]
  return sent + received > 0 && Math.min(sent, received) === 0
    ? [reason('ONE_WAY_MAIL', 'MAIL', { count: sent + received })]
    : []
}

/** Standing above the manager is no reporting line; said because it looks like one. */
function furtherUp({ theCase: { access, org } }: Seen): Reason[] {
  if (!access.directory || org.relation !== 'skip-level') return []
  return [reason('FURTHER_UP_THE_LINE', 'DIRECTORY', { distance: org.distance ?? 2 })]
}
