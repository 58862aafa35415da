// Invents the sample companies from a seed: Alderwood Instruments with its stories, and the small Birchfield Labs beside it.
import { CEO, CEO_ASSISTANT, DEPARTMENTS, type Place, type Team } from './company/structure.ts'
import { addressPart, FIRST_NAMES, LAST_NAMES } from './company/names.ts'
import { DAY } from './company/days.ts'
import { guidFrom, randomFrom } from './company/random.ts'
import type { Person, PersonKind, Tenant } from './store.ts'

/** What is said of a person beside the name; what is left out is invented or usual. */
interface Hire {
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
class Payroll {
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

/** The accounts that are no colleagues, or whose state is unusual. */
function hireOddities(payroll: Payroll, ceo: Person, managerId: (last: string) => string): void {
  const none = { title: null, department: null, office: null, managerId: null, level: 9 }
  payroll.hire('Margit', CEO_ASSISTANT.last, {
    title: CEO_ASSISTANT.title,
    department: 'People and Culture',
    office: 'Gothenburg',
    managerId: ceo.id,
    level: 2,
    joined: CEO_ASSISTANT.joined,
  })
  payroll.hire('Louise', 'Bernard', { ...none, title: 'Consultant', kind: 'guest', managerId: managerId('Petrova') })
  payroll.hire('Room Fjord', '', { ...none, kind: 'room', enabled: false, address: 'room.fjord', office: 'Gothenburg' })
  payroll.hire('Product Feedback', '', { ...none, kind: 'shared-mailbox', enabled: false, address: 'product.feedback' })
  payroll.hire('Insights Assistant', '', {
    ...none,
    title: 'Digital colleague',
    kind: 'agent',
    address: 'insights.assistant',
  })
  const closed = { department: 'Product', office: 'Gothenburg', managerId: managerId('Oyelaran'), level: 3 }
  payroll.hire('Birger', 'Ström', { ...closed, title: 'Product Manager', enabled: false, joined: 2000 })
  const plant = { department: 'Operations', office: 'Gdańsk', managerId: managerId('Petrova'), level: 4 }
  payroll.hire('Stanisław', 'Mazur', { ...plant, title: 'Machine Operator', hasMailbox: false, joined: 3100 })
}

function alderwood(seed: string, anchor: number): Tenant {
  const tenant = {
    id: guidFrom(seed, 'tenant', 'alderwood'),
    name: 'Alderwood Instruments',
    domain: 'alderwood.example',
  }
  const payroll = new Payroll(seed, anchor, tenant)
  const ceo = payroll.place(CEO, { department: null, office: 'Gothenburg', managerId: null, level: 0 })
  for (const { name, office, head, directors } of DEPARTMENTS) {
    const boss = payroll.place(head, { department: name, office, managerId: ceo.id, level: 1 })
    for (const { director, teams } of directors) {
      const second = payroll.place(director, { department: name, office, managerId: boss.id, level: 2 })
      for (const team of teams) hireTeam(payroll, team, { department: name, office, managerId: second.id })
    }
  }
  const byLast = (last: string): string => payroll.people.find((person) => person.last === last)?.id ?? ceo.id
  hireOddities(payroll, ceo, byLast)
  return { ...tenant, people: payroll.people }
}

/** A few people: a line that runs in a circle, a manager whose object may not be read, and someone of a known name. */
function birchfield(seed: string, anchor: number): Tenant {
  const tenant = { id: guidFrom(seed, 'tenant', 'birchfield'), name: 'Birchfield Labs', domain: 'birchfield.example' }
  const payroll = new Payroll(seed, anchor, tenant)
  const hire = { department: 'Laboratory', office: 'Turku', level: 1, managerId: null }
  const head = payroll.hire('Aino', 'Korhonen', { ...hire, title: 'Managing Director', level: 0 })
  const lead = payroll.hire('Ruben', 'Visser', { ...hire, title: 'Head of Laboratory', managerId: head.id })
  const chemist = payroll.hire('Isabel', 'Monteiro', { ...hire, title: 'Chemist', managerId: lead.id, level: 2 })
  head.managerId = lead.id
  payroll.hire('Priya', 'Raman', { ...hire, title: 'Research Assistant', managerId: chemist.id, level: 3 })
  const veiled = payroll.hire('Timo', 'Salmi', { ...hire, title: 'Board Delegate', hidden: true })
  payroll.hire('Wanjiru', 'Kamau', { ...hire, title: 'Quality Lead', managerId: veiled.id })
  return { ...tenant, people: payroll.people }
}

/** Both companies, the one with the stories first. `anchor`: ms since 1970, "today" of the stories. */
export function inventTenants(seed: string, anchor: number): Tenant[] {
  return [alderwood(seed, anchor), birchfield(seed, anchor)]
}
