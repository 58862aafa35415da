// Lists in pages: links are opaque and followed letter by letter, but only to our own service, and never round in circles.
import { z } from 'zod'
import { GraphFailure } from './errors.ts'
import { requestJson, DEADLINE_MS, type GraphRequestOptions, type GraphSession } from './request.ts'

/** Pages of one list at most; a list that long is a loop. */
const MOST_PAGES = 500

const shape = z.looseObject({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
})

export interface ListResult<T> {
  items: T[]
  /** Items that were not understood and left out. */
  dropped: number
  /** Path below /v1.0 to ask for what changed afterwards. */
  delta: string | null
}

export interface Page<T> extends ListResult<T> {
  /** Path of the next page below /v1.0. A page may be short or empty and still have one. */
  next: string | null
}

/** Reads one page. `read` gives null for an item that is not understood: it is dropped and counted, not the page. */
export async function onePage<T>(
  session: GraphSession,
  request: GraphRequestOptions,
  read: (item: unknown) => T | null,
): Promise<Page<T>> {
  const body = shape.safeParse(await requestJson(session, request))
  if (!body.success) throw new GraphFailure('not-understood')
  const found = body.data.value.map(read)
  const items = found.filter((item): item is T & NonNullable<T> => item !== null)
  const path = (link: string | undefined): string | null =>
    link === undefined ? null : pathBelow(session.client.base, link, request.path)
  return {
    items,
    dropped: found.length - items.length,
    next: path(body.data['@odata.nextLink']),
    delta: path(body.data['@odata.deltaLink']),
  }
}

/** Reads a list to its end. */
export function list<T>(
  session: GraphSession,
  first: GraphRequestOptions,
  read: (item: unknown) => T | null,
): Promise<ListResult<T>> {
  return listFrom(session, first, first.path, read)
}

/** As `list`, from a link on; headers are sent again, since the link does not carry them. */
export async function listFrom<T>(
  session: GraphSession,
  first: GraphRequestOptions,
  from: string,
  read: (item: unknown) => T | null,
): Promise<ListResult<T>> {
  // The whole list has one deadline: a service that always says "more" must not hold a person.
  const until = first.until ?? performance.now() + (first.deadlineMs ?? DEADLINE_MS) * 3
  const seen = new Set<string>()
  const all: ListResult<T> = { items: [], dropped: 0, delta: null }
  for (let next: string | null = from; next !== null;) {
    if (seen.has(next) || seen.size >= MOST_PAGES) throw new GraphFailure('not-understood', { code: 'endless-pages' })
    seen.add(next)
    const page: Page<T> = await onePage(session, { ...first, until, path: next }, read)
    all.items.push(...page.items)
    all.dropped += page.dropped
    all.delta = page.delta
    next = page.next
  }
  return all
}

/**
 * As `pathOf`, and only within the resource that was asked for: the link of a list leads to the same path with another query, or
 * below it. Graph writes a key as a segment or in parentheses: `/mailFolders/inbox` and `/mailFolders('inbox')` are the same.
 */
export function pathBelow(base: string, link: string, asked: string): string {
  const path = pathOf(base, link)
  const [from, to] = [resourceOf(asked), resourceOf(path)]
  if (/%2e|%2f|%5c|[\s\\]/i.test(to) || to.split('/').includes('..') || !(to === from || to.startsWith(`${from}/`)))
    throw new GraphFailure('not-understood', { code: 'foreign-link' })
  return path
}

/** The path without its query, in lower case; keys in parentheses as segments. */
function resourceOf(path: string): string {
  return (path.split('?')[0] ?? '')
    .toLowerCase()
    .replace(/\('([^']*)'\)/g, '/$1')
    .replace(/\/$/, '')
}

/** The part of a link below /v1.0. A link to another host, scheme, port or version is refused: it would carry the token there. */
export function pathOf(base: string, link: string): string {
  const url = URL.canParse(link) ? new URL(link) : null
  const own = new URL(base)
  const fits = url?.origin === own.origin && !url.username && url.pathname.startsWith(`${own.pathname}/`)
  if (!fits || !link.startsWith(`${base}/`)) throw new GraphFailure('not-understood', { code: 'foreign-link' })
  return link.slice(base.length)
}
