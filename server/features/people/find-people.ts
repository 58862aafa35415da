// Directory search in two keystrokes, new joiners included; and the person behind a mail address.
import type { Context } from '#server/context.ts'
import type { RefusalCode } from '#schema/generated/server.ts'
import { whyNotEach } from './choose-person.ts'
import { MOST_FOUND, SEARCH_FROM } from './limits.ts'
import { isAPerson, toPerson, type Person } from './person.ts'

export interface FoundPerson {
  person: Person
  refused: RefusalCode | null
}

/** People whose name or address fits; each with why they cannot be chosen, if so. Empty below two letters. */
export async function searchPeople(ctx: Context, text: string): Promise<FoundPerson[]> {
  const wanted = text.trim().slice(0, 100)
  if (wanted.length < SEARCH_FROM) return []
  const [me, all] = await Promise.all([ctx.graph.me(), ctx.graph.searchPeople(wanted, MOST_FOUND)])
  const found = all.filter(isAPerson)
  const refusals = await whyNotEach(ctx, found)
  const answers = found.map((person) => ({ person: toPerson(person), refused: refusals.get(person.id) ?? null }))
  return answers.sort((a, b) => farness(a, me) - farness(b, me) || a.person.name.localeCompare(b.person.name))
}

/** The directory gives no order: who can be chosen comes first, and of those who shares the user's department. */
function farness({ person, refused }: FoundPerson, me: Pick<Person, 'department'>): number {
  const isNear = person.department !== null && person.department === me.department
  return (refused === null ? 0 : 2) + (isNear ? 0 : 1)
}
