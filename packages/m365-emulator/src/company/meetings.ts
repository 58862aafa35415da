// The company's calendar: one-to-ones, team and department meetings, projects, socials, private entries.
import { party, since, teamsOf, type Group } from './company.ts'
import type { Company } from './sample-company.ts'
import { DAY, monday } from './days.ts'
import { projectsOf } from './projects.ts'
import { randomFrom } from './random.ts'
import type { Series } from './series.ts'
import type { Party, Person } from '../store.ts'

const PRIVATE = ['Dentist', 'School meeting', 'Appointment', 'Physiotherapy', 'Bank']

const slot = (company: Company, ...words: readonly string[]): { weekday: number; hour: number } => {
  const random = randomFrom(company.seed, 'slot', ...words)
  return { weekday: 1 + random.int(5), hour: 7.5 + random.int(16) / 2 }
}

const room = (company: Company): { rooms: readonly Party[]; place: string | null } => {
  const found = company.tenant.people.find((person) => person.kind === 'room')
  return found ? { rooms: [party(found)], place: found.name } : { rooms: [], place: null }
}

function teamSeries(company: Company, { manager, members }: Group): Series[] {
  const until = company.until
  const weekly: Series = {
    id: `team-meeting:${company.seed}:${manager.id}`,
    subject: manager.level === 0 ? 'Leadership team' : 'Team meeting',
    organizer: party(manager),
    attendees: members.map(party),
    ...slot(company, manager.id),
    ...(manager.level < 2 ? room(company) : { place: null }),
    minutes: 45,
    everyWeeks: 1,
    from: since(company, manager),
    until,
    online: true,
  }
  const pairs = members
    .filter((member) => !company.sample.stories?.hasOwnMeeting?.(manager, member))
    .map((member): Series => ({
      id: `one-to-one:${company.seed}:${manager.id}:${member.id}`,
      subject: `${manager.first ?? ''} / ${member.first ?? ''}`,
      organizer: party(manager),
      attendees: [party(member)],
      ...slot(company, manager.id, member.id),
      minutes: 30,
      everyWeeks: 1 + randomFrom(company.seed, 'rhythm', member.id).int(2),
      from: since(company, manager, member),
      until,
      place: null,
      online: true,
      attended: 0.95,
      calledOff: 0.08,
    }))
  return [weekly, ...pairs]
}

function departmentSeries(company: Company): Series[] {
  const heads = company.staff.filter((person) => person.level === 1 && person.department)
  return heads.flatMap((head): Series[] => {
    const members = company.staff.filter((person) => person.department === head.department && person.id !== head.id)
    const base = {
      organizer: party(head),
      attendees: members.map(party),
      from: since(company, head),
      until: company.until,
    }
    return [
      {
        ...base,
        ...slot(company, head.id, 'department'),
        id: `department-meeting:${company.seed}:${head.id}`,
        subject: `${head.department ?? ''}: monthly meeting`,
        minutes: 60,
        everyWeeks: 4,
        place: 'Auditorium',
        online: true,
      },
      {
        ...base,
        id: `drinks:${company.seed}:${head.id}`,
        subject: 'Friday drinks',
        weekday: 5,
        hour: 17,
        minutes: 120,
        everyWeeks: 6,
        place: 'Roof terrace',
        attended: 0.5,
      },
    ]
  })
}

const projectSeries = (company: Company): Series[] =>
  projectsOf(company).map(({ name, lead, members }): Series => ({
    id: `project-meeting:${company.seed}:${name}`,
    subject: name,
    organizer: party(lead),
    attendees: members.filter((member) => member.id !== lead.id).map(party),
    ...slot(company, name),
    minutes: 45,
    everyWeeks: 2,
    from: company.from,
    until: company.until,
    place: null,
    online: true,
  }))

function personalSeries(company: Company, person: Person): Series[] {
  const random = randomFrom(company.seed, 'personal', person.id)
  const alone = { organizer: party(person), attendees: [], place: null, until: company.until }
  const week = (weeks: number): number => monday(company.anchor, weeks)
  return [
    {
      ...alone,
      id: `private:${person.id}`,
      subject: random.pick(PRIVATE),
      weekday: 1 + random.int(5),
      hour: 14,
      minutes: 60,
      everyWeeks: 5,
      from: since(company, person),
      sensitivity: 'private',
    },
    {
      ...alone,
      id: `focus:${person.id}`,
      subject: 'Focus time',
      weekday: 1 + random.int(5),
      hour: 12,
      minutes: 120,
      everyWeeks: 1,
      from: since(company, person),
    },
    ...[-30, -17, 4].map((weeks): Series => ({
      ...alone,
      id: `away:${person.id}:${weeks}`,
      subject: 'Out of office',
      weekday: 1 + random.int(5),
      hour: 0,
      minutes: 0,
      everyWeeks: 0,
      allDay: true,
      from: week(weeks + random.int(3)),
    })),
  ]
}

/** Everybody at once, and the summer party. */
function companySeries(company: Company): Series[] {
  const head = company.staff[0]
  if (!head) return []
  const attendees = company.staff
    .filter((person) => person.id !== head.id)
    .slice(0, 110)
    .map(party)
  const base = { organizer: party(head), attendees, until: company.until }
  return [
    {
      ...base,
      id: `all-hands:${company.seed}:${company.tenant.id}`,
      subject: 'All-hands',
      weekday: 4,
      hour: 13,
      minutes: 60,
      everyWeeks: 4,
      from: company.from,
      place: 'Town hall',
      online: true,
      calledOff: 0,
    },
    {
      ...base,
      id: `party:${company.seed}:${company.tenant.id}`,
      subject: 'Summer party',
      weekday: 5,
      hour: 16,
      minutes: 300,
      everyWeeks: 0,
      from: company.anchor - 150 * DAY,
      place: 'The park',
      attended: 0.7,
    },
  ]
}

/** Every series of the company. */
export function seriesOf(company: Company): Series[] {
  return [
    ...teamsOf(company).flatMap((team) => teamSeries(company, team)),
    ...departmentSeries(company),
    ...projectSeries(company),
    ...companySeries(company),
    ...company.staff.flatMap((person) => personalSeries(company, person)),
    ...(company.sample.stories?.series?.(company) ?? []),
  ]
}
