import type { Context } from '#server/context.ts'
import type { Resolvers } from '#schema/generated/server.ts'
import { prefersNotToBeAsked } from '../people/settings.ts'
import { changeWindow } from './change-window.ts'
import { allMine, mine } from './mine.ts'
import { startRecommendation } from './start-recommendation.ts'
import { hasEnded, isBeforeAsking } from './states.ts'
import { holds } from './chain.ts'
import * as store from './store.ts'
import { recommendationOrRefused, toSchemaRecommendation } from './to-schema.ts'
import { reviewAnyway, withdraw } from './withdraw.ts'

/** Asked for each candidate of a list, read once a request. */
const live = new WeakMap<Context, Promise<Map<string, string>>>()
function liveByPersonOnce(ctx: Context): Promise<Map<string, string>> {
  const reading = live.get(ctx) ?? store.liveByPerson(ctx)
  live.set(ctx, reading)
  return reading
}

export const resolvers: Resolvers<Context> = {
  Query: {
    recommendation: async (_, { id }, ctx) => {
      const found = await mine(ctx, id)
      return found && toSchemaRecommendation(ctx, found)
    },
    recommendationByAddress: async (_, { address }, ctx) => {
      const found = (await allMine(ctx)).find(
        (one) => !hasEnded(one.state) && one.person.mail?.toLowerCase() === address.toLowerCase(),
      )
      return found ? toSchemaRecommendation(ctx, found) : null
    },
  },
  Mutation: {
    startRecommendation: async (_, { input }, ctx) =>
      recommendationOrRefused(ctx, await startRecommendation(ctx, input)),
    changeWindow: async (_, { input }, ctx) =>
      recommendationOrRefused(ctx, await changeWindow(ctx, input.recommendationId, input.change)),
    reviewAnyway: async (_, { recommendationId }, ctx) =>
      recommendationOrRefused(ctx, await reviewAnyway(ctx, recommendationId)),
    withdrawRecommendation: async (_, { recommendationId }, ctx) =>
      recommendationOrRefused(ctx, await withdraw(ctx, recommendationId)),
  },
  Recommendation: {
    prefersNotToBeAsked: ({ person, state }, _, ctx) => isBeforeAsking(state) && prefersNotToBeAsked(ctx, person.id),
    moves: async ({ id }, _, ctx) =>
      (await store.moves(ctx, id)).map(({ from, to, at, version }) => ({
        __typename: 'Move',
        from,
        to,
        at: at.toISOString(),
        version,
      })),
    recordHolds: async ({ id, state }, _, ctx) => {
      const [links, marker] = await Promise.all([store.moves(ctx, id), ctx.vault.marker()])
      return links.at(-1)?.to === state ? holds(marker, id, links) : false
    },
  },
  Candidate: {
    recommendationId: async ({ person }, _, ctx) => (await liveByPersonOnce(ctx)).get(person.id) ?? null,
  },
}
