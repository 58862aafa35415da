// One invented company with its lines of reporting, as the writers of mail, meetings, chats and tasks see it.
import { DAY, DAYS_AHEAD, DAYS_BACK } from './days.ts'
import type { SampleCompany } from './sample-company.ts'
import type { Party, Person, Tenant } from '../store.ts'
import type { Company } from './sample-company.ts'

export const party = (person: Person): Party => ({ name: person.name, address: person.mail ?? person.upn })

/** Puts the lines of reporting in order. */
export function companyOf(sample: SampleCompany, tenant: Tenant, seed: string, anchor: number): Company {
  const byId = new Map(tenant.people.map((person) => [person.id, person]))
  const staff = tenant.people.filter((person) => person.kind === 'member' && person.enabled && person.hasMailbox)
  const reports = new Map<string, Person[]>()
  for (const person of tenant.people)
    if (person.managerId) reports.set(person.managerId, [...(reports.get(person.managerId) ?? []), person])
  return {
    tenant,
    sample,
    seed,
    anchor,
    from: anchor - DAYS_BACK * DAY,
    until: anchor + DAYS_AHEAD * DAY,
    byId,
    reports,
    staff,
    named: (name) => {
      const found = tenant.people.find((person) => person.name === name)
      if (!found) throw new Error(`Nobody is called ${name}.`)
      return found
    },
  }
}

/** A manager with those who report to them, colleagues only. */
export interface Group {
  manager: Person
  members: readonly Person[]
}

/** Every team of the company, also the head's team of heads. */
export function teamsOf(company: Company): Group[] {
  return company.staff
    .map((manager) => ({
      manager,
      members: (company.reports.get(manager.id) ?? []).filter((person) => company.staff.includes(person)),
    }))
    .filter(({ members }) => members.length > 0)
}

/** When two people began to work together: the younger's first day, never before the records begin. */
export const since = (company: Company, ...people: readonly Person[]): number =>
  Math.max(company.from, ...people.map((person) => person.hired))
