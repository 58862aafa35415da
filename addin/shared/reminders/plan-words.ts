// A plan of reminders, said in words.
import type { PlanPartsFragment, ReminderFeed } from '#schema/generated/client/graphql.ts'
import { say, formattingLocale } from '#addin/shared/words/words.ts'

/** When the reminders come, or that none do. */
export function inWords({ stopped, pausedUntil, days, at, nextDue }: PlanPartsFragment): string {
  if (stopped || days.length === 0) return say('reminders.off')
  if (pausedUntil !== null && nextDue !== null && nextDue.slice(0, 10) >= pausedUntil)
    return say('reminders.pausedUntil', { day: pausedUntil })
  return say('reminders.on', {
    days: new Intl.ListFormat(formattingLocale(), { type: 'conjunction' }).format(
      days.map((day) => dayName(day, 'long')),
    ),
    at,
  })
}

/** 1 is Monday: the first of January 2024 was one. */
export function dayName(day: number, style: 'long' | 'short'): string {
  return new Date(2024, 0, day, 12).toLocaleDateString(formattingLocale(), { weekday: style })
}

/** Whether they are wanted in the activity feed of Teams, told there or not. */
export const isInFeed = (feed: ReminderFeed): boolean => feed === 'ON' || feed === 'NOT_TOLD'

/** The zone of this computer, IANA name. */
export const hereZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
