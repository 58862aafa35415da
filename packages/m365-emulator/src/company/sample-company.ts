// A sample company as it is handed to the emulator: its people, what they write about, and what happened between them
// beyond the usual. Everything else (mail, meetings, chats, tasks) is invented from the lines of reporting.
import type { Payroll } from './payroll.ts'
import type { Series } from './series.ts'
import type { SeededMail, Party, Person, Plan, Task, Tenant } from '../store.ts'

/** A subject, how mail about it opens and how it is answered. `{x}` is filled from the fillers. */
export interface Topic {
  subject: string
  open: readonly string[]
  answer: readonly string[]
}

/** Somebody who sends mail that no colleague wrote. */
export interface AutomaticSender {
  from: string
  address: string
  subjects: readonly string[]
}

/** What the people of a company write about, and who else writes to them. */
export interface Texts {
  /** Choices for each `{x}` of a text. */
  fillers: Readonly<Record<string, readonly string[]>>
  team: readonly Topic[]
  project: readonly Topic[]
  /** Mail to everybody, and to a department. */
  company: readonly Topic[]
  department: readonly Topic[]
  customer: readonly Topic[]
  customers: readonly { name: string; address: string }[]
  newsletters: readonly AutomaticSender[]
  machines: readonly AutomaticSender[]
}

/** What happened in the company beyond the usual: records that somebody's tests or demonstrations rest on. */
export interface Stories {
  circles?(company: Company): Correspondence[]
  series?(company: Company): Series[]
  mails?(company: Company): SeededMail[]
  plans?(company: Company): { plans: Plan[]; tasks: Task[] }
  chats?(company: Company): ChatStory[]
  /** Come before the invented ones; their plans are those of `plans`. */
  projects?(company: Company): Project[]
  /** Whether the regular meeting of these two is among `series`. */
  hasOwnMeeting?(manager: Person, member: Person): boolean
  /** People, by name, who lead no invented project, and who join none. */
  leadNoOther?: readonly string[]
  joinNoOther?: readonly string[]
}

/** A chat of the stories. */
export interface ChatStory {
  name: string
  topic: string
  people: readonly Person[]
  /** Messages for each week. */
  perWeek: number
  words?: readonly string[]
  until?: number
}

export interface SampleCompany {
  /** Names the company among others; ids are made from it. */
  key: string
  name: string
  domain: string
  /** Hires everybody. Called once, when the emulator starts. */
  hire(payroll: Payroll): void
  texts: Texts
  /** Departments with a mailing list: its local part by the department's name. */
  lists: Readonly<Record<string, string>>
  /** Departments whose people write with customers. */
  withCustomers: readonly string[]
  /** Names of projects across departments. */
  projects: readonly string[]
  /** People, by name, to be offered first when signing in; the first two are suggested. */
  featured: readonly string[]
  stories?: Stories
}
export interface Project {
  name: string
  lead: Person
  /** The lead included. */
  members: readonly Person[]
}

/** People who write to each other, how often and about what. */
export interface Correspondence {
  id: string
  members: readonly Party[]
  /** Threads begun on a working day. */
  perDay: number
  /** Answers to one thread, on average. */
  answers: number
  topics: readonly Topic[]
  /** How many of the others a thread goes to; more of them are copied in. */
  to: number
  cc: number
  /** Only this member begins threads; everybody when null. */
  starter: Party | null
  /** A list's address: mail goes to it instead of to persons. */
  list: Party | null
  /** Who presses send for the starter, for part of the mail. */
  delegate: Party | null
  from: number
  until: number
}

export interface Company {
  tenant: Tenant
  sample: SampleCompany
  seed: string
  anchor: number
  /** First and last moment anything happened or will have happened. */
  from: number
  until: number
  byId: ReadonlyMap<string, Person>
  reports: ReadonlyMap<string, readonly Person[]>
  /** Colleagues with a mailbox and an open account. */
  staff: readonly Person[]
  /** Everybody by "First Last", the first of a name. */
  named(name: string): Person
}
