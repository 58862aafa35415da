// Everything the user's own mailbox, calendar, chats and tasks show: streams, not candidates. Date slices go over the mailbox's
// four lanes, each lane taking the next slice when it is free; chats and tasks run beside. Any stream may be missing.
import { z } from 'zod'
import { CALENDAR_FIELDS, fromGraph as calendarFromGraph } from './calendar.ts'
import { fromGraph as chatFromGraph } from './chats.ts'
import { GraphFailure } from './errors.ts'
import { MOST_AT_ONCE } from './gate.ts'
import type { CalendarEntry, ChatSeen, Evidence, MailHeader, SourceName, SourceReading, TaskSeen } from './graph.ts'
import { fromGraph as mailFromGraph, MAIL_FIELDS } from './mail.ts'
import { list } from './pages.ts'
import { chatPace } from './pace.ts'
import { ask, type Asked, type Line } from './request.ts'
import { SCOPES } from './scopes.ts'
import { asMissing, reachedFrom, readSlices, slices, type Period, type Sliced, type SlicedStream } from './slices.ts'
import { fromGraph as taskFromGraph } from './tasks.ts'

export const IMMUTABLE = 'IdType="ImmutableId"'
const DAY_MS = 24 * 3600_000

/** A slice for so many days, mail and calendar together no more than the four lanes: usual mailboxes are read in one round. */
const SLICE_DAYS = 90
const MOST_MAIL_SLICES = MOST_AT_ONCE - 1
/** Four rounds over the lanes, the calendar's requests among them, about a thousand mails each. A person waits no longer for older mail. */
const MOST_REQUESTS = 4 * MOST_AT_ONCE
/** The whole reading has this long; what is not there by then is told as not read. */
const DEADLINE_MS = 25_000

/**
 * Reads all four streams of the period. Never throws for one of them: its reading says what happened. `userId` comes beside,
 * since only tasks need it. Throws when the sign-in itself ran out.
 */
export async function evidence(
  line: Line,
  userId: Promise<string>,
  period: Period,
  landed: (one: SourceReading) => void,
): Promise<Evidence> {
  const until = performance.now() + DEADLINE_MS
  const tell = <T>(stream: Stream<T>): Stream<T> => {
    landed(stream.reading)
    return stream
  }
  const mailSlices = cut(period, MOST_MAIL_SLICES)
  const calendarSlices = cut(period, MOST_AT_ONCE - mailSlices.length)
  const mailReading = sliced(line, 'MAIL', period, mailSlices, mailStream(until, MOST_REQUESTS - calendarSlices.length))
  const [mail, calendar, chats, tasks] = await Promise.all([
    withoutDeleted(mailReading, deletedItems(line, until)).then(tell),
    sliced(line, 'CALENDAR', period, calendarSlices, calendarStream(until)).then(tell),
    whole(line, 'CHAT', period, () => chatsOf(line, until)).then(tell),
    whole(line, 'TASKS', period, () => tasksOf(line, userId, until)).then(tell),
  ])
  return {
    mail: mail.items,
    calendar: calendar.items,
    chats: chats.items,
    tasks: tasks.items,
    readings: [mail.reading, calendar.reading, chats.reading, tasks.reading],
  }
}

/** The mail that was left by a reading, over all lanes. Never throws, save for a sign-in that ran out. */
export function olderMail(line: Line, period: Period): Promise<Stream<MailHeader>> {
  const until = performance.now() + DEADLINE_MS
  const reading = sliced(line, 'MAIL', period, cut(period, MOST_AT_ONCE), mailStream(until, Infinity))
  return withoutDeleted(reading, deletedItems(line, until))
}

const folder = z.looseObject({ id: z.string().min(1) })

/**
 * The id of the user's deleted items: `/me/messages` reads every folder, that one too (user-list-messages). Null where it is not
 * told, and then nothing is left out: no mail at all would be the worse answer. Throws when the sign-in itself ran out.
 */
async function deletedItems(line: Line, until: number): Promise<string | null> {
  const path = '/me/mailFolders/deleteditems?$select=id'
  const call: Asked = { method: 'GET', path, scope: SCOPES.mailHeaders, mailbox: true, until, deadlineMs: DEADLINE_MS }
  try {
    const found = folder.safeParse(await ask(line, call))
    return found.success ? found.data.id : null
  } catch (error) {
    line.log('deleted items not told apart', { reason: asMissing(error).kind })
    return null
  }
}

/** Mail that was thrown away is no sign of work together. */
async function withoutDeleted(
  reading: Promise<Stream<MailHeader>>,
  deleted: Promise<string | null>,
): Promise<Stream<MailHeader>> {
  const [stream, id] = await Promise.all([reading, deleted])
  const items = id === null ? stream.items : stream.items.filter((mail) => mail.folder !== id)
  return { items, reading: { ...stream.reading, items: items.length } }
}

function cut(period: Period, most: number): Period[] {
  return slices(period, Math.min(most, Math.max(1, Math.round((period.to - period.from) / (SLICE_DAYS * DAY_MS)))))
}

/** To the second, as Graph's filters take it; upwards, so that slices overlap rather than gape. */
function iso(at: number, round: 'down' | 'up'): string {
  const seconds = round === 'down' ? Math.floor(at / 1000) : Math.ceil(at / 1000)
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

function mailStream(until: number, most: number): SlicedStream<MailHeader> {
  const call = ({ from, to }: Period): Asked => {
    const filter = encodeURIComponent(
      `receivedDateTime ge ${iso(from, 'down')} and receivedDateTime lt ${iso(to, 'up')}`,
    )
    const path = `/me/messages?$filter=${filter}&$orderby=${encodeURIComponent('receivedDateTime desc')}&$select=${MAIL_FIELDS}&$top=1000`
    return {
      method: 'GET',
      path,
      scope: SCOPES.mailHeaders,
      headers: { Prefer: IMMUTABLE },
      mailbox: true,
      until,
      deadlineMs: DEADLINE_MS,
    }
  }
  return { call, read: mailFromGraph, at: ({ at }) => at, most }
}

function calendarStream(until: number): SlicedStream<CalendarEntry> {
  const call = ({ from, to }: Period): Asked => {
    const path = `/me/calendarView?startDateTime=${iso(from, 'down')}&endDateTime=${iso(to, 'up')}&$select=${CALENDAR_FIELDS}&$top=1000`
    const headers = { Prefer: `${IMMUTABLE}, outlook.timezone="UTC"` }
    return { method: 'GET', path, scope: SCOPES.calendar, headers, mailbox: true, until, deadlineMs: DEADLINE_MS }
  }
  return { call, read: calendarFromGraph, at: null, most: Infinity }
}

async function chatsOf(line: Line, until: number): Promise<ChatSeen[]> {
  const call: Asked = {
    method: 'GET',
    path: '/me/chats?$expand=members&$top=50',
    scope: SCOPES.chats,
    until,
    deadlineMs: DEADLINE_MS,
    pace: chatPace(line.user),
  }
  return (await list(line, call, chatFromGraph)).items
}

/** Tasks are told apart by the user's own id, which only the profile has: both are asked for at once. */
async function tasksOf(line: Line, userId: Promise<string>, until: number): Promise<TaskSeen[]> {
  const call: Asked = { method: 'GET', path: '/me/planner/tasks', scope: SCOPES.tasks, until, deadlineMs: DEADLINE_MS }
  const [id, { items }] = await Promise.all([userId, list(line, call, (item) => item)])
  return items.flatMap((item) => taskFromGraph(item, id) ?? [])
}

export interface Stream<T> {
  items: T[]
  reading: SourceReading
}

/** A stream in slices. One that fails, or is left, leaves the newer ones standing: the stream counts as read from there on. */
async function sliced<T extends MailHeader | CalendarEntry>(
  line: Line,
  source: SourceName,
  period: Period,
  periods: Period[],
  stream: SlicedStream<T>,
): Promise<Stream<T>> {
  const result = await readSlices(line, stream, periods)
  const [failure] = result.failures
  if (!failure && result.left.length === 0) return read(source, period, unique(result.items), 'READ')
  const reached = reachedFrom(period, result.covered)
  if (failure && (reached >= period.to || isRefusal(result))) return missing(line, source, period, failure)
  if (failure) line.log('source not read to its end', { source, reason: failure.kind, code: failure.code ?? '' })
  const standing = unique(result.items).filter((item) => ('at' in item ? item.at : item.start) >= reached)
  return read(source, { from: reached, to: period.to }, standing, 'STOPPED_EARLY')
}

function isRefusal({ failures }: Sliced<unknown>): boolean {
  return failures.some(
    ({ kind }) => kind === 'switched-off' || kind === 'consent' || kind === 'refused' || kind === 'no-mailbox',
  )
}

/** A stream that is there or not. */
async function whole<T extends ChatSeen | TaskSeen>(
  line: Line,
  source: SourceName,
  period: Period,
  reading: () => Promise<T[]>,
): Promise<Stream<T>> {
  try {
    return read(source, period, unique(await reading()), 'READ')
  } catch (error) {
    return missing(line, source, period, asMissing(error))
  }
}

function read<T>(source: SourceName, { from, to }: Period, items: T[], state: 'READ' | 'STOPPED_EARLY'): Stream<T> {
  return { items, reading: { source, state, from, to, items: items.length } }
}

/** Without a mailbox there is nothing to read, and nothing went wrong. */
function missing(line: Line, source: SourceName, period: Period, { kind, code }: GraphFailure): Stream<never> {
  if (kind === 'no-mailbox') return read(source, period, [], 'READ')
  if (kind === 'switched-off')
    return { items: [], reading: { source, state: 'SWITCHED_OFF', from: null, to: null, items: 0 } }
  line.log('source not read', { source, reason: kind, code: code ?? '' })
  const state = kind === 'consent' || kind === 'refused' ? 'NO_CONSENT' : 'FAILED'
  return { items: [], reading: { source, state, from: null, to: null, items: 0 } }
}

/** Slices overlap at their edges, and services repeat items. */
function unique<T extends { id: string }>(items: T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()]
}
