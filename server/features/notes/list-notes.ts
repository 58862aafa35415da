// Pages of notes, newest day first, and search over one's own notes only (they are sealed, so they are opened and searched here).
import type { Context } from '#server/context.ts'
import { refused, type Refused } from '#server/problems.ts'
import { listOwned } from '../recommendations/find-owned.ts'
import type { Note } from './note.ts'
import { fold, searchable } from './search-index.ts'
import * as store from './store.ts'

export interface NotePage {
  notes: Note[]
  hasNext: boolean
  endCursor: string | null
  total: number
}

/** Most notes on a page. */
export const LARGEST_PAGE = 100

const toCursor = (note: Note) => Buffer.from(JSON.stringify([note.day, note.id])).toString('base64url')

/** The place after a cursor; null for none; undefined for one we did not make. */
export function fromCursor(cursor: string | null | undefined): { day: string; id: string } | null | undefined {
  if (!cursor) return null
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const [day, id] = Array.isArray(parsed) ? (parsed as unknown[]) : []
    return typeof day === 'string' && typeof id === 'string' ? { day, id } : undefined
  } catch {
    return undefined
  }
}

export async function listNotes(
  ctx: Context,
  recommendationId: string,
  first: number,
  cursor: string | null | undefined,
): Promise<NotePage> {
  const after = fromCursor(cursor)
  if (after === undefined) return { notes: [], hasNext: false, endCursor: null, total: 0 }
  const size = Math.max(1, Math.min(first, LARGEST_PAGE))
  const notes = await store.page(ctx, { recommendationId, first: size, after })
  const { notes: total } = await store.count(ctx, recommendationId)
  return toPage(notes, size, total)
}

/** Every live note of one recommendation, oldest day first: what the review and the draft are made from. */
export async function allNotesOf(ctx: Context, recommendationId: string): Promise<Note[]> {
  const notes = await store.page(ctx, { recommendationId, first: 10_000, after: null })
  return notes.reverse()
}

/** These live notes of the user's, opened, in no order; ids that are not there are left out. */
export async function notesByIds(ctx: Context, ids: readonly string[]): Promise<Note[]> {
  return store.byIds(ctx, ids)
}

export async function noteCount(ctx: Context, recommendationId: string): Promise<{ notes: number; days: number }> {
  return store.count(ctx, recommendationId)
}

/** Of these recommendations, the ones a note was written for since then. */
export async function writtenSince(ctx: Context, recommendationIds: readonly string[], since: Date): Promise<string[]> {
  return store.writtenSince(ctx, recommendationIds, since)
}

export interface Search {
  text: string
  personId: string | null
  from: string | null
  to: string | null
  first: number
  after: string | null
}

/** Notes that hold all the words, in any order, whatever their case and accents. */
export async function searchNotes(ctx: Context, search: Search): Promise<NotePage | Refused> {
  const after = fromCursor(search.after)
  if (after === undefined) return refused('NOT_USABLE', { field: 'after' })
  const words = fold(search.text).split(/\s+/).filter(Boolean)
  const ofPerson = search.personId
    ? new Set((await listOwned(ctx)).filter((one) => one.person.id === search.personId).map((one) => one.id))
    : null
  const size = Math.max(1, Math.min(search.first, LARGEST_PAGE))
  const hits = (await searchable(ctx)).filter(
    ({ day, recommendationId, folded }) =>
      (!search.from || day >= search.from) &&
      (!search.to || day <= search.to) &&
      (!ofPerson || ofPerson.has(recommendationId)) &&
      words.every((word) => folded.includes(word)),
  )
  const start = after ? hits.findIndex(({ day, id }) => day < after.day || (day === after.day && id < after.id)) : 0
  const wanted = start < 0 ? [] : hits.slice(start, start + size + 1).map(({ id }) => id)
  const opened = new Map((await store.byIds(ctx, wanted)).map((note) => [note.id, note]))
  return toPage(
    wanted.flatMap((id) => opened.get(id) ?? []),
    size,
    hits.length,
  )
}

function toPage(notes: Note[], size: number, total: number): NotePage {
  const shown = notes.slice(0, size)
  const lastShown = shown.at(-1)
  return { notes: shown, hasNext: notes.length > size, endCursor: lastShown ? toCursor(lastShown) : null, total }
}
