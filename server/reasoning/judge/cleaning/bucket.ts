// Occurrences of one kind, gathered as count, first, last and weeks: the form in which the judge is told of them.
import type { Spell } from '../case.ts'
import { daysAgo, weekOf } from './clock.ts'

export class Bucket {
  count = 0
  private first = Infinity
  private last = -Infinity
  private readonly weeks = new Set<number>()

  add(at: number): void {
    this.count += 1
    this.extend(at)
  }

  /** Lengthens the period without counting: the end of what was counted at its start. */
  extend(at: number): void {
    if (at < this.first) this.first = at
    if (at > this.last) this.last = at
    this.weeks.add(weekOf(at))
  }

  /** The period as ages before the day of judgement. */
  spell(now: number): Spell {
    return { firstDaysAgo: daysAgo(now, this.first), lastDaysAgo: daysAgo(now, this.last), weeks: this.weeks.size }
  }
}

/** One bucket a key, made when first needed. */
export class Buckets<Key> {
  private readonly all = new Map<Key, Bucket>()

  at(key: Key): Bucket {
    const known = this.all.get(key)
    if (known) return known
    const bucket = new Bucket()
    this.all.set(key, bucket)
    return bucket
  }

  entries(): [Key, Bucket][] {
    return [...this.all]
  }
}
