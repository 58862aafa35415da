// Who may be offered at all: the line to the top, heads of departments, and people added by hand. Never people below.
import type { Context } from '#server/context.ts'
import { GraphFailure } from '#server/platform/graph/errors.ts'
import type { DirectoryPerson } from '#server/platform/graph/graph.ts'
import { isAPerson, type Senior } from './person.ts'
import * as store from './store.ts'

export interface Above {
  me: DirectoryPerson
  seniors: Senior[]
  circular: boolean
  /** False when the directory's line may not be read (no consent): only people added by hand remain. */
  chartRead: boolean
}

/** Reads the chart and the user's own choices; a refused chart is a state, not an error. */
export async function whoIsAbove(ctx: Context): Promise<Above> {
  const [me, line, heads, below, chosen] = await Promise.all([
    ctx.graph.me(),
    orRefused(ctx.graph.managerChain()),
    orRefused(ctx.graph.departmentHeads()),
    orRefused(ctx.graph.directReports()),
    store.choices(ctx),
  ])
  const chain = line?.people ?? []
  const onLine = new Map(chain.map((person, index) => [person.id, fromLine(person, index, chain.length)]))
  const beneath = new Set((below ?? []).map((person) => person.id))
  const others = (heads ?? []).filter((head) => !onLine.has(head.id)).map((head) => fromHead(head, me))
  const known = new Set([...onLine.keys(), ...others.map((senior) => senior.person.id)])
  const byHand = await ctx.graph.people(chosen.added.filter((id) => !known.has(id)))
  const added = byHand.map((person) => ({ person, relation: 'OTHER' as const, distance: null, added: true }))
  const seniors = [...onLine.values(), ...others, ...added]
  return {
    me,
    seniors: seniors.filter(({ person }) => person.id !== me.id && !beneath.has(person.id) && isAPerson(person)),
    circular: line?.circular ?? false,
    chartRead: line !== null,
  }
}

function fromLine(person: DirectoryPerson, index: number, length: number): Senior {
  const relation = index === 0 ? 'MANAGER' : index === length - 1 ? 'TOP' : 'SKIP_LEVEL'
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

/** Null where the organization or the person has not allowed this reading; everything else is thrown on. */
async function orRefused<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof GraphFailure && (error.kind === 'consent' || error.kind === 'refused')) return null
    throw error
  }
}
