// Which recommendation the open message is about. Pure.
import type { MailPerson, OpenItem } from './item.ts'

export interface Named {
  id: string
  may: { writeNotes: boolean }
  person: { mail?: string | null | undefined }
}

/** The person of the open message who is not oneself: the sender, or for one's own mail its only recipient. */
export function otherPerson(item: OpenItem, ownAddress: string | null): MailPerson | null {
  if (item.kind !== 'read' || item.from.address === '') return null
  if (!isSame(item.from.address, ownAddress)) return item.from
  return onlyOne(item.to)
}

/** The one person a message goes to; null for none, for several, and for a group without an address. */
export function onlyOne(to: readonly MailPerson[]): MailPerson | null {
  const [first] = to
  return to.length === 1 && first && first.address !== '' ? first : null
}

/** The live one for that address, if any. */
export function forAddress<T extends Named>(all: readonly T[], address: string): T | null {
  return all.find((each) => isSame(each.person.mail ?? '', address)) ?? null
}

/** Those that notes can still be written for. */
export function takesNotes<T extends Named>(all: readonly T[]): T[] {
  return all.filter(({ may }) => may.writeNotes)
}

/** The recommendations of several lists, each once. */
export function liveRecommendations<T extends Named>(...lists: readonly (readonly T[])[]): T[] {
  return [...new Map(lists.flat().map((each) => [each.id, each])).values()]
}

/** Addresses are compared without regard to case; nothing else about them is forgiven. */
export function isSame(a: string, b: string | null): boolean {
  return b !== null && a !== '' && a.toLowerCase() === b.toLowerCase()
}
