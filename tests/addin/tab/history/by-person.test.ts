import { expect, test } from '@jest/globals'
import { byPerson } from '#addin/tab/history/by-person.ts'

test('recommendations of one person stand together, newest person first', () => {
  const item = (id: string, person: string) => ({ id, person: { id: person, name: person.toUpperCase() } })
  const groups = byPerson([item('3', 'b'), item('2', 'a'), item('1', 'b')])
  expect(groups.map((group) => [group.name, group.items.map((one) => one.id)])).toEqual([
    ['B', ['3', '1']],
    ['A', ['2']],
  ])
})

test('two people of one name stay apart', () => {
  expect(byPerson([{ person: { id: '1', name: 'Sam Lee' } }, { person: { id: '2', name: 'Sam Lee' } }])).toHaveLength(2)
})
