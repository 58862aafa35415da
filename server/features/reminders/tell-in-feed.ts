// The reminder as a line in the activity feed of Teams. It names nobody; whoever opens it finds the banner on Home. When Teams
// cannot be told, the reminder stands in the tab all the same, and the settings say so.
import type { Context } from '#server/context.ts'
import { GraphFailure } from '#server/platform/graph/errors.ts'
import { TOO_LATE_MS } from './reminder.ts'
import * as store from './store.ts'

/** Name of the job, on the feature's door plate. */
export const TELL_IN_FEED = 'tell-in-feed'

/** The words people read first are in the app's manifest, in their language; these stand below them. */
const PREVIEW = 'Your reminder from Upward. Only you see it.'

/** The job: `about` is the moment of the reminder. Telling twice shows once. */
export async function tellInFeed(ctx: Context, about: string): Promise<void> {
  const dueAt = new Date(about)
  const [plan, latest] = [await store.plan(ctx), await store.latest(ctx)]
  const isOver = latest?.dueAt.getTime() !== dueAt.getTime() || latest.seenAt !== null
  if (!ctx.feed || !plan?.inFeed || isOver || ctx.now().getTime() - dueAt.getTime() > TOO_LATE_MS) return
  try {
    await ctx.feed.tell({ kind: 'noteReminder', preview: PREVIEW, chain: dueAt.getTime() })
    await store.saveFeedFailure(ctx, false)
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error
    ctx.log.warn('reminder not in the feed', { kind: error.kind, status: error.status ?? 0 })
    await store.saveFeedFailure(ctx, true)
  }
}
