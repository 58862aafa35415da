import type { Feature } from '#server/feature.ts'
import { REMIND } from './plan-reminders.ts'
import { remind } from './remind.ts'
import { resolvers } from './resolvers.ts'
import { TELL_IN_FEED, tellInFeed } from './tell-in-feed.ts'
import * as store from './store.ts'

/** A nudge at the user's own time to write a note, while a window is open. Nobody else can see it. */
export const reminders: Feature = {
  name: 'reminders',
  resolvers,
  retains: [
    {
      table: 'reminder_plan',
      code: 'REMINDER_PLAN',
      until: 'YOU_DELETE_IT',
      exported: async (ctx) => [await store.plan(ctx)].filter(Boolean),
    },
    {
      table: 'reminder',
      code: 'REMINDERS',
      until: 'YOU_DELETE_IT',
      exported: async (ctx) => [await store.latest(ctx)].filter(Boolean),
    },
  ],
  jobs: { [REMIND]: remind, [TELL_IN_FEED]: tellInFeed },
}
