// Work across departments: who is in which project.
import type { Company } from './sample-company.ts'
import { randomFrom } from './random.ts'
import type { Project } from './sample-company.ts'

/** All projects of the company: those of the stories, then the invented ones, each with five to eight people. */
export function projectsOf(company: Company): Project[] {
  const { projects, stories } = company.sample
  const leads = company.staff.filter((person) => person.level === 3 && !stories?.leadNoOther?.includes(person.name))
  const crew = company.staff.filter((person) => person.level >= 3 && !stories?.joinNoOther?.includes(person.name))
  if (leads.length === 0) return []
  const others = projects.map((name) => {
    const random = randomFrom(company.seed, company.tenant.id, 'project', name)
    const lead = random.pick(leads)
    const members = random.some(
      crew.filter((person) => person.id !== lead.id),
      4 + random.int(4),
    )
    return { name, lead, members: [lead, ...members] }
  })
  return [...(stories?.projects?.(company) ?? []), ...others]
}
