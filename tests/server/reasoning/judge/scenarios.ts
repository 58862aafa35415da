// Scenarios from the rule's two sentences, many of them just on either side of a threshold. Not enough: a couple of e-mails,
// talks at office parties, some of the same meetings. Enough: reports to them, worked under them on a project, was trained
// by them, helped them put together a report.
import type { Case } from '#server/reasoning/judge/case.ts'
import type { Verdict } from '#server/reasoning/judge/judge.ts'
import { aCase, chat, documents, mailFrom, mailTo, meetings, sessions, tasks } from './a-case.ts'

export type Scenario = readonly [title: string, expected: Verdict, theCase: Case]

const manager = (sinceDaysAgo: number | null) => ({ relation: 'manager', distance: 1, sinceDaysAgo }) as const
const hardlyWrites = { mailSentTotal: 20, mailReceivedTotal: 200 }
const nothingRead = { mail: false, calendar: false, chat: false, tasks: false, files: false }

const reporting: Scenario[] = [
  ['a manager of exactly sixty days', 'close-enough', aCase({ org: manager(60) })],
  [
    'a manager of fifty-nine days, met weekly for five weeks',
    'not-yet',
    aCase({ org: manager(59), events: [meetings(5, 2, 50, 5)] }),
  ],
  [
    'a manager of thirty days with whom a project was done before',
    'close-enough',
    aCase({ org: manager(30), events: [tasks(8, 7)] }),
  ],
  [
    'the first week of work, reporting to them',
    'not-yet',
    aCase({ org: manager(7), user: { joinedDaysAgo: 7, mailSentTotal: 12 } }),
  ],
  [
    'a manager since the first day, five months ago',
    'close-enough',
    aCase({ org: manager(150), user: { joinedDaysAgo: 150 } }),
  ],
  [
    'no start known, a one-to-one every other week all year',
    'close-enough',
    aCase({ org: manager(null), events: [meetings(24, 2, 350, 5)] }),
  ],
  [
    'no start known, the first contact ever two weeks ago',
    'not-yet',
    aCase({ org: manager(null), events: [meetings(2, 2, 14, 3), mailFrom(3, 13, 1)] }),
  ],
  [
    'no start known, first contact two weeks ago, of somebody who hardly writes',
    'close-enough',
    aCase({ org: manager(null), user: hardlyWrites, events: [meetings(2, 2, 14, 3)] }),
  ],
  [
    'no start known, one copied mail a year ago, the first real contact two weeks ago',
    'not-yet',
    aCase({ org: manager(null), events: [mailFrom(1, 350, 350, { userRole: 'cc' }), meetings(2, 2, 14, 3)] }),
  ],
  [
    'no start known, never alone together, a team meeting of ten every week',
    'close-enough',
    aCase({ org: manager(null), events: [meetings(40, 10, 350, 5)] }),
  ],
  [
    'no start known, calendar not readable, the first mail two weeks ago',
    'not-enough-evidence',
    aCase({ org: manager(null), access: { calendar: false }, events: [mailFrom(3, 13, 1)] }),
  ],
  ['no start known, no trace, everything readable, writes daily', 'not-enough-evidence', aCase({ org: manager(null) })],
  [
    'no start known, only mass mail from them, writes daily',
    'not-enough-evidence',
    aCase({ org: manager(null), events: [mailFrom(30, 300, 5, { kind: 'mass', people: 400 })] }),
  ],
  [
    'no start known, only declined meetings, writes daily',
    'not-enough-evidence',
    aCase({ org: manager(null), events: [meetings(20, 2, 300, 5, { userResponse: 'declined' })] }),
  ],
  [
    'no start known and nothing but the chart could be read',
    'close-enough',
    aCase({ org: manager(null), access: nothingRead, user: { mailSentTotal: null, mailReceivedTotal: null } }),
  ],
  [
    'a manager whose account is closed and who left no trace',
    'not-enough-evidence',
    aCase({ org: manager(400), senior: { accountActive: false } }),
  ],
  [
    'a manager whose account is closed, with whom one met for a year',
    'close-enough',
    aCase({ org: manager(400), senior: { accountActive: false }, events: [meetings(30, 2, 360, 40)] }),
  ],
  [
    'the chart could not be read, and nothing else is there',
    'not-yet',
    aCase({ org: manager(800), access: { directory: false } }),
  ],
  ['a manager by guest account', 'close-enough', aCase({ org: manager(300), senior: { kind: 'guest' } })],
  [
    'a manager’s manager of three years, never met',
    'not-yet',
    aCase({ org: { relation: 'skip-level', distance: 2, sinceDaysAgo: 1000 } }),
  ],
  [
    'the chief executive, known from all-hands and letters',
    'not-yet',
    aCase({
      org: { relation: 'skip-level', distance: 4 },
      events: [meetings(12, 600, 350, 10), mailFrom(24, 350, 10, { kind: 'mass', people: 600 })],
    }),
  ],
]

const project: Scenario[] = [
  [
    'five tasks given and three done over three weeks',
    'close-enough',
    aCase({ events: [tasks(5, 3, 40, 26, { weeks: 3 })] }),
  ],
  ['five tasks of one week', 'not-yet', aCase({ events: [tasks(5, 5, 12, 8, { weeks: 1 })] })],
  ['three tasks done over a month, and nothing beside them', 'not-yet', aCase({ events: [tasks(3, 3, 60, 30)] })],
  [
    'three tasks done over a month, with three small meetings',
    'close-enough',
    aCase({ events: [tasks(3, 3, 60, 30), meetings(3, 5, 60, 30)] }),
  ],
  [
    'three tasks done over a month, with ten mails',
    'close-enough',
    aCase({ events: [tasks(3, 3, 60, 30), mailTo(5, 60, 30), mailFrom(5, 60, 30)] }),
  ],
  [
    'three tasks done for a dotted-line lead',
    'close-enough',
    aCase({ org: { relation: 'dotted-line', distance: 1, sinceDaysAgo: 90 }, events: [tasks(3, 3, 60, 30)] }),
  ],
  [
    'a dotted line on the chart and nothing done',
    'not-yet',
    aCase({ org: { relation: 'dotted-line', distance: 1, sinceDaysAgo: 200 }, events: [mailTo(3), mailFrom(2)] }),
  ],
  ['ten tasks given, two of them done', 'not-yet', aCase({ events: [tasks(10, 2)] })],
  [
    'twelve tasks given by somebody else in the same plan',
    'not-yet',
    aCase({ events: [tasks(12, 12, 120, 30, { assignedBy: 'other' })] }),
  ],
  [
    'twelve tasks that the user gave to the senior colleague',
    'not-yet',
    aCase({ events: [tasks(12, 12, 120, 30, { assignedBy: 'user' })] }),
  ],
  ['tasks in a plan of sixty people', 'not-yet', aCase({ events: [tasks(9, 8, 120, 30, { planMembers: 60 })] })],
  [
    'a project of last year, seen in a long window',
    'close-enough',
    aCase({ windowDays: 730, events: [tasks(9, 9, 600, 480)] }),
  ],
  [
    'tasks could not be read, the calendar shows four small meetings',
    'not-yet',
    aCase({ access: { tasks: false }, events: [tasks(9, 9), meetings(4, 5)] }),
  ],
]

const meetingScenarios: Scenario[] = [
  ['six meetings of six over six weeks', 'close-enough', aCase({ events: [meetings(6, 6, 45, 10)] })],
  ['five meetings of six over six weeks', 'not-yet', aCase({ events: [meetings(5, 6, 45, 10)] })],
  ['six meetings of seven over six weeks', 'not-yet', aCase({ events: [meetings(6, 7, 45, 10)] })],
  ['eight meetings of four within two weeks', 'not-yet', aCase({ events: [meetings(8, 4, 24, 11, { weeks: 2 })] })],
  ['six small meetings, one every month', 'close-enough', aCase({ events: [meetings(6, 3, 160, 10)] })],
  [
    'eight small meetings of which three were cancelled',
    'not-yet',
    aCase({ events: [meetings(8, 4, 90, 10, { cancelled: 3, weeks: 5 })] }),
  ],
  [
    'a weekly meeting of twelve for a year',
    'not-yet',
    aCase({ events: [meetings(48, 12, 360, 5, { organizer: 'other' })] }),
  ],
  ['forty all-hands', 'not-yet', aCase({ events: [meetings(40, 300, 360, 5)] })],
  [
    'ten small meetings tentatively accepted',
    'not-yet',
    aCase({ events: [meetings(10, 4, 120, 10, { userResponse: 'tentative' })] }),
  ],
  [
    'ten small meetings that the senior colleague never answered',
    'not-yet',
    aCase({ events: [meetings(10, 4, 120, 10, { organizer: 'other', seniorResponse: 'none' })] }),
  ],
  [
    'ten small meetings that the senior colleague declined',
    'not-yet',
    aCase({ events: [meetings(10, 4, 120, 10, { organizer: 'user', seniorResponse: 'declined' })] }),
  ],
  [
    'six one-to-ones called by the user, answer not recorded on their own copy',
    'close-enough',
    aCase({ events: [meetings(6, 2, 60, 10, { organizer: 'user', userResponse: 'none' })] }),
  ],
  [
    'twenty meetings that are all still to come',
    'not-yet',
    aCase({ events: [meetings(0, 2, 0, 0, { future: 20, weeks: 0 })] }),
  ],
  ['six lunches and parties', 'not-yet', aCase({ events: [meetings(6, 5, 200, 10, { social: true })] })],
  [
    'five private meetings and nothing else',
    'not-enough-evidence',
    aCase({ events: [meetings(5, 2, 200, 10, { sensitivity: 'private' })] }),
  ],
  [
    'four private meetings and nothing else',
    'not-yet',
    aCase({ events: [meetings(4, 2, 200, 10, { sensitivity: 'private' })] }),
  ],
  [
    'nine private meetings that were all declined',
    'not-yet',
    aCase({ events: [meetings(9, 2, 200, 10, { sensitivity: 'private', userResponse: 'declined' })] }),
  ],
  [
    'nine private meetings and a project that shows',
    'close-enough',
    aCase({ events: [meetings(9, 2, 200, 10, { sensitivity: 'private' }), tasks(9, 9)] }),
  ],
]

const trainingScenarios: Scenario[] = [
  ['three sessions of an hour for twelve', 'close-enough', aCase({ events: [sessions(3, 12, 60)] })],
  ['three sessions of an hour for thirteen', 'not-yet', aCase({ events: [sessions(3, 13, 60)] })],
  ['two sessions of two hours', 'not-yet', aCase({ events: [sessions(2, 8, 120)] })],
  ['three sessions of half an hour', 'not-yet', aCase({ events: [sessions(3, 8, 30)] })],
  ['four talks to two hundred', 'not-yet', aCase({ events: [sessions(4, 200, 90)] })],
  [
    'three sessions of which one was cancelled',
    'not-yet',
    aCase({ events: [sessions(3, 8, 120, { cancelled: 1, weeks: 2 })] }),
  ],
  [
    'two sessions, and the user says that it was training',
    'close-enough',
    aCase({ events: [sessions(2, 8, 60)], stated: [{ claim: 'training', fromDaysAgo: 130, toDaysAgo: 50 }] }),
  ],
  [
    'one session, and the user says that it was training',
    'not-enough-evidence',
    aCase({ events: [sessions(1, 8, 90)], stated: [{ claim: 'training', fromDaysAgo: 130, toDaysAgo: 50 }] }),
  ],
  [
    'two sessions a year before the training that the user names',
    'not-enough-evidence',
    aCase({
      windowDays: 730,
      events: [sessions(2, 8, 90, { firstDaysAgo: 600, lastDaysAgo: 590 })],
      stated: [{ claim: 'training', fromDaysAgo: 130, toDaysAgo: 50 }],
    }),
  ],
]

const reportScenarios: Scenario[] = [
  ['one document of eight, ten edits each', 'close-enough', aCase({ events: [documents(1, 8, 10, 10)] })],
  ['one document of eight, nine edits of theirs', 'not-yet', aCase({ events: [documents(1, 8, 40, 9)] })],
  ['one document of nine', 'not-yet', aCase({ events: [documents(1, 9, 40, 40)] })],
  ['two documents with a few edits each over a month', 'close-enough', aCase({ events: [documents(2, 4, 6, 4)] })],
  [
    'a document written in one day',
    'not-yet',
    aCase({ events: [documents(1, 3, 30, 20, { firstDaysAgo: 50, lastDaysAgo: 50, weeks: 1 })] }),
  ],
  ['a document that the senior colleague only read', 'not-yet', aCase({ events: [documents(3, 4, 60, 0)] })],
  [
    'the user names a report, and one short document shows',
    'close-enough',
    aCase({
      events: [documents(1, 4, 8, 4, { firstDaysAgo: 50, lastDaysAgo: 48, weeks: 1 })],
      stated: [{ claim: 'report', fromDaysAgo: 80, toDaysAgo: 40 }],
    }),
  ],
]

const mailScenarios: Scenario[] = [
  [
    'thirty mails each way over fifteen weeks',
    'close-enough',
    aCase({ events: [mailTo(30, 120, 10, { weeks: 15 }), mailFrom(30, 120, 10, { weeks: 14 })] }),
  ],
  [
    'sixty mails, nineteen of them theirs',
    'not-yet',
    aCase({ events: [mailTo(41, 120, 10, { weeks: 15 }), mailFrom(19, 120, 10, { weeks: 14 })] }),
  ],
  [
    'thirty mails each way within eleven weeks',
    'not-yet',
    aCase({ events: [mailTo(30, 90, 14, { weeks: 11 }), mailFrom(30, 90, 14, { weeks: 11 })] }),
  ],
  [
    'twenty-nine mails each way',
    'not-yet',
    aCase({ events: [mailTo(29, 200, 10, { weeks: 20 }), mailFrom(29, 200, 10, { weeks: 20 })] }),
  ],
  [
    'two hundred mails in circles of five',
    'not-yet',
    aCase({
      events: [mailTo(100, 300, 10, { people: 5, weeks: 30 }), mailFrom(100, 300, 10, { people: 5, weeks: 30 })],
    }),
  ],
  ['a hundred mails that were never answered', 'not-yet', aCase({ events: [mailTo(100, 300, 10, { weeks: 30 })] })],
  [
    'a hundred mails on which the user stands on Cc',
    'not-yet',
    aCase({ events: [mailFrom(100, 300, 10, { userRole: 'cc', weeks: 30 })] }),
  ],
  [
    'three hundred mails of a list',
    'not-yet',
    aCase({ events: [mailFrom(300, 360, 5, { kind: 'distribution-list', people: 40 })] }),
  ],
  [
    'seventy answers to invitations',
    'not-yet',
    aCase({ events: [mailFrom(70, 300, 10, { kind: 'meeting-response' })] }),
  ],
  ['daily chat for months, both writing in working hours', 'close-enough', aCase({ events: [chat(120, 110)] })],
  [
    'a lively one-to-one chat in the evenings',
    'not-yet',
    aCase({ events: [chat(120, 110, 2, { workHoursShare: 0.2 })] }),
  ],
  ['a lively chat of nine people', 'not-yet', aCase({ events: [chat(120, 110, 9)] })],
  [
    'a few mails and the user’s word for a project',
    'not-enough-evidence',
    aCase({ events: [mailTo(3), mailFrom(4)], stated: [{ claim: 'project', fromDaysAgo: 200, toDaysAgo: 100 }] }),
  ],
  [
    'a dozen mails both ways and the user’s word for a project',
    'close-enough',
    aCase({ events: [mailTo(6), mailFrom(6)], stated: [{ claim: 'project', fromDaysAgo: 200, toDaysAgo: 100 }] }),
  ],
  [
    'five small meetings, forty mails both ways and two tasks: none enough alone',
    'close-enough',
    aCase({ events: [meetings(5, 2, 100, 10, { minutes: 60 }), mailTo(20), mailFrom(20), tasks(2, 2)] }),
  ],
]

const sight: Scenario[] = [
  [
    'the name fits two accounts, whatever the amount',
    'not-enough-evidence',
    aCase({ senior: { identity: 'ambiguous' }, events: [meetings(40, 2), tasks(20, 20)] }),
  ],
  ['a meeting room', 'not-enough-evidence', aCase({ senior: { kind: 'room' }, events: [meetings(40, 4)] })],
  ['a software agent', 'not-enough-evidence', aCase({ senior: { kind: 'agent' }, events: [chat(100, 100)] })],
  [
    'calendar not readable, two mails',
    'not-yet',
    aCase({ access: { calendar: false }, events: [mailTo(1), mailFrom(1)] }),
  ],
  [
    'calendar not readable, thirty mails',
    'not-enough-evidence',
    aCase({ access: { calendar: false }, events: [mailTo(15), mailFrom(15)] }),
  ],
  [
    'mail not readable, a few one-to-ones',
    'not-enough-evidence',
    aCase({ access: { mail: false }, events: [meetings(3, 2)] }),
  ],
  [
    'mail not readable, but the calendar shows a working group',
    'close-enough',
    aCase({ access: { mail: false }, events: [meetings(12, 4)] }),
  ],
  [
    'a month could be read of a year together',
    'not-enough-evidence',
    aCase({ windowDays: 30, events: [mailTo(3, 28, 2), mailFrom(3, 28, 2)] }),
  ],
  [
    'a month could be read, and a month was all there was',
    'not-yet',
    aCase({ windowDays: 30, user: { joinedDaysAgo: 40 }, events: [mailTo(3, 28, 2)] }),
  ],
  ['files and chats not readable, all else silent', 'not-yet', aCase({ access: { files: false, chat: false } })],
  [
    'a former manager by the user’s word, with one-to-ones then',
    'close-enough',
    aCase({
      windowDays: 730,
      events: [meetings(4, 2, 600, 560)],
      stated: [{ claim: 'reporting', fromDaysAgo: 700, toDaysAgo: 500 }],
    }),
  ],
  [
    'a former manager by the user’s word alone',
    'not-enough-evidence',
    aCase({ stated: [{ claim: 'reporting', fromDaysAgo: 900, toDaysAgo: 500 }] }),
  ],
  [
    'a former manager of three weeks by the user’s word',
    'not-yet',
    aCase({ events: [meetings(3, 2, 50, 35)], stated: [{ claim: 'reporting', fromDaysAgo: 55, toDaysAgo: 34 }] }),
  ],
]

export const SCENARIOS: readonly Scenario[] = [
  ...reporting,
  ...project,
  ...meetingScenarios,
  ...trainingScenarios,
  ...reportScenarios,
  ...mailScenarios,
  ...sight,
]
