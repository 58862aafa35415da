import type { Context } from '#server/context.ts'
import { toSchemaRefused } from '#server/graphql/to-schema-refused.ts'
import { isRefused, type Refused } from '#server/problems.ts'
import type { Resolvers } from '#schema/generated/server.ts'
import { addPerson, hidePerson, removeAddedPerson, showPersonAgain } from './choose-person.ts'
import { readProgress } from './evidence/reading-progress.ts'
import { searchPeople, type FoundPerson } from './find-people.ts'
import { toPerson, toSchemaPerson } from './person.ts'
import { stateWork, withdrawStatement } from './state-work.ts'
import * as store from './store.ts'
import { candidateOf, suggestCandidates, type Candidate } from './suggest-candidates.ts'
import { toSchemaCandidate, toSchemaCandidates, toSchemaReading } from './to-schema.ts'

const orRefused = (result: Candidate | Refused) =>
  isRefused(result) ? toSchemaRefused(result) : { ...toSchemaCandidate(result), __typename: 'Candidate' as const }
const toFound = ({ person, refused }: FoundPerson) => ({ person: toSchemaPerson(person), refused })

export const resolvers: Resolvers<Context> = {
  Query: {
    me: async (_, __, ctx) => toPerson(await ctx.graph.me()),
    candidates: async (_, { depth }, ctx) => toSchemaCandidates(await suggestCandidates(ctx, depth)),
    readSoFar: (_, __, ctx) => readProgress(ctx).map(toSchemaReading),
    candidate: async (_, { personId }, ctx) => {
      const found = await candidateOf(ctx, personId)
      return found && toSchemaCandidate(found)
    },
    searchPeople: async (_, { text }, ctx) => (await searchPeople(ctx, text)).map(toFound),
  },
  Mutation: {
    addPerson: async (_, { personId }, ctx) => orRefused(await addPerson(ctx, personId)),
    removeAddedPerson: async (_, { personId }, ctx) => (await removeAddedPerson(ctx, personId), { personId }),
    hidePerson: async (_, { personId }, ctx) => (await hidePerson(ctx, personId), { personId }),
    showPersonAgain: async (_, { personId }, ctx) => orRefused(await showPersonAgain(ctx, personId)),
    stateWork: async (_, { input }, ctx) => orRefused(await stateWork(ctx, input)),
    withdrawStatement: async (_, { personId, statementId }, ctx) =>
      orRefused(await withdrawStatement(ctx, personId, statementId)),
    dontAskMe: async (_, { on }, ctx) => (await store.optOut(ctx, on), { on }),
    useWorkContacts: async (_, { on }, ctx) => {
      await store.set(ctx, 'work-contacts', on ? 'on' : 'off')
      if (!on) await store.deleteSnapshot(ctx)
      return { on }
    },
  },
}
