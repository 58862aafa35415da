import type { Context } from '#server/context.ts'
import { toSchemaRefused } from '#server/facts.ts'
import type { Keeps } from '#server/feature.ts'
import { isRefused } from '#server/problems.ts'
import type { Erased as SchemaErased, Resolvers } from '#schema/generated/server.ts'
import { deleteEverything, deletePersonsNotes, type Erased } from './erase.ts'
import { exportMyData } from './export.ts'
import { finishFirstRun, settings } from './settings.ts'

const toErased = ({ rows, at }: Erased): SchemaErased & { __typename: 'Erased' } => ({
  __typename: 'Erased',
  rows,
  at: at.toISOString(),
})

/** The resolvers over everything the earlier features keep. */
export function resolversFor(keeps: readonly Keeps[]): Resolvers<Context> {
  return {
    Query: {
      whatWeKeep: () => keeps.map(({ code, until }) => ({ __typename: 'Kept', code, until })),
      exportMyData: (_, __, ctx) => exportMyData(ctx, keeps),
      settings: async (_, __, ctx) => ({ __typename: 'Settings', ...(await settings(ctx)) }),
    },
    Mutation: {
      deletePersonsNotes: async (_, { recommendationId }, ctx) =>
        toErased(await deletePersonsNotes(ctx, recommendationId)),
      deleteEverything: async (_, { sure }, ctx) => {
        const result = await deleteEverything(ctx, keeps, sure)
        return isRefused(result) ? toSchemaRefused(result) : toErased(result)
      },
      finishFirstRun: async (_, __, ctx) => ({ __typename: 'Settings', ...(await finishFirstRun(ctx)) }),
    },
  }
}
