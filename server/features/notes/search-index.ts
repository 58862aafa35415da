// One user's notes, opened for searching and held in memory for a short while: opening a hundred thousand takes seconds, looking
// through them does not. What another server changed is noticed at every search, and only that is opened anew.
import type { Context } from '#server/context.ts'
import * as store from './store.ts'

export interface Entry {
  id: string
  recommendationId: string
  day: string
  /** The text without case and accents. */
  folded: string
}

interface Index {
  /** What the notes looked like when they were read; any change of any note changes it. */
  stamp: string
  /** By note: what it looked like, and its entry. */
  held: Map<string, { print: string; entry: Entry }>
  /** Newest day first. */
  sorted: Entry[]
  forget: NodeJS.Timeout
}

/** Opened texts are forgotten so long after the last search. */
const HELD_MS = 120_000
/** Users whose notes are held at once, at most. */
const MOST_USERS = 50
/** Notes read at a time, so that other requests have their turn. */
const AT_A_TIME = 2000

const NOTHING_HELD: Index['held'] = new Map()
const indexes = new Map<string, Index>()

/** All live notes of the user, newest day first, ready for searching. */
export async function searchable(ctx: Context): Promise<readonly Entry[]> {
  const name = `${ctx.user.tenantId}/${ctx.user.userId}`
  const stamp = await store.searchVersion(ctx)
  const known = indexes.get(name)
  if (known) clearTimeout(known.forget)
  const index = known?.stamp === stamp ? known : await read(ctx, stamp, known?.held ?? NOTHING_HELD)
  index.forget = setTimeout(() => indexes.delete(name), HELD_MS).unref()
  indexes.delete(name)
  indexes.set(name, index)
  for (const oldest of indexes.keys()) if (indexes.size > MOST_USERS) drop(oldest)
  return index.sorted
}

/** Forgets the user's opened notes at once. */
export function forgetSearch({ user }: Context): void {
  drop(`${user.tenantId}/${user.userId}`)
}

function drop(name: string): void {
  clearTimeout(indexes.get(name)?.forget)
  indexes.delete(name)
}

async function read(ctx: Context, stamp: string, before: Index['held']): Promise<Index> {
  const prints = await store.searchPrints(ctx)
  const missing = new Set(prints.filter(({ id, print }) => before.get(id)?.print !== print).map(({ id }) => id))
  const opened = new Map<string, Entry>()
  for (let after = '', isMore = missing.size > 0; isMore;) {
    const { last, entries } = await store.entries(ctx, missing, after, AT_A_TIME)
    for (const { text, ...entry } of entries) opened.set(entry.id, { ...entry, folded: fold(text) })
    isMore = last !== null && opened.size < missing.size
    after = last ?? ''
  }
  const held: Index['held'] = new Map()
  for (const { id, print } of prints) {
    const entry = opened.get(id) ?? before.get(id)?.entry
    if (entry) held.set(id, { print, entry })
  }
  const sorted = [...held.values()].map(({ entry }) => entry).sort(newestFirst)
  return { stamp, held, sorted, forget: setTimeout(() => undefined, 0) }
}

function newestFirst(a: Entry, b: Entry): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1
  return a.id < b.id ? 1 : -1
}

/** Without case and accents: what is searched for and what is searched are folded alike. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
