// Never people below: not the direct reports, not theirs.
import type { Context } from '#server/context.ts'
import { nullIfForbidden } from './null-if-forbidden.ts'

/**
 * Which of these people stand below the user, however deep. Somebody on the user's own line is above, even where the directory's
 * line loops, unless they report to the user directly. Without the chart only the direct reports are known. `atOnce` reads
 * everything side by side, for a press that somebody waits for; most users have no reports, so lists do not.
 */
export async function findPeopleBelow(ctx: Context, ids: readonly string[], atOnce = false): Promise<Set<string>> {
  const early = atOnce
    ? ([nullIfForbidden(ctx.graph.reportingChains(ids)), nullIfForbidden(ctx.graph.managerChain())] as const)
    : null
  const [reports] = await Promise.all([nullIfForbidden(ctx.graph.directReports()), ...(early ?? [])])
  if (!reports?.length || ids.length === 0) return new Set()
  const direct = new Set(reports.map(({ id }) => id))
  const others = ids.filter((id) => !direct.has(id))
  const [lines, own] = await Promise.all(
    early ?? [nullIfForbidden(ctx.graph.reportingChains(others)), nullIfForbidden(ctx.graph.managerChain())],
  )
  const above = new Set(own?.people.map(({ id }) => id))
  const isBelow = (id: string) => !above.has(id) && (lines?.get(id)?.includes(ctx.user.userId) ?? false)
  return new Set(ids.filter((id) => direct.has(id) || isBelow(id)))
}
