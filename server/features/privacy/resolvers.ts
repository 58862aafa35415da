import type { Context } from '#server/context.ts'
import { toSchemaRefused } from '#server/graphql/to-schema-refused.ts'
import { isRefused } from '#server/problems.ts'
import type { Erased as SchemaErased, Resolvers } from '#schema/generated/server.ts'
import { consents, switchOff, switchOn, type Consent } from './consent/switches.ts'
import { deleteEverything, deletePersonsNotes, type Erasable } from './erase.ts'
import { exportMyData } from './export.ts'
import type { Receipt } from './receipt.ts'
import { receipts } from './receipts.ts'
import { finishFirstRun, settings } from './settings.ts'

const toErased = ({ id, what, count, parts, at }: Receipt): SchemaErased & { __typename: 'Erased' } => ({
  __typename: 'Erased',
  id,
  what,
  rows: count,
  parts: parts.map((part) => ({ __typename: 'ErasedPart', ...part })),
  at: at.toISOString(),
})

const toConsents = (all: Consent[]) => all.map((one) => ({ __typename: 'Consent' as const, ...one }))

/** The resolvers over everything the earlier features keep. */
export function resolversFor(erasable: Erasable): Resolvers<Context> {
  const { retains } = erasable
  return {
    Query: {
      consents: async (_, __, ctx) => toConsents(await consents(ctx)),
      whatWeKeep: () => retains.map(({ code, until }) => ({ __typename: 'Kept', code, until })),
      receipts: async (_, __, ctx) => (await receipts(ctx)).map(toErased),
      exportMyData: (_, { recommendationId }, ctx) => exportMyData(ctx, retains, recommendationId ?? null),
      settings: async (_, __, ctx) => ({ __typename: 'Settings', ...(await settings(ctx)) }),
    },
    Mutation: {
      switchOnSources: async (_, { sources, outcome }, ctx) =>
        toConsents(await switchOn(ctx, sources, outcome ?? null)),
      switchOffSource: async (_, { source }, ctx) => toConsents(await switchOff(ctx, source)),
      deletePersonsNotes: async (_, { recommendationId }, ctx) =>
        toErased(await deletePersonsNotes(ctx, erasable, recommendationId)),
      deleteEverything: async (_, { sure }, ctx) => {
        const result = await deleteEverything(ctx, erasable, sure)
        return isRefused(result) ? toSchemaRefused(result) : toErased(result)
      },
      finishFirstRun: async (_, __, ctx) => ({ __typename: 'Settings', ...(await finishFirstRun(ctx)) }),
    },
  }
}
