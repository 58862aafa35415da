import { describe, expect, test } from '@jest/globals'
import type { CandidateGroupKind, CandidatePartsFragment } from '#schema/generated/client/graphql.ts'
import { moveInTree, placesOf, treeOf } from '#addin/tab/people/org-tree.ts'

const person = (id: string, distance: number | null): CandidatePartsFragment => ({
  person: { id, name: id, firstName: id, title: null, department: null, mail: null },
  relation: distance === 1 ? 'MANAGER' : 'OTHER',
  distance,
  recommendationId: null,
  statements: [],
  judgement: null,
})
const group = (kind: CandidateGroupKind, ...candidates: CandidatePartsFragment[]) => ({ kind, candidates })
const NONE: ReadonlySet<string> = new Set()

const company = treeOf([
  group('YOUR_MANAGER', person('priya', 1)),
  group('FURTHER_UP', person('marcus', 2), person('ingrid', 3)),
  group('HEADS_AND_LEADERS', person('elena', null)),
])

describe('the chart', () => {
  test('runs from the top down to the user, the heads as a branch of their own', () => {
    expect(placesOf(company, NONE).map(({ branch, level }) => `${level} ${branch.id}`)).toEqual([
      '1 ingrid',
      '2 marcus',
      '3 priya',
      '4 you',
      '2 heads',
      '3 elena',
    ])
  })

  test('still shows the heads to somebody without a manager', () => {
    const tree = treeOf([group('HEADS_AND_LEADERS', person('elena', null))])
    expect(placesOf(tree, NONE).map(({ branch }) => branch.id)).toEqual(['heads', 'elena', 'you'])
  })

  test('shows the user alone when nobody is above', () => {
    expect(placesOf(treeOf([]), NONE).map(({ branch }) => branch.id)).toEqual(['you'])
  })

  test('is walked with the arrow keys', () => {
    const places = placesOf(company, NONE)
    expect(moveInTree('ArrowDown', 'ingrid', places, NONE)).toEqual({ focus: 'marcus' })
    expect(moveInTree('ArrowUp', 'ingrid', places, NONE)).toBeNull()
    expect(moveInTree('End', 'ingrid', places, NONE)).toEqual({ focus: 'elena' })
    expect(moveInTree('ArrowLeft', 'elena', places, NONE)).toEqual({ focus: 'heads' })
    expect(moveInTree('ArrowLeft', 'heads', places, NONE)).toEqual({ close: 'heads' })
    expect(moveInTree('x', 'heads', places, NONE)).toBeNull()
  })

  test('opens a closed branch with the arrow into it', () => {
    const closed = new Set(['heads'])
    const places = placesOf(company, closed)
    expect(places.map(({ branch }) => branch.id)).not.toContain('elena')
    expect(moveInTree('ArrowRight', 'heads', places, closed)).toEqual({ open: 'heads' })
  })
})
