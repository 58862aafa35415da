// Who may be offered at all: the line to the top, heads of departments, and people added by hand. Never people below.
import type { Context } from '#server/context.ts'
import type { DirectoryPerson, ManagerChain } from '#server/platform/graph/graph.ts'
import { nullIfForbidden } from './null-if-forbidden.ts'
import { isAPerson, isSuggested, type Senior } from './person.ts'
import * as store from './store.ts'
import { findPeopleBelow } from './find-people-below.ts'

export interface Above {
  me: DirectoryPerson
  seniors: Senior[]
  circular: boolean
  /** False when the directory's line may not be read (no consent): only people added by hand remain. */
  chartRead: boolean
}

/** Reads the chart and the user's own choices, all at once; a refused chart is a state, not an error. */
export async function findPeopleAbove(ctx: Context): Promise<Above> {
  const { added } = await store.choices(ctx)
  const [me, line, heads, reports, byHand, belowByHand] = await Promise.all([
    ctx.graph.me(),
    nullIfForbidden(readLine(ctx)),
    nullIfForbidden(ctx.graph.departmentHeads()),
    nullIfForbidden(ctx.graph.directReports()),
    ctx.graph.people(added),
    findPeopleBelow(ctx, added),
  ])
  const onLine = (line?.people ?? []).map((person, index) => fromLine(person, index, line))
  const known = new Set(onLine.map(({ person }) => person.id))
  // A line that loops has no top, so there are no heads under it either.
  const others = line?.circular
    ? []
    : (heads ?? []).filter(({ id }) => !known.has(id)).map((head) => fromHead(head, me))
  for (const { person } of others) known.add(person.id)
  const chosen = byHand
    .filter(({ id }) => !known.has(id))
    .map((person): Senior => ({ person, relation: 'OTHER', distance: null, added: true }))
  const beside = [...others, ...chosen].filter(({ person }) => isSuggested(person))
  const seniors = [...onLine.filter(({ person }) => isAPerson(person)), ...beside]
  // Heads stand right under the top and the line above the user, so below are only reports, and whoever was added from below.
  const notAbove = new Set([me.id, ...(reports ?? []).map(({ id }) => id), ...belowByHand])
  return {
    me,
    seniors: seniors.filter(({ person }) => !notAbove.has(person.id)),
    circular: line?.circular ?? false,
    chartRead: line !== null,
  }
}

/** The line; it also loops where the directory cut it short and its last person has a manager on it, or the user. */
async function readLine(ctx: Context): Promise<ManagerChain> {
  const line = await ctx.graph.managerChain()
  const last = line.people.at(-1)
  if (line.circular || !last) return line
  const next = await ctx.graph.managerOf(last.id)
  const circular = next !== null && (next.id === ctx.user.userId || line.people.some(({ id }) => id === next.id))
  return { ...line, circular }
}

/** Where the line loops there is no top: whoever comes last in it was only the last to be read. */
function fromLine(person: DirectoryPerson, index: number, line: ManagerChain | null): Senior {
  const isTop = line !== null && !line.circular && index === line.people.length - 1
  const relation = index === 0 ? 'MANAGER' : isTop ? 'TOP' : 'SKIP_LEVEL'
  return { person, relation, distance: index + 1, added: false }
}

function fromHead(person: DirectoryPerson, me: DirectoryPerson): Senior {
  const own = person.department !== null && person.department === me.department
  return {
    person,
    relation: own ? 'HEAD_OF_OWN_DEPARTMENT' : 'HEAD_OF_ANOTHER_DEPARTMENT',
    distance: null,
    added: false,
  }
}
