import type { Context } from '#server/context.ts'
import type { Resolvers } from '#schema/generated/server.ts'
import { allMine } from '../recommendations/mine.ts'
import { keepNotices, lookWhereItCame } from '../replies/notices.ts'
import { toSchemaRecommendation } from '../recommendations/to-schema.ts'
import { inProgress, nextStep, waiting } from './next-step.ts'

export const resolvers: Resolvers<Context> = {
  Query: {
    home: async (_, __, ctx) => {
      await lookWhereItCame(ctx)
      ctx.behind('notices', () => keepNotices(ctx))
      const all = await allMine(ctx)
      const { kind, recommendation } = nextStep(all)
      return {
        __typename: 'Home',
        nextStep: {
          __typename: 'NextStep',
          kind,
          recommendation: recommendation && toSchemaRecommendation(ctx, recommendation),
        },
        waiting: waiting(all).map((one) => toSchemaRecommendation(ctx, one)),
        inProgress: inProgress(all).map((one) => toSchemaRecommendation(ctx, one)),
      }
    },
  },
}
