import type { Context } from '#server/context.ts'
import type { Resolvers } from '#schema/generated/server.ts'
import { listOwned } from '../recommendations/find-owned.ts'
import { ensureSubscription, readNotified } from '../replies/follow-notifications.ts'
import { toSchemaRecommendation } from '../recommendations/to-schema.ts'
import { listInProgress, nextStep, listWaiting } from './next-step.ts'

export const resolvers: Resolvers<Context> = {
  Query: {
    home: async (_, __, ctx) => {
      await readNotified(ctx)
      ctx.runInBackground('notices', () => ensureSubscription(ctx))
      const all = await listOwned(ctx)
      const { kind, recommendation } = nextStep(all)
      return {
        __typename: 'Home',
        nextStep: {
          __typename: 'NextStep',
          kind,
          recommendation: recommendation && toSchemaRecommendation(ctx, recommendation),
        },
        waiting: listWaiting(all).map((one) => toSchemaRecommendation(ctx, one)),
        inProgress: listInProgress(all).map((one) => toSchemaRecommendation(ctx, one)),
      }
    },
  },
}
