// Dates of mail as Outlook says them: relative to the sample company's today.
import type { Mail } from '../world/mailbox.ts'

const DAY = 86_400_000
const startOfDay = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
const daysAgo = (at: Date, now: Date): number => Math.round((startOfDay(now) - startOfDay(at)) / DAY)

/** The heading a message stands under in the list. */
export function groupOf(at: Date, now: Date): string {
  const days = daysAgo(at, now)
  if (days <= 0) return 'Today'
  if (days === 1) return 'Yesterday'
  const monday = (now.getDay() + 6) % 7
  if (days <= monday) return 'This week'
  if (days <= monday + 7) return 'Last week'
  if (at.getMonth() === now.getMonth() && at.getFullYear() === now.getFullYear()) return 'This month'
  return 'Older'
}

/** The short time in the list: the hour today, the weekday this week, else the date. */
export function shortTime(at: Date, now: Date, locale: string): string {
  const days = daysAgo(at, now)
  if (days <= 0) return at.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' })
  if (days < 7) return at.toLocaleDateString(locale, { weekday: 'short', day: 'numeric', month: 'numeric' })
  return at.toLocaleDateString(locale, { dateStyle: 'short' })
}

/** The full time above a message. */
export function longTime(at: Date, locale: string): string {
  return at.toLocaleString(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  })
}

/** The messages under their headings, order kept. */
export function groupMails(mails: readonly Mail[], now: Date): { label: string; mails: Mail[] }[] {
  const groups: { label: string; mails: Mail[] }[] = []
  for (const mail of mails) {
    const label = groupOf(new Date(mail.at), now)
    const last = groups.at(-1)
    if (last?.label === label) last.mails.push(mail)
    else groups.push({ label, mails: [mail] })
  }
  return groups
}
