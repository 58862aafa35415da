// When there was personal contact with each senior colleague: by month and channel for the small chart, and on how many
// different days of late for the rhythm.
import type { ContactMonth } from '../case.ts'
import { RHYTHM } from '../thresholds.ts'
import { DAY, dayOf, monthName, monthOf } from './clock.ts'

export type Channel = 'mail' | 'meetings' | 'chat' | 'tasks'

const CHANNELS: readonly Channel[] = ['mail', 'meetings', 'chat', 'tasks']

export class Diary {
  private readonly counts: Uint32Array
  private readonly days: Set<number>[]
  private readonly firstMonth: number
  private readonly months: number
  private readonly recentFrom: number
  /** Where each month begins, so that a moment finds its month without making a date. */
  private readonly starts: number[]

  constructor(
    seniors: number,
    from: number,
    private readonly now: number,
  ) {
    this.firstMonth = monthOf(Math.min(from, now))
    this.months = monthOf(now) - this.firstMonth + 1
    this.counts = new Uint32Array(seniors * this.months * CHANNELS.length)
    this.days = Array.from({ length: seniors }, () => new Set<number>())
    this.recentFrom = now - RHYTHM.weeks * 7 * DAY
    this.starts = Array.from({ length: this.months }, (_, index) => Date.parse(monthName(this.firstMonth + index)))
  }

  /** Notes one contact; what lies outside the window is left out. */
  note(senior: number, channel: Channel, at: number): void {
    if (at > this.now) return
    if (at >= this.recentFrom) this.days[senior]?.add(dayOf(at))
    const month = this.starts.findLastIndex((start) => start <= at)
    const slot = (senior * this.months + month) * CHANNELS.length + CHANNELS.indexOf(channel)
    if (month >= 0) this.counts[slot] = (this.counts[slot] ?? 0) + 1
  }

  /** Every month of the window, oldest first. */
  monthsOf(senior: number): ContactMonth[] {
    return Array.from({ length: this.months }, (_, month) => {
      const slot = (senior * this.months + month) * CHANNELS.length
      const [mail = 0, meetings = 0, chat = 0, tasks = 0] = this.counts.subarray(slot, slot + CHANNELS.length)
      return { month: monthName(this.firstMonth + month), mail, meetings, chat, tasks }
    })
  }

  /** Different days of the last twelve weeks. */
  recentDaysOf(senior: number): number {
    return this.days[senior]?.size ?? 0
  }
}
