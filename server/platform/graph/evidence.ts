// Everything the user's own mailbox, calendar, chats and tasks show: streams, not candidates. Date slices go over the mailbox's
// four lanes, each lane taking the next slice when it is free; chats and tasks run beside. Any stream may be missing.
import { GraphFailure } from './errors.ts'
import { CALENDAR_FIELDS, fromGraph as calendarFromGraph } from './calendar.ts'
import { fromGraph as chatFromGraph } from './chats.ts'
import type { Evidence, SourceName, SourceReading } from './graph.ts'
import { fromGraph as mailFromGraph, MAIL_FIELDS } from './mail.ts'
import { list } from './pages.ts'
import type { Asked, Line } from './request.ts'
import { SCOPES } from './scopes.ts'
import { fromGraph as taskFromGraph } from './tasks.ts'

export interface Period {
  /** Epoch ms. */
  from: number
  to: number
}

const IMMUTABLE = 'IdType="ImmutableId"'
const MONTH_MS = 30.5 * 24 * 3600_000

/** Outlook clamps a page at 1000; a mail slice of two months holds about that for a usual mailbox, a calendar slice of six. */
const MAIL_SLICE_MONTHS = 1.5
const CALENDAR_SLICE_MONTHS = 3
/** The whole reading has this long; what is not there by then is told as not read. */
const DEADLINE_MS = 25_000

/** Reads all four streams of the period. Never throws for one of them: its reading says what happened. */
export async function evidence(line: Line, userId: string, period: Period): Promise<Evidence> {
  const [mail, calendar, chats, tasks] = await Promise.all([
    read(line, 'MAIL', period, slices(period, MAIL_SLICE_MONTHS).map(mailCall), mailFromGraph),
    read(line, 'CALENDAR', period, slices(period, CALENDAR_SLICE_MONTHS).map(calendarCall), calendarFromGraph),
    read(line, 'CHAT', period, [chatCall()], chatFromGraph),
    read(line, 'TASKS', period, [taskCall()], (item) => taskFromGraph(item, userId)),
  ])
  return {
    mail: mail.items,
    calendar: calendar.items,
    chats: chats.items,
    tasks: tasks.items,
    readings: [mail.reading, calendar.reading, chats.reading, tasks.reading],
  }
}

/** Equal slices, newest first, so that what matters most is read should time run out. */
export function slices({ from, to }: Period, months: number): Period[] {
  const count = Math.max(1, Math.round((to - from) / (months * MONTH_MS)))
  const length = (to - from) / count
  return Array.from({ length: count }, (_, index) => ({ from: Math.round(to - (index + 1) * length), to: Math.round(to - index * length) }))
}

function iso(at: number): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z')
}

function mailCall({ from, to }: Period): Asked {
  const filter = encodeURIComponent(`receivedDateTime ge ${iso(from)} and receivedDateTime lt ${iso(to)}`)
  const path = `/me/messages?$filter=${filter}&$orderby=${encodeURIComponent('receivedDateTime desc')}&$select=${MAIL_FIELDS}&$top=1000`
  return { method: 'GET', path, scope: SCOPES.mailHeaders, headers: { Prefer: IMMUTABLE }, mailbox: true, deadlineMs: DEADLINE_MS }
}

function calendarCall({ from, to }: Period): Asked {
  const path = `/me/calendarView?startDateTime=${iso(from)}&endDateTime=${iso(to)}&$select=${CALENDAR_FIELDS}&$top=1000`
  const headers = { Prefer: `${IMMUTABLE}, outlook.timezone="UTC"` }
  return { method: 'GET', path, scope: SCOPES.calendar, headers, mailbox: true, deadlineMs: DEADLINE_MS }
}

function chatCall(): Asked {
  return { method: 'GET', path: '/me/chats?$expand=members&$top=50', scope: SCOPES.chats, deadlineMs: DEADLINE_MS }
}

function taskCall(): Asked {
  return { method: 'GET', path: '/me/planner/tasks', scope: SCOPES.tasks, deadlineMs: DEADLINE_MS }
}

interface Stream<T> {
  items: T[]
  reading: SourceReading
}

/** All slices of one stream. One that fails leaves the newer ones standing: the stream then counts as read from there on. */
async function read<T extends { id: string }>(line: Line, source: SourceName, period: Period, calls: Asked[], from: (item: unknown) => T | null): Promise<Stream<T>> {
  const answers = await Promise.all(calls.map((call) => list(line, call, from).catch((error: unknown) => failed(error))))
  const failures = answers.filter((answer) => answer instanceof GraphFailure)
  const firstFailed = answers.findIndex((answer) => answer instanceof GraphFailure)
  const standing = firstFailed < 0 ? answers : answers.slice(0, firstFailed)
  const items = unique(standing.flatMap((answer) => (answer instanceof GraphFailure ? [] : answer.items)))
  if (failures.length === 0) return { items, reading: { source, state: 'READ', ...period, items: items.length } }
  for (const { kind, code } of failures.slice(0, 1)) line.log('source not read', { source, reason: kind, code: code ?? '' })
  const refused = failures.some(({ kind }) => kind === 'consent' || kind === 'refused')
  if (refused || firstFailed === 0) {
    return { items: [], reading: { source, state: refused ? 'NO_CONSENT' : 'FAILED', from: null, to: null, items: 0 } }
  }
  const length = (period.to - period.from) / calls.length
  return { items, reading: { source, state: 'STOPPED_EARLY', from: Math.round(period.to - firstFailed * length), to: period.to, items: items.length } }
}

/** A sign-in that ran out is for the person to mend, not a stream that is missing. */
function failed(error: unknown): GraphFailure {
  if (error instanceof GraphFailure && error.kind !== 'claims' && error.kind !== 'sign-in') return error
  throw error
}

/** Slices may meet at an edge, and services repeat items. */
function unique<T extends { id: string }>(items: T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()]
}
