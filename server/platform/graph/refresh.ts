// What changed since last time: deltas of the two mail folders that matter, and the calendar of the window. The calendar's own
// delta takes no `$select` (event-delta) and would hand over the subject and the words of every entry, so the window is read
// plainly. The state kept between two refreshes is two links; raw rows are for the caller to derive from and drop.
import { z } from 'zod'
import { CALENDAR_FIELDS, fromGraph as calendarFromGraph } from './calendar.ts'
import { GraphFailure, type GraphFailureKind } from './errors.ts'
import type { CalendarEntry, Changes, DeltaState, RefreshResult } from './graph.ts'
import { fromGraph as mailFromGraph, MAIL_FIELDS } from './mail.ts'
import { list, listFrom } from './pages.ts'
import type { GraphRequestOptions, GraphSession } from './request.ts'
import { SCOPES } from './scopes.ts'
import type { Period } from './slices.ts'

const PREFER = 'IdType="ImmutableId", odata.maxpagesize=1000'

/**
 * One round of each delta and the calendar of the period, three requests when little has changed. `state` null starts: mail from
 * `period.from` on. A state the service has forgotten is begun anew, once.
 */
export async function refresh(session: GraphSession, state: DeltaState | null, period: Period): Promise<RefreshResult> {
  const [inbox, sent, calendar] = await Promise.all([
    changes(session, folderCall('inbox', period), state?.inbox ?? null, mailFromGraph),
    changes(session, folderCall('sentitems', period), state?.sent ?? null, mailFromGraph),
    entries(session, period),
  ])
  return { state: { inbox: inbox.link, sent: sent.link }, inbox: inbox.changes, sent: sent.changes, calendar }
}

/** Delta takes `ge` and this order only, and no other option than these (message-delta). */
function folderCall(folder: 'inbox' | 'sentitems', { from }: Period): GraphRequestOptions {
  const filter = encodeURIComponent(`receivedDateTime ge ${new Date(from).toISOString().replace(/\.\d+Z$/, 'Z')}`)
  const options = `$filter=${filter}&$orderby=${encodeURIComponent('receivedDateTime desc')}&$select=${MAIL_FIELDS}`
  const path = `/me/mailFolders/${folder}/messages/delta?${options}`
  return { method: 'GET', path, scope: SCOPES.mailHeaders, headers: { Prefer: PREFER }, mailbox: true }
}

async function entries(session: GraphSession, { from, to }: Period): Promise<CalendarEntry[]> {
  const window = `startDateTime=${new Date(from).toISOString()}&endDateTime=${new Date(to).toISOString()}`
  const path = `/me/calendarView?${window}&$select=${CALENDAR_FIELDS}&$top=1000`
  const headers = { Prefer: 'IdType="ImmutableId", outlook.timezone="UTC"' }
  try {
    const call: GraphRequestOptions = { method: 'GET', path, scope: SCOPES.calendar, headers, mailbox: true }
    return (await list(session, call, calendarFromGraph)).items
  } catch (error) {
    if (error instanceof GraphFailure && LEFT_OUT.has(error.kind)) return []
    throw error
  }
}

const removal = z.looseObject({ id: z.string().min(1), '@removed': z.looseObject({}) })

/** What was not allowed, or is not there, has no changes; the other streams have theirs. */
const LEFT_OUT: ReadonlySet<GraphFailureKind> = new Set(['consent', 'switched-off', 'refused', 'no-mailbox'])

interface Round<T> {
  link: string | null
  changes: Changes<T>
}

async function changes<T extends { id: string }>(
  session: GraphSession,
  first: GraphRequestOptions,
  link: string | null,
  read: (item: unknown) => T | null,
): Promise<Round<T>> {
  try {
    return await round(session, first, link ?? first.path, read, link === null)
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error
    if (LEFT_OUT.has(error.kind)) return { link: null, changes: { items: [], removed: [], anew: false } }
    if (link === null || error.kind !== 'resync') throw error
    session.log('delta begun anew', { code: error.code ?? '' })
    return round(session, first, first.path, read, true)
  }
}

/** Items repeat and come in no promised order: the last word on an id counts. */
async function round<T extends { id: string }>(
  session: GraphSession,
  first: GraphRequestOptions,
  from: string,
  read: (item: unknown) => T | null,
  anew: boolean,
): Promise<Round<T>> {
  const last = new Map<string, T | null>()
  const one = (item: unknown): true | null => {
    const gone = removal.safeParse(item)
    const found = gone.success ? null : read(item)
    if (gone.success) last.set(gone.data.id, null)
    else if (found) last.set(found.id, found)
    return gone.success || found ? true : null
  }
  const { delta } = await listFrom(session, first, from, one)
  const items = [...last.values()].filter((item): item is T & NonNullable<T> => item !== null)
  const removed = [...last].flatMap(([id, item]) => (item === null ? [id] : []))
  return { link: delta, changes: { items, removed, anew } }
}
