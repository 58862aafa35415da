// What a user wants to be reminded of, when, and what they were told.
import type { Schedule } from './next-due.ts'

export interface Plan extends Schedule {
  stopped: boolean
  /** First day on which reminders may come again; null when not paused. */
  pausedUntil: string | null
  nextDue: Date | null
  /** Told in the activity feed of Teams too. */
  inFeed: boolean
  /** The last one could not be told there. */
  feedFailed: boolean
}

export interface Reminder {
  dueAt: Date
  recommendationIds: string[]
  seenAt: Date | null
}

/** A reminder that comes later than this (servers were down, a clock was moved) is left out: it would be about another day. */
export const TOO_LATE_MS = 6 * 3600_000
