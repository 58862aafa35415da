// Delta: rounds of changes of a mail folder or a calendar window, with links that remember everything.
import type { Call, Answer } from '../call.ts'
import { context, preferences } from '../call.ts'
import type { PageToken } from '../odata/pages.ts'
import { chosen } from '../odata/select.ts'
import { passes } from '../odata/filter.ts'
import { badRequest, GraphProblem } from '../problem.ts'
import type { FolderName, MailItem } from '../store.ts'
import { eventJson, meetingsBetween } from './events.ts'
import { mailFilter } from './mail-query.ts'
import { messageId, messageJson, viewOf } from './message-json.ts'
import { folderOf, mailboxOf } from './messages.ts'
import { ok, onlyOptions, type Routes } from './route.ts'

/** Links older than this many of the same mailbox have fallen out of the service's cache. */
const KEPT_TOKENS = 200
const issued = new WeakMap<object, number>()

function nextNumber(owner: object): number {
  const number = (issued.get(owner) ?? 0) + 1
  issued.set(owner, number)
  return number
}

const gone = (): GraphProblem =>
  new GraphProblem(
    410,
    'SyncStateNotFound',
    'The sync state generation is not found; generation=0, please restart the sync.',
  )

interface Round {
  /** Changes after this entry of the mailbox's log, and items that came after this time. */
  seq: number
  since: number
  /** Where this round ends. */
  endSeq: number
  until: number
  skip: number
}

function roundOf(call: Call, owner: object, seq: number): Round {
  const state = call.query.get('\u0000state')
  if (!state) return { seq: -1, since: -Infinity, endSeq: seq, until: call.world.now(), skip: 0 }
  const token = JSON.parse(state) as NonNullable<PageToken['state']>
  if (
    (issued.get(owner) ?? 0) - Number(token['number']) > KEPT_TOKENS ||
    Number(token['number']) > (issued.get(owner) ?? 0)
  )
    throw gone()
  if (token['kind'] === 'next')
    return {
      seq: Number(token['seq']),
      since: Number(token['since'] ?? -Infinity),
      endSeq: Number(token['endSeq']),
      until: Number(token['until']),
      skip: Number(token['skip']),
    }
  return { seq: Number(token['endSeq']), since: Number(token['until']), endSeq: seq, until: call.world.now(), skip: 0 }
}

/** One page of a round and the link to what comes after. */
function answer(
  call: Call,
  owner: object,
  round: Round,
  rows: readonly Record<string, unknown>[],
  set: string,
): Answer {
  const prefer = preferences(call.headers)
  const size = Math.max(1, Math.min(1000, Number(prefer.get('odata.maxpagesize') ?? 10) || 10))
  const isEmpty = round.skip > 0 && call.query.get('\u0000empty') !== 'no' && call.pages.emptyNext()
  const end = isEmpty ? round.skip : round.skip + size
  const isLast = end >= rows.length
  const [path = ''] = call.asked.split('?')
  const common = { number: nextNumber(owner), endSeq: round.endSeq, until: round.until, empty: isEmpty ? 'no' : '' }
  const state: NonNullable<PageToken['state']> = isLast
    ? { ...common, kind: 'delta' }
    : {
        ...common,
        kind: 'next',
        seq: round.seq,
        skip: end,
        ...(Number.isFinite(round.since) ? { since: round.since } : {}),
      }
  const link = `${call.url}/v1.0${path}?${isLast ? '$deltatoken' : '$skiptoken'}=${call.pages.seal({ asked: call.asked, skip: 0, state })}`
  return ok(
    {
      '@odata.context': context(call, set),
      value: rows.slice(round.skip, end),
      [isLast ? '@odata.deltaLink' : '@odata.nextLink']: link,
    },
    {
      'preference-applied': [
        'odata.track-changes',
        ...(prefer.has('odata.maxpagesize') ? [`odata.maxpagesize=${size}`] : []),
      ].join(', '),
    },
  )
}

function checkMailOptions(call: Call): void {
  onlyOptions(call)
  const filter = call.query.get('$filter')
  if (filter !== undefined && !/^receivedDateTime (ge|gt) \S+$/.test(filter))
    throw badRequest(
      'outlook',
      'The $filter expression is not supported for change tracking.',
      'ErrorInvalidUrlQueryFilter',
    )
  const order = call.query.get('$orderby')
  if (order !== undefined && order !== 'receivedDateTime desc')
    throw badRequest(
      'outlook',
      'The $orderby expression is not supported for change tracking.',
      'ErrorInvalidUrlQueryFilter',
    )
}

/** Keys whose items must be told in this round, newest first; the value says whether it is gone. */
function mailDelta(call: Call): Answer {
  checkMailOptions(call)
  const mailbox = mailboxOf(call)
  const folder: FolderName = folderOf(mailbox, call.params[0] ?? '')
  const round = roundOf(call, mailbox, mailbox.log.length)
  const filter = mailFilter(call)
  const view = viewOf(call, mailbox, chosen(call.query.get('$select')))
  const wanted = (item: MailItem): boolean =>
    !filter || passes(filter, messageJson(item, { ...view, names: ['receivedDateTime'] }))
  const changed = new Set(mailbox.log.slice(Math.max(0, round.seq), round.endSeq).map(({ key }) => key))
  const arrived = mailbox.visible(folder, round.until, Number.isFinite(round.since) ? round.since + 1 : -Infinity)
  const rows = [...arrived]
    .reverse()
    .filter((item) => wanted(item) && !(round.seq >= 0 && changed.has(item.mail.key)))
    .map((item) => messageJson(item, view))
  for (const key of round.seq >= 0 ? changed : []) {
    const item = mailbox.byKeyOf(key)
    if (item?.folder === folder) rows.unshift(...(wanted(item) ? [messageJson(item, view)] : []))
    else
      rows.push({ '@odata.type': '#microsoft.graph.message', id: goneId(call, key), '@removed': { reason: 'deleted' } })
  }
  // Items may be told again within a round.
  if (round.seq < 0 && rows[0] && rows.length > 1) rows.push(rows[0])
  return answer(call, mailbox, round, rows, 'Collection(message)')
}

/** The id an item had while it was in the folder. */
function goneId(call: Call, key: string): string {
  const mailbox = mailboxOf(call)
  const last = mailbox.log.findLast((change) => change.key === key)
  const now = mailbox.byKeyOf(key)
  const shape = now ?? null
  const view = viewOf(call, mailbox, null)
  if (shape && last?.before)
    return messageId({ ...shape, folder: last.before, moves: Math.max(0, shape.moves - 1) }, view)
  return mailbox.lastIdOf(key, view.immutable)
}

function calendarDelta(call: Call): Answer {
  if (call.query.has('$select'))
    throw badRequest(
      'outlook',
      "The query parameter '$select' is not supported for change tracking.",
      'ErrorInvalidUrlQuery',
    )
  onlyOptions(call)
  const mailbox = mailboxOf(call)
  const calendar = call.world.calendar(call.me.id)
  const round = roundOf(call, calendar, 0)
  const fresh = meetingsBetween(call).filter(({ createdAt }) => createdAt <= round.until && createdAt > round.since)
  return answer(
    call,
    calendar,
    round,
    fresh.map((meeting) => eventJson(call, mailbox, meeting)),
    'Collection(event)',
  )
}

export const deltaRoutes: Routes = {
  'me.mailFolder.messages.delta': mailDelta,
  'me.calendarView.delta': calendarDelta,
}
