import type { Context } from '#server/context.ts'
import { toSchemaRefused } from '#server/graphql/to-schema-refused.ts'
import { isRefused, type Refused } from '#server/problems.ts'
import type { ResolversTypes } from '#schema/generated/server.ts'
import { toSchemaPerson } from '../people/person.ts'
import { daysBetween } from './days.ts'
import type { Recommendation } from './recommendation.ts'
import { canStop, hasEnded, LIFECYCLE } from './lifecycle.ts'

type SchemaRecommendation = Awaited<ResolversTypes['Recommendation']>

/** Our recommendation as GraphQL shows it; later rooms add their own fields by its id. */
export function toSchemaRecommendation(
  ctx: Context,
  found: Recommendation,
): SchemaRecommendation & { __typename: 'Recommendation' } {
  const { window } = found
  const rules = LIFECYCLE[found.state]
  return {
    __typename: 'Recommendation',
    id: found.id,
    person: toSchemaPerson(found.person),
    relation: found.relation,
    state: found.state,
    hasEnded: hasEnded(found.state),
    may: {
      __typename: 'RecommendationMay',
      writeNotes: rules.writeNotes,
      changeWindow: rules.changeWindow,
      editText: rules.editText !== 'no',
      editWithoutAsking: rules.editText === 'freely',
      stop: canStop(found.state),
    },
    needsPermissionAgain: found.needsPermissionAgain,
    window: {
      __typename: 'Window',
      length: window.length,
      from: window.from,
      to: window.to,
      paused: window.pausedOn !== null,
      daysLeft: daysBetween(window.pausedOn ?? ctx.today(), window.to),
    },
    prompt: found.prompt,
    startedAt: found.startedAt.toISOString(),
  }
}

/** A story's result as the union both sides know. */
export function recommendationOrRefused(ctx: Context, result: Recommendation | Refused) {
  return isRefused(result) ? toSchemaRefused(result) : toSchemaRecommendation(ctx, result)
}
