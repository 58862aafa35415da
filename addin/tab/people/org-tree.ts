// The chart as a tree: from the top down the reporting line to the user, and the other heads as a branch of their own
// (the directory does not say whom they report to, so the drawing does not claim it).
import type { CandidatePartsFragment, PeopleQuery } from '#schema/generated/client/graphql.ts'

export interface Branch {
  id: string
  /** A person above, the user, or a named group of people. */
  what: { kind: 'person'; candidate: CandidatePartsFragment } | { kind: 'you' } | { kind: 'heads' }
  branches: Branch[]
}

export interface Place {
  branch: Branch
  /** From 1, as aria-level counts. */
  level: number
  parent: string | null
  position: number
  of: number
}

/** One tree: the line as the trunk, the user at its end. Without a line the user and the heads stand side by side. */
export function treeOf(groups: PeopleQuery['candidates']['groups']): Branch[] {
  const all = groups.flatMap((group) => group.candidates)
  const line = all.filter(({ distance }) => distance !== null).sort((a, b) => (b.distance ?? 0) - (a.distance ?? 0))
  const heads = (groups.find(({ kind }) => kind === 'HEADS_AND_LEADERS')?.candidates ?? []).filter(
    ({ distance }) => distance === null,
  )
  const you: Branch = { id: 'you', what: { kind: 'you' }, branches: [] }
  const trunk = line.reduceRight<Branch>((below, candidate) => ({ ...personBranch(candidate), branches: [below] }), you)
  if (heads.length === 0) return [trunk]
  const group: Branch = { id: 'heads', what: { kind: 'heads' }, branches: heads.map(personBranch) }
  return trunk.what.kind === 'you' ? [group, trunk] : [{ ...trunk, branches: [...trunk.branches, group] }]
}

function personBranch(candidate: CandidatePartsFragment): Branch {
  return { id: candidate.person.id, what: { kind: 'person', candidate }, branches: [] }
}

/** All visible places from top to bottom; the branches of `closed` ones are left out. */
export function placesOf(
  tree: readonly Branch[],
  closed: ReadonlySet<string>,
  level = 1,
  parent: string | null = null,
): Place[] {
  return tree.flatMap((branch, index) => [
    { branch, level, parent, position: index + 1, of: tree.length },
    ...(closed.has(branch.id) ? [] : placesOf(branch.branches, closed, level + 1, branch.id)),
  ])
}

export type TreeMove = { focus: string } | { open: string } | { close: string } | null

/** What an arrow key does in a tree (WAI-ARIA tree pattern), for left-to-right reading. */
export function moveInTree(key: string, at: string, places: readonly Place[], closed: ReadonlySet<string>): TreeMove {
  const index = places.findIndex(({ branch }) => branch.id === at)
  const here = places[index]
  if (!here) return null
  const goTo = (place: Place | undefined): TreeMove => (place ? { focus: place.branch.id } : null)
  const hasBranches = here.branch.branches.length > 0
  switch (key) {
    case 'ArrowDown':
      return goTo(places[index + 1])
    case 'ArrowUp':
      return goTo(places[index - 1])
    case 'Home':
      return goTo(places[0])
    case 'End':
      return goTo(places.at(-1))
    case 'ArrowRight':
      if (!hasBranches) return null
      return closed.has(at) ? { open: at } : goTo(places[index + 1])
    case 'ArrowLeft':
      if (hasBranches && !closed.has(at)) return { close: at }
      return here.parent === null ? null : { focus: here.parent }
    default:
      return null
  }
}
