// Builders for the judge's input: a user of long standing whose sources could all be read, and events to put into it.
import type {
  Case,
  CaseEvent,
  ChatEvent,
  DocumentEvent,
  MailEvent,
  MeetingEvent,
  TaskEvent,
} from '#server/reasoning/judge/case.ts'
import { reachFrom } from '#server/reasoning/judge/explain.ts'

export const JUDGED_AT = Date.UTC(2026, 8, 1)

export interface CaseParts {
  windowDays?: number
  access?: Partial<Case['access']>
  user?: Partial<Case['user']>
  senior?: Partial<Case['senior']>
  org?: Partial<Case['org']>
  events?: readonly CaseEvent[]
  stated?: Case['stated']
}

export function aCase({ windowDays = 365, access, user, senior, org, events = [], stated = [] }: CaseParts = {}): Case {
  const allowed = { directory: true, mail: true, calendar: true, chat: true, tasks: true, files: true, ...access }
  return {
    judgedAt: JUDGED_AT,
    windowDays,
    access: allowed,
    user: { joinedDaysAgo: 1200, mailSentTotal: 1500, mailReceivedTotal: 6000, ...user },
    senior: { kind: 'person', identity: 'resolved', accountActive: true, hasAddress: true, ...senior },
    org: { relation: 'none', distance: null, sinceDaysAgo: null, ...org },
    events,
    stated,
    mailTie: null,
    meetingTie: null,
    recentDays: null,
    months: [],
    latestMeeting: null,
    reach: reachFrom(allowed),
  }
}

/** Spread evenly, once a week unless said otherwise. */
function spell(count: number, from: number, to: number, weeks?: number) {
  const span = Math.floor((from - to) / 7) + 1
  return { firstDaysAgo: from, lastDaysAgo: to, weeks: weeks ?? Math.max(1, Math.min(count, span)) }
}

export function mailTo(count: number, from = 200, to = 10, more: Partial<MailEvent> = {}): MailEvent {
  const fixed = { type: 'mail', direction: 'to-senior', kind: 'personal', userRole: null, seniorRole: 'to' } as const
  return { ...fixed, count, people: 2, ...spell(count, from, to), ...more }
}

export function mailFrom(count: number, from = 200, to = 10, more: Partial<MailEvent> = {}): MailEvent {
  const fixed = { type: 'mail', direction: 'from-senior', kind: 'personal', userRole: 'to', seniorRole: null } as const
  return { ...fixed, count, people: 2, ...spell(count, from, to), ...more }
}

export function meetings(
  count: number,
  people: number,
  from = 200,
  to = 10,
  more: Partial<MeetingEvent> = {},
): MeetingEvent {
  return {
    type: 'meeting',
    count,
    cancelled: 0,
    future: 0,
    people,
    company: 'named',
    minutes: 45,
    organizer: 'senior',
    recurring: false,
    userResponse: 'accepted',
    seniorResponse: 'accepted',
    sensitivity: 'normal',
    seniorPresents: false,
    longSession: false,
    social: false,
    ...spell(count, from, to),
    ...more,
  }
}

export function sessions(
  count: number,
  people: number,
  minutes: number,
  more: Partial<MeetingEvent> = {},
): MeetingEvent {
  return meetings(count, people, 120, 60, { minutes, seniorPresents: true, ...more })
}

export function tasks(count: number, completed: number, from = 120, to = 30, more: Partial<TaskEvent> = {}): TaskEvent {
  return { type: 'task', count, completed, assignedBy: 'senior', planMembers: 6, ...spell(count, from, to), ...more }
}

export function documents(
  count: number,
  editors: number,
  mine: number,
  theirs: number,
  more: Partial<DocumentEvent> = {},
): DocumentEvent {
  return { type: 'document', count, editors, editsByUser: mine, editsBySenior: theirs, ...spell(4, 90, 60), ...more }
}

export function chat(fromUser: number, fromSenior: number, people = 2, more: Partial<ChatEvent> = {}): ChatEvent {
  return { type: 'chat', fromUser, fromSenior, people, workHoursShare: 0.9, ...spell(20, 200, 10), ...more }
}
