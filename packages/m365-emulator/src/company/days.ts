// The sample company's calendar: working days and hours, all in UTC.
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** How far back the company's records go: nine months. */
export const DAYS_BACK = 274
/** How far ahead the company already lives: meetings to come, and mail that arrives as time goes on. */
export const DAYS_AHEAD = 60

/** Midnight (UTC) of the day. */
export const startOfDay = (at: number): number => Math.floor(at / DAY) * DAY

/** 0 is Sunday. */
export const weekday = (at: number): number => new Date(at).getUTCDay()

export const isWorkday = (at: number): boolean => ![0, 6].includes(weekday(at))

/** Midnights of the working days from `from` up to, not including, `to`. */
export function workdays(from: number, to: number): number[] {
  const days: number[] = []
  for (let day = startOfDay(from); day < to; day += DAY) if (day >= from - DAY && isWorkday(day)) days.push(day)
  return days
}

/** Monday's midnight of the week `weeks` before (negative) or after that of `at`. */
export function monday(at: number, weeks = 0): number {
  const day = startOfDay(at)
  return day - ((weekday(day) + 6) % 7) * DAY + weeks * 7 * DAY
}
