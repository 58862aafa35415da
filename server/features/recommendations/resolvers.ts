import type { Context } from '#server/context.ts'
import type { Resolvers } from '#schema/generated/server.ts'
import { prefersNotToBeAsked } from '../people/settings.ts'
import { changeWindow } from './change-window.ts'
import { listOwned, findOwned } from './find-owned.ts'
import { startRecommendation } from './start-recommendation.ts'
import { hasEnded, isBeforeAsking } from './lifecycle.ts'
import { verifyAuditTrail } from './audit-trail.ts'
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
      const found = await findOwned(ctx, id)
      return found && toSchemaRecommendation(ctx, found)
    },
    recommendationByAddress: async (_, { address }, ctx) => {
      const found = (await listOwned(ctx)).find(
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
      (await store.transitions(ctx, id)).map(({ from, to, at, version }) => ({
        __typename: 'Move',
        from,
        to,
        at: at.toISOString(),
        version,
      })),
    recordHolds: async ({ id, state }, _, ctx) => {
      const [entries, rowMac] = await Promise.all([store.transitions(ctx, id), ctx.vault.rowMac()])
      return entries.at(-1)?.to === state ? verifyAuditTrail(rowMac, id, entries) : false
    },
  },
  Candidate: {
    recommendationId: async ({ person }, _, ctx) => (await liveByPersonOnce(ctx)).get(person.id) ?? null,
  },
}
