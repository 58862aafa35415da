// Asks the outside once for everything, and turns it into one case per person above. Raw rows are dropped here; what is
// kept for a day are the derived cases, sealed.
import type { Context } from '#server/context.ts'
import type { Case } from '#server/reasoning/judge/case.ts'
import { casesFrom } from '#server/reasoning/judge/cleaning/cases-from.ts'
import type { SourceReading } from '#server/platform/graph/graph.ts'
import type { Senior } from '../person.ts'
import type { Above } from '../who-is-above.ts'
import { whoLed } from '../who-led.ts'
import { WINDOW_DAYS } from '../limits.ts'
import * as store from '../store.ts'

export interface Gathered {
  cases: Map<string, Case>
  /** Those whom the streams add to the people above: they led the user's work. */
  led: Senior[]
  readings: SourceReading[]
  readAt: Date
}

interface Kept {
  cases: [string, Case][]
  led?: Senior[]
  readings: SourceReading[]
}

const DAY = 24 * 3600_000

/** The cases of everybody above, from yesterday's reading if it covers them all, else from Graph. */
export async function gather(ctx: Context, above: Above): Promise<Gathered> {
  const ids = above.seniors.map(({ person }) => person.id)
  const kept = await keptFor(ctx, ids)
  return kept ?? readAnew(ctx, above)
}

async function keptFor(ctx: Context, ids: string[]): Promise<Gathered | null> {
  const snapshot = await store.snapshot(ctx)
  if (!snapshot) return null
  const { cases, led, readings } = JSON.parse(snapshot.text) as Kept
  const held = new Map(cases)
  if (!led) return null
  const beside = led.filter(({ person }) => !ids.includes(person.id))
  return ids.every((id) => held.has(id)) ? { cases: held, led: beside, readings, readAt: snapshot.readAt } : null
}

/** Those who led the user's work, as yesterday's reading knew them; empty when there is none. */
export async function knownToHaveLed(ctx: Context): Promise<Senior[]> {
  const snapshot = await store.snapshot(ctx)
  return (snapshot && (JSON.parse(snapshot.text) as Kept).led) ?? []
}

async function readAnew(ctx: Context, above: Above): Promise<Gathered> {
  const now = ctx.now().getTime()
  const { readings, ...streams } = await ctx.graph.evidence({ from: now - WINDOW_DAYS * DAY, to: now })
  const all = [chartOf(above), ...readings.filter((reading) => reading.source !== 'DIRECTORY')]
  const led = await whoLed(ctx, above, streams)
  const seniors = [...above.seniors, ...led].map((senior) => ({ ...senior, sinceDaysAgo: null }))
  const cases = casesFrom({ me: above.me, seniors, streams, readings: all, stated: [], now })
  // A source that failed is asked again next time; one that was refused or read is not.
  if (!all.some((reading) => reading.state === 'FAILED')) {
    const kept: Kept = { cases: [...cases], led, readings: all }
    await store.keepSnapshot(ctx, JSON.stringify(kept))
  }
  return { cases, led, readings: all, readAt: ctx.now() }
}

/** What the chart alone tells, where the user wants none of their contacts read. Nothing is asked and nothing is kept. */
export function casesOfTheChart(ctx: Context, above: Above): Pick<Gathered, 'cases' | 'readings'> {
  const off = (['MAIL', 'CALENDAR', 'CHAT', 'TASKS'] as const).map((source): SourceReading => ({
    source,
    state: 'SWITCHED_OFF',
    from: null,
    to: null,
    items: 0,
  }))
  const readings = [chartOf(above), ...off]
  const seniors = above.seniors.map((senior) => ({ ...senior, sinceDaysAgo: null }))
  const streams = { mail: [], calendar: [], chats: [], tasks: [] }
  const cases = casesFrom({ me: above.me, seniors, streams, readings, stated: [], now: ctx.now().getTime() })
  return { cases, readings }
}

function chartOf(above: Above): SourceReading {
  const state = above.chartRead ? 'READ' : 'NO_CONSENT'
  return { source: 'DIRECTORY', state, from: null, to: null, items: above.seniors.length }
}
