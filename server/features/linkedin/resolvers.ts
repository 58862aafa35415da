import type { Context } from '#server/context.ts'
import { toSchemaRefused } from '#server/graphql/to-schema-refused.ts'
import { isRefused } from '#server/problems.ts'
import type { HandOff as SchemaHandOff, Resolvers } from '#schema/generated/server.ts'
import { recommendationOrRefused } from '../recommendations/to-schema.ts'
import { handOff, markSubmitted, recordAfterwards, saveHandOff, type HandOff } from './hand-off.ts'
import { profileAddress } from './profile.ts'

function toSchema(found: HandOff): SchemaHandOff & { __typename: 'HandOff' } {
  const { details, label, text, ...rest } = found
  return {
    __typename: 'HandOff',
    ...rest,
    text,
    characters: Array.from(text).length,
    relationship: details.relationship,
    relationshipLabel: label,
    theirPosition: details.theirPosition,
    yourPosition: details.yourPosition,
    connected: details.connected,
    profile: details.profile ? profileAddress(details.profile) : null,
  }
}

export const resolvers: Resolvers<Context> = {
  Mutation: {
    saveHandOff: async (_, { input }, ctx) => {
      const result = await saveHandOff(ctx, input)
      return isRefused(result) ? toSchemaRefused(result) : toSchema(result)
    },
    markSubmitted: async (_, { input }, ctx) => recommendationOrRefused(ctx, await markSubmitted(ctx, input)),
    recordAfterwards: async (_, { recommendationId, what }, ctx) =>
      recommendationOrRefused(ctx, await recordAfterwards(ctx, recommendationId, what)),
  },
  Recommendation: {
    handOff: async ({ id }, _, ctx) => {
      const found = await handOff(ctx, id)
      return found && toSchema(found)
    },
  },
}
