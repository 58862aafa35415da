// A mailbox so full that its year would keep a person waiting is answered from its newest part. The rest is read behind the
// answer, with the rows of the first part still at hand; they go when it is done.
import type { Context } from '#server/context.ts'
import type { Evidence, SourceReading } from '#server/platform/graph/graph.ts'
import { casesFrom } from '#server/reasoning/judge/cleaning/cases-from.ts'
import { WINDOW_DAYS } from '../limits.ts'
import * as store from '../store.ts'
import type { Above } from '../find-people-above.ts'
import type { CachedCases } from './cached-reading.ts'

const DAY = 24 * 3600_000

/** Reads the mail that was left, if any was, and writes the cases of everything over what `kept` says of the reading of `readAt`. */
export function backfillMail(
  ctx: Context,
  above: Above,
  streams: Omit<Evidence, 'readings'>,
  cached: CachedCases,
  readAt: Date,
): void {
  const newest = cached.readings.find(({ source, state }) => source === 'MAIL' && state === 'STOPPED_EARLY')
  if (!newest || newest.from === null) return
  const period = { from: cached.upTo - WINDOW_DAYS * DAY, to: newest.from }
  ctx.runInBackground('older mail', async () => {
    const older = await ctx.graph.olderMail(period)
    if (older.reading.from === null) return
    const mail = [...new Map([...streams.mail, ...older.items].map((one) => [one.id, one])).values()]
    const { state, from } = older.reading
    const whole: SourceReading = { ...newest, state, from, items: mail.length }
    const readings = cached.readings.map((reading) => (reading === newest ? whole : reading))
    const seniors = [...above.seniors, ...cached.led].map((senior) => ({ ...senior, sinceDaysAgo: null }))
    const cases = casesFrom({
      me: above.me,
      seniors,
      streams: { ...streams, mail },
      readings,
      stated: [],
      now: cached.upTo,
    })
    await store.refreshSnapshot(ctx, JSON.stringify({ ...cached, cases: [...cases], readings }), readAt)
  })
}
