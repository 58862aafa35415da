// What each company assigned in its directory: who is admin of Upward, and which security groups people are in.
import { guidFrom } from './random.ts'
import type { Person } from '../store.ts'

/** One in each sample company. */
const ADMINS: ReadonlySet<string> = new Set(['Yusuf Demir', 'Wanjiru Kamau'])

/** Whether this person holds the app role of an admin. */
export function isAppAdmin({ name, kind }: Person): boolean {
  return kind === 'member' && ADMINS.has(name)
}

/** The security groups of the person: one of the whole company, one of each department. */
export function groupsOf({ tenantId, department }: Person): string[] {
  return [groupOf(tenantId, null), ...(department === null ? [] : [groupOf(tenantId, department)])]
}

/** Object id of the group of a department, or (null) of the whole company. */
export function groupOf(tenantId: string, department: string | null): string {
  return guidFrom('group', tenantId, department ?? 'everybody')
}
