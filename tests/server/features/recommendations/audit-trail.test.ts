import { describe, expect, test } from '@jest/globals'
import { createHash, randomBytes } from 'node:crypto'
import { verifyAuditTrail, macInput, type AuditEntry } from '#server/features/recommendations/audit-trail.ts'
import { createRowMac, type RowMac } from '#server/platform/seal/row-mac.ts'

const ID = 'rec-1'
const keys = new Map([['k1', randomBytes(32)]])
const maya = createRowMac('k1', keys, 'tenant/maya')

const STEPS = ['COLLECTING', 'DRAFTING', 'READY_TO_ASK', 'WAITING_FOR_REPLY', 'APPROVED'] as const

function chainOf(marks: (before: string | null, link: AuditEntry) => string): AuditEntry[] {
  let before: string | null = null
  return STEPS.map((to, index) => {
    const link: AuditEntry = {
      from: STEPS[index - 1] ?? null,
      to,
      at: new Date(index * 1000),
      version: index,
      mac: null,
    }
    before = marks(before, link)
    return { ...link, mac: before }
  })
}
const markedBy = (rowMac: RowMac) => chainOf((before, link) => rowMac.computeMac(macInput(ID, before, link)))
const changed = (links: AuditEntry[], at: number, change: Partial<AuditEntry>) =>
  links.map((link, index) => (index === at ? { ...link, ...change } : link))

describe('the record of a recommendation', () => {
  const links = markedBy(maya)

  test('holds as it was recorded', () => expect(verifyAuditTrail(maya, ID, links)).toBe(true))

  test.each([
    ['a step was changed', changed(links, 2, { version: 9 })],
    ['a step was dated back', changed(links, 4, { at: new Date(1) })],
    ['a step was taken out', links.toSpliced(1, 1)],
    ['a step was put in', links.toSpliced(2, 0, links[3] as AuditEntry)],
    ['two steps changed places', links.toSpliced(1, 2, links[2] as AuditEntry, links[1] as AuditEntry)],
    ['a mark in the middle was taken away', changed(links, 2, { mac: null })],
  ])('does not hold when %s', (_, broken) => expect(verifyAuditTrail(maya, ID, broken)).toBe(false))

  test('cannot be made anew by whoever reaches the rows but not the key', () => {
    const byHash = chainOf((before, link) =>
      createHash('sha256')
        .update(macInput(ID, before, link))
        .digest('hex'),
    )
    expect(verifyAuditTrail(maya, ID, byHash)).toBe(false)
    expect(verifyAuditTrail(maya, ID, markedBy(createRowMac('k1', keys, 'tenant/marcus')))).toBe(false)
    expect(
      verifyAuditTrail(maya, ID, markedBy(createRowMac('k1', new Map([['k1', randomBytes(32)]]), 'tenant/maya'))),
    ).toBe(false)
    expect(verifyAuditTrail(maya, 'rec-2', links)).toBe(false)
  })

  test('still holds when the user has a newer key', () => {
    const both = createRowMac('k2', new Map([...keys, ['k2', randomBytes(32)]]), 'tenant/maya')
    expect(verifyAuditTrail(both, ID, links)).toBe(true)
  })

  test('of before there were marks is not called whole', () => {
    expect(verifyAuditTrail(maya, ID, changed(links, 0, { mac: null }))).toBe(false)
    const older = links.map((link) => ({ ...link, mac: null }))
    expect(verifyAuditTrail(maya, ID, older)).toBeNull()
    const [, ...rest] = links
    const later = {
      ...(rest.at(-1) as AuditEntry),
      mac: maya.computeMac(macInput(ID, null, rest.at(-1) as AuditEntry)),
    }
    expect(verifyAuditTrail(maya, ID, [...older.slice(0, -1), later])).toBeNull()
  })
})
