// What a reading left behind, sealed: who is above, one derived case each, and where the next refresh begins. No row of mail,
// calendar, chats or tasks is in it.
import type { Context } from '#server/context.ts'
import type { DeltaState, SourceReading } from '#server/platform/graph/graph.ts'
import type { Case } from '#server/reasoning/judge/case.ts'
import type { Senior } from '../person.ts'
import * as store from '../store.ts'
import type { Above } from '../find-people-above.ts'

/** Readings kept in an older form are read anew: what the judge is told has changed since. */
export const FORM = 2

export interface CachedCases {
  form: typeof FORM
  /** Everybody above; null where the chart might not be read, so that it is asked again. */
  above: Above | null
  /** Whom the user had added by hand when the chart was read, offered or not. */
  options: string[]
  cases: [string, Case][]
  /** Those whom the streams add to the people above: they led the user's work. */
  led: Senior[]
  readings: SourceReading[]
  /** Where the deltas of the mail folders stand; null before the first refresh. */
  delta: DeltaState | null
  /** Epoch ms: the cases hold what happened up to here. */
  upTo: number
}

export interface CachedReading {
  cached: CachedCases
  /** When everything was read. */
  readAt: Date
}

/** The reading of less than a day ago; null when there is none, or none that can be understood any more. */
export async function readCached(ctx: Context): Promise<CachedReading | null> {
  const snapshot = await store.snapshot(ctx)
  if (!snapshot) return null
  const cached = JSON.parse(snapshot.text) as Partial<CachedCases>
  return cached.form === FORM && cached.options && cached.upTo !== undefined
    ? { cached: cached as CachedCases, readAt: snapshot.readAt }
    : null
}

/** The chart as it was read, without who has been taken off since; null when it does not tell of somebody added since. */
export function aboveFrom(reading: CachedReading | null, added: readonly string[]): Above | null {
  const { above, options } = reading?.cached ?? { above: null, options: [] }
  if (!above || added.some((id) => !options.includes(id))) return null
  return { ...above, seniors: above.seniors.filter((senior) => !senior.added || added.includes(senior.person.id)) }
}

/** What the user's own export shows of it: without the links, which say nothing and open their mailbox's changes. */
export async function exported(ctx: Context): Promise<object[]> {
  const reading = await readCached(ctx)
  if (!reading) return []
  const { above, options, cases, led, readings, upTo } = reading.cached
  return [{ readAt: reading.readAt, above, asked: options, cases, led, readings, upTo }]
}
