// Which addresses are lists or groups, as far as the user's own mail shows it. The directory's groups are not asked for: that
// would need a right to read them all.
import { ME, type Roster } from './roster.ts'
import type { StreamMail } from './streams.ts'

/** So often must an address bring mail to a user whom it does not name before it is taken for a list: a blind copy is rare. Judgement. */
const TIMES_BROUGHT = 3

/**
 * Addresses that are lists: the one that mail with a list's header went to, or one that again and again brought mail to the user
 * without naming them. Whoever writes mail is a person, and so is everybody of the roster. Mail after `now` says nothing yet.
 */
export function listsIn(mails: readonly StreamMail[], now: number, { byAddress }: Roster): ReadonlySet<string> {
  const lists = new Set<string>()
  const brought = new Map<string, number>()
  for (const mail of mails) {
    if (mail.at > now || mail.to.length + mail.cc.length !== 1) continue
    const only = mail.to[0] ?? mail.cc[0] ?? ''
    if (byAddress.has(only) || (mail.from !== null && byAddress.get(mail.from) === ME)) continue
    if (mail.list) lists.add(only)
    else brought.set(only, (brought.get(only) ?? 0) + 1)
  }
  const often = new Set([...brought].filter(([, times]) => times >= TIMES_BROUGHT).map(([address]) => address))
  for (const mail of often.size > 0 ? mails : []) {
    often.delete(mail.from ?? '')
    often.delete(mail.sender ?? '')
  }
  for (const address of often) lists.add(address)
  return lists
}
