import { expect, test } from '@jest/globals'
import { removeSpan, replaceSpan } from '#addin/tab/draft/mend-text.ts'

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const remove = (text: string, words: string) => removeSpan(text, spanOf(text, words))

test('a removed word leaves one space and no space before a stop', () => {
  expect(remove('She always helped.', 'always')).toBe('She helped.')
  expect(remove('She helped always.', 'always')).toBe('She helped.')
})

test('a removed sentence leaves the others as they were', () => {
  expect(remove('One. Two. Three.', 'Two.')).toBe('One. Three.')
  expect(remove('One. Two.', 'One.')).toBe('Two.')
  expect(remove('One. Two.', 'Two.')).toBe('One.')
})

test('a removed paragraph leaves no empty one', () => {
  expect(remove('One.\n\nTwo.\n\nThree.', 'Two.')).toBe('One.\n\nThree.')
})

test('softer words keep the capital at the start of a sentence', () => {
  const text = 'Always kind.'
  expect(replaceSpan(text, spanOf(text, 'Always'), 'often')).toBe('Often kind.')
  expect(replaceSpan('The best one.', { start: 4, end: 8 }, 'good')).toBe('The good one.')
  expect(replaceSpan('The best one.', { start: 4, end: 8 }, '')).toBe('The one.')
})
