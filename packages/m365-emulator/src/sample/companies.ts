// The companies the emulator starts with when none is handed in: Northgate Supply, and Brookside Studio in another tenant.
// Between them they hold every kind of account that a directory surprises its readers with.
import type { Company } from '../company/sample-company.ts'
import { hireDepartments, type Payroll } from '../company/payroll.ts'
import type { ChatStory, SampleCompany } from '../company/sample-company.ts'
import { named, team, times, title, type Department } from '../company/structure.ts'
import { TEXTS } from './texts.ts'

const DEPARTMENTS: readonly Department[] = [
  {
    name: 'Operations',
    list: 'operations',
    office: 'Leeds',
    head: named('Erik', 'Johansson', 'Chief Operating Officer', 2100),
    directors: [
      {
        director: named('Sara', 'Okoye', 'Director of Depots', 1600),
        teams: [
          team(
            named('Paul', 'Adeyemi', 'Depot Manager', 1400),
            ['Planner', 'Stock Analyst', 'Shift Lead'],
            [
              named('Nina', 'Berg', 'Junior Planner', 700),
              named('Lena', 'Fischer', 'Planner', 900),
              named('Jan', 'Novak', 'Stock Analyst', 850),
            ],
          ),
          team(title('Transport Manager'), [...times(3, 'Dispatcher'), 'Route Planner']),
        ],
      },
    ],
  },
  {
    name: 'Sales',
    list: 'sales',
    office: 'Bristol',
    head: named('Lucia', 'Romero', 'Chief Sales Officer', 1900),
    directors: [
      {
        director: title('Director of Accounts'),
        teams: [
          team(title('Account Manager'), times(4, 'Account Executive'), [named('Anna', 'Weber', 'Analyst', 500)]),
        ],
      },
    ],
  },
  {
    name: 'Depots',
    list: 'depots',
    office: 'Hull',
    head: named('Martin', 'Hughes', 'Head of Depots', 1700),
    directors: [
      {
        director: title('Regional Manager'),
        teams: times(7, 'Depot Worker').map((worker) => team(title('Shift Manager'), times(4, worker))),
      },
    ],
  },
  {
    name: 'Finance',
    list: 'finance',
    office: 'Leeds',
    head: named('David', 'Chen', 'Chief Financial Officer', 2300),
    directors: [
      {
        director: title('Financial Controller'),
        teams: [team(title('Accounting Manager'), times(3, 'Accountant'), [named('Anna', 'Weber', 'Accountant', 400)])],
      },
    ],
  },
]

/** Accounts that are no colleagues, or whose state is unusual. */
function hireOthers(payroll: Payroll, managerId: string): void {
  const none = { title: null, department: null, office: null, managerId: null, level: 9 }
  const worker = { department: 'Operations', office: 'Leeds', managerId, level: 4 }
  payroll.hire('Claire', 'Dubois', { ...none, title: 'Consultant', kind: 'guest', managerId })
  payroll.hire('Room Aire', '', { ...none, kind: 'room', enabled: false, address: 'room.aire', office: 'Leeds' })
  payroll.hire('Orders', '', { ...none, kind: 'shared-mailbox', enabled: false, address: 'orders' })
  payroll.hire('Stock Assistant', '', { ...none, title: 'Agent', kind: 'agent', address: 'stock.assistant' })
  payroll.hire('Tom', 'Barnes', { ...worker, title: 'Depot Manager', enabled: false, joined: 2000 })
  payroll.hire('Ewa', 'Lis', { ...worker, title: 'Forklift Operator', hasMailbox: false, joined: 3000 })
}

/** A chat of sixty people: more members than Graph gives with a list of chats. */
function lunchChat(company: Company): ChatStory {
  const nina = company.named('Nina Berg')
  const others = company.staff.filter(({ id }) => id !== nina.id).slice(0, 59)
  return { name: 'lunch', topic: 'Lunch and music', people: [nina, ...others], perWeek: 12, words: ['Soup day!'] }
}

const NORTHGATE: SampleCompany = {
  key: 'northgate',
  name: 'Northgate Supply',
  domain: 'northgate.example',
  hire: (payroll) => {
    const head = named('Carla', 'Mendes', 'Chief Executive Officer', 2800)
    const ceo = hireDepartments(payroll, head, 'Leeds', DEPARTMENTS)
    hireOthers(payroll, payroll.people.find(({ last }) => last === 'Johansson')?.id ?? ceo.id)
  },
  texts: TEXTS,
  lists: Object.fromEntries(DEPARTMENTS.map(({ name, list }) => [name, list])),
  withCustomers: ['Operations', 'Sales'],
  projects: ['New depot', 'Order app', 'Price list', 'Greener routes'],
  featured: ['Nina Berg', 'Paul Adeyemi', 'Carla Mendes'],
  stories: { chats: (company) => [lunchChat(company)] },
}

/** A reporting line that runs in a circle, a manager whose account may not be read, and a name that Northgate has too. */
const BROOKSIDE: SampleCompany = {
  key: 'brookside',
  name: 'Brookside Studio',
  domain: 'brookside.example',
  hire: (payroll) => {
    const hire = { department: 'Studio', office: 'Cork', level: 1, managerId: null }
    const head = payroll.hire('Maeve', 'Byrne', { ...hire, title: 'Managing Director', level: 0 })
    const lead = payroll.hire('Luis', 'Prieto', { ...hire, title: 'Head of Studio', managerId: head.id })
    const designer = payroll.hire('Ingrid', 'Moe', { ...hire, title: 'Designer', managerId: lead.id, level: 2 })
    head.managerId = lead.id
    payroll.hire('Paul', 'Adeyemi', { ...hire, title: 'Assistant', managerId: designer.id, level: 3 })
    const hidden = payroll.hire('Theo', 'Marsh', { ...hire, title: 'Board Delegate', hidden: true })
    payroll.hire('Grace', 'Mutua', { ...hire, title: 'Quality Lead', managerId: hidden.id })
  },
  texts: TEXTS,
  lists: {},
  withCustomers: [],
  projects: [],
  featured: [],
}

export const SAMPLE_COMPANIES: readonly SampleCompany[] = [NORTHGATE, BROOKSIDE]
