// What a company decides about Upward, as every feature may ask it (ctx.rules). Admins change it in features/admin.
import { z } from 'zod'

const GROUP = z.guid().nullable()

export const rulesShape = z.object({
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
  /** Days after the text is on LinkedIn until the notes behind it go (product.md 4c: thirty). */
  daysAfterLinkedIn: z.number().int().min(1).max(365),
})

export type Rules = z.infer<typeof rulesShape>

export interface TenantRules extends Rules {
  /** 0 until an admin changed them. */
  version: number
  changedAt: Date | null
}

/** What a cautious company would decide. */
export const UNTIL_DECIDED: Rules = {
  openTo: 'EVERYBODY',
  openGroup: null,
  excludedGroup: null,
  policy: null,
  workContacts: true,
  asksAMonth: 10,
  keptMonths: 12,
  daysAfterLinkedIn: 30,
}

/**
 * Whether Upward is open to a user of these directory groups. Where a group decides and sign-in did not tell the user's
 * groups (null), it is not: an exclusion must never fail open.
 */
export function isOpenTo({ openTo, openGroup, excludedGroup }: Rules, groups: readonly string[] | null): boolean {
  if (openTo === 'NOBODY') return false
  if (excludedGroup !== null && (groups === null || groups.includes(excludedGroup))) return false
  return openTo === 'EVERYBODY' || (openGroup !== null && (groups?.includes(openGroup) ?? false))
}
