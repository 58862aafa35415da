// The user's mail into what the judge is told of each senior colleague: one pass, every mail looked at once.
import type { MailEvent, MailKind, MailTie } from '../case.ts'
import { Buckets, type Bucket } from './bucket.ts'
import { weekOf } from './clock.ts'
import type { Diary } from './diary.ts'
import { MailKinds } from './mail-kind.ts'
import { MailTies } from './mail-tie.ts'
import { ME, type Roster } from './roster.ts'
import type { CleaningInput, StreamMail } from './streams.ts'

export interface CleanMail {
  events: MailEvent[][]
  ties: MailTie[]
  /** Mail that the user wrote themselves, and mail that reached them, with anybody. */
  sentTotal: number
  receivedTotal: number
  /** When the oldest personal mail was written. */
  oldest: number | null
}

/** Sorts every mail up to now. Mail of an audience, a list, a machine or an assistant keeps its kind and its count only. */
export function cleanMail({ streams, now, isList }: CleaningInput, roster: Roster, diary: Diary): CleanMail {
  const pass = new MailPass(roster, diary, new MailKinds(roster, streams.mail, isList), now)
  for (const mail of streams.mail) if (mail.at <= now) pass.take(mail)
  return pass.done()
}

const DIRECTIONS = ['to-senior', 'from-senior'] as const
const ROLES = ['to', 'cc'] as const
const KINDS = [
  'personal',
  'mass',
  'distribution-list',
  'automatic',
  'out-of-office',
  'meeting-response',
  'delegate',
  'shared-mailbox',
] as const satisfies readonly MailKind[]

class MailPass {
  private readonly buckets: Buckets[]
  private readonly ties: MailTies
  /** The last mail in which each senior was met: an account with two addresses on one mail counts once. */
  private readonly metIn: StreamMail[] = []
  private sentTotal = 0
  private receivedTotal = 0
  private oldest: number | null = null

  constructor(
    private readonly roster: Roster,
    private readonly diary: Diary,
    private readonly kinds: MailKinds,
    private readonly now: number,
  ) {
    this.buckets = roster.seniors.map(() => new Buckets(weekOf(now)))
    this.ties = new MailTies(roster.seniors.length, weekOf(now))
  }

  take(mail: StreamMail): void {
    const from = mail.from === null ? undefined : this.roster.whoIs(mail.from)
    const kind = this.kinds.kindOf(mail, from)
    if (kind === 'personal' && (this.oldest === null || mail.at < this.oldest)) this.oldest = mail.at
    if (from === ME) this.takeSent(mail, kind)
    else this.takeReceived(mail, from, kind)
  }

  private takeSent(mail: StreamMail, kind: MailKind): void {
    const size = mail.to.length + mail.cc.length
    if (kind === 'personal') {
      this.sentTotal += 1
      if (size > 0) this.ties.noteSent(size, mail.at)
    }
    for (const address of mail.to) this.sendTo(address, mail, kind, 'to', size)
    for (const address of mail.cc) this.sendTo(address, mail, kind, 'cc', size)
  }

  private sendTo(address: string, mail: StreamMail, kind: MailKind, role: 'to' | 'cc', size: number): void {
    const senior = this.newlyMet(address, mail)
    if (senior === undefined) return
    this.keep(senior, 'to-senior', kind, size + 1, role, mail.at)
    if (kind === 'personal' && role === 'to') this.ties.noteSentTo(senior, size, mail.at)
  }

  private newlyMet(address: string, mail: StreamMail): number | undefined {
    const senior = this.roster.whoIs(address)
    if (senior === undefined || senior === ME || this.metIn[senior] === mail) return undefined
    this.metIn[senior] = mail
    return senior
  }

  private takeReceived(mail: StreamMail, from: number | undefined, kind: MailKind): void {
    const size = mail.to.length + mail.cc.length
    this.receivedTotal += 1
    if (kind !== 'personal') {
      if (from !== undefined) this.keep(from, 'from-senior', kind, size + 1, 'to', mail.at)
      return
    }
    const role = this.ownRole(mail)
    if (role === null) return
    if (from !== undefined) this.keep(from, 'from-senior', kind, size + 1, role, mail.at)
    this.ties.noteReceived(size, mail.at)
    if (from !== undefined && role === 'to') this.ties.noteReceivedFrom(from, size, mail.at)
    if (from !== undefined) this.metIn[from] = mail
    for (const address of mail.to) this.noteTogether(address, mail, size)
    for (const address of mail.cc) this.noteTogether(address, mail, size)
  }

  private noteTogether(address: string, mail: StreamMail, size: number): void {
    const senior = this.newlyMet(address, mail)
    if (senior !== undefined) this.ties.noteTogether(senior, size)
  }

  private ownRole({ to, cc }: StreamMail): 'to' | 'cc' | null {
    const { whoIs } = this.roster
    for (const address of to) if (whoIs(address) === ME) return 'to'
    for (const address of cc) if (whoIs(address) === ME) return 'cc'
    return null
  }

  private keep(
    senior: number,
    direction: MailEvent['direction'],
    kind: MailKind,
    people: number,
    role: 'to' | 'cc',
    at: number,
  ): void {
    // Of audiences and lists only the rough size matters; of persons the exact one.
    const size = kind === 'personal' ? people : 0
    const key =
      ((size * KINDS.length + KINDS.indexOf(kind)) * 2 + DIRECTIONS.indexOf(direction)) * 2 + ROLES.indexOf(role)
    this.buckets[senior]?.at(key).add(at, people, 0)
    if (kind === 'personal' && role === 'to') this.diary.note(senior, 'mail', at)
  }

  done(): CleanMail {
    const { sentTotal, receivedTotal, oldest } = this
    const events = this.buckets.map((buckets) => buckets.map((bucket) => toEvent(bucket, this.now)))
    return {
      events,
      ties: this.roster.seniors.map((_, senior) => this.ties.of(senior)),
      sentTotal,
      receivedTotal,
      oldest,
    }
  }
}

function toEvent(bucket: Bucket, now: number): MailEvent {
  const role = ROLES[bucket.key % 2] ?? 'to'
  const direction = DIRECTIONS[(bucket.key >> 1) % 2] ?? 'to-senior'
  const kind = KINDS[(bucket.key >> 2) % KINDS.length] ?? 'personal'
  const roles = direction === 'to-senior' ? { userRole: null, seniorRole: role } : { userRole: role, seniorRole: null }
  return { type: 'mail', count: bucket.count, direction, people: bucket.people, kind, ...roles, ...bucket.spell(now) }
}
