// The moment has come: one digest of the people a note is still missing for today, or nothing. Safe to repeat; of several
// servers, one tells.
import type { Context } from '#server/context.ts'
import { writtenSince } from '../notes/list-notes.ts'
import { listOwned } from '../recommendations/find-owned.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'
import { LIFECYCLE } from '../recommendations/lifecycle.ts'
import { dayIn, nextDue, startOfDay } from './next-due.ts'
import { REMIND } from './plan-reminders.ts'
import { TELL_IN_FEED } from './tell-in-feed.ts'
import { TOO_LATE_MS, type Plan, type Reminder } from './reminder.ts'
import * as store from './store.ts'

/** The job: `about` is the moment it was laid down for. */
export async function remind(ctx: Context, about: string): Promise<void> {
  const dueAt = new Date(about)
  const plan = await store.plan(ctx)
  if (!plan || plan.stopped || plan.nextDue?.getTime() !== dueAt.getTime()) return
  const day = dayIn(plan.zone, ctx.now())
  const open = (await listOwned(ctx)).filter((one) => isOpen(one, day))
  const missing = await withoutNoteToday(ctx, plan, open)
  const isTooLate = ctx.now().getTime() - dueAt.getTime() > TOO_LATE_MS
  // Reminders end with the last window; a new one starts them again when the pages next ask.
  const next = open.length === 0 ? null : nextDue(plan, ctx.now(), plan.pausedUntil)
  const told: Reminder = { dueAt, recommendationIds: missing, seenAt: null }
  if (next) await ctx.scheduleJob(REMIND, next.toISOString(), next)
  const reminder = missing.length === 0 || isTooLate ? null : told
  if (!(await store.insertReminder(ctx, dueAt, next, reminder)) || !reminder) return
  ctx.log.info('reminder told', { count: missing.length })
  // A job of its own: Teams lets few through a second, and nobody's reminder in the tab waits for that.
  if (plan.inFeed && ctx.feed) await ctx.scheduleJob(TELL_IN_FEED, about, ctx.now())
}

async function withoutNoteToday(ctx: Context, plan: Plan, open: readonly Recommendation[]): Promise<string[]> {
  const ids = open.map(({ id }) => id)
  const written = new Set(await writtenSince(ctx, ids, startOfDay(plan.zone, ctx.now())))
  return ids.filter((id) => !written.has(id))
}

/** Notes are being collected for it on that day. */
function isOpen({ state, window }: Recommendation, day: string): boolean {
  return LIFECYCLE[state].changeWindow && window.pausedOn === null && window.from <= day && day <= window.to
}

/** What the user was told today and has not answered, with those a note is still missing for; null for none. */
export async function dueReminder(ctx: Context): Promise<{ dueAt: Date; recommendations: Recommendation[] } | null> {
  const [plan, latest] = [await store.plan(ctx), await store.latest(ctx)]
  if (!plan || !latest || latest.seenAt) return null
  const day = dayIn(plan.zone, ctx.now())
  if (dayIn(plan.zone, latest.dueAt) !== day) return null
  const named = (await listOwned(ctx)).filter((one) => latest.recommendationIds.includes(one.id) && isOpen(one, day))
  const missing = await withoutNoteToday(ctx, plan, named)
  const recommendations = named.filter(({ id }) => missing.includes(id))
  return recommendations.length > 0 ? { dueAt: latest.dueAt, recommendations } : null
}
