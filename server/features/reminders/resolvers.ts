import type { Context } from '#server/context.ts'
import { toSchemaRefused } from '#server/facts.ts'
import { isRefused, type Refused } from '#server/problems.ts'
import type { ReminderPlan, Resolvers } from '#schema/generated/server.ts'
import { toSchemaRecommendation } from '../recommendations/to-schema.ts'
import { closeReminder, pauseReminders, planInForce, setReminders, snoozeReminder } from './plan-reminders.ts'
import { dueReminder } from './remind.ts'
import type { Plan } from './reminder.ts'

function toSchemaPlan(plan: Plan): ReminderPlan & { __typename: 'ReminderPlan' } {
  return { __typename: 'ReminderPlan', ...plan, days: [...plan.days], nextDue: plan.nextDue?.toISOString() ?? null }
}

const planOrRefused = (result: Plan | Refused) => (isRefused(result) ? toSchemaRefused(result) : toSchemaPlan(result))

export const resolvers: Resolvers<Context> = {
  Query: {
    reminderPlan: async (_, __, ctx) => {
      const plan = await planInForce(ctx)
      return plan && toSchemaPlan(plan)
    },
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
