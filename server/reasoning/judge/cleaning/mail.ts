// The user's mail into what the judge is told of each senior colleague: one pass, every mail looked at once.
import type { MailEvent, MailKind, MailTie } from '../case.ts'
import { AUDIENCE } from '../thresholds.ts'
import { Buckets } from './bucket.ts'
import type { Diary } from './diary.ts'
import { MailTies } from './mail-tie.ts'
import { ME, type Roster } from './roster.ts'
import type { CleaningInput, StreamMail } from './streams.ts'

export interface CleanMail {
  events: MailEvent[][]
  ties: MailTie[]
  /** Mail that the user wrote themselves, and mail that reached them, with anybody. */
  sentTotal: number
  receivedTotal: number
  oldest: number | null
}

/** An answer quicker than this was written by a machine. Judgement. */
const SECONDS_OF_A_MACHINE = 5_000

type Direction = MailEvent['direction']

/** Sorts every mail up to now. Mail of an audience, a list, a machine or an assistant keeps its kind and its count only. */
export function cleanMail({ streams, now, isList }: CleaningInput, roster: Roster, diary: Diary): CleanMail {
  const pass = new MailPass(roster, diary, askedBy(streams.mail, roster), isList ?? (() => false))
  for (const mail of streams.mail) if (mail.at <= now) pass.take(mail)
  return pass.done(now)
}

/** When the user wrote in each conversation with a senior colleague: an answer within seconds is a machine's. */
function askedBy(mails: readonly StreamMail[], { byAddress }: Roster): ReadonlyMap<string, number[]> {
  const asked = new Map<string, number[]>()
  for (const { from, conversation, at } of mails) {
    if (conversation === null || from === null || byAddress.get(from) !== ME) continue
    const known = asked.get(conversation)
    if (known) known.push(at)
    else asked.set(conversation, [at])
  }
  return asked
}

class MailPass {
  private readonly buckets: Buckets<string>[]
  private readonly ties: MailTies
  private sentTotal = 0
  private receivedTotal = 0
  private oldest: number | null = null

  constructor(
    private readonly roster: Roster,
    private readonly diary: Diary,
    private readonly asked: ReadonlyMap<string, number[]>,
    private readonly isList: (address: string) => boolean,
  ) {
    this.buckets = roster.seniors.map(() => new Buckets<string>())
    this.ties = new MailTies(roster.seniors.length)
  }

  take(mail: StreamMail): void {
    const from = mail.from === null ? undefined : this.roster.byAddress.get(mail.from)
    if (this.oldest === null || mail.at < this.oldest) this.oldest = mail.at
    if (from === ME) this.takeSent(mail)
    else this.takeReceived(mail, from)
  }

  private takeSent(mail: StreamMail): void {
    const kind = this.kindOf(mail, ME)
    const size = mail.to.length + mail.cc.length
    if (kind === 'personal') {
      this.sentTotal += 1
      if (size > 0) this.ties.noteSent(size, mail.at)
    }
    const met = new Set<number>()
    const meet = (address: string, role: 'to' | 'cc') => {
      const senior = this.roster.byAddress.get(address)
      if (senior === undefined || senior === ME || met.has(senior)) return
      met.add(senior)
      this.keep(senior, 'to-senior', kind, size + 1, role, mail.at)
      if (kind === 'personal' && role === 'to') this.ties.noteSentTo(senior, size, mail.at)
    }
    for (const address of mail.to) meet(address, 'to')
    for (const address of mail.cc) meet(address, 'cc')
  }

  private takeReceived(mail: StreamMail, from: number | undefined): void {
    const { to, cc, at } = mail
    const size = to.length + cc.length
    const kind = this.kindOf(mail, from)
    const personal = kind === 'personal'
    const role = personal ? this.ownRole(mail) : 'to'
    // Neither To nor Cc names the user: a group or a blind copy brought it.
    const real = role === null ? 'distribution-list' : kind
    this.receivedTotal += 1
    if (from !== undefined) this.keep(from, 'from-senior', real, size + 1, role ?? 'to', at)
    if (!personal || role === null) return
    this.ties.noteReceived(size, at)
    if (from !== undefined && role === 'to') this.ties.noteReceivedFrom(from, size, at)
    if (size > 1) this.noteTogether(mail, from, size)
  }

  private noteTogether({ to, cc }: StreamMail, from: number | undefined, size: number): void {
    let last = from
    for (const list of [to, cc]) {
      for (const address of list) {
        const senior = this.roster.byAddress.get(address)
        if (senior === undefined || senior === ME || senior === from || senior === last) continue
        last = senior
        this.ties.noteTogether(senior, size)
      }
    }
  }

  private ownRole({ to, cc }: StreamMail): 'to' | 'cc' | null {
    const { byAddress } = this.roster
    for (const address of to) if (byAddress.get(address) === ME) return 'to'
    for (const address of cc) if (byAddress.get(address) === ME) return 'cc'
    return null
  }

  /** What kind of mail it is; the first cause that robs it of its weight. */
  private kindOf(mail: StreamMail, from: number | undefined): MailKind {
    if (mail.meetingMessage) return 'meeting-response'
    if (mail.automatic || (from !== undefined && from !== ME && this.isMachineQuick(mail))) return 'automatic'
    if (mail.list) return 'distribution-list'
    if (mail.to.length + mail.cc.length > AUDIENCE) return 'mass'
    if (from !== undefined && this.isSharedMailbox(from)) return 'shared-mailbox'
    if (from !== undefined && this.isByDelegate(mail, from)) return 'delegate'
    return mail.to.some(this.isList) || mail.cc.some(this.isList) ? 'distribution-list' : 'personal'
  }

  private isSharedMailbox(from: number): boolean {
    return this.roster.seniors[from]?.person.kind === 'shared-mailbox'
  }

  /** Somebody else pressed send; another address of the same account is the same person. */
  private isByDelegate({ sender, from }: StreamMail, who: number): boolean {
    return sender !== null && sender !== from && this.roster.byAddress.get(sender) !== who
  }

  private isMachineQuick({ conversation, at }: StreamMail): boolean {
    if (conversation === null) return false
    return this.asked.get(conversation)?.some((asked) => at >= asked && at - asked <= SECONDS_OF_A_MACHINE) ?? false
  }

  private keep(senior: number, direction: Direction, kind: MailKind, people: number, role: 'to' | 'cc', at: number): void {
    // Of audiences and lists only the rough size matters; of persons the exact one.
    const size = kind === 'personal' ? people : roughly(people)
    this.buckets[senior]?.at(`${kind}|${direction}|${role}|${size}`).add(at)
    if (kind === 'personal' && role === 'to') this.diary.note(senior, 'mail', at)
  }

  done(now: number): CleanMail {
    const { sentTotal, receivedTotal, oldest } = this
    const events = this.buckets.map((buckets) => buckets.entries().map(([key, bucket]) => toEvent(key, bucket.count, bucket.spell(now))))
    return { events, ties: this.roster.seniors.map((_, senior) => this.ties.of(senior)), sentTotal, receivedTotal, oldest }
  }
}

function roughly(people: number): number {
  return people > 100 ? Math.round(people / 100) * 100 : people
}

function toEvent(key: string, count: number, spell: Pick<MailEvent, 'firstDaysAgo' | 'lastDaysAgo' | 'weeks'>): MailEvent {
  const [kind, direction, role, people] = key.split('|') as [MailKind, Direction, 'to' | 'cc', string]
  const mine = direction === 'from-senior' ? role : null
  const theirs = direction === 'to-senior' ? role : null
  return { type: 'mail', count, direction, people: Number(people), kind, userRole: mine, seniorRole: theirs, ...spell }
}
