// The words of this room: a person above the user, how they stand to the user, and what the user said of them.
import { z } from 'zod'
import type { DirectoryPerson } from '#server/platform/graph/graph.ts'
import type { Person as SchemaPerson, Relation } from '#schema/generated/server.ts'

export type { Relation }

/** What is kept of somebody: name, title, department, address. Nothing else. */
export const personShape = z.object({
  id: z.string(),
  name: z.string(),
  firstName: z.string(),
  title: z.string().nullable(),
  department: z.string().nullable(),
  mail: z.string().nullable(),
})
export type Person = z.infer<typeof personShape>

/** Somebody who may be recommended, and why they are offered at all. */
export interface Senior {
  person: DirectoryPerson
  relation: Relation
  /** Steps up the reporting line, 1 = manager; null off the line. */
  distance: number | null
  added: boolean
}

export function toPerson(found: DirectoryPerson): Person {
  const { id, name, firstName, title, department, mail } = found
  return { id, name, firstName, title, department, mail }
}

export function toSchemaPerson(person: Person): SchemaPerson {
  return { __typename: 'Person', ...person }
}

/** Whether the directory object can be recommended at all: a person with a working account, not an agent, room or list. */
export function isAPerson(found: DirectoryPerson): boolean {
  return (found.kind === 'person' || found.kind === 'guest') && !found.unreadable
}

/** Whether to offer somebody unasked: a person whose account is open. On the line itself a closed account is shown, and doubted. */
export function isSuggested(found: DirectoryPerson): boolean {
  return isAPerson(found) && found.accountEnabled
}
