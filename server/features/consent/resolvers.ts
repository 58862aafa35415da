import type { Context } from '#server/context.ts'
import type { Resolvers } from '#schema/generated/server.ts'
import { consents, switchOff, switchOn, type Consent } from './switches.ts'

const toSchema = (all: Consent[]) => all.map((one) => ({ __typename: 'Consent' as const, ...one }))

export const resolvers: Resolvers<Context> = {
  Query: {
    consents: async (_, __, ctx) => toSchema(await consents(ctx)),
  },
  Mutation: {
    switchOnSources: async (_, { sources, outcome }, ctx) => toSchema(await switchOn(ctx, sources, outcome ?? null)),
    switchOffSource: async (_, { source }, ctx) => toSchema(await switchOff(ctx, source)),
  },
}
