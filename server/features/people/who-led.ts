// Dotted lines and project leads: found in the streams, confirmed by the directory. Offered only when they stand nearer to the
// top than the user; a colleague who hands out tasks does not.
import type { Context } from '#server/context.ts'
import type { DirectoryPerson } from '#server/platform/graph/graph.ts'
import type { Streams } from '#server/reasoning/judge/cleaning/streams.ts'
import { leadsIn, type Lead } from '#server/reasoning/judge/leads.ts'
import { orNotRead } from './or-not-read.ts'
import { isSuggested, type Senior } from './person.ts'
import type { Above } from './who-is-above.ts'

/** Those who led the user's work and stand above them, beside those known already; strongest trace first. */
export async function whoLed(ctx: Context, above: Above, streams: Streams): Promise<Senior[]> {
  if (!above.chartRead) return []
  const known = new Set([above.me.id, ...above.seniors.map(({ person }) => person.id)])
  const found = await lookUp(ctx, leadsIn(streams, above.me, ctx.now().getTime()))
  const unknown = [...new Map(found.map((person) => [person.id, person])).values()].filter(
    (person) => !known.has(person.id) && isSuggested(person),
  )
  const lines = (await orNotRead(ctx.graph.linesAbove(unknown.map(({ id }) => id)))) ?? new Map<string, string[]>()
  const own = (await ctx.graph.managerChain()).people.map(({ id }) => id)
  return unknown
    .filter(({ id }) => isNearerToTheTop(lines.get(id) ?? [], own))
    .map((person) => ({ person, relation: 'LED_YOUR_WORK', distance: null, added: false }))
}

/** Fewer steps from the same top. Without anybody above in common, the directory does not say how the two stand. */
function isNearerToTheTop(theirs: readonly string[], own: readonly string[]): boolean {
  return theirs.length < own.length && theirs.some((id) => own.includes(id))
}

async function lookUp(ctx: Context, leads: readonly Lead[]): Promise<DirectoryPerson[]> {
  const keys = (by: Lead['by']) => leads.filter((lead) => lead.by === by).map(({ key }) => key)
  const [byId, byAddress] = await Promise.all([
    ctx.graph.people(keys('id')),
    ctx.graph.peopleByAddress(keys('address')),
  ])
  return [...byId, ...byAddress]
}
