// How this server is doing, in kinds and counts: never a name, never a text. Counted in memory since the start.
export interface ProblemCounts {
  since: Date
  /** The day the app's secret ends (yyyy-mm-dd), as the operator said; null when they did not. */
  secretEndsOn: string | null
  /** One more problem of this kind for a tenant's people. */
  count(tenantId: string, code: string): void
  /** What a tenant's people met, most frequent first. */
  problems(tenantId: string): [code: string, count: number][]
}

/** Tenants counted at once; beyond that the one heard of first makes room. */
const MOST_TENANTS = 1000

export function openProblemCounts(since: Date, secretEndsOn: string | null): ProblemCounts {
  const counts = new Map<string, Map<string, number>>()
  return {
    since,
    secretEndsOn,
    count: (tenantId, code) => {
      const own = counts.get(tenantId) ?? new Map<string, number>()
      own.set(code, (own.get(code) ?? 0) + 1)
      counts.set(tenantId, own)
      const [first] = counts.keys()
      if (counts.size > MOST_TENANTS && first !== undefined) counts.delete(first)
    },
    problems: (tenantId) => [...(counts.get(tenantId) ?? [])].sort((a, b) => b[1] - a[1]),
  }
}
