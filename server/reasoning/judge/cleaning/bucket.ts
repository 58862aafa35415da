// Occurrences of one kind, gathered as count, first, last and weeks: the form in which the judge is told of them.
import type { Spell } from '../case.ts'
import { daysAgo, weekOf } from './clock.ts'

/** Weeks kept apart, back from the day of judgement: nearly five years; all older ones are one. */
const WEEKS = 256

/** Plain numbers as bits: thousands of buckets are filled for one user, and sets would cost more than the rest. */
export class Weeks {
  private readonly bits: number[] = [0, 0, 0, 0, 0, 0, 0, 0]

  /** Counts a week by its age in weeks. */
  add(ago: number): void {
    const week = ago < 0 ? 0 : ago < WEEKS ? ago : WEEKS - 1
    this.bits[week >> 5] = (this.bits[week >> 5] ?? 0) | (1 << (week & 31))
  }

  /** How many different weeks were added. */
  get size(): number {
    let size = 0
    for (const word of this.bits) for (let rest = word; rest !== 0; rest &= rest - 1) size += 1
    return size
  }
}

export class Bucket {
  count = 0
  /** The largest company of any occurrence. */
  people = 0
  /** Seconds of all occurrences together. */
  seconds = 0
  private first = Infinity
  private last = -Infinity
  private readonly weeks = new Weeks()

  /** `key` says what kind of occurrences these are, in the gatherer's own numbers. */
  constructor(
    readonly key: number,
    private readonly thisWeek: number,
  ) {}

  add(at: number, people: number, seconds: number): void {
    this.count += 1
    this.seconds += seconds
    if (people > this.people) this.people = people
    this.extend(at)
  }

  /** Lengthens the period without counting: the end of what was counted at its start. */
  extend(at: number): void {
    if (at < this.first) this.first = at
    if (at > this.last) this.last = at
    this.weeks.add(this.thisWeek - weekOf(at))
  }

  /** The period as ages before the day of judgement. */
  spell(now: number): Spell {
    return { firstDaysAgo: daysAgo(now, this.first), lastDaysAgo: daysAgo(now, this.last), weeks: this.weeks.size }
  }
}

/** One bucket a kind, made when first needed; kinds are whole numbers. */
export class Buckets {
  private readonly all = new Map<number, Bucket>()

  constructor(private readonly thisWeek: number) {}

  at(key: number): Bucket {
    const known = this.all.get(key)
    if (known) return known
    const bucket = new Bucket(key, this.thisWeek)
    this.all.set(key, bucket)
    return bucket
  }

  map<T>(turn: (bucket: Bucket) => T): T[] {
    return Array.from(this.all.values(), turn)
  }
}
