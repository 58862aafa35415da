// A case as the facts see it: what remains when lists, machines, assistants and audiences are gone, put together by kind.
import type { Case, CaseEvent, ChatEvent, DocumentEvent, MailEvent, MeetingEvent, Spell, TaskEvent } from './case.ts'
import {
  attendance,
  isDirectMail,
  isDirectTrace,
  isTheirTask,
  isTrace,
  isWorkChat,
  isWrittenByFew,
  readable,
  tookPlace,
} from './counts.ts'
import { spellOf } from './days.ts'
import { sum } from './sum.ts'
import { REPORT, SMALL_MEETING, TRAINING } from './thresholds.ts'

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
  /** Anything at all that counts, however little. */
  trace: Spell | null
  /** The part of it between the two or in a small group, and the rest: copies, circles, larger meetings. */
  directTrace: Spell | null
  looseTrace: Spell | null
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
  const traces = events.filter(isTrace)
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
    trace: spellOf(traces),
    directTrace: spellOf(traces.filter(isDirectTrace)),
    looseTrace: spellOf(traces.filter((event) => !isDirectTrace(event))),
    privateMeetings: sum(meetings.filter((meeting) => meeting.sensitivity === 'private').map(tookPlace)),
  }
}

function directMail(mail: MailEvent[], direction: MailEvent['direction']): MailEvent[] {
  return mail.filter((one) => one.direction === direction && isDirectMail(one))
}

/** The occurrences that count for facts: both accepted, none of it private or social. */
function asHeld(meeting: MeetingEvent): MeetingEvent {
  const held = attendance(meeting) === 1 && !meeting.social && meeting.sensitivity === 'normal'
  return { ...meeting, count: held ? tookPlace(meeting) : 0 }
}

function chatsOf(chats: ChatEvent[]): Seen['chats'] {
  const [sent, received] = [sum(chats.map((one) => one.fromUser ?? 0)), sum(chats.map((one) => one.fromSenior ?? 0))]
  return {
    ...tally(chats.map((one) => ({ ...one, count: (one.fromUser ?? 0) + (one.fromSenior ?? 0) }))),
    sent,
    received,
  }
}

function tasksOf(tasks: TaskEvent[]): Seen['tasks'] {
  const theirs = tasks.filter(isTheirTask)
  return { ...tally(theirs), done: sum(theirs.map((task) => Math.min(task.count, task.completed))) }
}

function sessionsOf(meetings: MeetingEvent[]): Seen['sessions'] {
  const given = meetings.filter((meeting) => meeting.seniorPresents && meeting.people <= TRAINING.people).map(asHeld)
  return { ...tally(given), minutes: sum(given.map((meeting) => meeting.count * meeting.minutes)) }
}

function documentsOf(documents: DocumentEvent[]): Seen['documents'] {
  const few = documents.filter(
    (one) => isWrittenByFew(one) && Math.min(one.editsByUser, one.editsBySenior) >= REPORT.edits,
  )
  return {
    ...tally(few),
    edits: sum(few.map((one) => one.editsByUser)),
    theirEdits: sum(few.map((one) => one.editsBySenior)),
  }
}

function tally(events: readonly (Spell & { count: number })[]): Tally {
  const real = events.filter((event) => event.count > 0)
  return { count: sum(real.map((event) => event.count)), spell: spellOf(real) }
}

const isMail = (event: CaseEvent): event is MailEvent => event.type === 'mail'
const isMeeting = (event: CaseEvent): event is MeetingEvent => event.type === 'meeting'
const isChat = (event: CaseEvent): event is ChatEvent => event.type === 'chat'
const isTask = (event: CaseEvent): event is TaskEvent => event.type === 'task'
const isDocument = (event: CaseEvent): event is DocumentEvent => event.type === 'document'
