// What kind of mail a mail is: the first cause that robs it of its weight, or personal when there is none.
import type { MailKind } from '../case.ts'
import { AUDIENCE } from '../thresholds.ts'
import { isExchangeNameOf } from './addresses.ts'
import { cameThroughList, type IsList } from './lists.ts'
import { ME, type Roster } from './roster.ts'
import type { StreamMail } from './streams.ts'

/** An answer quicker than this was written by a machine. Judgement. */
const SECONDS_OF_A_MACHINE = 5_000

export class MailKinds {
  private readonly asked: ReadonlyMap<string, number[]>

  constructor(
    private readonly roster: Roster,
    mails: readonly StreamMail[],
    private readonly isList: IsList | undefined,
  ) {
    this.asked = askedBy(mails, roster)
  }

  /** `from` is the sender's number in the roster. */
  kindOf(mail: StreamMail, from: number | undefined): MailKind {
    if (mail.meetingMessage) return 'meeting-response'
    if (mail.automatic) return 'automatic'
    if (mail.list) return 'distribution-list'
    if (mail.to.length + mail.cc.length > AUDIENCE) return 'mass'
    if (from !== undefined && from !== ME && this.isMachineQuick(mail)) return 'automatic'
    if (from !== undefined && this.roster.seniors[from]?.person.kind === 'shared-mailbox') return 'shared-mailbox'
    if (from !== undefined && this.isByDelegate(mail, from)) return 'delegate'
    return this.isToList(mail, from === ME) ? 'distribution-list' : 'personal'
  }

  /** Somebody else pressed send; another address of the same account is the same person. */
  private isByDelegate({ sender, from }: StreamMail, who: number): boolean {
    if (sender === null || sender === from || this.roster.whoIs(sender) === who) return false
    return from === null || !isExchangeNameOf(sender, from)
  }

  private namesMe(addresses: readonly string[]): boolean {
    for (const address of addresses) if (this.roster.whoIs(address) === ME) return true
    return false
  }

  private isMachineQuick({ conversation, at }: StreamMail): boolean {
    if (conversation === null) return false
    return this.asked.get(conversation)?.some((asked) => at >= asked && at - asked <= SECONDS_OF_A_MACHINE) ?? false
  }

  /** The user is named where they wrote it themselves, or stand on To or Cc. */
  private isToList({ to, cc }: StreamMail, isOwn: boolean): boolean {
    const isNamed = isOwn || this.namesMe(to) || this.namesMe(cc)
    return cameThroughList(isNamed, to, this.isList) || cameThroughList(isNamed, cc, this.isList)
  }
}

/** When the user wrote in each conversation: an answer within seconds is a machine's. */
function askedBy(mails: readonly StreamMail[], { whoIs }: Roster): ReadonlyMap<string, number[]> {
  const asked = new Map<string, number[]>()
  for (const { from, conversation, at } of mails) {
    if (conversation === null || from === null || whoIs(from) !== ME) continue
    const known = asked.get(conversation)
    if (known) known.push(at)
    else asked.set(conversation, [at])
  }
  return asked
}
