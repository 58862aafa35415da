// Who may use Upward by the company's rules: every combination of rule and known, unknown or missing group.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isOpenTo, UNTIL_DECIDED, type Rules } from '#server/config/tenant-rules.ts'

const [OPEN, EXCLUDED, OTHER] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', 'x']

type Row = [
  openTo: Rules['openTo'],
  openGroup: string | null,
  excluded: string | null,
  groups: string[] | null,
  open: boolean,
]

test.each<Row>([
  ['EVERYBODY', null, null, [], true],
  ['EVERYBODY', null, null, null, true],
  ['EVERYBODY', OPEN, null, [OTHER], true],
  ['EVERYBODY', null, EXCLUDED, [OTHER], true],
  ['EVERYBODY', null, EXCLUDED, [EXCLUDED], false],
  ['EVERYBODY', null, EXCLUDED, null, false],
  ['GROUP', OPEN, null, [OPEN], true],
  ['GROUP', OPEN, null, [OTHER], false],
  ['GROUP', OPEN, null, [], false],
  ['GROUP', OPEN, null, null, false],
  ['GROUP', null, null, [OPEN], false],
  ['GROUP', OPEN, EXCLUDED, [OPEN, OTHER], true],
  ['GROUP', OPEN, EXCLUDED, [OPEN, EXCLUDED], false],
  ['GROUP', OPEN, EXCLUDED, null, false],
  ['NOBODY', null, null, [OPEN], false],
  ['NOBODY', OPEN, null, [OPEN], false],
  ['NOBODY', null, null, null, false],
])(
  'open to %s, group %s, excluded %s: somebody in %j is let in: %s',
  (openTo, openGroup, excludedGroup, groups, open) => {
    expect(isOpenTo({ ...UNTIL_DECIDED, openTo, openGroup, excludedGroup }, groups)).toBe(open)
  },
)

test('unknown groups never open what known groups would not all open', () => {
  const group = fc.constantFrom(OPEN, EXCLUDED, OTHER)
  const rules = fc.record({
    openTo: fc.constantFrom<Rules['openTo'][]>('EVERYBODY', 'GROUP', 'NOBODY'),
    openGroup: fc.option(group),
    excludedGroup: fc.option(group),
  })
  fc.assert(
    fc.property(rules, fc.array(group), (decided, groups) => {
      const all = { ...UNTIL_DECIDED, ...decided }
      expect(isOpenTo(all, null) && !isOpenTo(all, groups)).toBe(false)
    }),
  )
})
