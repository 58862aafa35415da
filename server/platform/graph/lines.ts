// The lines above other people: only ids, for telling who stands above and who below.
import { z } from 'zod'
import { batch } from './batch.ts'
import { GraphFailure } from './errors.ts'
import type { Line } from './request.ts'
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
export async function linesAbove(line: Line, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map()
  const options = '$expand=manager($levels=max;$select=id)&$select=id&$count=true'
  const bodies = await batch(
    line,
    SCOPES.chart,
    ids.map((id) => ({
      path: `/users/${encodeURIComponent(id)}?${options}`,
      headers: { ConsistencyLevel: 'eventual' },
    })),
  )
  const lines = new Map<string, string[]>()
  bodies.forEach((body, index) => {
    if (body instanceof GraphFailure && (body.kind === 'busy' || body.kind === 'down')) throw body
    const found = above.safeParse(body)
    if (found.success) lines.set(ids[index] ?? found.data.id, upFrom(found.data))
  })
  return lines
}

function upFrom(person: Above): string[] {
  const seen = [person.id]
  for (let next = person.manager; next && !seen.includes(next.id); next = next.manager) seen.push(next.id)
  return seen.slice(1)
}
