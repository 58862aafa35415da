// Meetings: series on fixed weekdays and single ones, as occurrences with everybody's answer.
import { DAY, HOUR, monday } from './days.ts'
import { keyFrom, randomFrom } from './random.ts'
import type { Answer, Meeting, Party } from '../store.ts'

/** One series, or a single meeting when `everyWeeks` is 0. */
export interface Series {
  id: string
  subject: string
  organizer: Party
  attendees: readonly Party[]
  /** Rooms among the invited. */
  rooms?: readonly Party[]
  /** 1 is Monday. */
  weekday: number
  /** Start in hours (UTC), may be a fraction. */
  hour: number
  minutes: number
  everyWeeks: number
  /** Week of the first occurrence counts from here. */
  from: number
  until: number
  place: string | null
  online?: boolean
  sensitivity?: Meeting['sensitivity']
  allDay?: boolean
  /** Share of occurrences called off. */
  calledOff?: number
  /** Share of the answers that are a yes; the rest is tentative, no or none. */
  attended?: number
  body?: string
}

function answerOf(series: Series, address: string, start: number): Answer {
  const random = randomFrom('answer', series.id, address, start)
  const yes = series.attended ?? 0.86
  const roll = random.next()
  if (roll < yes) return 'accepted'
  const rest = (roll - yes) / (1 - yes)
  return rest < 0.4 ? 'tentativelyAccepted' : rest < 0.75 ? 'declined' : 'notResponded'
}

function occurrence(series: Series, start: number): Meeting {
  const off = randomFrom('off', series.id, start).chance(series.calledOff ?? 0.04)
  return {
    key: keyFrom(series.id, start),
    series: series.everyWeeks > 0 ? keyFrom('series', series.id) : null,
    subject: off ? `Canceled: ${series.subject}` : series.subject,
    organizer: series.organizer,
    attendees: [
      ...series.attendees.map((party) => ({
        party,
        answer: answerOf(series, party.address, start),
        type: 'required' as const,
      })),
      ...(series.rooms ?? []).map((party) => ({ party, answer: 'accepted' as const, type: 'resource' as const })),
    ],
    start,
    end: series.allDay ? start + DAY : start + series.minutes * 60_000,
    allDay: series.allDay ?? false,
    cancelled: off,
    sensitivity: series.sensitivity ?? 'normal',
    place: series.place,
    online: series.online ?? false,
    body: series.body ?? '',
    createdAt: (series.everyWeeks > 0 ? series.from : start) - 5 * DAY,
  }
}

/** Every occurrence of the series, oldest first. */
export function meetingsOf(series: Series): Meeting[] {
  const first =
    monday(series.from) + (series.weekday - 1) * DAY + (series.allDay ? 0 : Math.round(series.hour * 4) / 4) * HOUR
  if (series.everyWeeks === 0) return [occurrence({ ...series, calledOff: series.calledOff ?? 0 }, first)]
  const meetings: Meeting[] = []
  for (let start = first; start < series.until; start += series.everyWeeks * 7 * DAY)
    if (start >= series.from) meetings.push(occurrence(series, start))
  return meetings
}
