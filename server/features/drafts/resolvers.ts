import type { Context } from '#server/context.ts'
import { toSchemaRefused } from '#server/graphql/to-schema-refused.ts'
import { isRefused, refused, type Refused } from '#server/problems.ts'
import type { Resolvers } from '#schema/generated/server.ts'
import { findOwned } from '../recommendations/find-owned.ts'
import { recommendationOrRefused } from '../recommendations/to-schema.ts'
import { checkText } from './check-text.ts'
import { keepSentence, dismissFinding } from './decide-finding.ts'
import { LONGEST_SAVED, type DraftVersion } from './draft.ts'
import { readyToAsk } from './ready-to-ask.ts'
import { showDraft } from './show-draft.ts'
import * as store from './store.ts'
import { toSchemaCheck, toSchemaDraft, toSchemaVersion } from './to-schema.ts'
import { composeDraft, restoreVersion, saveDraft } from './write-draft.ts'

async function draftOf(ctx: Context, recommendationId: string) {
  const recommendation = await findOwned(ctx, recommendationId)
  const shown = recommendation && (await showDraft(ctx, recommendation))
  return shown ? toSchemaDraft(recommendationId, shown.draft, shown.checked, shown.notUsable) : null
}

async function orRefused(ctx: Context, recommendationId: string, result: DraftVersion | Refused) {
  if (isRefused(result)) return toSchemaRefused(result)
  return (await draftOf(ctx, recommendationId)) ?? toSchemaRefused(refused('NOT_FOUND'))
}

const EMPTY = { sentences: [], findings: [], hardStanding: 0, unkept: 0 }

export const resolvers: Resolvers<Context> = {
  Query: {
    checkDraft: async (_, { recommendationId, text }, ctx) => {
      const recommendation = await findOwned(ctx, recommendationId)
      const shortened = text.slice(0, LONGEST_SAVED)
      if (!recommendation) return toSchemaCheck('', EMPTY)
      return toSchemaCheck(
        shortened,
        await checkText(ctx, recommendation, shortened, await store.latest(ctx, recommendationId)),
      )
    },
  },
  Mutation: {
    composeDraft: async (_, { input }, ctx) => orRefused(ctx, input.recommendationId, await composeDraft(ctx, input)),
    saveDraft: async (_, { input }, ctx) => orRefused(ctx, input.recommendationId, await saveDraft(ctx, input)),
    keepSentence: async (_, { recommendationId, sentence, keep }, ctx) =>
      orRefused(ctx, recommendationId, await keepSentence(ctx, recommendationId, sentence, keep)),
    setFindingAside: async (_, { recommendationId, findingKey, reason }, ctx) =>
      orRefused(ctx, recommendationId, await dismissFinding(ctx, recommendationId, findingKey, reason ?? null)),
    restoreDraftVersion: async (_, { recommendationId, version }, ctx) =>
      orRefused(ctx, recommendationId, await restoreVersion(ctx, recommendationId, version)),
    readyToAsk: async (_, { recommendationId, version }, ctx) =>
      recommendationOrRefused(ctx, await readyToAsk(ctx, recommendationId, version)),
  },
  Recommendation: {
    draft: ({ id }, _, ctx) => draftOf(ctx, id),
    draftVersions: async ({ id }, _, ctx) => (await store.versions(ctx, id)).map(toSchemaVersion),
  },
}
