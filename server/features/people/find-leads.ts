// Dotted lines and project leads: found in the streams, confirmed by the directory. Offered only when they stand nearer to the
// top than the user; a colleague who hands out tasks does not.
import type { Context } from '#server/context.ts'
import type { DirectoryPerson, PersonWithChain } from '#server/platform/graph/graph.ts'
import type { Streams } from '#server/reasoning/judge/cleaning/streams.ts'
import { leadsIn, type Lead } from '#server/reasoning/judge/leads.ts'
import { isSuggested, type Senior } from './person.ts'
import type { Above } from './find-people-above.ts'

/** Of those whom the traces name, the ones who stand above the user, beside those known already; strongest trace first. */
export async function findLeads(ctx: Context, above: Above, named: readonly PersonWithChain[]): Promise<Senior[]> {
  const known = new Set([above.me.id, ...above.seniors.map(({ person }) => person.id)])
  const unknown = [...new Map(named.map((one) => [one.person.id, one])).values()].filter(
    ({ person }) => !known.has(person.id) && isSuggested(person),
  )
  const own = (await ctx.graph.managerChain()).people.map(({ id }) => id)
  return unknown
    .filter(({ above: theirs }) => isNearerToTheTop(theirs, own))
    .map(({ person }) => ({ person, relation: 'LED_YOUR_WORK', distance: null, added: false }))
}

/** Fewer steps from the same top. Without anybody above in common, the directory does not say how the two stand. */
function isNearerToTheTop(theirs: readonly string[], own: readonly string[]): boolean {
  return theirs.length < own.length && theirs.some((id) => own.includes(id))
}

/**
 * Everybody whom the traces in the streams name, with the line above each, in one go: most sign in with their address. Those who
 * do not are looked for by address, and their lines read afterwards.
 */
export async function namedIn(ctx: Context, streams: Streams, me: DirectoryPerson): Promise<PersonWithChain[]> {
  const leads = leadsIn(streams, me, ctx.now().getTime())
  const found = await ctx.graph.peopleWithChain(leads.map(({ key }) => key))
  // A sign-in name may be like the address of somebody else.
  const theirs = ({ by, key }: Lead) => {
    const one = found.get(key)
    return one && (by === 'id' || one.person.addresses.includes(key)) ? one : null
  }
  const missed = leads.filter((lead) => lead.by === 'address' && !theirs(lead)).map(({ key }) => key)
  const byAddress = await ctx.graph.peopleByAddress(missed)
  const later = await ctx.graph.peopleWithChain(byAddress.map(({ id }) => id))
  return [...leads.flatMap((lead) => theirs(lead) ?? []), ...later.values()]
}
