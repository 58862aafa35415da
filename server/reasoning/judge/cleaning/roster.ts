// Who is who in the streams: one number a senior colleague, by address and by id. Never by name.
import { canonicalAddress, isUnusual, withoutTag } from './addresses.ts'
import type { CleaningInput, StreamSenior } from './streams.ts'

export const ME = -1

export interface Roster {
  seniors: readonly StreamSenior[]
  /** ME, a senior's number, or undefined for anybody else, however the address is spelled. */
  whoIs: (address: string) => number | undefined
  byId: ReadonlyMap<string, number>
  /** Numbers of seniors whose address is another's too: their mail cannot be told apart. */
  ambiguous: ReadonlySet<number>
}

/**
 * Builds the roster. The user is never a senior of themselves and nobody stands twice in it, however the directory's line
 * loops: the first mention counts.
 */
export function rosterOf({ me, seniors }: Pick<CleaningInput, 'me' | 'seniors'>): Roster {
  const byId = new Map<string, number>([[me.id, ME]])
  const list: StreamSenior[] = []
  for (const senior of seniors) {
    if (byId.has(senior.person.id)) continue
    byId.set(senior.person.id, list.length)
    list.push(senior)
  }
  return { seniors: list, byId, ...addresses(me.addresses, list) }
}

/** An address of two seniors belongs to neither; an address of the user's own stays theirs. */
function addresses(mine: readonly string[], seniors: readonly StreamSenior[]): Pick<Roster, 'whoIs' | 'ambiguous'> {
  const byAddress = new Map<string, number>(mine.map((address) => [canonicalAddress(address), ME]))
  const ambiguous = new Set<number>()
  const shared = new Set<string>()
  seniors.forEach(({ person }, number) => {
    for (const raw of person.addresses) {
      const address = canonicalAddress(raw)
      const other = byAddress.get(address)
      if (other === undefined) byAddress.set(address, number)
      else if (other !== number) {
        ambiguous.add(number)
        if (other !== ME) ambiguous.add(other)
        if (other !== ME) shared.add(address)
      }
    }
  })
  for (const address of shared) byAddress.delete(address)
  return { whoIs: finderOf(byAddress), ambiguous }
}

/** An address with a tag is somebody's own where it is known as it stands; else it is that of the mailbox before the tag. */
function finderOf(byAddress: ReadonlyMap<string, number>): Roster['whoIs'] {
  // Every address is looked up many times: what was found, and that nobody was, is remembered.
  const looked = new Map<string, number | null>(byAddress)
  return (address) => {
    const known = looked.get(address)
    if (known !== undefined) return known ?? undefined
    const found = isUnusual(address) ? lookedCloser(byAddress, address) : undefined
    looked.set(address, found ?? null)
    return found
  }
}

function lookedCloser(byAddress: ReadonlyMap<string, number>, address: string): number | undefined {
  const plain = canonicalAddress(address)
  const untagged = withoutTag(plain)
  return byAddress.get(plain) ?? (untagged === null ? undefined : byAddress.get(untagged))
}
