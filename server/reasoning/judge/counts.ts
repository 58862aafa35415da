// What counts as contact between the two and what does not, one rule a function; and what it is worth for the order.
import type { Answer, Case, CaseEvent, ChatEvent, DocumentEvent, MailEvent, MeetingEvent, TaskEvent } from './case.ts'
import {
  AUDIENCE,
  COPIED,
  DIRECT_MAIL,
  PROJECT,
  REPORT,
  SMALL_MEETING,
  TENTATIVE,
  UNKNOWN_PRESENCE,
  WORK_CHAT,
  WORK_HOURS,
} from './thresholds.ts'

const SOURCE_OF = {
  mail: 'mail',
  meeting: 'calendar',
  chat: 'chat',
  task: 'tasks',
  document: 'files',
  team: 'chat',
} as const

/** The events of sources that could be read. */
export function readable(theCase: Case): CaseEvent[] {
  return theCase.events.filter((event) => theCase.access[SOURCE_OF[event.type]])
}

/** What one event is worth for the order, before its age: 0 for everything that is no contact between the two. */
export function weightOf(event: CaseEvent): number {
  switch (event.type) {
    case 'mail':
      return mailWeight(event)
    case 'meeting':
      return meetingWeight(event)
    case 'chat':
      return chatWeight(event)
    case 'task':
      return isTheirTask(event) ? event.count : 0
    case 'document':
      return isWrittenByFew(event) ? Math.min(event.editsByUser, event.editsBySenior) / 4 : 0
    case 'team':
      return 0
  }
}

/** A sign that the two have to do with each other; a one-to-one chat that is only known to exist is one too. */
export function isTrace(event: CaseEvent): event is Exclude<CaseEvent, { type: 'team' }> {
  return weightOf(event) > 0 || (event.type === 'chat' && isUncounted(event))
}

/** Of the traces, those between the two or in a small group. */
export function isDirectTrace(event: CaseEvent): boolean {
  switch (event.type) {
    case 'mail':
      return isDirectMail(event)
    case 'meeting':
      return event.people <= SMALL_MEETING && !isCrowd(event) && attendance(event) === 1
    case 'chat':
      return event.people === 2
    case 'task':
    case 'document':
      return true
    case 'team':
      return false
  }
}

/** A one-to-one chat of which only the existence may be seen. */
export function isUncounted(chat: ChatEvent): boolean {
  return chat.people === 2 && chat.fromUser === null && chat.fromSenior === null
}

function mailWeight(mail: MailEvent): number {
  if (!isPersonal(mail)) return 0
  return (mail.count / others(mail.people)) * (isCopied(mail) ? COPIED : 1)
}

function meetingWeight(meeting: MeetingEvent): number {
  if (isCrowd(meeting) || meeting.social || meeting.sensitivity === 'private') return 0
  return ((tookPlace(meeting) * attendance(meeting)) / others(meeting.people)) * Math.min(1.5, meeting.minutes / 30)
}

function chatWeight(chat: ChatEvent): number {
  if (!isWorkChat(chat)) return 0
  return (Math.min(chat.fromUser ?? 0, chat.fromSenior ?? 0) / 4) * (chat.workHoursShare ?? 1)
}

/** Written by a person to persons, not to an audience. */
export function isPersonal(mail: MailEvent): boolean {
  return mail.kind === 'personal' && mail.people <= AUDIENCE + 1
}

/** Written to at most three others, the one among them and not on Cc. */
export function isDirectMail(mail: MailEvent): boolean {
  return isPersonal(mail) && mail.people <= DIRECT_MAIL && !isCopied(mail)
}

/** Either of the two stands only on Cc. */
export function isCopied(mail: MailEvent): boolean {
  return mail.userRole === 'cc' || mail.seniorRole === 'cc'
}

/** Occurrences that were not cancelled, whoever came. */
export function tookPlace(meeting: MeetingEvent): number {
  return attendance(meeting) === 0 ? 0 : Math.max(0, meeting.count - meeting.cancelled)
}

/** An audience, or a company that does not say how many it was. */
export function isCrowd({ people, company }: MeetingEvent): boolean {
  return people > AUDIENCE || company !== 'named'
}

/** 1 when both accepted, a half when one was in doubt, 0 when one declined or never answered. */
export function attendance(meeting: MeetingEvent): number {
  if (isPresenceUnknown(meeting) && meeting.people > SMALL_MEETING) return 0
  return presenceOf(meeting.userResponse, meeting.seniorResponse, meeting.organizer)
}

/** Somebody else called it, and only they could see whether the senior colleague accepted. */
export function isPresenceUnknown({ seniorResponse, organizer }: MeetingEvent): boolean {
  return seniorResponse === 'unknown' && organizer !== 'senior'
}

/** A small meeting that the user took part in, and the senior colleague perhaps. */
export function mayHaveMet(meeting: MeetingEvent): boolean {
  const isSmall = meeting.people <= SMALL_MEETING && !isCrowd(meeting)
  const isOpen = !meeting.social && meeting.sensitivity === 'normal'
  return isSmall && isOpen && isPresenceUnknown(meeting) && presence(meeting.userResponse, false, false) === 1
}

/** The same, of one invitation's answers. */
export function presenceOf(user: Answer, senior: Answer, organizer: MeetingEvent['organizer']): number {
  return Math.min(
    presence(user, organizer === 'user', false),
    presence(senior, organizer === 'senior', organizer === 'user'),
  )
}

/** An organizer's own copy often carries no answer; an unanswered invitation of the user's own is in doubt. */
function presence(answer: Answer, organizes: boolean, invitedByUser: boolean): number {
  if (answer === 'declined') return 0
  if (answer === 'accepted' || organizes) return 1
  if (answer === 'unknown') return UNKNOWN_PRESENCE
  return answer === 'tentative' || invitedByUser ? TENTATIVE : 0
}

/** Up to eight people, most of it in working hours. */
export function isWorkChat(chat: ChatEvent): boolean {
  return chat.people <= WORK_CHAT && (chat.workHoursShare ?? 1) >= WORK_HOURS
}

/** Given by the senior colleague, in a plan small enough to be one piece of work. */
export function isTheirTask(task: TaskEvent): boolean {
  return task.assignedBy === 'senior' && (task.planMembers ?? 0) <= PROJECT.plan
}

/** Few editors, both of whom really wrote. */
export function isWrittenByFew(document: DocumentEvent): boolean {
  const both = Math.min(document.editsByUser, document.editsBySenior)
  return document.editors <= REPORT.editors && both > 0
}

function others(people: number): number {
  return Math.max(1, people - 1)
}
