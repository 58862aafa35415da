import { describe, expect, test } from '@jest/globals'
import { createHash, randomBytes } from 'node:crypto'
import { holds, linked, type Link } from '#server/features/recommendations/chain.ts'
import { markerWith, type Marker } from '#server/platform/seal/marks.ts'

const ID = 'rec-1'
const keys = new Map([['k1', randomBytes(32)]])
const maya = markerWith('k1', keys, 'tenant/maya')

const STEPS = ['COLLECTING', 'DRAFTING', 'READY_TO_ASK', 'WAITING_FOR_REPLY', 'APPROVED'] as const

function chainOf(marks: (before: string | null, link: Link) => string): Link[] {
  let before: string | null = null
  return STEPS.map((to, index) => {
    const link: Link = { from: STEPS[index - 1] ?? null, to, at: new Date(index * 1000), version: index, chain: null }
    before = marks(before, link)
    return { ...link, chain: before }
  })
}
const markedBy = (marker: Marker) => chainOf((before, link) => marker.mark(linked(ID, before, link)))
const changed = (links: Link[], at: number, change: Partial<Link>) =>
  links.map((link, index) => (index === at ? { ...link, ...change } : link))

describe('the record of a recommendation', () => {
  const links = markedBy(maya)

  test('holds as it was recorded', () => expect(holds(maya, ID, links)).toBe(true))

  test.each([
    ['a step was changed', changed(links, 2, { version: 9 })],
    ['a step was dated back', changed(links, 4, { at: new Date(1) })],
    ['a step was taken out', links.toSpliced(1, 1)],
    ['a step was put in', links.toSpliced(2, 0, links[3] as Link)],
    ['two steps changed places', links.toSpliced(1, 2, links[2] as Link, links[1] as Link)],
    ['a mark in the middle was taken away', changed(links, 2, { chain: null })],
  ])('does not hold when %s', (_, broken) => expect(holds(maya, ID, broken)).toBe(false))

  test('cannot be made anew by whoever reaches the rows but not the key', () => {
    const byHash = chainOf((before, link) =>
      createHash('sha256')
        .update(linked(ID, before, link))
        .digest('hex'),
    )
    expect(holds(maya, ID, byHash)).toBe(false)
    expect(holds(maya, ID, markedBy(markerWith('k1', keys, 'tenant/marcus')))).toBe(false)
    expect(holds(maya, ID, markedBy(markerWith('k1', new Map([['k1', randomBytes(32)]]), 'tenant/maya')))).toBe(false)
    expect(holds(maya, 'rec-2', links)).toBe(false)
  })

  test('still holds when the user has a newer key', () => {
    const both = markerWith('k2', new Map([...keys, ['k2', randomBytes(32)]]), 'tenant/maya')
    expect(holds(both, ID, links)).toBe(true)
  })

  test('of before there were marks is not called whole', () => {
    expect(holds(maya, ID, changed(links, 0, { chain: null }))).toBe(false)
    const older = links.map((link) => ({ ...link, chain: null }))
    expect(holds(maya, ID, older)).toBeNull()
    const [, ...rest] = links
    const later = { ...(rest.at(-1) as Link), chain: maya.mark(linked(ID, null, rest.at(-1) as Link)) }
    expect(holds(maya, ID, [...older.slice(0, -1), later])).toBeNull()
  })
})
