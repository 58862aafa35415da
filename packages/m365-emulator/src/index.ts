// What programs may use of the package (`import … from 'm365-emulator'`).
export { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET, type AppOptions } from './app.ts'
export { correspondencePair as pair } from './company/correspondences.ts'
export { party } from './company/company.ts'
export { correspondence as circle, single } from './company/mails.ts'
export { hireDepartments, type Hire, type Payroll } from './company/payroll.ts'
export type {
  ChatStory,
  Correspondence as Circle,
  Company,
  SampleCompany,
  Stories,
  Texts,
  Topic,
} from './company/sample-company.ts'
export type { Series } from './company/series.ts'
export { named, team, times, title, type Department } from './company/structure.ts'
export { startEmulator, type Emulator, type EmulatorOptions } from './emulator.ts'
export type { Fault } from './faults.ts'
