// A case as the facts see it: what remains when lists, machines, assistants and audiences are gone, put together by kind.
import type { Case, CaseEvent, ChatEvent, DocumentEvent, MailEvent, MeetingEvent, Spell, TaskEvent } from './case.ts'
import {
  attendance,
  isCrowd,
  isDirectMail,
  isDirectTrace,
  isTheirTask,
  isTrace,
  isWorkChat,
  isWrittenByFew,
  mayHaveMet,
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
  /** The events of sources that could be read. */
  events: readonly CaseEvent[]
  directToSenior: Tally
  directFromSenior: Tally
  direct: Tally
  /** The part of the direct contact that is one-to-one chat. */
  chats: Tally & { sent: number; received: number }
  smallMeetings: Tally
  oneToOnes: Tally
  /** Small meetings that somebody else called and the user took part in; whether the senior colleague did is not known. */
  possibleMeetings: Tally
  tasks: Tally & { done: number }
  /** Sessions that they are known to have given. */
  sessions: Tally & { minutes: number }
  /** Long sessions that they called for a small group: the form alone, known or not for what they were. */
  longSessions: Tally & { minutes: number }
  documents: Tally & { edits: number; theirEdits: number }
  /** Whether anything at all counts, however little. */
  hasTrace: boolean
  /** When contact between the two or in a small group began; null without any. */
  directSince: number | null
  /** The rest of what counts: copies, circles, larger meetings. */
  looseTrace: Spell | null
  privateMeetings: number
}

/** Weighs a case; the order of its events does not matter, and sources that were not read are left out. */
export function weigh(theCase: Case): Seen {
  const events = readable(theCase)
  const mail = events.filter(isMail).filter(isDirectMail)
  const chats = events.filter(isChat).filter((chat) => chat.people === 2 && isWorkChat(chat))
  const to = [...mail.filter(isToSenior), ...chats.map((chat) => ({ ...chat, count: chat.fromUser ?? 0 }))]
  const from = [
    ...mail.filter((one) => !isToSenior(one)),
    ...chats.map((chat) => ({ ...chat, count: chat.fromSenior ?? 0 })),
  ]
  const meetings = events.filter(isMeeting)
  const small = meetings.filter((meeting) => meeting.people <= SMALL_MEETING && !isCrowd(meeting))
  const traces = events.filter(isTrace)
  const direct = traces.filter(isDirectTrace)
  return {
    theCase,
    events,
    directToSenior: tally(to, countOf),
    directFromSenior: tally(from, countOf),
    direct: tally([...to, ...from], countOf),
    chats: chatsOf(chats),
    smallMeetings: tally(small, heldOf),
    oneToOnes: tally(
      small.filter((meeting) => meeting.people === 2),
      heldOf,
    ),
    possibleMeetings: tally(meetings.filter(mayHaveMet), tookPlace),
    tasks: tasksOf(events.filter(isTask)),
    sessions: sessionsOf(meetings.filter((meeting) => meeting.seniorPresents)),
    longSessions: sessionsOf(meetings.filter((meeting) => meeting.seniorPresents || meeting.longSession)),
    documents: documentsOf(events.filter(isDocument)),
    hasTrace: traces.length > 0,
    directSince: direct.length > 0 ? Math.max(...direct.map((event) => event.firstDaysAgo)) : null,
    looseTrace: spellOf(traces.filter((event) => !isDirectTrace(event))),
    privateMeetings: sum(meetings.filter((meeting) => meeting.sensitivity === 'private').map(tookPlace)),
  }
}

const isToSenior = (mail: MailEvent) => mail.direction === 'to-senior'

/** The occurrences that count for facts: both accepted, none of it private or social. */
function heldOf(meeting: MeetingEvent): number {
  const isHeld = !meeting.social && meeting.sensitivity === 'normal' && attendance(meeting) === 1
  return isHeld ? tookPlace(meeting) : 0
}

function chatsOf(chats: ChatEvent[]): Seen['chats'] {
  const [sent, received] = [sum(chats.map((one) => one.fromUser ?? 0)), sum(chats.map((one) => one.fromSenior ?? 0))]
  return { ...tally(chats, (one) => (one.fromUser ?? 0) + (one.fromSenior ?? 0)), sent, received }
}

function tasksOf(tasks: TaskEvent[]): Seen['tasks'] {
  const theirs = tasks.filter(isTheirTask)
  return { ...tally(theirs, countOf), done: sum(theirs.map((task) => Math.min(task.count, task.completed))) }
}

function sessionsOf(meetings: MeetingEvent[]): Seen['sessions'] {
  const given = meetings.filter((meeting) => meeting.people <= TRAINING.people && !isCrowd(meeting))
  return { ...tally(given, heldOf), minutes: sum(given.map((meeting) => heldOf(meeting) * meeting.minutes)) }
}

function documentsOf(documents: DocumentEvent[]): Seen['documents'] {
  const few = documents.filter(
    (one) => isWrittenByFew(one) && Math.min(one.editsByUser, one.editsBySenior) >= REPORT.edits,
  )
  return {
    ...tally(few, countOf),
    edits: sum(few.map((one) => one.editsByUser)),
    theirEdits: sum(few.map((one) => one.editsBySenior)),
  }
}

function tally<T extends Spell>(events: readonly T[], count: (event: T) => number): Tally {
  const real = events.filter((event) => count(event) > 0)
  return { count: sum(real.map(count)), spell: spellOf(real) }
}

const countOf = (event: { count: number }) => event.count
const isMail = (event: CaseEvent): event is MailEvent => event.type === 'mail'
const isMeeting = (event: CaseEvent): event is MeetingEvent => event.type === 'meeting'
const isChat = (event: CaseEvent): event is ChatEvent => event.type === 'chat'
const isTask = (event: CaseEvent): event is TaskEvent => event.type === 'task'
const isDocument = (event: CaseEvent): event is DocumentEvent => event.type === 'document'
