// Everything the user's own mailbox, calendar, chats and tasks show: streams, not candidates. Date slices go over the mailbox's
// four lanes, each lane taking the next slice when it is free; chats and tasks run beside. Any stream may be missing.
import { z } from 'zod'
import { CALENDAR_FIELDS, fromGraph as calendarFromGraph } from './calendar.ts'
import { fromGraph as chatFromGraph } from './chats.ts'
import { GraphFailure } from './errors.ts'
import { MAX_CONCURRENT_PER_MAILBOX } from './mailbox-semaphore.ts'
import type {
  CalendarEntry,
  ChatSummary,
  Evidence,
  MailHeader,
  SourceName,
  SourceReading,
  TaskSummary,
} from './graph.ts'
import { fromGraph as mailFromGraph, MAIL_FIELDS } from './mail.ts'
import { list } from './pages.ts'
import { chatPacer } from './pacer.ts'
import { requestJson, type GraphRequestOptions, type GraphSession } from './request.ts'
import { SCOPES } from './scopes.ts'
import {
  toMissingSource,
  earliestCovered,
  readSlices,
  slices,
  type Period,
  type Sliced,
  type SlicedStream,
} from './slices.ts'
import { fromGraph as taskFromGraph } from './tasks.ts'

export const IMMUTABLE = 'IdType="ImmutableId"'
const DAY_MS = 24 * 3600_000

/** A slice for so many days, mail and calendar together no more than the four lanes: usual mailboxes are read in one round. */
const SLICE_DAYS = 90
const MOST_MAIL_SLICES = MAX_CONCURRENT_PER_MAILBOX - 1
/** Four rounds over the lanes, the calendar's requests among them, about a thousand mails each. A person waits no longer for older mail. */
const MOST_REQUESTS = 4 * MAX_CONCURRENT_PER_MAILBOX
/** The whole reading has this long; what is not there by then is told as not read. */
const DEADLINE_MS = 25_000

/**
 * Reads all four streams of the period. Never throws for one of them: its reading says what happened. `userId` comes beside,
 * since only tasks need it. Throws when the sign-in itself ran out.
 */
export async function evidence(
  session: GraphSession,
  userId: Promise<string>,
  period: Period,
  onReading: (one: SourceReading) => void,
): Promise<Evidence> {
  const until = performance.now() + DEADLINE_MS
  const tell = <T>(stream: Stream<T>): Stream<T> => {
    onReading(stream.reading)
    return stream
  }
  const mailSlices = splitPeriod(period, MOST_MAIL_SLICES)
  const calendarSlices = splitPeriod(period, MAX_CONCURRENT_PER_MAILBOX - mailSlices.length)
  const mailReading = sliced(
    session,
    'MAIL',
    period,
    mailSlices,
    mailStream(until, MOST_REQUESTS - calendarSlices.length),
  )
  const [mail, calendar, chats, tasks] = await Promise.all([
    withoutDeleted(mailReading, deletedItems(session, until)).then(tell),
    sliced(session, 'CALENDAR', period, calendarSlices, calendarStream(until)).then(tell),
    whole(session, 'CHAT', period, () => chatsOf(session, until)).then(tell),
    whole(session, 'TASKS', period, () => tasksOf(session, userId, until)).then(tell),
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
export function olderMail(session: GraphSession, period: Period): Promise<Stream<MailHeader>> {
  const until = performance.now() + DEADLINE_MS
  const reading = sliced(
    session,
    'MAIL',
    period,
    splitPeriod(period, MAX_CONCURRENT_PER_MAILBOX),
    mailStream(until, Infinity),
  )
  return withoutDeleted(reading, deletedItems(session, until))
}

const folder = z.looseObject({ id: z.string().min(1) })

/**
 * The id of the user's deleted items: `/me/messages` reads every folder, that one too (user-list-messages). Null where it is not
 * told, and then nothing is left out: no mail at all would be the worse answer. Throws when the sign-in itself ran out.
 */
async function deletedItems(session: GraphSession, until: number): Promise<string | null> {
  const path = '/me/mailFolders/deleteditems?$select=id'
  const call: GraphRequestOptions = {
    method: 'GET',
    path,
    scope: SCOPES.mailHeaders,
    mailbox: true,
    until,
    deadlineMs: DEADLINE_MS,
  }
  try {
    const found = folder.safeParse(await requestJson(session, call))
    return found.success ? found.data.id : null
  } catch (error) {
    session.log('deleted items not told apart', { reason: toMissingSource(error).kind })
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

function splitPeriod(period: Period, most: number): Period[] {
  return slices(period, Math.min(most, Math.max(1, Math.round((period.to - period.from) / (SLICE_DAYS * DAY_MS)))))
}

/** To the second, as Graph's filters take it; upwards, so that slices overlap rather than gape. */
function iso(at: number, round: 'down' | 'up'): string {
  const seconds = round === 'down' ? Math.floor(at / 1000) : Math.ceil(at / 1000)
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

function mailStream(until: number, most: number): SlicedStream<MailHeader> {
  const call = ({ from, to }: Period): GraphRequestOptions => {
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
  const call = ({ from, to }: Period): GraphRequestOptions => {
    const path = `/me/calendarView?startDateTime=${iso(from, 'down')}&endDateTime=${iso(to, 'up')}&$select=${CALENDAR_FIELDS}&$top=1000`
    const headers = { Prefer: `${IMMUTABLE}, outlook.timezone="UTC"` }
    return { method: 'GET', path, scope: SCOPES.calendar, headers, mailbox: true, until, deadlineMs: DEADLINE_MS }
  }
  return { call, read: calendarFromGraph, at: null, most: Infinity }
}

async function chatsOf(session: GraphSession, until: number): Promise<ChatSummary[]> {
  const call: GraphRequestOptions = {
    method: 'GET',
    path: '/me/chats?$expand=members&$top=50',
    scope: SCOPES.chats,
    until,
    deadlineMs: DEADLINE_MS,
    pacer: chatPacer(session.user),
  }
  return (await list(session, call, chatFromGraph)).items
}

/** Tasks are told apart by the user's own id, which only the profile has: both are asked for at once. */
async function tasksOf(session: GraphSession, userId: Promise<string>, until: number): Promise<TaskSummary[]> {
  const call: GraphRequestOptions = {
    method: 'GET',
    path: '/me/planner/tasks',
    scope: SCOPES.tasks,
    until,
    deadlineMs: DEADLINE_MS,
  }
  const [id, { items }] = await Promise.all([userId, list(session, call, (item) => item)])
  return items.flatMap((item) => taskFromGraph(item, id) ?? [])
}

export interface Stream<T> {
  items: T[]
  reading: SourceReading
}

/** A stream in slices. One that fails, or is left, leaves the newer ones standing: the stream counts as read from there on. */
async function sliced<T extends MailHeader | CalendarEntry>(
  session: GraphSession,
  source: SourceName,
  period: Period,
  periods: Period[],
  stream: SlicedStream<T>,
): Promise<Stream<T>> {
  const result = await readSlices(session, stream, periods)
  const [failure] = result.failures
  if (!failure && result.left.length === 0) return read(source, period, unique(result.items), 'READ')
  const reached = earliestCovered(period, result.covered)
  if (failure && (reached >= period.to || isRefusal(result))) return missing(session, source, period, failure)
  if (failure) session.log('source not read to its end', { source, reason: failure.kind, code: failure.code ?? '' })
  const standing = unique(result.items).filter((item) => ('at' in item ? item.at : item.start) >= reached)
  return read(source, { from: reached, to: period.to }, standing, 'STOPPED_EARLY')
}

function isRefusal({ failures }: Sliced<unknown>): boolean {
  return failures.some(
    ({ kind }) => kind === 'switched-off' || kind === 'consent' || kind === 'refused' || kind === 'no-mailbox',
  )
}

/** A stream that is there or not. */
async function whole<T extends ChatSummary | TaskSummary>(
  session: GraphSession,
  source: SourceName,
  period: Period,
  reading: () => Promise<T[]>,
): Promise<Stream<T>> {
  try {
    return read(source, period, unique(await reading()), 'READ')
  } catch (error) {
    return missing(session, source, period, toMissingSource(error))
  }
}

function read<T>(source: SourceName, { from, to }: Period, items: T[], state: 'READ' | 'STOPPED_EARLY'): Stream<T> {
  return { items, reading: { source, state, from, to, items: items.length } }
}

/** Without a mailbox there is nothing to read, and nothing went wrong. */
function missing(
  session: GraphSession,
  source: SourceName,
  period: Period,
  { kind, code }: GraphFailure,
): Stream<never> {
  if (kind === 'no-mailbox') return read(source, period, [], 'READ')
  if (kind === 'switched-off')
    return { items: [], reading: { source, state: 'SWITCHED_OFF', from: null, to: null, items: 0 } }
  session.log('source not read', { source, reason: kind, code: code ?? '' })
  const state = kind === 'consent' || kind === 'refused' ? 'NO_CONSENT' : 'FAILED'
  return { items: [], reading: { source, state, from: null, to: null, items: 0 } }
}

/** Slices overlap at their edges, and services repeat items. */
function unique<T extends { id: string }>(items: T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()]
}
