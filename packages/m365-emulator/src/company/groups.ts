// Which security groups of the directory people are in.
import { guidFrom } from './random.ts'
import type { Person } from '../store.ts'

/** The security groups of the person: one of the whole company, one of each department. */
export function groupsOf({ tenantId, department }: Person): string[] {
  return [groupOf(tenantId, null), ...(department === null ? [] : [groupOf(tenantId, department)])]
}

/** Object id of the group of a department, or (null) of the whole company. */
export function groupOf(tenantId: string, department: string | null): string {
  return guidFrom('group', tenantId, department ?? 'everybody')
}
