// Asks the outside once for everything, and turns it into one case per person above. Raw rows are dropped here; what is
// kept for a day are the derived cases, sealed.
import type { Context } from '#server/context.ts'
import type { Case } from '#server/reasoning/judge/case.ts'
import { casesFrom } from '#server/reasoning/judge/cleaning/cases-from.ts'
import type { SourceReading } from '#server/platform/graph/graph.ts'
import type { Above } from '../who-is-above.ts'
import { WINDOW_DAYS } from '../limits.ts'
import * as store from '../store.ts'

export interface Gathered {
  cases: Map<string, Case>
  readings: SourceReading[]
  readAt: Date
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
  const { cases, readings } = JSON.parse(snapshot.text) as { cases: [string, Case][]; readings: SourceReading[] }
  const held = new Map(cases)
  return ids.every((id) => held.has(id)) ? { cases: held, readings, readAt: snapshot.readAt } : null
}

async function readAnew(ctx: Context, above: Above): Promise<Gathered> {
  const now = ctx.now().getTime()
  const { readings, ...streams } = await ctx.graph.evidence({ from: now - WINDOW_DAYS * DAY, to: now })
  const chart: SourceReading = {
    source: 'DIRECTORY',
    state: above.chartRead ? 'READ' : 'NO_CONSENT',
    from: null,
    to: null,
    items: above.seniors.length,
  }
  const all = [chart, ...readings.filter((reading) => reading.source !== 'DIRECTORY')]
  const seniors = above.seniors.map((senior) => ({ ...senior, sinceDaysAgo: null }))
  const cases = casesFrom({ me: above.me, seniors, streams, readings: all, stated: [], now })
  // A source that failed is asked again next time; one that was refused or read is not.
  if (!all.some((reading) => reading.state === 'FAILED')) {
    await store.keepSnapshot(ctx, JSON.stringify({ cases: [...cases], readings: all }))
  }
  return { cases, readings: all, readAt: ctx.now() }
}
