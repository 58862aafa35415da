// How each senior colleague stands in the user's own mailbox, as shares of the user's own volume. Counts are kept by the
// number of recipients and only divided at the end, so that the order of mails cannot change the last digit.
import type { MailTie } from '../case.ts'
import { AUDIENCE, CIRCLE, CLOSE_MAIL } from '../thresholds.ts'
import { Weeks } from './bucket.ts'
import { weekOf } from './clock.ts'

/** Added to what is divided by: a user with three mails has no strong ties yet. Records: 1 to 6 order alike. */
const CALM = { mail: 2, weeks: 2, circle: 5 } as const

const SIZES = AUDIENCE + 1

export class MailTies {
  private readonly sentToAll = new Uint32Array(SIZES)
  private readonly receivedByAll = new Uint32Array(SIZES)
  private readonly closeWeeks = new Weeks()
  private circles = 0
  private readonly sent: Uint32Array
  private readonly received: Uint32Array
  private readonly together: Uint32Array
  private readonly circlesFrom: Uint32Array
  private readonly weeks: Weeks[]

  constructor(
    seniors: number,
    private readonly thisWeek: number,
  ) {
    this.sent = new Uint32Array(seniors * SIZES)
    this.received = new Uint32Array(seniors * SIZES)
    this.together = new Uint32Array(seniors * SIZES)
    this.circlesFrom = new Uint32Array(seniors)
    this.weeks = Array.from({ length: seniors }, () => new Weeks())
  }

  /** A personal mail of the user's own. */
  noteSent(size: number, at: number): void {
    grow(this.sentToAll, size)
    if (size <= CLOSE_MAIL) this.closeWeeks.add(this.thisWeek - weekOf(at))
  }

  /** A personal mail that the user received, from anybody. */
  noteReceived(size: number, at: number): void {
    grow(this.receivedByAll, size)
    if (size <= CLOSE_MAIL) this.closeWeeks.add(this.thisWeek - weekOf(at))
    if (size > 1 && size <= CIRCLE) this.circles += 1
  }

  noteSentTo(senior: number, size: number, at: number): void {
    grow(this.sent, senior * SIZES + size)
    if (size <= CLOSE_MAIL) this.weeks[senior]?.add(this.thisWeek - weekOf(at))
  }

  noteReceivedFrom(senior: number, size: number, at: number): void {
    grow(this.received, senior * SIZES + size)
    if (size <= CLOSE_MAIL) this.weeks[senior]?.add(this.thisWeek - weekOf(at))
    if (size > 1 && size <= CIRCLE) grow(this.circlesFrom, senior)
  }

  /** The senior colleague and the user both received it. */
  noteTogether(senior: number, size: number): void {
    if (size <= CIRCLE) grow(this.together, senior * SIZES + size)
  }

  /** The shares of one senior colleague. Mail to k people weighs 1/k; having received the same one 1/k². */
  of(senior: number): MailTie {
    const own = (all: Uint32Array) => all.subarray(senior * SIZES, (senior + 1) * SIZES)
    return {
      sent: bySize(own(this.sent), direct) / (bySize(this.sentToAll, direct) + CALM.mail),
      received: bySize(own(this.received), direct) / (bySize(this.receivedByAll, direct) + CALM.mail),
      together: bySize(own(this.together), shared) / (this.company() + CALM.mail),
      weeks: (this.weeks[senior]?.size ?? 0) / (this.closeWeeks.size + CALM.weeks),
      circle: (this.circlesFrom[senior] ?? 0) / (this.circles + CALM.circle),
    }
  }

  /** What all who received the user's mail with the user add up to. */
  private company(): number {
    return bySize(this.receivedByAll, (size) => (size <= CIRCLE ? shared(size) * (size - 1) : 0))
  }
}

const direct = (size: number) => 1 / size
const shared = (size: number) => 1 / (size * size)

function grow(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}

function bySize(counts: Uint32Array, weight: (size: number) => number): number {
  let total = 0
  for (let size = 1; size < counts.length; size += 1) total += (counts[size] ?? 0) * weight(size)
  return total
}
