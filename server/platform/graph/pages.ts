// Following next links: verbatim, on our own service only, and never for ever.
import { z } from 'zod'
import { GraphFailure } from './errors.ts'
import { ask, type Asked, type Line } from './request.ts'

/** Pages of one list at most; a list that long is a loop. */
const MOST_PAGES = 500

const page = z.looseObject({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional(), '@odata.deltaLink': z.string().optional() })

export interface Listed<T> {
  items: T[]
  /** Items that were not understood and left out. */
  dropped: number
  deltaLink: string | null
}

/** Reads a list to its end. `read` gives null for an item that is not understood: it is dropped and counted, not the page. */
export async function list<T>(line: Line, first: Asked, read: (item: unknown) => T | null): Promise<Listed<T>> {
  const seen = new Set<string>()
  const items: T[] = []
  let dropped = 0
  let next: string | null = first.path
  while (next !== null) {
    if (seen.has(next) || seen.size >= MOST_PAGES) throw new GraphFailure('not-understood', { code: 'endless-pages' })
    seen.add(next)
    const body = page.safeParse(await ask(line, { ...first, path: next }))
    if (!body.success) throw new GraphFailure('not-understood')
    for (const item of body.data.value) {
      const read_ = read(item)
      if (read_ === null) dropped += 1
      else items.push(read_)
    }
    const link: string | undefined = body.data['@odata.nextLink']
    next = link === undefined ? null : pathOf(line.door.base, link)
    if (next === null) return { items, dropped, deltaLink: body.data['@odata.deltaLink'] ?? null }
  }
  return { items, dropped, deltaLink: null }
}

/** The part of a link below /v1.0. A link to another host, scheme, port or version is refused: it would carry the token there. */
export function pathOf(base: string, link: string): string {
  const url = URL.canParse(link) ? new URL(link) : null
  const own = new URL(base)
  if (!url || url.origin !== own.origin || url.username || !link.startsWith(`${base}/`) || url.pathname.includes('..'))
    throw new GraphFailure('not-understood', { code: 'foreign-link' })
  return link.slice(base.length)
}
