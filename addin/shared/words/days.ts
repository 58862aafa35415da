// Calendar days (yyyy-mm-dd, in the person's own zone) and how they are read out.

/** Today in the zone of this device, as yyyy-mm-dd. */
export function today(now = new Date()): string {
  return dayOf(now)
}

/** The calendar day a moment falls on in the zone of this device. */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** `day` moved by whole days. */
export function addDays(day: string, days: number): string {
  const moment = noonOf(day)
  moment.setDate(moment.getDate() + days)
  return dayOf(moment)
}

/** "12 May", with the year when it is not this one. */
export function sayDay(day: string, locale: string, now = new Date()): string {
  const moment = noonOf(day)
  const thisYear = moment.getFullYear() === now.getFullYear()
  return moment.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    ...(thisYear ? {} : { year: 'numeric' }),
  })
}

/** "Tuesday, 12 May" for headings of a timeline. */
export function sayWeekday(day: string, locale: string): string {
  return noonOf(day).toLocaleDateString(locale, { weekday: 'long', day: 'numeric', month: 'long' })
}

/** "May 2026" for a month given by its first day; "May" or "M" where there is little room. */
export function sayMonth(day: string, locale: string, style: 'long' | 'short' | 'narrow' = 'long'): string {
  return noonOf(day).toLocaleDateString(
    locale,
    style === 'long' ? { month: 'long', year: 'numeric' } : { month: style },
  )
}

/** Noon, so that no change to or from summer time moves the day. */
export function noonOf(day: string): Date {
  return new Date(`${day.slice(0, 10)}T12:00:00`)
}
