// Which addresses are lists or groups, and what came through one: the same rule for mail and for meetings.
import { ME, type Roster } from './roster.ts'
import type { StreamEntry, StreamMail, Streams } from './streams.ts'

/** So often must an address bring mail or entries to a user whom it does not name before it is taken for a list: a blind copy is rare. Judgement. */
const TIMES_BROUGHT = 3

export type IsList = (address: string) => boolean

/**
 * Local parts that say of themselves that they are nobody's: they cannot show that a company is small. Only whole words, and only
 * where no person's name is beside them. Judgement: a person at such an address is not known.
 */
const FOR_MANY =
  /^(?:all|everyone|everybody|staff|employees|company|team|alle|mitarbeiter|tous|todos|tutti|alla|iedereen)$|^(?:all|dl|grp|group|team|list)[-_.]|^all(?:staff|hands|employees|company)$|[-_](?:all|team|staff|group|dl|list|everyone)$/

/** Whether an address reads as one of many people. */
export function readsAsMany(address: string): boolean {
  return FOR_MANY.test(address.slice(0, address.lastIndexOf('@')))
}

/** Whether a list or a group brought this to the user: it does not name them, or it names a list beside them. */
export function cameThroughList(
  isUserNamed: boolean,
  addresses: Iterable<string>,
  isList: IsList | undefined,
): boolean {
  if (!isUserNamed) return true
  if (isList) for (const address of addresses) if (isList(address)) return true
  return false
}

/**
 * Addresses that the user's own mail and calendar show to be lists: those that mail with a list's header went to, and those that
 * again and again brought something to the user without naming them. Whoever writes mail is a person, and so is everybody of
 * the roster. What comes after `now` says nothing yet.
 */
export function listsIn(
  { mail, calendar }: Pick<Streams, 'mail' | 'calendar'>,
  now: number,
  roster: Roster,
): Set<string> {
  const lists = new Set<string>()
  const brought = new Map<string, number>()
  const note = (address: string) => brought.set(address, (brought.get(address) ?? 0) + 1)
  for (const one of mail) {
    if (one.at > now || (one.from !== null && roster.whoIs(one.from) === ME)) continue
    if (one.list) for (const address of listsOf(one, roster)) lists.add(address)
    else if (one.to.length + one.cc.length === 1) broughtBy(one.to[0] ?? one.cc[0] ?? '', roster, note)
  }
  for (const entry of calendar) if (entry.start <= now) broughtBy(onlyInvited(entry, roster), roster, note)
  const often = new Set([...brought].filter(([, times]) => times >= TIMES_BROUGHT).map(([address]) => address))
  for (const one of often.size > 0 ? mail : []) {
    often.delete(one.from ?? '')
    often.delete(one.sender ?? '')
  }
  for (const address of often) lists.add(address)
  return lists
}

/** Of a list's mail the one recipient who is no known person; of several, those that its `List-Id` names (RFC 2919). */
function listsOf({ to, cc, from, listId }: StreamMail, roster: Roster): string[] {
  const others = [...to, ...cc].filter((address) => address !== from && roster.whoIs(address) === undefined)
  if (others.length <= 1) return others
  return others.filter((address) => listId?.includes(address) || listId?.includes(address.replace('@', '.')))
}

function broughtBy(address: string, roster: Roster, note: (address: string) => void): void {
  if (address !== '' && roster.whoIs(address) === undefined) note(address)
}

/** The one address that an entry of somebody else's names; empty where it names several, or the user. */
function onlyInvited({ attendees, organizer, ownResponse }: StreamEntry, roster: Roster): string {
  if (organizer === null || ownResponse === 'organizer' || roster.whoIs(organizer) === ME) return ''
  const invited = attendees.filter(({ address, resource }) => !resource && address !== organizer)
  return invited.length === 1 ? (invited[0]?.address ?? '') : ''
}
