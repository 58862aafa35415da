import { expect, test } from '@jest/globals'
import { dayColumns, daysBetween, tallest } from '#addin/tab/traits/week.ts'

const notes = [
  { id: 'a', day: '2026-03-28', trait: 1 },
  { id: 'b', day: '2026-03-28', trait: 0 },
  { id: 'c', day: '2026-03-30', trait: null },
]

test('every day of the window has a column, also across the change of the clocks', () => {
  expect(dayColumns(notes, '2026-03-27', '2026-03-31').map((column) => column.notes.length)).toEqual([0, 2, 0, 1, 0])
})

test('notes of one day lie in the order of their traits, those under none last', () => {
  const both = dayColumns([...notes, { id: 'd', day: '2026-03-28', trait: null }], '2026-03-28', '2026-03-28')
  expect(both[0]?.notes.map((note) => note.id)).toEqual(['b', 'a', 'd'])
})

test('a note outside the window widens the picture', () => {
  expect(dayColumns(notes, '2026-03-29', '2026-03-29').map((column) => column.day)).toEqual([
    '2026-03-28',
    '2026-03-29',
    '2026-03-30',
  ])
})

test('a long log shows only the days with notes', () => {
  expect(dayColumns(notes, '2026-01-01', '2026-03-31')).toHaveLength(2)
})

test('the tallest day counts, and an empty picture is one note high', () => {
  expect(tallest(dayColumns(notes, '2026-03-27', '2026-03-31'))).toBe(2)
  expect(tallest([])).toBe(1)
  expect(daysBetween('2026-03-02', '2026-03-01')).toEqual([])
})
