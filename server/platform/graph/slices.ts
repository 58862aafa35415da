// Date slices of one stream over the mailbox's lanes. A slice with more than a page in it is cut by its own density, so that
// the rest goes over all lanes at once instead of link after link; the newest is read first.
import { GraphFailure } from './errors.ts'
import { MAX_CONCURRENT_PER_MAILBOX } from './mailbox-semaphore.ts'
import { listFrom, onePage } from './pages.ts'
import type { GraphRequestOptions, GraphSession } from './request.ts'

/** Epoch ms; `to` is not part of it. */
export interface Period {
  from: number
  to: number
}

export interface Sliced<T> {
  items: T[]
  /** Periods that were read whole. */
  covered: Period[]
  failures: GraphFailure[]
  /** Slices that were left, since as many requests were made as may be. */
  left: Period[]
}

export interface SlicedStream<T> {
  call: (slice: Period) => GraphRequestOptions
  read: (item: unknown) => T | null
  /** When an item stands in the order of the answer, newest first; null where the order is not by date. */
  at: ((item: T) => number) | null
  /** Requests at most; what is older than they reach is left. */
  most: number
}

/** Slices of the rest are made for so many items: below the page of 1000, since mail is not even. */
const AIM = 800
/** A first page below this is a short page, not a dense slice: its link is followed. */
const DENSE = 500

/** Equal slices, newest first, so that what matters most is read should time run out. */
export function slices({ from, to }: Period, count: number): Period[] {
  const length = (to - from) / count
  return Array.from({ length: count }, (_, index) => ({
    from: Math.round(to - (index + 1) * length),
    to: Math.round(to - index * length),
  }))
}

/**
 * Reads the slices over the lanes, newest first, each lane taking the next when it is free. Failures are collected, except a
 * sign-in that ran out, which is thrown.
 */
export async function readSlices<T>(
  session: GraphSession,
  stream: SlicedStream<T>,
  periods: readonly Period[],
): Promise<Sliced<T>> {
  const result: Sliced<T> = { items: [], covered: [], failures: [], left: [] }
  let waiting = [...periods]
  let asked = 0
  const work = new Set<Promise<void>>()
  while (waiting.length > 0 || work.size > 0) {
    while (waiting.length > 0 && work.size < MAX_CONCURRENT_PER_MAILBOX && asked < stream.most) {
      waiting = waiting.toSorted((a, b) => b.to - a.to)
      const next = waiting.shift() as Period
      asked++
      const done: Promise<void> = readSlice(session, stream, next, result).then((rest) => {
        waiting.push(...rest)
        work.delete(done)
      })
      work.add(done)
    }
    if (work.size === 0) break
    await Promise.race(work)
  }
  return { ...result, left: waiting }
}

/** Reads one slice; gives back those that its rest is cut into. */
async function readSlice<T>(
  session: GraphSession,
  stream: SlicedStream<T>,
  slice: Period,
  result: Sliced<T>,
): Promise<Period[]> {
  try {
    const call = stream.call(slice)
    const first = await onePage(session, call, stream.read)
    result.items.push(...first.items)
    const rest = first.next === null ? null : remainderOf(slice, first.items, stream.at)
    if (rest) {
      result.covered.push({ from: rest.oldest, to: slice.to })
      return rest.periods
    }
    if (first.next !== null) result.items.push(...(await listFrom(session, call, first.next, stream.read)).items)
    result.covered.push(slice)
  } catch (error) {
    result.failures.push(toMissingSource(error))
  }
  return []
}

/**
 * What a dense first page leaves: everything up to its oldest item, that second included (others may share it). Null when the
 * page says too little about the density, or when it would not get on.
 */
export function remainderOf<T>(
  slice: Period,
  items: readonly T[],
  at: ((item: T) => number) | null,
): { oldest: number; periods: Period[] } | null {
  if (!at || items.length < DENSE) return null
  const oldest = Math.min(...items.map(at))
  const to = (Math.floor(oldest / 1000) + 1) * 1000
  if (!(to < slice.to) || to <= slice.from) return null
  const expected = (items.length * (to - slice.from)) / (slice.to - to)
  return { oldest, periods: slices({ from: slice.from, to }, Math.min(40, Math.max(1, Math.ceil(expected / AIM)))) }
}

/** How far back the period was read without a gap, from its newest end. */
export function earliestCovered(period: Period, covered: readonly Period[]): number {
  let reached = period.to
  for (const { from, to } of covered.toSorted((a, b) => b.to - a.to)) {
    if (to < reached) break
    reached = Math.min(reached, from)
  }
  return Math.max(period.from, reached)
}

/** A sign-in that ran out is for the person to mend, not a stream that is missing. */
export function toMissingSource(error: unknown): GraphFailure {
  if (error instanceof GraphFailure && error.kind !== 'claims' && error.kind !== 'sign-in') return error
  throw error
}
