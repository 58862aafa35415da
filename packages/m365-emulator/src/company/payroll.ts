// Hires the people of a sample company: accounts as a directory holds them, with ids made from the seed.
import { addressPart, FIRST_NAMES, LAST_NAMES } from './names.ts'
import { DAY } from './days.ts'
import { guidFrom, randomFrom } from './random.ts'
import type { Department, Place, Team } from './structure.ts'
import type { Person, PersonKind } from '../store.ts'

/** What is said of a person beside the name; what is left out is invented or usual. */
export interface Hire {
  title: string | null
  department: string | null
  office: string | null
  managerId: string | null
  level: number
  joined?: number
  kind?: PersonKind
  enabled?: boolean
  hasMailbox?: boolean
  hidden?: boolean
  address?: string
}

/** Hires people into one tenant; the same name twice gets a number in the address, as directories do. */
export class Payroll {
  readonly people: Person[] = []
  private readonly seed: string
  private readonly anchor: number
  private readonly tenant: { id: string; domain: string }
  private readonly used = new Set<string>()
  private filled = 0

  constructor(seed: string, anchor: number, tenant: { id: string; domain: string }) {
    this.seed = seed
    this.anchor = anchor
    this.tenant = tenant
  }

  hire(first: string, last: string, hire: Hire): Person {
    const wanted = hire.address ?? addressPart(first, last)
    let local = wanted
    for (let n = 2; this.used.has(local); n++) local = `${wanted}${n}`
    this.used.add(local)
    const id = guidFrom(this.seed, this.tenant.domain, local)
    const mail = `${local}@${this.tenant.domain}`
    const guest = hire.kind === 'guest'
    const short = `${local.split('.')[0]?.[0] ?? ''}${local.split('.')[1] ?? ''}@${this.tenant.domain}`
    const person: Person = {
      id,
      tenantId: this.tenant.id,
      kind: hire.kind ?? 'member',
      name: last ? `${first} ${last}` : first,
      first: last ? first : null,
      last: last || null,
      title: hire.title,
      department: hire.department,
      office: hire.office,
      mail: guest ? `${local}@partner.example` : mail,
      upn: guest ? `${local}_partner.example#EXT#@${this.tenant.domain}` : mail,
      addresses: guest ? [`${local}@partner.example`] : local === wanted && last ? [mail, short] : [mail],
      managerId: hire.managerId,
      enabled: hire.enabled ?? true,
      hasMailbox: hire.hasMailbox ?? true,
      hired: this.anchor - (hire.joined ?? 200 + randomFrom(this.seed, 'joined', id).int(2600)) * DAY,
      hidden: hire.hidden ?? false,
      level: hire.level,
    }
    this.people.push(person)
    return person
  }

  /** Hires the next unnamed person. */
  fill(hire: Hire): Person {
    const n = this.filled++
    const first = FIRST_NAMES[n % FIRST_NAMES.length] ?? 'Robin'
    const last = LAST_NAMES[(n * 7 + 3) % LAST_NAMES.length] ?? 'Lee'
    return this.hire(first, last, hire)
  }

  place(place: Place | { title: string }, hire: Omit<Hire, 'title'>): Person {
    if (!('first' in place)) return this.fill({ ...hire, title: place.title })
    return this.hire(place.first, place.last, { ...hire, title: place.title, joined: place.joined })
  }
}

function hireTeam(payroll: Payroll, team: Team, hire: { department: string; office: string; managerId: string }): void {
  const manager = payroll.place(team.manager, { ...hire, level: 3 })
  const below = { ...hire, managerId: manager.id, level: 4 }
  for (const place of team.named) payroll.place(place, below)
  for (const title of team.titles) payroll.fill({ ...below, title })
}

/** Hires the head and, below, every department with its directors and teams. Gives back the head. */
export function hireDepartments(
  payroll: Payroll,
  head: Place,
  office: string,
  departments: readonly Department[],
): Person {
  const ceo = payroll.place(head, { department: null, office, managerId: null, level: 0 })
  for (const { name, office: place, head: first, directors } of departments) {
    const boss = payroll.place(first, { department: name, office: place, managerId: ceo.id, level: 1 })
    for (const { director, teams } of directors) {
      const second = payroll.place(director, { department: name, office: place, managerId: boss.id, level: 2 })
      for (const team of teams) hireTeam(payroll, team, { department: name, office: place, managerId: second.id })
    }
  }
  return ceo
}
