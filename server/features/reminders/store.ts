// The only queries that name reminder_plan and reminder.
import { z } from 'zod'
import type { Context } from '#server/context.ts'
import { parseStored } from '#server/platform/db/stored-json.ts'
import type { Plan, Reminder } from './reminder.ts'

const owner = (ctx: Context) => ({ tenant_id: ctx.user.tenantId, user_id: ctx.user.userId })

export async function plan(ctx: Context): Promise<Plan | null> {
  const row = await ctx.db.run((db) => db.selectFrom('reminder_plan').selectAll().executeTakeFirst())
  if (!row) return null
  return {
    days: Array.from(row.days, Number),
    at: row.at,
    zone: row.zone,
    quietFrom: row.quiet_from,
    quietTo: row.quiet_to,
    stopped: row.stopped,
    pausedUntil: row.paused_until,
    nextDue: row.next_due,
    inFeed: row.in_feed,
    feedFailed: row.feed_failed,
  }
}

export async function savePlan(ctx: Context, plan: Plan): Promise<void> {
  const values = {
    days: plan.days.join(''),
    at: plan.at,
    zone: plan.zone,
    quiet_from: plan.quietFrom,
    quiet_to: plan.quietTo,
    stopped: plan.stopped,
    paused_until: plan.pausedUntil,
    next_due: plan.nextDue,
    in_feed: plan.inFeed,
    feed_failed: plan.feedFailed,
  }
  await ctx.db.run((db) =>
    db
      .insertInto('reminder_plan')
      .values({ ...owner(ctx), ...values })
      .onConflict((c) => c.columns(['tenant_id', 'user_id']).doUpdateSet(values))
      .execute(),
  )
}

/**
 * Tells (`reminder` null: skips) what was due at `dueAt` and puts the next moment in its place, both or neither. False when
 * somebody was faster: another server, or a change of the plan.
 */
export async function insertReminder(
  ctx: Context,
  dueAt: Date,
  next: Date | null,
  reminder: Reminder | null,
): Promise<boolean> {
  return ctx.db.run(async (db) => {
    const moved = await db
      .updateTable('reminder_plan')
      .set({ next_due: next })
      .where('next_due', '=', dueAt)
      .executeTakeFirst()
    if (moved.numUpdatedRows !== 1n) return false
    if (!reminder) return true
    await db.deleteFrom('reminder').execute()
    const row = { ...owner(ctx), due_at: dueAt, about: JSON.stringify(reminder.recommendationIds), seen_at: null }
    await db.insertInto('reminder').values(row).execute()
    return true
  })
}

/** Whether Teams showed the last one. */
export async function saveFeedFailure(ctx: Context, feed_failed: boolean): Promise<void> {
  await ctx.db.run((db) => db.updateTable('reminder_plan').set({ feed_failed }).execute())
}

/** What was told last. */
export async function latest(ctx: Context): Promise<Reminder | null> {
  const row = await ctx.db.run((db) =>
    db.selectFrom('reminder').selectAll().orderBy('due_at', 'desc').limit(1).executeTakeFirst(),
  )
  if (!row) return null
  const recommendationIds = parseStored(z.array(z.string()), row.about, 'reminder.about')
  return { dueAt: row.due_at, recommendationIds, seenAt: row.seen_at }
}

export async function markSeen(ctx: Context): Promise<void> {
  await ctx.db.run((db) =>
    db.updateTable('reminder').set({ seen_at: ctx.now() }).where('seen_at', 'is', null).execute(),
  )
}
