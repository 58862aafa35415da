import { isClientGeneratedId } from '#server/graphql/client-generated-id.ts'
import type { Context } from '#server/context.ts'
import { refused, type Refused } from '#server/problems.ts'
import type { StartRecommendationInput } from '#schema/generated/server.ts'
import { whyNot } from '../people/choose-person.ts'
import { hiddenUntil } from '../people/hidden-until.ts'
import { toPerson } from '../people/person.ts'
import { candidateOf } from '../people/suggest-candidates.ts'
import { daysBetween, isDay } from './days.ts'
import { findOwned } from './find-owned.ts'
import { LONGEST_PROMPT, windowFrom, type Recommendation } from './recommendation.ts'
import * as store from './store.ts'

/** A window may begin up to a month ago: notes can be written for days that just were. */
const EARLIEST_START_DAYS = 31

/** Starts a recommendation. Sent twice with the same id, it is started once; one live recommendation a person. */
export async function startRecommendation(
  ctx: Context,
  input: StartRecommendationInput,
): Promise<Recommendation | Refused> {
  const { id, personId } = input
  if (!isClientGeneratedId(id)) return refused('NOT_USABLE', { field: 'id' })
  const again = await findOwned(ctx, id)
  if (again) return again.person.id === personId ? again : refused('NOT_USABLE', { field: 'id' })
  const from = input.from ?? ctx.today()
  const objection = whyNotStarted(ctx, from, input.prompt ?? '')
  if (objection) return objection
  const until = await hiddenUntil(ctx, personId)
  if (until) return refused('DECLINED_RECENTLY', { until })
  const person = await ctx.graph.person(personId)
  if (!person) return refused('NOT_FOUND')
  const why = await whyNot(ctx, person)
  if (why) return refused(why)
  const candidate = await candidateOf(ctx, personId)
  if (!candidate) return refused('NOT_ABOVE_YOU')
  const sealed = await store.seal(ctx, id, toPerson(person), input.prompt?.trim() ?? '')
  const inserted = await store.insert(ctx, {
    id,
    personId,
    ...sealed,
    relation: candidate.relation,
    distance: candidate.distance,
    state: 'COLLECTING',
    needsPermissionAgain: false,
    window: windowFrom(from, input.window),
    startedAt: ctx.now(),
    changedAt: ctx.now(),
  })
  if (!inserted) return alreadyThere(ctx, id, personId)
  return (await findOwned(ctx, id)) ?? refused('NOT_FOUND')
}

function whyNotStarted(ctx: Context, from: string, prompt: string): Refused | null {
  if (!isDay(from)) return refused('NOT_USABLE', { field: 'from' })
  if (from > ctx.today()) return refused('DAY_IN_FUTURE')
  if (daysBetween(from, ctx.today()) > EARLIEST_START_DAYS) return refused('NOT_USABLE', { field: 'from' })
  if (prompt.length > LONGEST_PROMPT) return refused('TOO_LONG', { most: LONGEST_PROMPT, length: prompt.length })
  return null
}

async function alreadyThere(ctx: Context, id: string, personId: string): Promise<Recommendation | Refused> {
  const same = await findOwned(ctx, id)
  if (same) return same
  const live = (await store.liveByPerson(ctx)).get(personId)
  return refused('ALREADY_STARTED', live ? { recommendationId: live } : {})
}
