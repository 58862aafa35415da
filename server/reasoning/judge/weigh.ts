// What of a case counts, and how much. After this step a list, a machine, an assistant or an audience is gone.
import type { Answer, Case, CaseEvent, ChatEvent, DocumentEvent, MailEvent, MeetingEvent, Spell, TaskEvent } from './case.ts'
import { spellOf } from './days.ts'
import { AUDIENCE, COPIED, DIRECT_MAIL, PROJECT, REPORT, SMALL_MEETING, TENTATIVE, TRAINING, WORK_CHAT, WORK_HOURS } from './thresholds.ts'

/** Occurrences of one kind with their spell; `spell` is null when there are none. */
export interface Tally {
  count: number
  spell: Spell | null
}

/** What remains of a case after weighing. */
export interface Seen {
  theCase: Case
  directToSenior: Tally
  directFromSenior: Tally
  direct: Tally
  /** The part of the direct contact that is one-to-one chat. */
  chats: Tally & { sent: number; received: number }
  smallMeetings: Tally
  oneToOnes: Tally
  tasks: Tally & { done: number }
  sessions: Tally & { minutes: number }
  documents: Tally & { edits: number; theirEdits: number }
  /** Anything at all that counts, however little; dates the first contact. */
  trace: Spell | null
  privateMeetings: number
}

/** Weighs a case; the order of its events does not matter, and sources that were not read are left out. */
export function weigh(theCase: Case): Seen {
  const events = readable(theCase)
  const mail = events.filter(isMail)
  const chats = events.filter(isChat).filter((chat) => chat.people === 2 && isWorkChat(chat))
  const to = [...directMail(mail, 'to-senior'), ...chats.map((chat) => ({ ...chat, count: chat.fromUser ?? 0 }))]
  const from = [...directMail(mail, 'from-senior'), ...chats.map((chat) => ({ ...chat, count: chat.fromSenior ?? 0 }))]
  const meetings = events.filter(isMeeting)
  const small = meetings.filter((meeting) => meeting.people <= SMALL_MEETING).map(asHeld)
  return {
    theCase,
    directToSenior: tally(to),
    directFromSenior: tally(from),
    direct: tally([...to, ...from]),
    chats: chatsOf(chats),
    smallMeetings: tally(small),
    oneToOnes: tally(small.filter((meeting) => meeting.people === 2)),
    tasks: tasksOf(events.filter(isTask)),
    sessions: sessionsOf(meetings),
    documents: documentsOf(events.filter(isDocument)),
    trace: spellOf(events.filter(isTrace)),
    privateMeetings: sum(meetings.filter((meeting) => meeting.sensitivity === 'private').map(tookPlace)),
  }
}

const SOURCE_OF = { mail: 'mail', meeting: 'calendar', chat: 'chat', task: 'tasks', document: 'files', team: 'chat' } as const

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
function isTrace(event: CaseEvent): event is Exclude<CaseEvent, { type: 'team' }> {
  return weightOf(event) > 0 || (event.type === 'chat' && isUncounted(event))
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
  if (meeting.people > AUDIENCE || meeting.social || meeting.sensitivity === 'private') return 0
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

/** Either of the two stands only on Cc. */
export function isCopied(mail: MailEvent): boolean {
  return mail.userRole === 'cc' || mail.seniorRole === 'cc'
}

/** Occurrences that were not cancelled, whoever came. */
export function tookPlace(meeting: MeetingEvent): number {
  return attendance(meeting) === 0 ? 0 : Math.max(0, meeting.count - meeting.cancelled)
}

/** 1 when both accepted, a half when one was in doubt, 0 when one declined or never answered. */
export function attendance({ userResponse, seniorResponse, organizer }: MeetingEvent): number {
  return presenceOf(userResponse, seniorResponse, organizer)
}

/** The same, of one invitation's answers. */
export function presenceOf(user: Answer, senior: Answer, organizer: MeetingEvent['organizer']): number {
  return Math.min(presence(user, organizer === 'user', false), presence(senior, organizer === 'senior', organizer === 'user'))
}

/** An organizer's own copy often carries no answer; an unanswered invitation of the user's own is in doubt. */
function presence(answer: Answer, organizes: boolean, invitedByUser: boolean): number {
  if (answer === 'declined') return 0
  if (answer === 'accepted' || organizes) return 1
  return answer === 'tentative' || invitedByUser ? TENTATIVE : 0
}

/** Up to eight people, most of it in working hours. */
export function isWorkChat(chat: ChatEvent): boolean {
  return chat.people <= WORK_CHAT && (chat.workHoursShare ?? 1) >= WORK_HOURS
}

function directMail(mail: MailEvent[], direction: MailEvent['direction']): MailEvent[] {
  return mail.filter((one) => one.direction === direction && isPersonal(one) && one.people <= DIRECT_MAIL && !isCopied(one))
}

/** The occurrences that count for facts: both accepted, none of it private or social. */
function asHeld(meeting: MeetingEvent): MeetingEvent {
  const held = attendance(meeting) === 1 && !meeting.social && meeting.sensitivity === 'normal'
  return { ...meeting, count: held ? tookPlace(meeting) : 0 }
}

/** Given by the senior colleague, in a plan small enough to be one piece of work. */
export function isTheirTask(task: TaskEvent): boolean {
  return task.assignedBy === 'senior' && (task.planMembers ?? 0) <= PROJECT.plan
}

function chatsOf(chats: ChatEvent[]): Seen['chats'] {
  const [sent, received] = [sum(chats.map((one) => one.fromUser ?? 0)), sum(chats.map((one) => one.fromSenior ?? 0))]
  return { ...tally(chats.map((one) => ({ ...one, count: (one.fromUser ?? 0) + (one.fromSenior ?? 0) }))), sent, received }
}

function tasksOf(tasks: TaskEvent[]): Seen['tasks'] {
  const theirs = tasks.filter(isTheirTask)
  return { ...tally(theirs), done: sum(theirs.map((task) => Math.min(task.count, task.completed))) }
}

function sessionsOf(meetings: MeetingEvent[]): Seen['sessions'] {
  const given = meetings.filter((meeting) => meeting.seniorPresents && meeting.people <= TRAINING.people).map(asHeld)
  return { ...tally(given), minutes: sum(given.map((meeting) => meeting.count * meeting.minutes)) }
}

/** Few editors, both of whom really wrote. */
export function isWrittenByFew(document: DocumentEvent): boolean {
  const both = Math.min(document.editsByUser, document.editsBySenior)
  return document.editors <= REPORT.editors && both > 0
}

function documentsOf(documents: DocumentEvent[]): Seen['documents'] {
  const few = documents.filter((one) => isWrittenByFew(one) && Math.min(one.editsByUser, one.editsBySenior) >= REPORT.edits)
  return { ...tally(few), edits: sum(few.map((one) => one.editsByUser)), theirEdits: sum(few.map((one) => one.editsBySenior)) }
}

function tally(events: readonly (Spell & { count: number })[]): Tally {
  const real = events.filter((event) => event.count > 0)
  return { count: sum(real.map((event) => event.count)), spell: spellOf(real) }
}

function others(people: number): number {
  return Math.max(1, people - 1)
}

/** Adds up from the smallest, so that the order of events cannot change even the last digit. */
export function sum(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((total, value) => total + value, 0)
}

const isMail = (event: CaseEvent): event is MailEvent => event.type === 'mail'
const isMeeting = (event: CaseEvent): event is MeetingEvent => event.type === 'meeting'
const isChat = (event: CaseEvent): event is ChatEvent => event.type === 'chat'
const isTask = (event: CaseEvent): event is TaskEvent => event.type === 'task'
const isDocument = (event: CaseEvent): event is DocumentEvent => event.type === 'document'
