// Shapes of calendars, mail and directory entries as Microsoft Graph answers them. What is expected was decided from the rule
// before any of them was run. Sources: responseStatus and event of Graph's reference (an attendee's copy shows the others'
// answers as `none`, the organizer's too; `hideAttendees` leaves each attendee with themselves), microsoft-graph-docs #13898
// (an attendee under a legacy Exchange name), graph-explorer #3890 (invited through a list: not among the attendees).
import { entry, exchange, GROUP, ILSE, ILSE_DN, message, NOOR, series, type GraphShape } from './graph-shape.ts'

const no = ['not-yet', 'not-enough-evidence'] as const
const cannotTell = ['not-enough-evidence'] as const
const close = ['close-enough'] as const
const notAClearNo = ['close-enough', 'not-enough-evidence'] as const

const colleague = (name: string) => `${name}@harbour.example`
const crew = ['ama', 'bo', 'cem'].map(colleague)
const dnProxy = { proxyAddresses: [`SMTP:${ILSE}`, `X500:${ILSE_DN}`] }

const audiences: GraphShape[] = [
  {
    title: 'a monthly town hall whose only attendee is a Microsoft 365 group',
    kind: 'audience',
    expected: no,
    calendar: series(11, 28, { attendees: [GROUP], minutes: 60 }),
  },
  {
    title: 'a fortnightly call of two groups and two meeting rooms',
    kind: 'audience',
    expected: no,
    calendar: series(22, 14, {
      attendees: [GROUP, 'north-region@harbour.example', { address: 'aula@harbour.example', type: 'resource' }],
    }),
  },
  {
    title: 'the group itself is the organizer, and it alone is invited',
    kind: 'audience',
    expected: no,
    calendar: series(30, 7, { organizer: GROUP, attendees: [GROUP, ILSE] }),
  },
  {
    title: 'a talk of 80 minutes every month, sent to a list: no training either',
    kind: 'audience',
    expected: no,
    calendar: series(8, 30, {
      attendees: ['engineering@harbour.example'],
      minutes: 80,
      more: { seriesMasterId: null },
    }),
  },
  {
    title: 'the user is named beside a group that mail with a List-Id has shown',
    kind: 'audience',
    expected: no,
    calendar: series(25, 7, { attendees: [NOOR, GROUP] }),
    messages: [message(40, { to: [GROUP], headers: { 'List-Id': '<field-operations.harbour.example>' } })],
  },
  {
    title: 'the List-Id mail that shows the group was sent to somebody else as well',
    kind: 'audience',
    expected: no,
    calendar: series(25, 7, { attendees: [NOOR, GROUP] }),
    messages: [
      message(40, { to: [GROUP, NOOR], headers: { 'List-Id': 'Field operations <field-operations.harbour.example>' } }),
    ],
  },
  {
    title: 'nobody at all among the attendees',
    kind: 'audience',
    expected: no,
    calendar: series(16, 14, { attendees: [] }),
  },
  {
    title: 'a forwarded invitation names the senior colleague and another, but not the user',
    kind: 'audience',
    expected: no,
    calendar: series(12, 14, { organizer: colleague('ama'), attendees: [ILSE, colleague('bo')] }),
  },
]

const hidden: GraphShape[] = [
  {
    title: 'a webinar with a hidden guest list, every other week',
    kind: 'hidden-attendees',
    expected: no,
    calendar: series(20, 14, { more: { hideAttendees: true } }),
  },
  {
    title: 'six hidden briefings of two hours',
    kind: 'hidden-attendees',
    expected: no,
    calendar: series(6, 21, { minutes: 120, more: { hideAttendees: true, seriesMasterId: null } }),
  },
  {
    title: 'the user’s own meetings with the senior colleague alone, guest list hidden: the organizer sees everybody',
    kind: 'hidden-attendees',
    expected: close,
    calendar: series(10, 14, {
      organizer: NOOR,
      attendees: [{ address: ILSE, response: 'accepted' }],
      more: { hideAttendees: true },
    }),
  },
]

const answers: GraphShape[] = [
  {
    title: 'a weekly project meeting of five that a project manager calls',
    kind: 'third-person-organizes',
    expected: notAClearNo,
    calendar: series(24, 7, { organizer: colleague('pmo'), attendees: [NOOR, ILSE, ...crew.slice(0, 2)] }),
  },
  {
    title: 'one-to-ones every two weeks, booked by an assistant who does not take part',
    kind: 'third-person-organizes',
    expected: notAClearNo,
    calendar: series(18, 14, { organizer: colleague('front.office'), attendees: [ILSE, NOOR] }),
  },
  {
    title: 'the same, of which the user answered none',
    kind: 'third-person-organizes',
    expected: no,
    calendar: series(18, 14, { organizer: colleague('front.office'), attendees: [ILSE, NOOR], own: 'notResponded' }),
  },
  {
    title: 'two project meetings of four that somebody else called',
    kind: 'third-person-organizes',
    expected: no,
    calendar: series(2, 7, { organizer: colleague('pmo'), attendees: [NOOR, ILSE, crew[0] ?? ''] }),
  },
  {
    title: 'a weekly meeting of fourteen that a project manager calls',
    kind: 'third-person-organizes',
    expected: no,
    calendar: series(40, 7, {
      organizer: colleague('pmo'),
      attendees: [NOOR, ILSE, ...Array.from({ length: 11 }, (_, index) => colleague(`crew-${index}`))],
    }),
  },
  {
    title: 'called by somebody else, and the senior colleague’s own no is shown',
    kind: 'third-person-organizes',
    expected: no,
    calendar: series(20, 7, {
      organizer: colleague('pmo'),
      attendees: [NOOR, { address: ILSE, response: 'declined' }, crew[0] ?? ''],
    }),
  },
  {
    title: 'weekly meetings of four that the senior colleague calls',
    kind: 'senior-organizes',
    expected: close,
    calendar: series(20, 7, { attendees: [NOOR, ...crew.slice(0, 2)] }),
  },
  {
    title: 'one-to-ones that the senior colleague calls, a room with them under its own address',
    kind: 'senior-organizes',
    expected: close,
    calendar: series(9, 14, {
      attendees: [NOOR, { address: 'room-4@harbour.example', type: 'resource', response: 'accepted' }],
    }),
  },
  {
    title: 'four long sessions for nine that the senior colleague gave: what they were is for the user to say',
    kind: 'senior-organizes',
    expected: cannotTell,
    calendar: series(4, 7, {
      attendees: [NOOR, ...Array.from({ length: 7 }, (_, index) => colleague(`trainee-${index}`))],
      minutes: 110,
      more: { seriesMasterId: null },
    }),
  },
]

const identities: GraphShape[] = [
  {
    title: 'their mail comes from a legacy Exchange name in another spelling of capitals',
    kind: 'legacy-exchange-name',
    expected: close,
    senior: dnProxy,
    messages: exchange(45, 7, { from: ILSE_DN.toUpperCase() }, { from: NOOR, to: [ILSE] }),
  },
  {
    title: 'the legacy name stands among the attendees of the user’s own meetings',
    kind: 'legacy-exchange-name',
    expected: close,
    senior: dnProxy,
    calendar: series(12, 14, { organizer: NOOR, attendees: [{ address: ILSE_DN, response: 'accepted' }] }),
  },
  {
    title: 'the legacy name wrapped for the internet (IMCEAEX)',
    kind: 'legacy-exchange-name',
    expected: close,
    senior: dnProxy,
    messages: exchange(
      45,
      7,
      {
        from: 'IMCEAEX-_o=ExchangeLabs_ou=Exchange+20Administrative+20Group+20+28FYDIBOHF23SPDLT+29_cn=Recipients_cn=41d7e0-ilse@eurprd04.prod.outlook.com',
      },
      { from: NOOR, to: [ILSE] },
    ),
  },
  {
    title: 'the sender is the legacy name of the same account: nobody wrote for them',
    kind: 'legacy-exchange-name',
    expected: close,
    senior: dnProxy,
    messages: exchange(45, 7, { from: ILSE, sender: ILSE_DN }, { from: NOOR, to: [ILSE] }),
  },
  {
    title: 'the user answers to a plus address, and is invited under one of their own',
    kind: 'plus-address',
    expected: close,
    calendar: series(9, 14, { attendees: ['noor.haddad+cal@harbour.example'] }),
    messages: exchange(10, 14, {}, { from: NOOR, to: ['ilse.brandt+reviews@harbour.example'] }),
  },
  {
    title: 'renamed since: the old address is still one of theirs',
    kind: 'alias',
    expected: close,
    senior: { mail: 'ilse.marsh@harbour.example', proxyAddresses: ['SMTP:ilse.marsh@harbour.example', `smtp:${ILSE}`] },
    calendar: series(10, 14, {}),
  },
  {
    title: 'a guest whose address only the sign-in name tells',
    kind: 'guest',
    expected: close,
    relation: 'OTHER',
    senior: {
      mail: null,
      proxyAddresses: [],
      userType: 'Guest',
      userPrincipalName: 'i_brandt_partner.example#EXT#@harbour.onmicrosoft.com',
    },
    calendar: series(12, 14, { organizer: 'i_brandt@partner.example' }),
  },
  {
    title: 'an account without mail: only the sign-in name is an address',
    kind: 'no-mail-attribute',
    expected: close,
    senior: { mail: null, proxyAddresses: [] },
    calendar: series(10, 14, {}),
  },
  {
    title: 'an assistant wrote every mail on their behalf',
    kind: 'on-behalf-of',
    expected: no,
    messages: exchange(45, 7, { sender: colleague('front.office') }, { from: NOOR, to: [colleague('front.office')] }),
  },
  {
    title: 'a namesake at another company',
    kind: 'name-is-no-identity',
    expected: no,
    calendar: series(20, 14, { organizer: 'ilse.brandt@other.example' }),
    messages: exchange(40, 7, { from: 'ilse.brandt@other.example' }, { from: NOOR, to: ['ilse.brandt@other.example'] }),
  },
  {
    title: 'invited twice, under an alias and under the legacy name: still a meeting of six',
    kind: 'alias',
    expected: close,
    senior: { proxyAddresses: [`SMTP:${ILSE}`, 'smtp:director@harbour.example', `x500:${ILSE_DN}`] },
    calendar: series(9, 14, {
      organizer: NOOR,
      attendees: [
        { address: 'director@harbour.example', response: 'accepted' },
        { address: ILSE_DN, response: 'none' },
        ...crew.map((address) => ({ address, response: 'accepted' })),
        { address: 'spare@harbour.example', response: 'accepted' },
      ],
    }),
  },
  {
    title: 'a closed account, with the one-to-ones of the time before',
    kind: 'closed-account',
    expected: close,
    senior: { accountEnabled: false },
    calendar: Array.from({ length: 9 }, (_, index) => entry(120 + index * 14, {})),
  },
]

export const GRAPH_SHAPES: readonly GraphShape[] = [...audiences, ...hidden, ...answers, ...identities]
