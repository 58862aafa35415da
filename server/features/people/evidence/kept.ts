// What a reading left behind, sealed: who is above, one derived case each, and where the next refresh begins. No row of mail,
// calendar, chats or tasks is in it.
import type { Context } from '#server/context.ts'
import type { DeltaState, SourceReading } from '#server/platform/graph/graph.ts'
import type { Case } from '#server/reasoning/judge/case.ts'
import type { Senior } from '../person.ts'
import * as store from '../store.ts'
import type { Above } from '../who-is-above.ts'

/** Readings kept in an older form are read anew: what the judge is told has changed since. */
export const FORM = 2

export interface Kept {
  form: typeof FORM
  /** Everybody above; null where the chart might not be read, so that it is asked again. */
  above: Above | null
  /** Whom the user had added by hand when the chart was read, offered or not. */
  asked: string[]
  cases: [string, Case][]
  /** Those whom the streams add to the people above: they led the user's work. */
  led: Senior[]
  readings: SourceReading[]
  /** Where the deltas of the mail folders stand; null before the first refresh. */
  delta: DeltaState | null
  /** Epoch ms: the cases hold what happened up to here. */
  upTo: number
}

export interface KeptReading {
  kept: Kept
  /** When everything was read. */
  readAt: Date
}

/** The reading of less than a day ago; null when there is none, or none that can be understood any more. */
export async function keptReading(ctx: Context): Promise<KeptReading | null> {
  const snapshot = await store.snapshot(ctx)
  if (!snapshot) return null
  const kept = JSON.parse(snapshot.text) as Partial<Kept>
  return kept.form === FORM && kept.asked && kept.upTo !== undefined
    ? { kept: kept as Kept, readAt: snapshot.readAt }
    : null
}

/** The chart as it was read, without who has been taken off since; null when it does not tell of somebody added since. */
export function aboveFrom(reading: KeptReading | null, added: readonly string[]): Above | null {
  const { above, asked } = reading?.kept ?? { above: null, asked: [] }
  if (!above || added.some((id) => !asked.includes(id))) return null
  return { ...above, seniors: above.seniors.filter((senior) => !senior.added || added.includes(senior.person.id)) }
}

/** What the user's own export shows of it: without the links, which say nothing and open their mailbox's changes. */
export async function exported(ctx: Context): Promise<object[]> {
  const reading = await keptReading(ctx)
  if (!reading) return []
  const { above, asked, cases, led, readings, upTo } = reading.kept
  return [{ readAt: reading.readAt, above, asked, cases, led, readings, upTo }]
}
