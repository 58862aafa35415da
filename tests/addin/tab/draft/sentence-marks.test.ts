import { describe, expect, test } from '@jest/globals'
import { editBetween, shifted, spanAt, stretches, touched } from '#addin/tab/draft/sentence-marks.ts'

const before = 'One two. Three four. Five.'
const spans = [
  { start: 0, end: 8 },
  { start: 9, end: 20 },
  { start: 21, end: 26 },
]

describe('marks while typing', () => {
  test('typing in a sentence moves the marks behind it and grows its own', () => {
    const after = 'One two. Three big four. Five.'
    const edit = editBetween(before, after)
    expect(shifted(spans, edit).map(({ start, end }) => after.slice(start, end))).toEqual([
      'One two.',
      'Three big four.',
      'Five.',
    ])
    expect([...touched(spans, edit)]).toEqual([spans[1]])
  })

  test('a deleted sentence loses its mark', () => {
    const after = 'One two. Five.'
    expect(shifted(spans, editBetween(before, after)).map(({ start, end }) => after.slice(start, end))).toEqual([
      'One two.',
      'Five.',
    ])
  })

  test('equal texts have no edit', () => {
    expect(editBetween(before, before)).toBeNull()
    expect(shifted(spans, null)).toEqual(spans)
    expect(touched(spans, null).size).toBe(0)
  })

  test('the cursor belongs to the sentence it stands in', () => {
    expect([0, 8, 10, 26].map((cursor) => spanAt(spans, cursor))).toEqual([0, 0, 1, 2])
    expect(spanAt([], 3)).toBe(-1)
  })

  test('stretches joined are the text, and know what covers them', () => {
    const cut = stretches(before, [...spans, { start: 4, end: 7 }])
    expect(cut.map((stretch) => stretch.text).join('')).toBe(before)
    expect(cut.find((stretch) => stretch.text === 'two')?.covering).toEqual([0, 3])
    expect(stretches('', [])).toEqual([])
  })
})
