// Which recommendation the open message is about. Pure.
import type { RecommendationState } from '#schema/generated/client/graphql.ts'
import type { MailPerson, OpenItem } from './item.ts'

/** States from which a recommendation goes on; the others are history. */
const LIVE: readonly RecommendationState[] = [
  'COLLECTING',
  'READY_TO_REVIEW',
  'DRAFTING',
  'READY_TO_ASK',
  'REQUEST_IN_DRAFTS',
  'WAITING_FOR_REPLY',
  'APPROVED',
  'EDITS_OFFERED',
  'FINAL_TEXT',
  'READY_FOR_LINKEDIN',
]

export interface Named {
  id: string
  state: RecommendationState
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
  return all.filter(
    ({ state }) =>
      state === 'COLLECTING' || state === 'READY_TO_REVIEW' || state === 'DRAFTING' || state === 'READY_TO_ASK',
  )
}

/** Live ones, each once. */
export function live<T extends Named>(...lists: readonly (readonly T[])[]): T[] {
  const all = new Map(lists.flat().map((each) => [each.id, each]))
  return [...all.values()].filter(({ state }) => LIVE.includes(state))
}

/** Addresses are compared without regard to case; nothing else about them is forgiven. */
export function isSame(a: string, b: string | null): boolean {
  return b !== null && a !== '' && a.toLowerCase() === b.toLowerCase()
}
