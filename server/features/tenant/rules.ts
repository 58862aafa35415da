// What a company decided about Upward; until it decides, what a cautious company would.
import { z } from 'zod'
import type { Context } from '#server/context.ts'
import { refused, type Refused } from '#server/problems.ts'
import * as store from './store.ts'

const GROUP = z.guid().nullable()

const shape = z.object({
  openTo: z.enum(['EVERYBODY', 'GROUP', 'NOBODY']),
  /** Object ids of directory groups. */
  openGroup: GROUP,
  excludedGroup: GROUP,
  /** Shown before the first ask; null: the company has none. */
  policy: z.string().max(4000).nullable(),
  /** Whether suggestions may read work contacts at all. */
  workContacts: z.boolean(),
  /** A senior person is asked at most this often in thirty days by everybody together: nobody gets flooded. */
  asksAMonth: z.number().int().min(1).max(50),
  /** Months after the last change until notes and what was made from them go (product.md 4c: twelve). */
  keptMonths: z.number().int().min(1).max(36),
})

export type Rules = z.infer<typeof shape>

export interface TenantRules extends Rules {
  /** 0 until an admin changed them. */
  version: number
  changedAt: Date | null
}

const UNTIL_DECIDED: Rules = {
  openTo: 'EVERYBODY',
  openGroup: null,
  excludedGroup: null,
  policy: null,
  workContacts: true,
  asksAMonth: 10,
  keptMonths: 12,
}

const known = new WeakMap<Context, Promise<TenantRules>>()

/** The rules of the user's company; read once a request. */
export function tenantRules(ctx: Context): Promise<TenantRules> {
  const asked = known.get(ctx) ?? read(ctx)
  known.set(ctx, asked)
  return asked
}

async function read(ctx: Context): Promise<TenantRules> {
  const row = await store.find(ctx)
  if (!row) return { ...UNTIL_DECIDED, version: 0, changedAt: null }
  const decided = shape.parse({ ...UNTIL_DECIDED, ...(JSON.parse(row.rules) as Partial<Rules>) })
  return { ...decided, version: row.version, changedAt: row.changedAt }
}

/** Keeps new rules over `version`. Refused for everybody who is no admin exactly as if there were no such thing. */
export async function changeRules(ctx: Context, version: number, wanted: Rules): Promise<TenantRules | Refused> {
  if (!ctx.user.isAdmin) return refused('NOT_FOUND')
  const policy = wanted.policy?.trim() ? wanted.policy.trim() : null
  const parsed = shape.safeParse({ ...wanted, policy })
  if (!parsed.success) return refused('NOT_USABLE', { field: parsed.error.issues[0]?.path.join('.') ?? 'rules' })
  if (parsed.data.openTo === 'GROUP' && parsed.data.openGroup === null) return refused('EMPTY')
  if (!(await store.replace(ctx, version, JSON.stringify(parsed.data))))
    return refused('CHANGED_ELSEWHERE', { version: (await read(ctx)).version })
  known.delete(ctx)
  return tenantRules(ctx)
}

/**
 * Whether Upward is open to this user. Where a group decides and sign-in did not tell the user's groups, it is not: an
 * exclusion must never fail open.
 */
export async function isOpenTo(ctx: Context): Promise<boolean> {
  const { openTo, openGroup, excludedGroup } = await tenantRules(ctx)
  const { groups } = ctx.user
  if (openTo === 'NOBODY') return false
  if (excludedGroup !== null && (groups === null || groups.includes(excludedGroup))) return false
  return openTo === 'EVERYBODY' || (openGroup !== null && (groups?.includes(openGroup) ?? false))
}
