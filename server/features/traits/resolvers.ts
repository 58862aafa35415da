import type { Context } from '#server/context.ts'
import { toSchemaRefused } from '#server/graphql/to-schema-refused.ts'
import { isRefused, type Refused } from '#server/problems.ts'
import { TRAITS } from '#server/reasoning/traits/taxonomy.ts'
import type { Resolvers, Review as SchemaReview } from '#schema/generated/server.ts'
import { tellingOf } from '../notes/tell-note.ts'
import { toSchemaNote } from '../notes/to-schema.ts'
import { arrangeTraits, review, resetToSuggested, type Review } from './review.ts'

function toSchema(found: Review): SchemaReview & { __typename: 'Review' } {
  return {
    __typename: 'Review',
    recommendationId: found.recommendationId,
    version: found.version,
    otherLanguage: found.otherLanguage,
    traits: found.traits.map(({ id, label, use, notes }) => {
      const examples = notes.flatMap(({ id: noteId, confidence }) => {
        const note = found.notes.get(noteId)
        return note ? [{ __typename: 'TraitExample' as const, note: toSchemaNote(note), confidence }] : []
      })
      return { __typename: 'ArrangedTrait', id, label, use, examples }
    }),
    loose: found.loose.map((note) => toSchemaNote(note)),
    notPraise: found.notPraise.map((note) => toSchemaNote(note)),
    pleaseSort: found.pleaseSort.map((note) => toSchemaNote(note)),
    tellings: [...found.notes.values()]
      .map((note) => tellingOf(note, found.who))
      .filter(({ zone, telling }) => zone !== 'NOT_PRAISE' || telling !== null),
    vocabulary: TRAITS.map(({ id, label }) => ({ __typename: 'TraitName', id, label })),
  }
}

const orRefused = (result: Review | Refused) => (isRefused(result) ? toSchemaRefused(result) : toSchema(result))

export const resolvers: Resolvers<Context> = {
  Mutation: {
    arrangeTraits: async (_, { input }, ctx) => orRefused(await arrangeTraits(ctx, input)),
    suggestTraitsAnew: async (_, { recommendationId }, ctx) => orRefused(await resetToSuggested(ctx, recommendationId)),
  },
  Recommendation: {
    review: async ({ id }, _, ctx) => toSchema(await review(ctx, id)),
  },
}
