// When the next reminder is due: days and a time of the user's own zone, outside their quiet hours. Pure.
import { addDays } from '../recommendations/days.ts'

export interface Schedule {
  /** ISO weekdays, 1 is Monday. */
  days: readonly number[]
  /** HH:MM in `zone`. */
  at: string
  /** IANA name. */
  zone: string
  /** Nothing is told from `quietFrom` to `quietTo` (HH:MM); the same time twice means: no quiet hours. */
  quietFrom: string
  quietTo: string
}

/** Looked ahead: a week holds each weekday; a pause is skipped before looking. */
const DAYS_AHEAD = 8

/** The first due moment after `after`; on or after the day `notBefore` when that is given. Null when no day is chosen. */
export function nextDue(schedule: Schedule, after: Date, notBefore: string | null): Date | null {
  const today = dayIn(schedule.zone, after)
  const first = notBefore !== null && notBefore > today ? notBefore : today
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead++) {
    const day = addDays(first, ahead)
    if (!schedule.days.includes(weekday(day))) continue
    const due = afterQuietHours(schedule, momentOf(day, schedule.at, schedule.zone))
    if (due > after) return due
  }
  return null
}

/** The moment itself, or the end of the quiet hours it lies in. */
export function afterQuietHours({ zone, quietFrom, quietTo }: Schedule, moment: Date): Date {
  const time = timeIn(zone, moment)
  const overnight = quietFrom > quietTo
  const isQuiet = overnight ? time >= quietFrom || time < quietTo : time >= quietFrom && time < quietTo
  if (!isQuiet) return moment
  const day = dayIn(zone, moment)
  return momentOf(overnight && time >= quietFrom ? addDays(day, 1) : day, quietTo, zone)
}

/** The calendar day in a zone, yyyy-mm-dd. */
export function dayIn(zone: string, moment: Date): string {
  return partsIn(zone, moment).slice(0, 10)
}

/** HH:MM in a zone. */
function timeIn(zone: string, moment: Date): string {
  return partsIn(zone, moment).slice(11, 16)
}

/** A zone that this runtime knows. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** HH:MM of a day, 00:00 to 23:59. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** The first moment of the day it is in a zone. */
export function startOfDay(zone: string, moment: Date): Date {
  return momentOf(dayIn(zone, moment), '00:00', zone)
}

/** The moment at which the clocks of a zone show this; a time that a change of clocks leaves out comes an hour later. */
function momentOf(day: string, time: string, zone: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  // The zone's distance from UTC is asked at the moment itself; twice, because the first guess may lie beyond a change.
  const once = wanted - distance(zone, wanted)
  return new Date(wanted - distance(zone, once))
}

/** Milliseconds that a zone's clocks are ahead of UTC. */
function distance(zone: string, moment: number): number {
  return Date.parse(`${partsIn(zone, new Date(moment))}Z`) - moment
}

/** yyyy-mm-ddThh:mm:ss as the clocks of the zone show it; whole seconds. */
function partsIn(zone: string, moment: Date): string {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  return shown.format(new Date(Math.floor(moment.getTime() / 1000) * 1000)).replace(' ', 'T')
}

function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}
