// Asks the outside once for everything, and turns it into one case per person above. Raw rows are dropped here; what is
// kept for a day are the derived cases, sealed.
import type { Context } from '#server/context.ts'
import type { Case } from '#server/reasoning/judge/case.ts'
import { casesFrom } from '#server/reasoning/judge/cleaning/cases-from.ts'
import { GraphFailure } from '#server/platform/graph/errors.ts'
import type { Evidence, PersonWithChain, SourceReading } from '#server/platform/graph/graph.ts'
import type { Senior } from '../person.ts'
import type { Above } from '../find-people-above.ts'
import { namedIn, findLeads } from '../find-leads.ts'
import { WINDOW_DAYS } from '../limits.ts'
import * as store from '../store.ts'
import { refreshInBackground } from './refresh-in-background.ts'
import { FORM, type CachedCases, type CachedReading } from './cached-reading.ts'
import { backfillMail } from './backfill-mail.ts'
import { withProgress } from './reading-progress.ts'

export interface Gathered {
  cases: Map<string, Case>
  /** Those whom the streams add to the people above: they led the user's work. */
  led: Senior[]
  readings: SourceReading[]
  readAt: Date
}

const DAY = 24 * 3600_000

/** Who is above: everybody, as the directory says, and of them those whose contact may be looked at. */
export interface GatherOptions {
  everybody: Above
  above: Above
}

/** A reading under way. Neither part is lost when nobody waits for it in the end. */
export interface InitialReading {
  streams: Promise<Evidence>
  /** Whom the streams show to have led the user's work, wherever they stand. */
  named: Promise<PersonWithChain[]>
}

/** Begins to read the user's own streams. They tell of everybody, so nobody need be known yet. */
export function beginReading(ctx: Context): InitialReading {
  const now = ctx.now().getTime()
  const streams = withProgress(ctx, (onReading) =>
    ctx.graph.evidence({ from: now - WINDOW_DAYS * DAY, to: now }, onReading),
  )
  const named = Promise.all([streams, ctx.graph.me()]).then(([all, me]) => namedIn(ctx, all, me))
  for (const part of [streams, named]) part.catch(() => undefined)
  return { streams, named }
}

/**
 * The cases of everybody above, from the reading that is kept if it covers them all (then refreshed behind), else from the
 * streams: those that are being read already, or read now.
 */
export async function gather(
  ctx: Context,
  options: GatherOptions,
  reading: CachedReading | null,
  begun: InitialReading | null,
): Promise<Gathered> {
  const known = reading && fromKept(reading, options.above)
  if (!known) return readAnew(ctx, options, begun ?? beginReading(ctx))
  refreshInBackground(ctx, reading)
  return known
}

function fromKept({ cached, readAt }: CachedReading, above: Above): Gathered | null {
  const ids = above.seniors.map(({ person }) => person.id)
  const held = new Map(cached.cases)
  const beside = cached.led.filter(({ person }) => !ids.includes(person.id))
  return ids.every((id) => held.has(id)) ? { cases: held, led: beside, readings: cached.readings, readAt } : null
}

async function readAnew(ctx: Context, { above, everybody }: GatherOptions, begun: InitialReading): Promise<Gathered> {
  const { readings, ...streams } = await begun.streams
  const readAt = ctx.now()
  const now = readAt.getTime()
  const all = [chartOf(above), ...readings.filter((reading) => reading.source !== 'DIRECTORY')]
  const led = await whoLedOrNull(ctx, above, begun)
  const seniors = [...above.seniors, ...(led ?? [])].map((senior) => ({ ...senior, sinceDaysAgo: null }))
  const cases = casesFrom({ me: above.me, seniors, streams, readings: all, stated: [], now })
  // A source that failed is asked again next time; one that was refused or read is not.
  if (led !== null && !all.some((reading) => reading.state === 'FAILED')) {
    const { added } = await store.choices(ctx)
    const chart = everybody.chartRead ? everybody : null
    const cached: CachedCases = {
      form: FORM,
      above: chart,
      options: added,
      cases: [...cases],
      led,
      readings: all,
      delta: null,
      upTo: now,
    }
    await store.saveSnapshot(ctx, JSON.stringify(cached), readAt)
    backfillMail(ctx, above, streams, cached, readAt)
  }
  return { cases, led: led ?? [], readings: led === null ? all.map(asFailedChart) : all, readAt }
}

/** Null when the directory fails now: everybody else is judged all the same, and the page says what could not be read. */
async function whoLedOrNull(ctx: Context, above: Above, { named }: InitialReading): Promise<Senior[] | null> {
  if (!above.chartRead) return []
  try {
    return await findLeads(ctx, above, await named)
  } catch (error) {
    if (!(error instanceof GraphFailure) || error.kind === 'claims' || error.kind === 'sign-in') throw error
    ctx.log.warn('who led the work not read', { reason: error.kind })
    return null
  }
}

function asFailedChart(reading: SourceReading): SourceReading {
  return reading.source === 'DIRECTORY' ? { ...reading, state: 'FAILED' } : reading
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
