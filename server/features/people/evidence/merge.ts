// Brings a derived case up to date with what came since: both halves are counts and periods, so that no row need be kept.
// Exact for counts, periods, weeks and months. Shares of the user's own volume stay as the last full reading found them; a day
// at most goes by until the next.
import type { Case, CaseEvent, ContactMonth } from '#server/reasoning/judge/case.ts'
import { DAY, weekOf } from '#server/reasoning/judge/cleaning/clock.ts'

/** `since` must be made from things that happened after `known` was judged, and be judged later. */
export function merged(known: Case, since: Case): Case {
  const passed = (since.judgedAt - known.judgedAt) / DAY
  const later = (days: number | null): number | null => (days === null ? null : days + passed)
  const total = (a: number | null, b: number | null): number | null => (a === null || b === null ? (a ?? b) : a + b)
  const { user, org, reach, events } = known
  return {
    ...known,
    judgedAt: since.judgedAt,
    user: {
      joinedDaysAgo: later(user.joinedDaysAgo),
      mailSentTotal: total(user.mailSentTotal, since.user.mailSentTotal),
      mailReceivedTotal: total(user.mailReceivedTotal, since.user.mailReceivedTotal),
    },
    org: { ...org, sinceDaysAgo: later(org.sinceDaysAgo) },
    reach: reach.map((one) => ({ ...one, fromDaysAgo: later(one.fromDaysAgo) })),
    events: joined(
      events.map((event) => aged(event, passed)),
      since.events,
      since.judgedAt,
    ),
    recentDays: recentDays(known, since),
    latestMeeting: since.latestMeeting ?? known.latestMeeting,
    months: months(known.months, since.months),
  }
}

function aged(event: CaseEvent, passed: number): CaseEvent {
  if (event.type === 'team') return event
  return { ...event, firstDaysAgo: event.firstDaysAgo + passed, lastDaysAgo: event.lastDaysAgo + passed }
}

/** Occurrences of one kind become one event again, as they would have been in one reading. */
function joined(known: readonly CaseEvent[], since: readonly CaseEvent[], now: number): CaseEvent[] {
  const all = new Map(known.map((event) => [kindOf(event), event]))
  for (const event of since) {
    const before = all.get(kindOf(event))
    all.set(kindOf(event), before ? together(before, event, now) : event)
  }
  return [...all.values()]
}

const COUNTED = ['count', 'minutes', 'cancelled', 'firstDaysAgo', 'lastDaysAgo', 'weeks', 'completed']

function kindOf(event: CaseEvent): string {
  const fixed = Object.entries(event).filter(([name]) => !COUNTED.includes(name))
  return JSON.stringify([fixed, event.type === 'meeting' && event.cancelled > 0])
}

function together(before: CaseEvent, after: CaseEvent, now: number): CaseEvent {
  if (before.type === 'meeting' && after.type === 'meeting') {
    const count = before.count + after.count
    const minutes = count > 0 ? (before.minutes * before.count + after.minutes * after.count) / count : before.minutes
    const cancelled = before.cancelled + after.cancelled
    const weeks = before.weeks === 0 && after.weeks === 0 ? 0 : weeksOf(before, after, now)
    return { ...before, count, cancelled, minutes, ...period(before, after), weeks }
  }
  if (before.type === 'mail' && after.type === 'mail')
    return {
      ...before,
      count: before.count + after.count,
      ...period(before, after),
      weeks: weeksOf(before, after, now),
    }
  return before
}

type Dated = Exclude<CaseEvent, { type: 'team' }>

function period(before: Dated, after: Dated): Pick<Dated, 'firstDaysAgo' | 'lastDaysAgo'> {
  return {
    firstDaysAgo: Math.max(before.firstDaysAgo, after.firstDaysAgo),
    lastDaysAgo: Math.min(before.lastDaysAgo, after.lastDaysAgo),
  }
}

/** The last week of the one may be the first of the other. */
function weeksOf(before: Dated, after: Dated, now: number): number {
  const week = (daysAgo: number): number => weekOf(now - daysAgo * DAY)
  const shared = week(before.lastDaysAgo) === week(after.firstDaysAgo) ? 1 : 0
  return before.weeks + after.weeks - shared
}

/** The day on which one reading ended and the other began is counted once, where both had contact. */
function recentDays(known: Case, since: Case): number | null {
  if (known.recentDays === null) return null
  const days = since.recentDays ?? 0
  const isSameDay = Math.floor(known.judgedAt / DAY) === Math.floor(since.judgedAt / DAY)
  const hadContact = known.events.some((event) => event.type !== 'team' && event.lastDaysAgo < 1)
  return known.recentDays + (isSameDay && hadContact ? Math.max(0, days - 1) : days)
}

function months(known: readonly ContactMonth[], since: readonly ContactMonth[]): ContactMonth[] {
  const all = new Map(known.map((month) => [month.month, month]))
  for (const { month, mail, meetings, chat, tasks } of since) {
    const before = all.get(month) ?? { month, mail: 0, meetings: 0, chat: 0, tasks: 0 }
    all.set(month, {
      month,
      mail: before.mail + mail,
      meetings: before.meetings + meetings,
      chat: before.chat + chat,
      tasks: before.tasks + tasks,
    })
  }
  return [...all.values()].toSorted((a, b) => a.month.localeCompare(b.month))
}
