// The refresh behind an answer: four requests at most (the line, two folders, the calendar since), and only what was derived
// is written back. The visit that starts it never waits for it.
import type { Context } from '#server/context.ts'
import type { Changes, RefreshResult } from '#server/platform/graph/graph.ts'
import { casesFrom } from '#server/reasoning/judge/cleaning/cases-from.ts'
import * as store from '../store.ts'
import type { Above } from '../find-people-above.ts'
import type { CachedCases, CachedReading } from './cached-reading.ts'
import { merged } from './merge.ts'

/** A refresh is not worth its requests sooner. */
const SETTLED_MS = 5 * 60_000

/** Starts a refresh where one is due and the chart is known. */
export function refreshInBackground(ctx: Context, { cached, readAt }: CachedReading): void {
  const { above } = cached
  if (above && ctx.now().getTime() - cached.upTo >= SETTLED_MS)
    ctx.runInBackground('evidence', () => bringUpToDate(ctx, { ...cached, above }, readAt))
}

type CachedSnapshot = CachedCases & { above: Above }

async function bringUpToDate(ctx: Context, cached: CachedSnapshot, readAt: Date): Promise<void> {
  const [now, from] = [ctx.now().getTime(), cached.upTo]
  const line = await ctx.graph.managerChain()
  const onLine = cached.above.seniors.filter(({ distance }) => distance !== null).map(({ person }) => person.id)
  const ids = new Set(line.people.map(({ id }) => id))
  const moved = ids.size < onLine.length || onLine.some((id) => !ids.has(id))
  // Somebody else is above now: the next visit reads everything.
  if (moved) return store.deleteSnapshot(ctx)
  const found = await ctx.graph.refresh(cached.delta, { from, to: now })
  await store.refreshSnapshot(ctx, JSON.stringify(withChanges(cached, found, now)), readAt)
}

function withChanges(cached: CachedSnapshot, found: RefreshResult, now: number): CachedCases {
  const { above, led, readings, upTo } = cached
  const isNew = (at: number): boolean => at >= upTo && at < now
  const mail = [...found.inbox.items, ...found.sent.items].filter(({ at }) => isNew(at))
  const calendar = found.calendar.filter(({ start }) => isNew(start))
  const seniors = [...above.seniors, ...led].map((senior) => ({ ...senior, sinceDaysAgo: null }))
  const streams = { mail: unique(mail), calendar, chats: [], tasks: [] }
  const since = casesFrom({ me: above.me, seniors, streams, readings, stated: [], now })
  const cases = cached.cases.map(([id, known]): [string, typeof known] => {
    const news = since.get(id)
    return [id, news ? merged(known, news) : known]
  })
  return { ...cached, cases, delta: found.state, upTo: now }
}

/** A mail to oneself lies in both folders. */
function unique(mail: Changes<RefreshResult['inbox']['items'][number]>['items']): typeof mail {
  return [...new Map(mail.map((one) => [one.id, one])).values()]
}
