// The sample companies as the routes meet them. Start-up knows the people only; a person's mail, calendar, chats and
// tasks are made when somebody first looks at them.
import { companyOf } from './company/company.ts'
import type { Company } from './company/sample-company.ts'
import { chatsOf } from './company/chats.ts'
import { correspondencesOf, isOurs } from './company/correspondences.ts'
import { mailsOf } from './company/mails.ts'
import { seriesOf } from './company/meetings.ts'
import { automaticMails, meetingMails } from './company/noise.ts'
import { meetingsOf, type Series } from './company/series.ts'
import { plansOf } from './company/tasks.ts'
import type { SampleCompany } from './company/sample-company.ts'
import type { MailboxState } from './mailbox.ts'
import { Mailbox } from './mailbox.ts'
import type { ChatTalk, SeededMail, Meeting, Person, Plan, Task, Tenant } from './store.ts'
import { tenantOf } from './tenant.ts'
import type { Correspondence } from './company/sample-company.ts'

export interface World {
  readonly seed: string
  /** "Today" of the stories, ms since 1970. */
  readonly anchor: number
  readonly tenants: readonly Tenant[]
  /** People, by name, to be offered first when signing in. */
  readonly featured: readonly string[]
  now(): number
  person(id: string): Person | null
  byAddress(address: string): Person | null
  tenantOf(person: Person): Tenant
  /** Null when the person has none. */
  mailbox(personId: string): Mailbox | null
  /** Mailboxes somebody has looked into. */
  openMailboxes(): readonly Mailbox[]
  /** Every meeting the person organised or was invited to, oldest first, the future ones included. */
  calendar(personId: string): readonly Meeting[]
  chats(personId: string): readonly ChatTalk[]
  chat(id: string): ChatTalk | null
  tasks(personId: string): readonly Task[]
  plans(tenantId: string): { plans: readonly Plan[]; tasks: readonly Task[] }
}

/** Makes a value when first asked, then keeps it. */
function once<K, V>(make: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>()
  return (key) => {
    const old = kept.get(key)
    if (old !== undefined) return old
    const made = make(key)
    kept.set(key, made)
    return made
  }
}

/** Which of these concern which address. */
function byMember<T>(all: readonly T[], membersOf: (one: T) => readonly string[]): (address: string) => readonly T[] {
  const index = new Map<string, T[]>()
  for (const one of all)
    for (const address of new Set(membersOf(one))) {
      const list = index.get(address)
      if (list) list.push(one)
      else index.set(address, [one])
    }
  return (address) => index.get(address) ?? []
}

/** Invents one company's records, each part when it is first asked for. */
function recordsOf(company: Company) {
  const circles = once(() =>
    byMember(correspondencesOf(company), (circle) => circle.members.map(({ address }) => address)),
  )
  const series = once(() =>
    byMember(seriesOf(company), (one: Series) => [one.organizer, ...one.attendees].map(({ address }) => address)),
  )
  const mails = once((circle: Correspondence) =>
    mailsOf(circle, company.sample.texts.fillers).filter((mail) => isOurs(company, mail)),
  )
  const meetings = once((one: Series) => meetingsOf(one))
  const told = once(() => company.sample.stories?.mails?.(company) ?? [])
  const calendar = once((person: Person) =>
    series(0)(person.mail ?? '')
      .flatMap((one) => meetings(one))
      .sort((a, b) => a.start - b.start),
  )
  const lettersFor = (person: Person): SeededMail[] => [
    ...circles(0)(person.mail ?? '').flatMap((circle) => mails(circle)),
    ...told(0),
    ...automaticMails(company, person),
    ...meetingMails(company, person, calendar(person)),
  ]
  return { calendar, lettersFor, chats: once(() => chatsOf(company)), plans: once(() => plansOf(company)) }
}

/** Builds the world; `kept` gives back what was written down of a mailbox in an earlier run. */
export function createDirectory(options: {
  companies: readonly SampleCompany[]
  seed: string
  anchor: number
  now: () => number
  kept: (personId: string) => MailboxState | null
}): World {
  const { seed, anchor, now } = options
  const made = options.companies.map((sample) => ({ sample, tenant: tenantOf(sample, seed, anchor) }))
  const tenants = made.map(({ tenant }) => tenant)
  const records = new Map(
    made.map(({ sample, tenant }) => [tenant.id, recordsOf(companyOf(sample, tenant, seed, anchor))]),
  )
  const people = new Map(tenants.flatMap((tenant) => tenant.people).map((person) => [person.id, person]))
  const addresses = new Map(
    [...people.values()].flatMap((person) => person.addresses.map((one) => [one, person] as const)),
  )
  const of = (person: Person) => {
    const found = records.get(person.tenantId)
    if (!found) throw new Error('A person without a company.')
    return found
  }
  const mailboxes = new Map<string, Mailbox>()
  const person = (id: string): Person | null => people.get(id) ?? null
  const openMailbox = (owner: Person): Mailbox => {
    const box = new Mailbox(owner, of(owner).lettersFor(owner), anchor, options.kept(owner.id))
    mailboxes.set(owner.id, box)
    return box
  }
  return {
    seed,
    anchor,
    tenants,
    featured: options.companies.flatMap(({ featured }) => featured),
    now,
    person,
    byAddress: (address) => addresses.get(address.toLowerCase()) ?? null,
    tenantOf: (who) => {
      const tenant = tenants.find(({ id }) => id === who.tenantId)
      if (!tenant) throw new Error('A person without a company.')
      return tenant
    },
    mailbox: (id) => {
      const owner = person(id)
      return owner?.hasMailbox && owner.kind !== 'guest' ? (mailboxes.get(id) ?? openMailbox(owner)) : null
    },
    openMailboxes: () => [...mailboxes.values()],
    calendar: (id) => {
      const who = person(id)
      return who ? of(who).calendar(who) : []
    },
    chats: (id) => {
      const who = person(id)
      return who
        ? of(who)
            .chats(0)
            .filter(({ memberIds }) => memberIds.includes(id))
        : []
    },
    chat: (id) => [...records.values()].flatMap((record) => record.chats(0)).find((chat) => chat.id === id) ?? null,
    tasks: (id) => {
      const who = person(id)
      return who
        ? of(who)
            .plans(0)
            .tasks.filter(({ assignments }) => assignments.some(({ toId }) => toId === id))
        : []
    },
    plans: (tenantId) => records.get(tenantId)?.plans(0) ?? { plans: [], tasks: [] },
  }
}
