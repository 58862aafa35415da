// The stories the sample company tells, each made so that its verdict can be understood from the records alone.
//   Maya Lindqvist: her manager Priya (weekly one-to-one), Marcus above her who trained her, Elena of another department
//   with whom she wrote a report, Ingrid whom she knows from all-hands only, Rafael with a couple of e-mails, Yuki's project.
//   Tomasz Nowak: Daniel has been his manager for two weeks; Sofia was before.
import { party } from '#emulator/company/company.ts'
import type { Company } from '#emulator/company/sample-company.ts'
import { DAY, HOUR, monday } from '#emulator/company/days.ts'
import { single } from '#emulator/company/mails.ts'
import { guidFrom, keyFrom } from '#emulator/company/random.ts'
import type { Series } from '#emulator/company/series.ts'
import type { SeededMail, Person, Plan, Task } from '#emulator/store.ts'

const REPORT_WEEKS = [-14, -13, -12, -11, -10, -9, -8, -7, -6, -6]
const TRAININGS = ['Reading a sample', 'Interview guides', 'From notes to findings', 'Presenting findings']

function oneToOne(company: Company, organizer: Person, member: Person, times: { from: number; until: number }): Series {
  return {
    id: `story:${company.seed}:${organizer.id}:${member.id}:${Math.round((times.until - company.anchor) / DAY)}`,
    subject: `${organizer.first ?? ''} / ${member.first ?? ''}`,
    organizer: party(organizer),
    attendees: [party(member)],
    weekday: 2,
    hour: 9,
    minutes: 30,
    everyWeeks: 1,
    ...times,
    place: null,
    online: true,
    attended: 0.95,
    calledOff: 0.06,
  }
}

function trainings(company: Company): Series[] {
  const marcus = company.named('Marcus Oyelaran')
  const maya = company.named('Maya Lindqvist')
  const others = company.staff.filter(
    (person) => person.department === 'Product' && person.level === 4 && person.id !== maya.id,
  )
  return TRAININGS.map((name, i): Series => ({
    id: `training:${company.seed}:${i}`,
    subject: `Research training ${i + 1} of 4: ${name}`,
    organizer: party(marcus),
    attendees: [maya, ...others.slice(0, 9)].map(party),
    weekday: 3,
    hour: 12.5,
    minutes: 90,
    everyWeeks: 0,
    from: monday(company.anchor, -22 + i),
    until: company.until,
    place: 'Room Fjord',
    attended: 1,
    body: 'Please bring one example from your own work. We will be few, so that there is time for each of them.',
  }))
}

function reportMeetings(company: Company): Series[] {
  const people = [company.named('Maya Lindqvist'), company.named('Yusuf Demir')]
  return REPORT_WEEKS.map((week, i): Series => ({
    id: `report:${company.seed}:${i}`,
    subject: 'Service cost report: working meeting',
    organizer: party(company.named('Elena Petrova')),
    attendees: people.map(party),
    weekday: i === REPORT_WEEKS.length - 1 ? 4 : 2,
    hour: 13,
    minutes: 50,
    everyWeeks: 0,
    from: monday(company.anchor, week),
    until: company.until,
    place: null,
    online: true,
    attended: 1,
    body: 'We go through the chapters one by one and share out the open tables.',
  }))
}

function budgetReviews(company: Company): Series[] {
  const rafael = company.named('Rafael Costa')
  const heads = company.staff.filter((person) => person.level === 1 && person.id !== rafael.id)
  const leads = company.staff.filter((person) => person.level === 3).slice(0, 7)
  return [-19, -6].map((week): Series => ({
    id: `budget:${company.seed}:${week}`,
    subject: 'Budget review: tools and licences',
    organizer: party(rafael),
    attendees: [...heads, ...leads, company.named('Maya Lindqvist')].map(party),
    weekday: 4,
    hour: 8,
    minutes: 60,
    everyWeeks: 0,
    from: monday(company.anchor, week),
    until: company.until,
    place: 'Auditorium',
    attended: 1,
  }))
}

/** The series that only the stories have. */
export function storySeries(company: Company): Series[] {
  const now = company.anchor
  const tomasz = company.named('Tomasz Nowak')
  const all = { from: company.from, until: company.until }
  return [
    oneToOne(company, company.named('Priya Raman'), company.named('Maya Lindqvist'), all),
    oneToOne(company, company.named('Sofia Lindgren'), tomasz, { from: company.from, until: now - 15 * DAY }),
    oneToOne(company, company.named('Daniel Okafor'), tomasz, { from: now - 13 * DAY, until: company.until }),
    ...trainings(company),
    ...reportMeetings(company),
    ...budgetReviews(company),
  ]
}

/** Mail that only the stories have: a couple of e-mails with Rafael. */
export function storyMails(company: Company): SeededMail[] {
  const maya = party(company.named('Maya Lindqvist'))
  const rafael = party(company.named('Rafael Costa'))
  const at = (week: number, hours: number): number => monday(company.anchor, week) + 3 * DAY + hours * HOUR
  const mail = (n: number, time: number, fromMaya: boolean, subject: string, text: string): SeededMail =>
    single(keyFrom('rafael', company.seed, n), time, 'personal', {
      from: fromMaya ? maya : rafael,
      to: [fromMaya ? rafael : maya],
      subject,
      text,
    })
  const asked = mail(
    1,
    at(-19, 10),
    true,
    'Licence list for the budget review',
    'Dear Rafael,\n\nhere is the list of licences Priya promised for the budget review. The blue rows end this year.\n\nBest regards,\nMaya',
  )
  const thanked = mail(
    2,
    at(-19, 14),
    false,
    'RE: Licence list for the budget review',
    'Thank you Maya, that is all I need.\n\nRafael',
  )
  const again = mail(
    3,
    at(-6, 11),
    false,
    'Licence list, new version?',
    'Hello Maya,\n\ncould you send me the newest version of the list before Thursday?\n\nRafael',
  )
  const sent = mail(
    4,
    at(-6, 12),
    true,
    'RE: Licence list, new version?',
    'Dear Rafael,\n\nof course, it is attached. Two licences were added.\n\nBest regards,\nMaya',
  )
  return [
    asked,
    { ...thanked, conversation: asked.conversation, thread: [asked.key] },
    again,
    { ...sent, conversation: again.conversation, thread: [again.key] },
  ]
}

const REPORT_TASKS = [
  'Collect the repair times',
  'Table: cost for each visit',
  'Chapter 2: where visits could be saved',
  'Check the figures with Finance',
  'Summary on one page',
]
const PORTAL_TASKS = [
  'Describe the three partner roles',
  'Interview two calibration labs',
  'Words for the start page',
  'Test plan for the pilot',
  'Measure the time to a certificate',
  'Write up the pilot',
]

/** The plans of the stories and their tasks: Elena gave five for the report, Yuki six for the portal. */
export function storyTasks(company: Company): { plans: Plan[]; tasks: Task[] } {
  const maya = company.named('Maya Lindqvist')
  const plan = (title: string, weeks: number, people: readonly Person[]): Plan => ({
    id: guidFrom(company.seed, 'plan', title).replaceAll('-', '').slice(0, 28),
    title,
    ownerGroupId: guidFrom(company.seed, 'group', title),
    createdAt: monday(company.anchor, weeks),
    memberIds: people.map((person) => person.id),
  })
  const elena = company.named('Elena Petrova')
  const yuki = company.named('Yuki Tanaka')
  const report = plan('Service cost report', -15, [elena, maya, company.named('Yusuf Demir')])
  const portal = plan('Calibration Portal', -30, [
    yuki,
    maya,
    company.named('Priya Raman'),
    company.named('Grace Adjei'),
    ...(company.reports.get(yuki.id) ?? []).slice(0, 3),
  ])
  const given = (by: Person, of: Plan, titles: readonly string[], first: number): Task[] =>
    titles.map((title, i) => {
      const at = monday(company.anchor, first + i * 2) + 2 * DAY + 10 * HOUR
      const done = at + 9 * DAY < company.anchor ? at + 9 * DAY : null
      return {
        id: guidFrom(company.seed, 'task', of.title, title).replaceAll('-', '').slice(0, 28),
        planId: of.id,
        bucketId: guidFrom('bucket', of.id).replaceAll('-', '').slice(0, 28),
        title,
        createdById: by.id,
        createdAt: at,
        dueAt: at + 10 * DAY,
        completedAt: done,
        completedById: done ? maya.id : null,
        assignments: [{ toId: maya.id, byId: by.id, at }],
      }
    })
  return {
    plans: [report, portal],
    tasks: [...given(elena, report, REPORT_TASKS, -14), ...given(yuki, portal, PORTAL_TASKS, -20)],
  }
}
