// Birchfield Labs, the small company beside Alderwood: a reporting line that runs in a circle, a manager whose account may not
// be read, and somebody whose name is also known at Alderwood.
import type { Payroll } from '#emulator/company/payroll.ts'
import type { SampleCompany } from '#emulator/company/sample-company.ts'
import { TEXTS } from './alderwood.ts'

function hirePeople(payroll: Payroll): void {
  const hire = { department: 'Laboratory', office: 'Turku', level: 1, managerId: null }
  const head = payroll.hire('Aino', 'Korhonen', { ...hire, title: 'Managing Director', level: 0 })
  const lead = payroll.hire('Ruben', 'Visser', { ...hire, title: 'Head of Laboratory', managerId: head.id })
  const chemist = payroll.hire('Isabel', 'Monteiro', { ...hire, title: 'Chemist', managerId: lead.id, level: 2 })
  head.managerId = lead.id
  payroll.hire('Priya', 'Raman', { ...hire, title: 'Research Assistant', managerId: chemist.id, level: 3 })
  const veiled = payroll.hire('Timo', 'Salmi', { ...hire, title: 'Board Delegate', hidden: true })
  payroll.hire('Wanjiru', 'Kamau', { ...hire, title: 'Quality Lead', managerId: veiled.id })
}

export const BIRCHFIELD: SampleCompany = {
  key: 'birchfield',
  name: 'Birchfield Labs',
  domain: 'birchfield.example',
  hire: hirePeople,
  texts: TEXTS,
  lists: {},
  withCustomers: [],
  projects: [],
  featured: [],
}
