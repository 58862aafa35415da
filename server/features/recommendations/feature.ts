import type { Feature } from '#server/feature.ts'
import { resolvers } from './resolvers.ts'
import * as store from './store.ts'

/** The journey itself: one recommendation, its window, its state and every move. */
export const recommendations: Feature = {
  name: 'recommendations',
  resolvers,
  retains: [
    {
      table: 'recommendation',
      code: 'RECOMMENDATIONS',
      until: 'TWELVE_MONTHS_AFTER_LAST_CHANGE',
      exported: (ctx) => store.all(ctx),
    },
    {
      table: 'move',
      code: 'MOVES',
      until: 'TWELVE_MONTHS_AFTER_LAST_CHANGE',
      exported: async (ctx) =>
        await Promise.all(
          (await store.all(ctx)).map(async ({ id }) => ({
            recommendationId: id,
            transitions: await store.transitions(ctx, id),
          })),
        ),
    },
  ],
}
