// Heads of departments: those who report to the top of the line and lead people themselves. Graph has no such list.
import { z } from 'zod'
import { batch } from './batch.ts'
import { DIRECTORY_FIELDS, fromGraph } from './directory.ts'
import type { DirectoryPerson, ManagerChain } from './graph.ts'
import { list } from './pages.ts'
import type { GraphSession } from './request.ts'
import { SCOPES } from './scopes.ts'

/** The id at the top of each tenant, as somebody's line last ended. */
const tops = new Map<string, string>()
const MOST_TENANTS = 1000

/**
 * The heads under the top of the user's line; nobody when the user is the top. Where somebody's line of this tenant was read
 * before, its top is asked for beside the line instead of after it, with the user's own token, and the answer counts only when
 * their line ends there too.
 */
export async function departmentHeads(session: GraphSession, chain: Promise<ManagerChain>): Promise<DirectoryPerson[]> {
  const tenant = session.user.split(':')[0] ?? ''
  const guess = tops.get(tenant)
  const early = guess === undefined ? null : headsUnder(session, guess)
  // Whoever does not need it in the end must not be told that it failed.
  early?.catch(() => undefined)
  const top = (await chain).people.at(-1)?.id
  if (top === undefined) return []
  tops.delete(tenant)
  tops.set(tenant, top)
  if (tops.size > MOST_TENANTS) tops.delete(tops.keys().next().value as string)
  return early && guess === top ? early : headsUnder(session, top)
}

/** One call for the top's reports and one batch that asks each for a report of theirs. */
async function headsUnder(session: GraphSession, top: string): Promise<DirectoryPerson[]> {
  const path = `/users/${encodeURIComponent(top)}/directReports?$select=${DIRECTORY_FIELDS}`
  const { items } = await list(session, { method: 'GET', path, scope: SCOPES.chart }, fromGraph)
  const leads = await batch(
    session,
    SCOPES.chart,
    items.map((person) => ({ path: `/users/${person.id}/directReports?$select=id&$top=1` })),
  )
  return items.filter((_, index) => hasItems(leads[index]))
}

function hasItems(body: unknown): boolean {
  const found = z.looseObject({ value: z.array(z.unknown()) }).safeParse(body)
  return found.success && found.data.value.length > 0
}
