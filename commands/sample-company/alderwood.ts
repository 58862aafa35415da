// Alderwood Instruments: the company in which Upward is developed, demonstrated and tested, with the stories its verdicts rest on.
import { hireDepartments, type Payroll } from '#emulator/company/payroll.ts'
import type { SampleCompany, Texts } from '#emulator/company/sample-company.ts'
import type { Person } from '#emulator/store.ts'
import { storyMails, storySeries, storyTasks } from './stories.ts'
import { calibrationPortal, storyChats, storyCircles } from './story-circles.ts'
import { CEO, CEO_ASSISTANT, DEPARTMENTS } from './structure.ts'
import {
  COMPANY_TOPICS,
  CUSTOMERS,
  CUSTOMER_TOPICS,
  DEPARTMENT_TOPICS,
  FILLERS,
  MACHINES,
  NEWSLETTERS,
  PROJECT_TOPICS,
  TEAM_TOPICS,
} from './topics.ts'

/** The accounts that are no colleagues, or whose state is unusual. */
function hireOthers(payroll: Payroll, ceo: Person, managerId: (last: string) => string): void {
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

/** What everybody writes about, in both companies. */
export const TEXTS: Texts = {
  fillers: FILLERS,
  team: TEAM_TOPICS,
  project: PROJECT_TOPICS,
  company: COMPANY_TOPICS,
  department: DEPARTMENT_TOPICS,
  customer: CUSTOMER_TOPICS,
  customers: CUSTOMERS,
  newsletters: NEWSLETTERS,
  machines: MACHINES,
}

const PROJECTS = [
  'Field service app', 'Spare parts online', 'Supplier scorecard', 'New packaging line', 'Order to cash', 'Partner academy',
  'Certificate archive', 'Trade fair Hanover', 'Onboarding in a week', 'Data warehouse',
] // prettier-ignore

export const ALDERWOOD: SampleCompany = {
  key: 'alderwood',
  name: 'Alderwood Instruments',
  domain: 'alderwood.example',
  hire: (payroll) => {
    const ceo = hireDepartments(payroll, CEO, 'Gothenburg', DEPARTMENTS)
    hireOthers(payroll, ceo, (last) => payroll.people.find((person) => person.last === last)?.id ?? ceo.id)
  },
  texts: TEXTS,
  lists: Object.fromEntries(DEPARTMENTS.map(({ name, list }) => [name, list])),
  withCustomers: ['Product', 'Sales and Marketing', 'Customer Success'],
  projects: PROJECTS,
  featured: ['Maya Lindqvist', 'Tomasz Nowak', 'Priya Raman', 'Anna Schmidt', 'Ingrid Solheim'],
  stories: {
    circles: storyCircles,
    series: storySeries,
    mails: storyMails,
    plans: storyTasks,
    chats: storyChats,
    projects: (company) => [calibrationPortal(company)],
    hasOwnMeeting: (manager, member) =>
      ['Maya Lindqvist', 'Tomasz Nowak'].includes(member.name) &&
      ['Priya Raman', 'Daniel Okafor'].includes(manager.name),
    leadNoOther: ['Yuki Tanaka'],
    joinNoOther: ['Maya Lindqvist'],
  },
}
