// The lines above other people: for telling who stands above and who below.
import { z } from 'zod'
import { batch } from './batch.ts'
import { DIRECTORY_FIELDS, fromGraph } from './directory.ts'
import { GraphFailure } from './errors.ts'
import type { PersonWithChain } from './graph.ts'
import type { GraphSession } from './request.ts'
import { SCOPES } from './scopes.ts'

interface Above {
  id: string
  manager?: Above | null | undefined
}

const above: z.ZodType<Above> = z.looseObject({ id: z.string().min(1), manager: z.lazy(() => above).nullish() })

/**
 * For each person the ids above them, nearest first; empty at the top, cut where the line loops. People who are not there, or
 * whose line may not be read, are left out. Throws without the admin's consent to read the chart, or when Graph is away.
 */
export async function reportingChains(session: GraphSession, ids: readonly string[]): Promise<Map<string, string[]>> {
  const bodies = await upFromEach(session, ids, 'id')
  return new Map(
    ids.flatMap((id, index) => {
      const found = above.safeParse(bodies[index])
      return found.success ? [[id, upFrom(found.data)] as const] : []
    }),
  )
}

/**
 * People by their id or sign-in name, each with the ids above them: profile and line in one go. Those who are not there are left
 * out. Throws for every other failure, since nobody knows whom it hides.
 */
export async function peopleWithChain(
  session: GraphSession,
  keys: readonly string[],
): Promise<Map<string, PersonWithChain>> {
  const bodies = await upFromEach(session, keys, DIRECTORY_FIELDS)
  const failed = bodies.find((body) => body instanceof GraphFailure && body.kind !== 'not-found')
  if (failed instanceof GraphFailure) throw failed
  return new Map(
    keys.flatMap((key, index) => {
      const [person, found] = [fromGraph(bodies[index]), above.safeParse(bodies[index])]
      return person && found.success ? [[key, { person, above: upFrom(found.data) }] as const] : []
    }),
  )
}

async function upFromEach(session: GraphSession, keys: readonly string[], fields: string): Promise<unknown[]> {
  if (keys.length === 0) return []
  const options = `$expand=manager($levels=max;$select=id)&$select=${fields}&$count=true`
  const bodies = await batch(
    session,
    SCOPES.chart,
    keys.map((key) => ({
      path: `/users/${encodeURIComponent(key)}?${options}`,
      headers: { ConsistencyLevel: 'eventual' },
    })),
  )
  const failed = bodies.find((body) => body instanceof GraphFailure && (body.kind === 'busy' || body.kind === 'down'))
  if (failed instanceof GraphFailure) throw failed
  return bodies
}

function upFrom(person: Above): string[] {
  const seen = [person.id]
  for (let next = person.manager; next && !seen.includes(next.id); next = next.manager) seen.push(next.id)
  return seen.slice(1)
}
