// Who may be offered at all: the line to the top, heads of departments, and people added by hand. Never people below.
import type { Context } from '#server/context.ts'
import type { DirectoryPerson, ManagerChain } from '#server/platform/graph/graph.ts'
import { orNotRead } from './or-not-read.ts'
import { isAPerson, isSuggested, type Senior } from './person.ts'
import * as store from './store.ts'
import { whoIsBelow } from './who-is-below.ts'

export interface Above {
  me: DirectoryPerson
  seniors: Senior[]
  circular: boolean
  /** False when the directory's line may not be read (no consent): only people added by hand remain. */
  chartRead: boolean
}

/** Reads the chart and the user's own choices; a refused chart is a state, not an error. */
export async function whoIsAbove(ctx: Context): Promise<Above> {
  const [me, line, heads, chosen] = await Promise.all([
    ctx.graph.me(),
    orNotRead(readLine(ctx)),
    orNotRead(ctx.graph.departmentHeads()),
    store.choices(ctx),
    // Asked for by now, so that nobody waits for it further down.
    orNotRead(ctx.graph.directReports()),
  ])
  const chain = line?.people ?? []
  const onLine = chain.map((person, index) => fromLine(person, index, line))
  const known = new Set(chain.map(({ id }) => id))
  const others = (heads ?? []).filter((head) => !known.has(head.id)).map((head) => fromHead(head, me))
  for (const { person } of others) known.add(person.id)
  const byHand = await ctx.graph.people(chosen.added.filter((id) => !known.has(id)))
  const added = byHand.map((person): Senior => ({ person, relation: 'OTHER', distance: null, added: true }))
  const beside = [...others, ...added].filter(({ person }) => isSuggested(person))
  const seniors = [...onLine.filter(({ person }) => isAPerson(person)), ...beside]
  const below = await whoIsBelow(
    ctx,
    seniors.map(({ person }) => person.id),
  )
  return {
    me,
    seniors: seniors.filter(({ person }) => person.id !== me.id && !below.has(person.id)),
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
