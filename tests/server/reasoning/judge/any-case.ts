// Any case at all, for properties: amounts near the thresholds more often than far from them.
import fc from 'fast-check'
import type { Case, CaseEvent } from '#server/reasoning/judge/case.ts'
import { aCase, chat, documents, mailFrom, mailTo, meetings, sessions, tasks } from './a-case.ts'

/** 500 in everyday tests; the long run sets 10000. */
export const RUNS = Number(process.env['UPWARD_PROPERTY_RUNS'] ?? 500)

/** The same cases every day; another seed looks elsewhere. */
export const SEED = Number(process.env['UPWARD_PROPERTY_SEED'] ?? 20261123)

const few = fc.integer({ min: 1, max: 12 })
const many = fc.oneof(few, fc.integer({ min: 13, max: 90 }))
const people = fc.oneof(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 9, max: 40 }))
const period = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }))
  .map(([last, span]) => [last + span, last] as const)
const answer = fc.constantFrom(
  'accepted' as const,
  'accepted' as const,
  'tentative' as const,
  'none' as const,
  'unknown' as const,
)
const organizer = fc.constantFrom('user' as const, 'senior' as const, 'other' as const)
const role = fc.constantFrom('to' as const, 'to' as const, 'cc' as const)

/** Contact of the two persons themselves, all of which counts. */
export const directContact: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc.tuple(many, period).map(([count, [from, to]]) => mailTo(count, from, to)),
  fc.tuple(many, period).map(([count, [from, to]]) => mailFrom(count, from, to)),
  fc
    .tuple(few, fc.integer({ min: 2, max: 6 }), period)
    .map(([count, size, [from, to]]) => meetings(count, size, from, to)),
  fc
    .tuple(few, fc.integer({ min: 2, max: 12 }), fc.integer({ min: 20, max: 120 }))
    .map(([count, size, minutes]) => sessions(count, size, minutes)),
  fc.tuple(few, few, period).map(([count, done, [from, to]]) => tasks(count, Math.min(count, done), from, to)),
  fc
    .tuple(few, fc.integer({ min: 2, max: 8 }), many, many)
    .map(([count, editors, mine, theirs]) => documents(count, editors, mine, theirs)),
  fc.tuple(many, many).map(([mine, theirs]) => chat(mine, theirs)),
)

/** What never counts: audiences, machines, what was declined or cancelled. */
export const noContact: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc
    .tuple(
      many,
      period,
      fc.constantFrom(
        'mass' as const,
        'distribution-list' as const,
        'automatic' as const,
        'out-of-office' as const,
        'meeting-response' as const,
        'delegate' as const,
      ),
    )
    .map(([count, [from, to], kind]) => mailFrom(count, from, to, { kind, people: kind === 'mass' ? 400 : 2 })),
  fc.tuple(many, period).map(([count, [from, to]]) => mailTo(count, from, to, { people: 60 })),
  fc
    .tuple(many, people, period)
    .map(([count, size, [from, to]]) => meetings(count, size, from, to, { userResponse: 'declined' })),
  fc
    .tuple(many, people, period)
    .map(([count, size, [from, to]]) =>
      meetings(count, size, from, to, { seniorResponse: 'declined', seniorPresents: true }),
    ),
  fc
    .tuple(many, people, period)
    .map(([count, size, [from, to]]) => meetings(count, size, from, to, { cancelled: count, weeks: 0 })),
  fc
    .tuple(many, period)
    .map(([count, [from, to]]) => meetings(count, 2, from, to, { userResponse: 'declined', sensitivity: 'private' })),
  fc.tuple(many, period).map(([count, [from, to]]) => meetings(count, 120, from, to)),
  fc
    .tuple(many, people, period, fc.constantFrom('list' as const, 'hidden' as const), fc.boolean())
    .map(([count, size, [from, to], company, longSession]) =>
      meetings(count, size, from, to, { company, longSession, minutes: 120 }),
    ),
)

/** Small meetings that somebody else called: whether the senior colleague came is not known. */
export const unknownPresence: fc.Arbitrary<CaseEvent> = fc
  .tuple(many, fc.integer({ min: 2, max: 6 }), period)
  .map(([count, size, [from, to]]) =>
    meetings(count, size, from, to, { organizer: 'other', seniorResponse: 'unknown' }),
  )

/** A little contact of late, and copies of any age. */
const recent: fc.Arbitrary<CaseEvent> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 70 }), fc.integer({ min: 0, max: 4 }))
  .map(([count, last, kind]) => {
    const events = [mailFrom(count, last, last), mailTo(count, last, last), meetings(count, 2, last, last)]
    return events[kind] ?? mailFrom(count, last + 100 * kind, last, { userRole: 'cc' })
  })

const doubtful: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc
    .tuple(many, people, period, role)
    .map(([count, size, [from, to], seniorRole]) => mailTo(count, from, to, { people: size, seniorRole })),
  fc
    .tuple(many, people, period, role)
    .map(([count, size, [from, to], userRole]) => mailFrom(count, from, to, { people: size, userRole })),
  fc
    .tuple(many, people, period, answer, answer, organizer, fc.boolean(), fc.boolean(), fc.boolean())
    .map(([count, size, [from, to], userResponse, seniorResponse, by, social, isPrivate, longSession]) =>
      meetings(count, size, from, to, {
        userResponse,
        seniorResponse,
        organizer: by,
        social,
        longSession,
        sensitivity: isPrivate ? 'private' : 'normal',
      }),
    ),
  fc.tuple(few, people, fc.integer({ min: 1, max: 90 })).map(([count, size, last]) =>
    chat(0, 0, size, {
      fromUser: null,
      fromSenior: null,
      firstDaysAgo: last,
      lastDaysAgo: last,
      weeks: Math.min(1, count),
    }),
  ),
  fc
    .tuple(many, many, people, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([mine, theirs, size, workHoursShare]) => chat(mine, theirs, size, { workHoursShare })),
  fc
    .tuple(few, few, fc.constantFrom('senior' as const, 'user' as const, 'other' as const), people)
    .map(([count, done, assignedBy, planMembers]) =>
      tasks(count, Math.min(count, done), 120, 30, { assignedBy, planMembers }),
    ),
  fc.tuple(few, people, many, many).map(([count, editors, mine, theirs]) => documents(count, editors, mine, theirs)),
  people.map((size): CaseEvent => ({ type: 'team', people: size })),
)

const days = fc.option(fc.integer({ min: 1, max: 900 }), { nil: null })
const often = fc.oneof({ arbitrary: fc.constant(true), weight: 5 }, { arbitrary: fc.constant(false), weight: 1 })
const access = fc.record({ directory: often, mail: often, calendar: often, chat: often, tasks: often, files: often })
const relation = fc.constantFrom(
  'manager' as const,
  'manager' as const,
  'skip-level' as const,
  'dotted-line' as const,
  'same-department' as const,
  'none' as const,
  'unknown' as const,
)
const statement = fc.record({
  claim: fc.constantFrom(
    'reporting' as const,
    'project' as const,
    'training' as const,
    'report' as const,
    'just-meetings' as const,
    'just-tasks' as const,
  ),
  fromDaysAgo: days,
  toDaysAgo: days,
})

const general: fc.Arbitrary<Case> = fc
  .record({
    windowDays: fc.constantFrom(30, 90, 365, 730),
    access,
    user: fc.record({
      joinedDaysAgo: days,
      mailSentTotal: fc.constantFrom(null, 10, 1500),
      mailReceivedTotal: fc.constantFrom(null, 90, 6000),
    }),
    senior: fc.record({
      kind: fc.constantFrom(
        'person' as const,
        'person' as const,
        'person' as const,
        'guest' as const,
        'shared-mailbox' as const,
      ),
      identity: fc.constantFrom('resolved' as const, 'resolved' as const, 'resolved' as const, 'ambiguous' as const),
      accountActive: often,
    }),
    org: fc.record({ relation, distance: fc.constant(null), sinceDaysAgo: days }),
    events: fc.array(fc.oneof(directContact, doubtful, noContact), { maxLength: 6 }),
    stated: fc.array(statement, { maxLength: 1 }),
  })
  .map(aCase)

/** A manager without a start date, of somebody who writes daily: where the first contact decides. */
const undatedLine: fc.Arbitrary<Case> = fc
  .record({
    access,
    user: fc.record({
      joinedDaysAgo: fc.constantFrom(null, 90, 110, 900),
      mailSentTotal: fc.constantFrom(null, 1500),
      mailReceivedTotal: fc.constant(null),
    }),
    senior: fc.record({ accountActive: often }),
    org: fc.constant({ relation: 'manager' as const, distance: 1, sinceDaysAgo: null }),
    events: fc.array(fc.oneof(recent, doubtful, noContact), { maxLength: 3 }),
  })
  .map(aCase)

export const anyCase: fc.Arbitrary<Case> = fc.oneof(
  { arbitrary: general, weight: 2 },
  { arbitrary: undatedLine, weight: 1 },
)
