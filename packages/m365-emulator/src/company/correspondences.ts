// Who writes to whom, and how often: teams, managers with each of their people, neighbours, projects, lists, customers.
import { party, since, teamsOf, type Group } from './company.ts'
import type { Company } from './sample-company.ts'
import { correspondence } from './mails.ts'
import type { Correspondence } from './sample-company.ts'
import { projectsOf } from './projects.ts'
import { randomFrom } from './random.ts'
import type { Party, Person } from '../store.ts'

const idOf = (...people: readonly Person[]): string =>
  people
    .map((person) => person.id)
    .sort()
    .join('+')

/** Mail between two people. */
export function correspondencePair(
  company: Company,
  people: readonly [Person, Person],
  habits: {
    perDay: number
    answers?: number
    topics?: Correspondence['topics']
    from?: number
    until?: number
    name?: string
  },
): Correspondence {
  return correspondence({
    id: `pair:${company.seed}:${habits.name ?? ''}${idOf(...people)}`,
    members: people.map(party),
    topics: habits.topics ?? company.sample.texts.team,
    perDay: habits.perDay,
    answers: habits.answers ?? 0.8,
    from: Math.max(habits.from ?? company.from, since(company, ...people)),
    until: habits.until ?? company.until,
  })
}

function teamCircles(company: Company, { manager, members }: Group): Correspondence[] {
  const all = [manager, ...members]
  const base = {
    members: all.map(party),
    topics: company.sample.texts.team,
    from: since(company, manager),
    until: company.until,
  }
  const size = members.length
  const circles = [
    correspondence({ ...base, id: `team:${company.seed}:${manager.id}`, perDay: 0.9, answers: 0.9, to: size }),
    correspondence({
      ...base,
      id: `some:${company.seed}:${manager.id}`,
      perDay: size * 0.6,
      answers: 1,
      to: 2,
      cc: Math.min(2, size - 1),
    }),
    ...members.map((member) => correspondencePair(company, [manager, member], { perDay: 0.5, answers: 1 })),
  ]
  const neighbours = members.flatMap((one, i) => members.slice(i + 1).map((other) => [one, other] as const))
  return [
    ...circles,
    ...neighbours.map(([one, other]) => correspondencePair(company, [one, other], { perDay: 0.5, answers: 1.2 })),
  ]
}

function projectCircles(company: Company): Correspondence[] {
  return projectsOf(company).flatMap(({ name, members, lead }) => {
    const base = {
      members: members.map(party),
      topics: company.sample.texts.project,
      from: since(company, lead),
      until: company.until,
    }
    return [
      correspondence({ ...base, id: `project:${company.seed}:${name}`, perDay: 0.8, answers: 1.2, to: 2, cc: 3 }),
      correspondence({
        ...base,
        id: `board:${company.seed}:${name}`,
        perDay: 0.25,
        answers: 0.5,
        to: members.length - 1,
      }),
    ]
  })
}

const listParty = (company: Company, name: string, local: string): Party => ({
  name,
  address: `${local}@${company.tenant.domain}`,
})

function listCircles(company: Company): Correspondence[] {
  const base = { from: company.from, until: company.until, answers: 0 }
  const { texts, lists } = company.sample
  const head = company.staff[0]
  if (!head) return []
  const assistant = company.staff.find((person) => person.title === 'Executive Assistant')
  const everybody = correspondence({
    ...base,
    id: `everybody:${company.seed}:${company.tenant.id}`,
    members: company.staff.map(party),
    topics: texts.company,
    perDay: 0.15,
    starter: party(head),
    list: listParty(company, 'All staff', 'all-staff'),
    delegate: assistant ? party(assistant) : null,
  })
  const departments = Object.entries(lists).flatMap(([name, list]) => {
    const members = company.staff.filter((person) => person.department === name)
    return members.length < 3
      ? []
      : correspondence({
          ...base,
          id: `department:${company.seed}:${company.tenant.id}:${list}`,
          members: members.map(party),
          topics: [...texts.department, ...texts.team],
          perDay: 0.7,
          list: listParty(company, name, list),
        })
  })
  return [everybody, ...departments]
}

/** People who speak with customers: two or three of them each. */
function customerCircles(company: Company): Correspondence[] {
  const { texts, withCustomers } = company.sample
  const outward = company.staff.filter(({ department, level }) =>
    level >= 3 ? withCustomers.includes(department ?? '') : false,
  )
  return outward.map((person) =>
    correspondence({
      id: `customers:${company.seed}:${person.id}`,
      members: [party(person), ...randomFrom(company.seed, 'customers', person.id).some(texts.customers, 3)],
      topics: texts.customer,
      perDay: 2.4,
      answers: 1.2,
      starter: null,
      from: since(company, person),
      until: company.until,
    }),
  )
}

/** Customers are drawn into mail with one colleague only: a thread between two of them is no mail of ours. */
export const isOurs = (company: Company, mail: { from: Party; to: readonly Party[] }): boolean =>
  [mail.from, ...mail.to].some(({ address }) => address.endsWith(`@${company.tenant.domain}`))

/** Every circle of the company. */
export function correspondencesOf(company: Company): Correspondence[] {
  return [
    ...teamsOf(company).flatMap((team) => teamCircles(company, team)),
    ...projectCircles(company),
    ...listCircles(company),
    ...customerCircles(company),
    ...(company.sample.stories?.circles?.(company) ?? []),
  ]
}
