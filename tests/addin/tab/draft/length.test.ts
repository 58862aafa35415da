import { expect, test } from '@jest/globals'
import { charactersIn, lengthOf, seenFirst, wordsIn } from '#addin/tab/draft/length.ts'
import { pointsAtWords } from '#addin/tab/draft/finding-place.ts'

test('words and characters are counted as people count them', () => {
  expect(wordsIn('  One – two,\nthree.  ')).toBe(3)
  expect(charactersIn('a😀é')).toBe(3)
})

test('between 90 and 160 words is a good length', () => {
  expect([0, 59, 89, 90, 160, 161, 251].map(lengthOf)).toEqual([
    'empty',
    'short',
    'growing',
    'good',
    'good',
    'longish',
    'long',
  ])
})

test('a short text is seen whole, a long one is cut at 220 characters', () => {
  expect(seenFirst('One.\n\nTwo.')).toBe('One. Two.')
  expect(seenFirst('abcd'.repeat(200))).toBe(`${'abcd'.repeat(55)}…`)
})

test('a finding about the whole text points at no words, so that nothing offers to remove it all', () => {
  expect(pointsAtWords({ start: 0, end: 20 }, 'x'.repeat(20))).toBe(false)
  expect(pointsAtWords({ start: 4, end: 4 }, 'x'.repeat(20))).toBe(false)
  expect(pointsAtWords({ start: 4, end: 9 }, 'x'.repeat(20))).toBe(true)
})
