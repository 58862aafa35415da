import type { Context } from '#server/context.ts'
import { toSchemaRefused } from '#server/graphql/to-schema-refused.ts'
import { isRefused, type Refused } from '#server/problems.ts'
import type { ReminderFeed, ReminderPlan, Resolvers } from '#schema/generated/server.ts'
import { toSchemaRecommendation } from '../recommendations/to-schema.ts'
import { closeReminder, pauseReminders, effectivePlan, setReminders, snoozeReminder } from './plan-reminders.ts'
import { dueReminder } from './remind.ts'
import type { Plan } from './reminder.ts'
import * as store from './store.ts'

function toSchemaPlan(plan: Plan): ReminderPlan & { __typename: 'ReminderPlan' } {
  const { days, at, zone, quietFrom, quietTo, stopped, pausedUntil } = plan
  const nextDue = plan.nextDue?.toISOString() ?? null
  return { __typename: 'ReminderPlan', days: [...days], at, zone, quietFrom, quietTo, stopped, pausedUntil, nextDue }
}

async function reminderFeed(ctx: Context): Promise<ReminderFeed> {
  if (!ctx.feed) return 'NOT_OFFERED'
  const plan = await store.plan(ctx)
  if (!plan?.inFeed) return 'OFF'
  return plan.feedFailed ? 'NOT_TOLD' : 'ON'
}

const planOrRefused = (result: Plan | Refused) => (isRefused(result) ? toSchemaRefused(result) : toSchemaPlan(result))

export const resolvers: Resolvers<Context> = {
  Query: {
    reminderPlan: async (_, __, ctx) => {
      const plan = await effectivePlan(ctx)
      return plan && toSchemaPlan(plan)
    },
    reminderFeed: (_, __, ctx) => reminderFeed(ctx),
    dueReminder: async (_, __, ctx) => {
      const due = await dueReminder(ctx)
      return (
        due && {
          __typename: 'DueReminder',
          dueAt: due.dueAt.toISOString(),
          recommendations: due.recommendations.map((one) => toSchemaRecommendation(ctx, one)),
        }
      )
    },
  },
  Mutation: {
    setReminders: async (_, { input }, ctx) => planOrRefused(await setReminders(ctx, input)),
    pauseReminders: async (_, { weeks }, ctx) => planOrRefused(await pauseReminders(ctx, weeks)),
    snoozeReminder: async (_, { until }, ctx) => planOrRefused(await snoozeReminder(ctx, until)),
    closeReminder: async (_, __, ctx) => planOrRefused(await closeReminder(ctx)),
  },
}
