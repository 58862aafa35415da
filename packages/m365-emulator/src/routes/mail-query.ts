// What a list of messages asks for: filter, order, search, with Outlook's rules on how they go together.
import type { Call } from '../call.ts'
import { conjuncts, FilterProblem, passes, pathsOf, readFilter, type Filter } from '../odata/filter.ts'
import { inOrder, orders, type Order } from '../odata/select.ts'
import { badRequest, denied, GraphProblem } from '../problem.ts'
import type { FolderName, MailItem } from '../store.ts'
import { messageJson, viewOf, type MessageView } from './message-json.ts'
import type { Mailbox } from '../mailbox.ts'

const KNOWN = new Set([
  'id', 'subject', 'body', 'bodyPreview', 'importance', 'conversationId', 'receivedDateTime', 'sentDateTime', 'hasAttachments',
  'internetMessageId', 'isRead', 'isDraft', 'from', 'sender', 'toRecipients', 'ccRecipients', 'bccRecipients', 'categories', 'parentFolderId',
  'lastModifiedDateTime', 'createdDateTime', 'inferenceClassification', 'flag', 'singleValueExtendedProperties', 'webLink', 'changeKey',
]) // prettier-ignore

const MARKS = 'singleValueExtendedProperties'

/** Reads the filter; 400 in Outlook's words when it cannot be. */
export function mailFilter(call: Call): Filter | null {
  const text = call.query.get('$filter')
  if (text === undefined) return null
  try {
    const filter = readFilter(text)
    for (const path of pathsOf(filter)) {
      const root = path.split('/')[0] ?? ''
      if (!KNOWN.has(root))
        throw badRequest(
          'outlook',
          `Could not find a property named '${root}' on type 'Microsoft.OutlookServices.Message'.`,
          'RequestBroker--ParseUri',
        )
    }
    return filter
  } catch (error) {
    if (error instanceof FilterProblem) throw badRequest('outlook', error.message, 'RequestBroker--ParseUri')
    throw error
  }
}

/** Ordered properties must stand in the filter, first and in the same order (DOC user-list-messages). */
export function checkOrder(filter: Filter | null, by: readonly Order[]): void {
  if (!filter || by.length === 0) return
  const filtered = [...new Set(pathsOf(filter))]
  if (by.some(({ path }, i) => filtered[i] !== path))
    throw badRequest('outlook', 'The restriction or sort order is too complex for this operation.', 'InefficientFilter')
}

/** The narrowest time the filter allows, so that a window of a large mailbox is not read from its first day. */
function window(filter: Filter | null): { from: number; to: number } {
  let [from, to] = [-Infinity, Infinity]
  for (const part of filter ? conjuncts(filter) : []) {
    if (
      part.kind !== 'compare' ||
      !['receivedDateTime', 'sentDateTime'].includes(part.path) ||
      typeof part.value !== 'string'
    )
      continue
    const at = Date.parse(part.value)
    if (part.op === 'ge' || part.op === 'gt') from = Math.max(from, at)
    if (part.op === 'le' || part.op === 'lt') to = Math.min(to, at)
    // Times are shown without their fraction of a second.
    if (part.op === 'eq') [from, to] = [Math.max(from, at), Math.min(to, at + 999)]
  }
  return { from, to: to + 999 }
}

const onlyTimes = (filter: Filter | null): boolean =>
  (filter ? conjuncts(filter) : []).every(
    (part) => part.kind === 'compare' && ['receivedDateTime', 'sentDateTime'].includes(part.path),
  )

function searchTest(text: string): (item: MailItem) => boolean {
  if (!/^".*"$/s.test(text.trim()))
    throw badRequest(
      'outlook',
      'Syntax error: a search phrase must be enclosed in double quotes.',
      'ErrorInvalidSearchQuery',
    )
  const words = text
    .trim()
    .slice(1, -1)
    .toLowerCase()
    .split(/\s+(?:and\s+)?/i)
    .filter(Boolean)
  return ({ mail }) => {
    const parties = (list: readonly { name: string; address: string }[]): string =>
      list
        .map(({ name, address }) => `${name} ${address}`)
        .join(' ')
        .toLowerCase()
    const fields: Record<string, string> = {
      from: parties([mail.from]),
      to: parties(mail.to),
      cc: parties(mail.cc),
      subject: mail.subject.toLowerCase(),
    }
    const all = Object.values(fields).join(' ')
    return words.every((word) => {
      const [field, value] = word.split(':')
      return value === undefined ? all.includes(word) : (fields[field ?? ''] ?? all).includes(value.replace(/"/g, ''))
    })
  }
}

/** Items of the folder (or all) that the call asks for, in its order, with how to show them. */
export function findMessages(
  call: Call,
  mailbox: Mailbox,
  folder: FolderName | null,
): { items: MailItem[]; view: MessageView } {
  const view = viewOf(call, mailbox, null)
  const filter = mailFilter(call)
  const search = call.query.get('$search')
  const by = orders(call.query.get('$orderby'))
  if (!by)
    throw badRequest('outlook', `Invalid $orderby: '${call.query.get('$orderby') ?? ''}'.`, 'RequestBroker--ParseUri')
  if (search !== undefined && (filter || by.length > 0))
    throw new GraphProblem(
      400,
      'SearchWithFilter',
      `The query parameter '${filter ? '$filter' : '$orderby'}' is not supported with '$search'.`,
    )
  checkOrder(filter, by)
  const touchesWords =
    filter &&
    pathsOf(filter).some((path) =>
      ['body', 'bodyPreview', 'singleValueExtendedProperties'].includes(path.split('/')[0] ?? ''),
    )
  if (touchesWords && view.basic) throw denied('outlook')
  const { from, to } = window(filter)
  const marked = filter !== null && conjuncts(filter).some((part) => part.kind === 'any' && part.path === MARKS)
  const all = mailbox.visible(folder, call.world.now(), from, to)
  const within = marked ? all.filter(({ extendedProperties }) => extendedProperties.length > 0) : all
  // Only what the question is about is written out: bodies of a whole mailbox would cost a second.
  const roots = [...(filter ? pathsOf(filter) : []), ...by.map(({ path }) => path)].map(
    (path) => path.split('/')[0] ?? '',
  )
  const seen = { ...view, expand: undefined, names: roots }
  const json = (item: MailItem): Record<string, unknown> => ({
    ...messageJson(item, seen),
    [MARKS]: item.extendedProperties,
  })
  const isSimple = onlyTimes(filter)
  const matching = filter ? within.filter((item) => passes(filter, isSimple ? timesOf(item) : json(item))) : within
  const items = search === undefined ? matching : matching.filter(searchTest(search)).slice(-1000)
  if (by.length === 0 || (by.length === 1 && by[0]?.path === 'receivedDateTime'))
    return { items: by[0]?.descending === false ? items : items.reverse(), view }
  return {
    items: inOrder(
      items.map((item) => ({ item, ...json(item) })),
      by,
    ).map(({ item }) => item),
    view,
  }
}

/** Times as they are shown, for tests that need nothing else. */
function timesOf({ mail }: MailItem): object {
  const shown = new Date(Math.floor(mail.at / 1000) * 1000).toISOString()
  return { receivedDateTime: shown, sentDateTime: shown }
}
