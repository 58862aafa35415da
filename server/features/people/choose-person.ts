// Adding somebody by hand, taking them off again, hiding, showing again.
import type { Context } from '#server/context.ts'
import { refused, type Refused } from '#server/problems.ts'
import type { RefusalCode } from '#schema/generated/server.ts'
import type { DirectoryPerson } from '#server/platform/graph/graph.ts'
import { candidateOf, type Candidate } from './suggest-candidates.ts'
import { isAPerson } from './person.ts'
import * as store from './store.ts'
import { findPeopleBelow } from './find-people-below.ts'

/** Adds a person found by search. Refuses oneself, people below, what is no person, closed accounts, and who asked not to be asked. */
export async function addPerson(ctx: Context, personId: string): Promise<Candidate | Refused> {
  const person = await ctx.graph.person(personId)
  if (!person) return refused('NOT_FOUND')
  const why = await whyNot(ctx, person)
  if (why) return refused(why)
  await store.saveChoice(ctx, personId, 'added', null)
  await store.deleteChoice(ctx, personId, 'hidden')
  return (await candidateOf(ctx, personId)) ?? refused('NOT_FOUND')
}

/** Why this person cannot be chosen, or null. Asked by everything that offers, starts or asks. */
export async function whyNot(ctx: Context, person: DirectoryPerson): Promise<RefusalCode | null> {
  return (await whyNotEach(ctx, [person])).get(person.id) ?? null
}

/** The person as the directory has them now, and why not; everything is read side by side. */
export async function currentProfile(
  ctx: Context,
  personId: string,
): Promise<{ person: DirectoryPerson | null; why: RefusalCode | null }> {
  const reading = [ctx.graph.person(personId), findPeopleBelow(ctx, [personId], true), store.optedOut(ctx)] as const
  const [person, below, out] = await Promise.all(reading)
  return { person, why: person && objectionTo(person, ctx.user.userId, below, out) }
}

/** The same for several people at once, by id. */
export async function whyNotEach(
  ctx: Context,
  people: readonly DirectoryPerson[],
): Promise<Map<string, RefusalCode | null>> {
  const ids = people.map(({ id }) => id).filter((id) => id !== ctx.user.userId)
  const [below, out] = await Promise.all([findPeopleBelow(ctx, ids), store.optedOut(ctx)])
  return new Map(people.map((person) => [person.id, objectionTo(person, ctx.user.userId, below, out)]))
}

function objectionTo(
  person: DirectoryPerson,
  me: string,
  below: ReadonlySet<string>,
  out: ReadonlySet<string>,
): RefusalCode | null {
  if (person.id === me || below.has(person.id)) return 'NOT_ABOVE_YOU'
  if (!isAPerson(person)) return 'NOT_USABLE'
  if (!person.accountEnabled) return 'LEFT_THE_COMPANY'
  return out.has(person.id) ? 'PREFERS_NOT_TO_BE_ASKED' : null
}

export async function removeAddedPerson(ctx: Context, personId: string): Promise<void> {
  await store.deleteChoice(ctx, personId, 'added')
}

/** Not suggested any more: until shown again, or until the given day (after a decline). */
export async function hidePerson(ctx: Context, personId: string, until: Date | null = null): Promise<void> {
  await store.saveChoice(ctx, personId, 'hidden', until)
}

export async function showPersonAgain(ctx: Context, personId: string): Promise<Candidate | Refused> {
  const { hidden } = await store.choices(ctx)
  const until = hidden.get(personId)
  if (until) return refused('DECLINED_RECENTLY', { until: until.toISOString().slice(0, 10) })
  if ((await store.optedOut(ctx)).has(personId)) return refused('PREFERS_NOT_TO_BE_ASKED')
  await store.deleteChoice(ctx, personId, 'hidden')
  return (await candidateOf(ctx, personId)) ?? refused('NOT_FOUND')
}
