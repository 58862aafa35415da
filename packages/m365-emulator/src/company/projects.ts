// Work across departments: who is in which project. The first two belong to the stories.
import { hasStories, type Company } from './company.ts'
import { randomFrom } from './random.ts'
import type { Person } from '../store.ts'

export interface Project {
  name: string
  lead: Person
  /** The lead included. */
  members: readonly Person[]
}

const NAMES = [
  'Field service app', 'Spare parts online', 'Supplier scorecard', 'New packaging line', 'Order to cash', 'Partner academy',
  'Certificate archive', 'Trade fair Hanover', 'Onboarding in a week', 'Data warehouse',
] // prettier-ignore

function calibrationPortal(company: Company): Project {
  const lead = company.named('Yuki Tanaka')
  const team = company.reports.get(lead.id)?.slice(0, 3) ?? []
  return {
    name: 'Calibration Portal',
    lead,
    members: [
      lead,
      ...team,
      company.named('Maya Lindqvist'),
      company.named('Priya Raman'),
      company.named('Grace Adjei'),
    ],
  }
}

/** All projects of the company, each with five to eight people. */
export function projectsOf(company: Company): Project[] {
  const leads = company.staff.filter((person) => person.level === 3 && person.name !== 'Yuki Tanaka')
  const crew = company.staff.filter((person) => person.level >= 3 && person.name !== 'Maya Lindqvist')
  if (leads.length === 0) return []
  const others = NAMES.map((name) => {
    const random = randomFrom(company.seed, company.tenant.id, 'project', name)
    const lead = random.pick(leads)
    const members = random.some(
      crew.filter((person) => person.id !== lead.id),
      4 + random.int(4),
    )
    return { name, lead, members: [lead, ...members] }
  })
  return hasStories(company) ? [calibrationPortal(company), ...others] : []
}
