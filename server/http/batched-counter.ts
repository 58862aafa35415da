// Counting with one question at a time for each name: whoever floods us costs the database one statement after another, not
// hundreds at once, and those who come meanwhile are counted together.
import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'

interface Gathering {
  count: number
  counted: Promise<Counted>
}

interface Counted {
  /** All of this minute, those of this statement included. */
  sum: number
  waitMs: number
}

export class BatchedCounter {
  private readonly underway = new Map<string, Promise<unknown>>()
  private readonly gathering = new Map<string, Gathering>()

  /** `limiter` counts; `most` may pass in its time. */
  constructor(
    private readonly limiter: RateLimiterAbstract,
    private readonly most: number,
  ) {}

  /** Seconds to wait, or null when this one may pass, which counts `weight` times. In the order in which they came. */
  async count(name: string, weight = 1): Promise<number | null> {
    const group = this.gathering.get(name) ?? this.gather(name)
    group.count += weight
    const place = group.count
    const { sum, waitMs } = await group.counted
    return sum - group.count + place <= this.most ? null : Math.max(1, Math.ceil(waitMs / 1000))
  }

  /** A group goes as soon as the one before it has been counted. */
  private gather(name: string): Gathering {
    const before = this.underway.get(name) ?? Promise.resolve()
    const group: Gathering = { count: 0, counted: before.then(() => this.send(name)) }
    this.gathering.set(name, group)
    return group
  }

  private send(name: string): Promise<Counted> {
    const size = this.gathering.get(name)?.count ?? 1
    this.gathering.delete(name)
    const counted = this.consumed(name, size)
    const done: Promise<void> = counted.then(
      () => this.forget(name, done),
      () => this.forget(name, done),
    )
    this.underway.set(name, done)
    return counted
  }

  private forget(name: string, done: Promise<void>): void {
    if (this.underway.get(name) === done) this.underway.delete(name)
  }

  private async consumed(name: string, size: number): Promise<Counted> {
    try {
      const { consumedPoints, msBeforeNext } = await this.limiter.consume(name, size)
      return { sum: consumedPoints, waitMs: msBeforeNext }
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      // A name that is blocked in memory is refused without a count.
      const { consumedPoints, msBeforeNext } = refused
      return { sum: consumedPoints > 0 ? consumedPoints : Infinity, waitMs: msBeforeNext }
    }
  }
}
