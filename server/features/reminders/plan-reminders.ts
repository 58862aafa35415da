// Choosing days and time, pausing, snoozing. Each change makes the next moment anew; a job for an older one finds it gone.
import type { Context } from '#server/context.ts'
import { refused, type Refused } from '#server/problems.ts'
import type { ReminderPlanInput, Snooze } from '#schema/generated/server.ts'
import { addDays } from '../recommendations/days.ts'
import { dayIn, isTime, isZone, nextDue, afterQuietHours } from './next-due.ts'
import type { Plan } from './reminder.ts'
import * as store from './store.ts'

/** Name of the job, on the feature's door plate. */
export const REMIND = 'remind'

const PAUSES = [0, 1, 2, 4]
const HOUR_MS = 3600_000

export async function setReminders(ctx: Context, input: ReminderPlanInput): Promise<Plan | Refused> {
  const field = whatIsWrong(input)
  if (field) return refused('NOT_USABLE', { field })
  const days = [...new Set(input.days)].sort((a, b) => a - b)
  const old = await store.plan(ctx)
  const { inActivityFeed, ...times } = input
  const inFeed = inActivityFeed ?? old?.inFeed ?? false
  const feedFailed = inFeed && (old?.feedFailed ?? false)
  return planned(ctx, { ...times, days, pausedUntil: old?.pausedUntil ?? null, nextDue: null, inFeed, feedFailed })
}

function whatIsWrong({ days, at, zone, quietFrom, quietTo }: ReminderPlanInput): string | null {
  if (!days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7)) return 'days'
  if (![at, quietFrom, quietTo].every(isTime)) return 'at'
  return isZone(zone) ? null : 'zone'
}

/** 0 weeks takes the pause back. */
export async function pauseReminders(ctx: Context, weeks: number): Promise<Plan | Refused> {
  const plan = await store.plan(ctx)
  if (!plan) return refused('NOT_FOUND')
  if (!PAUSES.includes(weeks)) return refused('NOT_USABLE', { field: 'weeks' })
  await store.markSeen(ctx)
  const pausedUntil = weeks === 0 ? null : addDays(dayIn(plan.zone, ctx.now()), weeks * 7)
  return planned(ctx, { ...plan, pausedUntil })
}

/** The same reminder once more, later; never in the quiet hours. */
export async function snoozeReminder(ctx: Context, until: Snooze): Promise<Plan | Refused> {
  const plan = await store.plan(ctx)
  if (!plan || plan.stopped) return refused('NOT_FOUND')
  await store.markSeen(ctx)
  const tomorrow = addDays(dayIn(plan.zone, ctx.now()), 1)
  const later = afterQuietHours(plan, new Date(ctx.now().getTime() + HOUR_MS))
  const due = until === 'ONE_HOUR' ? later : nextDue({ ...plan, days: [1, 2, 3, 4, 5, 6, 7] }, ctx.now(), tomorrow)
  return savePlanOnce(ctx, { ...plan, nextDue: due })
}

export async function closeReminder(ctx: Context): Promise<Plan | Refused> {
  await store.markSeen(ctx)
  return (await store.plan(ctx)) ?? refused('NOT_FOUND')
}

/** The plan with its next moment, from now on. */
async function planned(ctx: Context, plan: Plan): Promise<Plan> {
  return savePlanOnce(ctx, { ...plan, nextDue: plan.stopped ? null : nextDue(plan, ctx.now(), plan.pausedUntil) })
}

/** The job is laid down first: a plan without its job would never be heard of again, a job without its plan does nothing. */
async function savePlanOnce(ctx: Context, plan: Plan): Promise<Plan> {
  if (plan.nextDue) await ctx.scheduleJob(REMIND, plan.nextDue.toISOString(), plan.nextDue)
  await store.savePlan(ctx, plan)
  return plan
}

/** After a window began, or a moment was missed while no server ran: the plan goes on. Null when there is none. */
export async function effectivePlan(ctx: Context): Promise<Plan | null> {
  const plan = await store.plan(ctx)
  if (!plan || plan.stopped) return plan
  const isMissed = !plan.nextDue || ctx.now().getTime() - plan.nextDue.getTime() > HOUR_MS
  return isMissed ? planned(ctx, plan) : plan
}
