// Who is who in the streams: one number a senior colleague, by address and by id. Never by name.
import type { CleaningInput, StreamSenior } from './streams.ts'

export const ME = -1

export interface Roster {
  seniors: readonly StreamSenior[]
  /** ME, a senior's number, or undefined for anybody else. */
  byAddress: ReadonlyMap<string, number>
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
function addresses(mine: readonly string[], seniors: readonly StreamSenior[]): Pick<Roster, 'byAddress' | 'ambiguous'> {
  const byAddress = new Map<string, number>(mine.map((address) => [address.toLowerCase(), ME]))
  const ambiguous = new Set<number>()
  const shared = new Set<string>()
  seniors.forEach(({ person }, number) => {
    for (const raw of new Set(person.addresses)) {
      const address = raw.toLowerCase()
      const other = byAddress.get(address)
      if (other === undefined) byAddress.set(address, number)
      else {
        ambiguous.add(number)
        if (other !== ME) ambiguous.add(other)
        if (other !== ME) shared.add(address)
      }
    }
  })
  for (const address of shared) byAddress.delete(address)
  return { byAddress, ambiguous }
}
