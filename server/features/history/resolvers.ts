import type { Context } from '#server/context.ts'
import type { Resolvers } from '#schema/generated/server.ts'
import { toSchemaRecommendation } from '../recommendations/to-schema.ts'
import { findHistory } from './find-history.ts'

export const resolvers: Resolvers<Context> = {
  Query: {
    history: async (_, { text, state, first, after }, ctx) => {
      const page = await findHistory(ctx, { text: text ?? '', state: state ?? null, first, after: after ?? null })
      return {
        __typename: 'HistoryConnection',
        nodes: page.found.map((one) => toSchemaRecommendation(ctx, one)),
        pageInfo: { __typename: 'PageInfo', hasNextPage: page.hasNext, endCursor: page.endCursor },
        total: page.total,
      }
    },
  },
}
