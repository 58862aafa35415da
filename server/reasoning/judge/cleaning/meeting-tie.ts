// How each senior colleague stands in the user's own calendar: on how many days they met, and what share of the user's time
// in company was theirs. Days beat minutes, and a minute among many is a small part of one with each.
import type { MeetingTie } from '../case.ts'
import { dayOf } from './clock.ts'

/** Minutes added to what is divided by: one short talk in an empty calendar is no tie yet. Records: 0 to 50 order alike. */
const CALM_MINUTES = 20

export class MeetingTies {
  private readonly minutes: Map<number, number>[]
  private readonly days: Set<number>[]
  private total = 0

  constructor(seniors: number) {
    this.minutes = Array.from({ length: seniors }, () => new Map<number, number>())
    this.days = Array.from({ length: seniors }, () => new Set<number>())
  }

  /** A meeting that the user was in. */
  noteAny(seconds: number): void {
    this.total += seconds
  }

  /** One that the senior colleague was in too; kept by size in whole seconds, so that order cannot change a digit. */
  noteWith(senior: number, people: number, seconds: number, at: number): void {
    const bySize = this.minutes[senior]
    bySize?.set(people, (bySize.get(people) ?? 0) + seconds)
    this.days[senior]?.add(dayOf(at))
  }

  of(senior: number): MeetingTie {
    const sizes = [...(this.minutes[senior] ?? [])].sort(([a], [b]) => a - b)
    const together = sizes.reduce((sum, [people, seconds]) => sum + seconds / 60 / Math.max(1, people - 1), 0)
    return { share: together / (this.total / 60 + CALM_MINUTES), days: this.days[senior]?.size ?? 0 }
  }
}
