// Days and moments as our pages say them, in the language in use.
import { dayOf, noonOf, sayDay, sayWeekday } from './days.ts'
import { formattingLocale } from './words.ts'

export type DayStyle = 'day' | 'weekday' | 'axis-weekday' | 'axis-day'

/** A calendar day: "12 May", "Tuesday, 12 May", and the two short lines under a picture ("Tue", "12 May"). */
export function dayWords(day: string, style: DayStyle = 'day'): string {
  if (style === 'day') return sayDay(day, formattingLocale())
  if (style === 'weekday') return sayWeekday(day, formattingLocale())
  const parts: Intl.DateTimeFormatOptions =
    style === 'axis-weekday' ? { weekday: 'short' } : { day: 'numeric', month: 'short' }
  return noonOf(day).toLocaleDateString(formattingLocale(), parts)
}

/** A moment of the server: "12 May, 14:05", in the zone of this device. */
export function momentWords(moment: string): string {
  const at = new Date(moment)
  return `${sayDay(dayOf(at), formattingLocale())}, ${at.toLocaleTimeString(formattingLocale(), { hour: 'numeric', minute: '2-digit' })}`
}
