// The schema judge-cases/1: what a case file may say, and the same in the judge's own words.
import { z } from 'zod'
import type { Case } from '#server/reasoning/judge/case.ts'
import { reachFrom } from '#server/reasoning/judge/explain.ts'
import { CommandRefusal } from '../refusal.ts'

/** The cases of a judge-cases/1 text, in the judge's own words. */
export function casesIn(text: string): { id: string; theCase: Case }[] {
  const read = file.safeParse(parsed(text))
  if (read.success) return read.data.cases
  const [issue] = read.error.issues
  throw new CommandRefusal(`Not a judge-cases/1 file: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CommandRefusal(`Not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

// The cases have no date of their own: any day serves, for only ages matter to a verdict.
const JUDGED_AT = Date.UTC(2026, 0, 1)

const amount = z.number().min(0)
const maybe = amount.nullish().transform((value) => value ?? null)
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)
const seen = { first_days_ago: maybe, last_days_ago: maybe, weeks: maybe }
const role = z
  .enum(['to', 'cc'])
  .nullish()
  .transform((value) => value ?? null)
const answer = z
  .enum(['accepted', 'tentative', 'declined', 'none'])
  .nullish()
  .transform((value) => value ?? 'none')

/** A missing last day is taken as the first; missing weeks as many as the count and the period allow. */
function spell(event: {
  first_days_ago: number | null
  last_days_ago: number | null
  weeks: number | null
  count?: number
}) {
  const lastDaysAgo = event.last_days_ago ?? event.first_days_ago ?? 0
  const firstDaysAgo = Math.max(lastDaysAgo, event.first_days_ago ?? lastDaysAgo)
  const atMost = Math.min(event.count ?? 1, Math.floor((firstDaysAgo - lastDaysAgo) / 7) + 1)
  return { firstDaysAgo, lastDaysAgo, weeks: event.weeks ?? atMost }
}

const MAIL_KINDS = [
  'personal',
  'mass',
  'distribution-list',
  'automatic',
  'out-of-office',
  'meeting-response',
  'delegate',
  'shared-mailbox',
] as const

const mail = z
  .object({
    ...seen,
    type: z.literal('mail'),
    count: amount,
    direction: z.enum(['to-senior', 'from-senior']),
    people: amount,
    kind: z.enum(MAIL_KINDS),
    user_role: role,
    senior_role: role,
  })
  .transform((e) => ({
    ...spell(e),
    type: e.type,
    count: e.count,
    direction: e.direction,
    people: e.people,
    kind: e.kind,
    userRole: e.user_role,
    seniorRole: e.senior_role,
  }))

const meeting = z
  .object({
    ...seen,
    type: z.literal('meeting'),
    count: amount,
    people: amount,
    minutes: amount,
    organizer: z.enum(['user', 'senior', 'other']),
    recurring: flag,
    user_response: answer,
    senior_response: answer,
    cancelled: maybe,
    future: maybe,
    sensitivity: z.string().nullish(),
    senior_presents: flag,
    social: flag,
  })
  .transform((e) => ({
    ...spell(e),
    type: e.type,
    count: e.count,
    cancelled: e.cancelled ?? 0,
    future: e.future ?? 0,
    people: e.people,
    company: 'named' as const,
    minutes: e.minutes,
    organizer: e.organizer,
    recurring: e.recurring,
    userResponse: e.user_response,
    seniorResponse: e.senior_response,
    // Graph also knows "personal" and "confidential": everything but normal is private.
    sensitivity: (e.sensitivity ?? 'normal') === 'normal' ? ('normal' as const) : ('private' as const),
    seniorPresents: e.senior_presents,
    longSession: false,
    social: e.social,
  }))

const chat = z
  .object({
    ...seen,
    type: z.literal('chat'),
    from_user: maybe,
    from_senior: maybe,
    people: amount,
    work_hours_share: maybe,
  })
  .transform((e) => ({
    ...spell(e),
    type: e.type,
    fromUser: e.from_user,
    fromSenior: e.from_senior,
    people: e.people,
    workHoursShare: e.work_hours_share,
  }))

const task = z
  .object({
    ...seen,
    type: z.literal('task'),
    count: amount,
    completed: maybe,
    assigned_by: z.enum(['senior', 'user', 'other']),
    plan_members: maybe,
  })
  .transform((e) => ({
    ...spell(e),
    type: e.type,
    count: e.count,
    completed: e.completed ?? 0,
    assignedBy: e.assigned_by,
    planMembers: e.plan_members,
  }))

const document = z
  .object({
    ...seen,
    type: z.literal('document'),
    count: amount,
    editors: amount,
    edits_by_user: amount,
    edits_by_senior: amount,
  })
  .transform((e) => ({
    ...spell(e),
    type: e.type,
    count: e.count,
    editors: e.editors,
    editsByUser: e.edits_by_user,
    editsBySenior: e.edits_by_senior,
  }))

const team = z.object({ type: z.literal('team'), people: amount }).transform((e) => e)

const caseShape = z
  .object({
    id: z.string(),
    window_days: amount,
    access: z.object({
      directory: z.boolean(),
      mail: z.boolean(),
      calendar: z.boolean(),
      chat: z.boolean(),
      tasks: z.boolean(),
      files: z.boolean(),
    }),
    user: z.object({ joined_days_ago: maybe, mail_sent_total: maybe, mail_received_total: maybe }),
    senior: z.object({
      kind: z.enum(['person', 'guest', 'shared-mailbox', 'room', 'distribution-list']),
      identity: z.enum(['resolved', 'ambiguous']),
      account_active: z.boolean(),
    }),
    org: z.object({
      relation: z.enum(['manager', 'skip-level', 'dotted-line', 'same-department', 'none', 'unknown']),
      distance: maybe,
      since_days_ago: maybe,
    }),
    events: z.array(z.discriminatedUnion('type', [mail, meeting, chat, task, document, team])),
    stated: z.array(
      z.object({
        claim: z.enum(['reporting', 'project', 'training', 'report']),
        from_days_ago: maybe,
        to_days_ago: maybe,
      }),
    ),
  })
  .transform(({ id, ...one }): { id: string; theCase: Case } => ({
    id,
    theCase: {
      judgedAt: JUDGED_AT,
      windowDays: one.window_days,
      access: one.access,
      user: {
        joinedDaysAgo: one.user.joined_days_ago,
        mailSentTotal: one.user.mail_sent_total,
        mailReceivedTotal: one.user.mail_received_total,
      },
      senior: {
        kind: one.senior.kind,
        identity: one.senior.identity,
        accountActive: one.senior.account_active,
        hasAddress: true,
      },
      org: { relation: one.org.relation, distance: one.org.distance, sinceDaysAgo: one.org.since_days_ago },
      events: one.events,
      stated: one.stated.map((said) => ({
        claim: said.claim,
        fromDaysAgo: said.from_days_ago,
        toDaysAgo: said.to_days_ago,
      })),
      mailTie: null,
      meetingTie: null,
      recentDays: null,
      months: [],
      latestMeeting: null,
      reach: reachFrom(one.access),
    },
  }))

const file = z.object({ schema: z.literal('judge-cases/1'), cases: z.array(caseShape) })
