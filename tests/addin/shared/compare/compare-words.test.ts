import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareWords, isSame } from '#addin/shared/compare/compare-words.ts'

describe('comparing two texts by words', () => {
  test('a changed word is one change, with the old word before the new', () => {
    expect(compareWords('She was patient.', 'She was calm.')).toEqual([
      { kind: 'SAME', text: 'She was ' },
      { kind: 'REMOVED', text: 'patient' },
      { kind: 'ADDED', text: 'calm' },
      { kind: 'SAME', text: '.' },
    ])
  })

  test('two changed words side by side are one change', () => {
    const kinds = compareWords('with the big dog there', 'with a small dog there').map((piece) => piece.kind)
    expect(kinds).toEqual(['SAME', 'REMOVED', 'ADDED', 'SAME'])
  })

  test('a sentence taken out is one whole sentence', () => {
    const removed = (before: string, after: string) =>
      compareWords(before, after).flatMap(({ kind, text }) => (kind === 'REMOVED' ? [text.trim()] : []))
    expect(removed('She helped. She was promoted twice. I thank her.', 'She helped. I thank her.')).toEqual([
      'She was promoted twice.',
    ])
    expect(removed('It was mine. She was promoted twice. I thank her.', 'It was mine. I thank her.')).toEqual([
      'She was promoted twice.',
    ])
  })

  test('equal texts have no change', () => {
    expect(isSame(compareWords('Same.\n\nText.', 'Same.\n\nText.'))).toBe(true)
    expect(compareWords('', '')).toEqual([])
  })

  test('whatever the texts, both come out again letter for letter', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'don’t', 'O’Neil', ' ', '  ', '\n\n', '.', ',', '😀', 'é'), { maxLength: 40 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = compareWords(before, after)
        const of = (...kinds: string[]) =>
          pieces
            .filter((piece) => kinds.includes(piece.kind))
            .map((piece) => piece.text)
            .join('')
        expect(of('SAME', 'REMOVED')).toBe(before)
        expect(of('SAME', 'ADDED')).toBe(after)
      }),
      { numRuns: 200, seed: 11 },
    )
  })
})
