// Scenarios of companies of every kind, told as people would tell them, with the mixture of traces that such work leaves. Written
// from the rule alone: what is expected follows from its sentences, not from any code.
import { aCase, chat, documents, mailFrom, mailTo, meetings, sessions, tasks } from './a-case.ts'
import type { Scenario } from './scenarios.ts'

const shopFloor = { mailSentTotal: 12, mailReceivedTotal: 150 }
const manager = { relation: 'manager', distance: 1, sinceDaysAgo: null } as const
const further = (distance: number) => ({ relation: 'skip-level', distance, sinceDaysAgo: null }) as const
const announcements = (count: number, people: number) => mailFrom(count, 350, 5, { kind: 'mass', people })

const enough: Scenario[] = [
  [
    'hospital: the ward manager in the chart of a nurse who writes a mail a month',
    'close-enough',
    aCase({ org: manager, user: shopFloor, events: [announcements(40, 60)] }),
  ],
  [
    'law firm: a partner who gave an associate nine pieces of work and met her with the client’s file',
    'close-enough',
    aCase({ events: [tasks(9, 8, 160, 20), meetings(4, 3, 150, 25), mailTo(20, 150, 20), mailFrom(18, 150, 20)] }),
  ],
  [
    'university: a professor’s seminar of ten, five afternoons',
    'close-enough',
    aCase({ org: further(3), events: [sessions(5, 10, 120), announcements(25, 800)] }),
  ],
  [
    'consultancy: a partner of another practice, three months at one client in a team of five',
    'close-enough',
    aCase({
      org: { relation: 'none' },
      events: [meetings(26, 5, 200, 110), mailTo(15, 200, 110), mailFrom(9, 200, 110)],
    }),
  ],
  [
    'bank: the annual report, two chapters written with the head of risk over six weeks',
    'close-enough',
    aCase({
      events: [documents(2, 5, 25, 12, { firstDaysAgo: 120, lastDaysAgo: 80, weeks: 6 }), mailTo(9), mailFrom(7)],
    }),
  ],
  [
    'remote team without meetings: a lead and a developer who talk in chat every working day',
    'close-enough',
    aCase({ events: [chat(400, 350, 2, { weeks: 30 })] }),
  ],
  [
    'start-up of eight: the founder is the manager, and sits in every meeting',
    'close-enough',
    aCase({ org: { ...manager, sinceDaysAgo: 200 }, user: { joinedDaysAgo: 200 }, events: [meetings(80, 8, 195, 2)] }),
  ],
  [
    'retail: the regional director, a mentor met alone every month for a year',
    'close-enough',
    aCase({ org: further(3), events: [meetings(12, 2, 355, 15, { recurring: true, minutes: 60 })] }),
  ],
  [
    'public authority: a former head of unit, by the user’s word, with one-to-ones and tasks of that time',
    'close-enough',
    aCase({
      windowDays: 730,
      events: [meetings(5, 2, 600, 480), tasks(4, 3, 590, 470)],
      stated: [{ claim: 'reporting', fromDaysAgo: 900, toDaysAgo: 450 }],
    }),
  ],
  [
    'film production: a producer with a guest account, tasks all through the shooting',
    'close-enough',
    aCase({ senior: { kind: 'guest' }, events: [tasks(14, 13, 110, 30), meetings(5, 6, 110, 30)] }),
  ],
  [
    'factory: a safety course in three mornings for twelve, given by the plant director',
    'close-enough',
    aCase({ org: further(2), user: shopFloor, events: [sessions(3, 12, 150)] }),
  ],
  [
    'software house: the chief architect, eight design talks of four over two months, half of them tentative at first',
    'close-enough',
    aCase({ events: [meetings(7, 4, 80, 10), meetings(4, 4, 78, 20, { userResponse: 'tentative' })] }),
  ],
  [
    'museum: a catalogue that the user names, with a dozen mails both ways while it was made',
    'close-enough',
    aCase({
      events: [mailTo(7, 170, 120), mailFrom(6, 170, 120)],
      stated: [{ claim: 'report', fromDaysAgo: 180, toDaysAgo: 110 }],
    }),
  ],
  [
    'airline: a manager on leave since spring; the line is old and the traces are',
    'close-enough',
    aCase({ org: manager, events: [meetings(14, 2, 350, 190), mailTo(20, 350, 190), mailFrom(18, 350, 190)] }),
  ],
  [
    'charity: a board member who left; the campaign done for her stays',
    'close-enough',
    aCase({
      senior: { accountActive: false },
      events: [tasks(7, 7, 330, 250), mailTo(14, 330, 250), mailFrom(12, 330, 250)],
    }),
  ],
  [
    'insurer: a director’s working group whose private entries are not looked at, and whose open ones are enough',
    'close-enough',
    aCase({ events: [meetings(9, 2, 200, 20, { sensitivity: 'private' }), meetings(8, 5, 200, 20)] }),
  ],
  [
    'laboratory: calendar refused, and thirty-five mails each way over five months',
    'close-enough',
    aCase({
      access: { calendar: false },
      events: [mailTo(35, 160, 8, { weeks: 18 }), mailFrom(35, 160, 8, { weeks: 17 })],
    }),
  ],
]

const tooLittle: Scenario[] = [
  [
    'supermarket chain: the chief executive visits twice, writes every week to twelve thousand',
    'not-yet',
    aCase({ org: further(5), events: [announcements(52, 12_000), meetings(2, 40, 200, 90)] }),
  ],
  [
    'law firm: a partner on Cc of every mail to the client',
    'not-yet',
    aCase({ events: [mailTo(180, 350, 3, { seniorRole: 'cc', people: 4 }), mailFrom(3, 300, 40)] }),
  ],
  [
    'hospital: morning rounds of fourteen with the chief physician, five days a week',
    'not-yet',
    aCase({ org: further(2), events: [meetings(220, 14, 360, 1, { organizer: 'other', weeks: 48 })] }),
  ],
  [
    'consultancy: met at the summer party, the ski weekend and in the running group’s chat',
    'not-yet',
    aCase({ events: [meetings(2, 60, 300, 120, { social: true }), chat(90, 40, 11, { workHoursShare: 0.2 })] }),
  ],
  [
    'bank: a director’s assistant arranges everything in her name',
    'not-yet',
    aCase({ events: [mailFrom(70, 350, 5, { kind: 'delegate', people: 3 }), mailTo(12, 340, 12)] }),
  ],
  [
    'software house: a bot signs off two hundred requests in the head’s name',
    'not-yet',
    aCase({ events: [mailFrom(200, 350, 2, { kind: 'automatic' }), mailTo(2), mailFrom(1)] }),
  ],
  ['university: a lecture for three hundred, all term', 'not-yet', aCase({ events: [sessions(14, 300, 90)] })],
  [
    'start-up: a new manager, hired three weeks ago, already met six times',
    'not-yet',
    aCase({
      org: { ...manager, sinceDaysAgo: 21 },
      events: [meetings(6, 2, 20, 1, { weeks: 3 }), mailTo(9, 20, 1), mailFrom(9, 20, 1)],
    }),
  ],
  [
    'factory: a one-to-one series with the director that was called off every single time',
    'not-yet',
    aCase({ org: further(2), events: [meetings(18, 2, 360, 10, { cancelled: 18, weeks: 0, recurring: true })] }),
  ],
  [
    'retail: thirty invitations of the user’s own that the director never answered',
    'not-yet',
    aCase({ events: [meetings(30, 2, 350, 5, { organizer: 'user', seniorResponse: 'none' })] }),
  ],
  [
    'public authority: forty-five mails, all of one hectic month',
    'not-yet',
    aCase({ events: [mailTo(25, 60, 32, { weeks: 5 }), mailFrom(20, 60, 32, { weeks: 5 })] }),
  ],
  [
    'film production: the call sheet’s list, daily, and the shared mailbox of the office',
    'not-yet',
    aCase({
      events: [
        mailFrom(110, 140, 5, { kind: 'distribution-list', people: 90 }),
        mailFrom(30, 140, 5, { kind: 'shared-mailbox' }),
      ],
    }),
  ],
  [
    'airline: the same channel of four hundred, where the director posts and the user reads',
    'not-yet',
    aCase({ events: [{ type: 'team', people: 400 }, chat(0, 210, 400)] }),
  ],
  [
    'museum: one long talk and two mails, years ago',
    'not-yet',
    aCase({
      windowDays: 1500,
      events: [meetings(1, 2, 1300, 1300, { minutes: 180 }), mailTo(1, 1299, 1299), mailFrom(1, 1298, 1298)],
    }),
  ],
  [
    'laboratory: a manual with forty editors, both among them',
    'not-yet',
    aCase({ events: [documents(1, 40, 60, 30), meetings(3, 20, 150, 60)] }),
  ],
  [
    'charity: four tasks from the chair, none of them done',
    'not-yet',
    aCase({ events: [tasks(4, 0, 90, 20), mailTo(3), mailFrom(4)] }),
  ],
  [
    'insurer: ten meetings with the director, all still to come',
    'not-yet',
    aCase({ events: [meetings(0, 3, 0, 0, { future: 10, weeks: 0 })] }),
  ],
  [
    'start-up: the investor, met in a board of nine every other month',
    'not-yet',
    aCase({ senior: { kind: 'guest' }, events: [meetings(6, 9, 350, 20), mailFrom(5, 350, 20, { userRole: 'cc' })] }),
  ],
]

const unsure: Scenario[] = [
  [
    'hospital: two chief physicians of one name',
    'not-enough-evidence',
    aCase({ senior: { identity: 'ambiguous' }, events: [mailTo(60), mailFrom(60)] }),
  ],
  [
    'shop floor: years of work under a foreman of another line, and no trace in any computer',
    'not-enough-evidence',
    aCase({ user: shopFloor, stated: [{ claim: 'reporting', fromDaysAgo: 1100, toDaysAgo: 300 }] }),
  ],
  [
    'bank: a manager in the chart whom a busy writer never met, wrote to or heard of',
    'not-enough-evidence',
    aCase({ org: manager, user: { mailSentTotal: 4000, mailReceivedTotal: 15_000 }, events: [announcements(30, 900)] }),
  ],
  [
    'therapy practice: nothing but private entries, one a week',
    'not-enough-evidence',
    aCase({ events: [meetings(40, 2, 350, 5, { sensitivity: 'private' })] }),
  ],
  [
    'consultancy: mail refused, and the calendar shows three small meetings',
    'not-enough-evidence',
    aCase({ access: { mail: false }, events: [meetings(3, 4, 100, 40), meetings(10, 9, 200, 10)] }),
  ],
  [
    'new mailbox after a merger: six weeks can be read of four years',
    'not-enough-evidence',
    aCase({ windowDays: 42, events: [mailTo(8, 40, 2), mailFrom(7, 40, 2), meetings(2, 4, 30, 10)] }),
  ],
  [
    'agency: “info@” answers everything',
    'not-enough-evidence',
    aCase({
      senior: { kind: 'shared-mailbox' },
      events: [mailTo(90), mailFrom(80, 200, 10, { kind: 'shared-mailbox' })],
    }),
  ],
  [
    'university: one seminar afternoon shows of the course that the user names',
    'not-enough-evidence',
    aCase({ events: [sessions(1, 9, 120)], stated: [{ claim: 'training', fromDaysAgo: 140, toDaysAgo: 40 }] }),
  ],
]

export const OTHER_COMPANIES: readonly Scenario[] = [...enough, ...tooLittle, ...unsure]
