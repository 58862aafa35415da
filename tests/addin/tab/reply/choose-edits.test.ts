import { expect, test } from '@jest/globals'
import { compareWords } from '#addin/shared/compare/compare-words.ts'
import { allOf, changeCount, decide, partsOf, textWith } from '#addin/tab/reply/choose-edits.ts'

const ours = 'Priya taught me the tool. She stayed late.'
const theirs = 'Priya showed me the planning tool. She stayed.'
const parts = partsOf(compareWords(ours, theirs))

test('accepting all gives their text, keeping all gives ours', () => {
  expect(textWith(parts, allOf(parts))).toBe(theirs)
  expect(textWith(parts, new Set())).toBe(ours)
})

test('each change is decided by itself', () => {
  expect(changeCount(parts)).toBe(3)
  expect(textWith(parts, decide(new Set(), 0, true))).toBe('Priya showed me the tool. She stayed late.')
  expect(textWith(parts, decide(allOf(parts), 2, false))).toBe('Priya showed me the planning tool. She stayed late.')
})
