import type { Context } from '#server/context.ts'
import { refused, type Refused } from '#server/problems.ts'
import { rulesShape, UNTIL_DECIDED, type Rules, type TenantRules } from '#server/config/tenant-rules.ts'
import * as store from './store.ts'

/** The rules of the user's company as they now stand. Everybody else asks ctx.rules, which reads them once a request. */
export async function readRules(ctx: Context): Promise<TenantRules> {
  const row = await store.find(ctx)
  if (!row) return { ...UNTIL_DECIDED, version: 0, changedAt: null }
  const decided = rulesShape.parse({ ...UNTIL_DECIDED, ...(JSON.parse(row.rules) as Partial<Rules>) })
  return { ...decided, version: row.version, changedAt: row.changedAt }
}

/** Keeps new rules over `version`. Refused for everybody who is no admin exactly as if there were no such thing. */
export async function changeRules(ctx: Context, version: number, wanted: Rules): Promise<TenantRules | Refused> {
  if (!ctx.user.isAdmin) return refused('NOT_FOUND')
  const policy = wanted.policy?.trim() ? wanted.policy.trim() : null
  const parsed = rulesShape.safeParse({ ...wanted, policy })
  if (!parsed.success) return refused('NOT_USABLE', { field: parsed.error.issues[0]?.path.join('.') ?? 'rules' })
  if (parsed.data.openTo === 'GROUP' && parsed.data.openGroup === null) return refused('EMPTY')
  if (!(await store.replace(ctx, version, JSON.stringify(parsed.data))))
    return refused('CHANGED_ELSEWHERE', { version: (await readRules(ctx)).version })
  return readRules(ctx)
}
