import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readBank } from '#commands/train/bank.ts'
import { trainModel } from '#commands/train/train-model.ts'
import { WEIGHTS_FILE, weightsText } from '#commands/train/weights-file.ts'
import { TRAITS } from '#server/reasoning/traits/taxonomy.ts'

const notes = readBank()

describe('the note bank', () => {
  test('at least 4,000 notes of many trades stand in it', () => {
    expect(notes.length).toBeGreaterThanOrEqual(4000)
    expect(new Set(notes.map(({ trade }) => trade)).size).toBeGreaterThanOrEqual(100)
  })

  test('no note stands in it twice, not even with other marks or letters', () => {
    const plain = notes.map(({ text }) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    expect(plain.filter((text, at) => plain.indexOf(text) !== at)).toEqual([])
  })

  test('praise has one to three traits, and what praises nothing has none', () => {
    const praises = (polarity: string) => polarity === '+' || polarity === '~'
    const wrong = notes.filter(({ polarity, traits }) =>
      praises(polarity) ? traits.length < 1 || traits.length > 3 : traits.length > 0,
    )
    expect(wrong.map(({ text }) => text)).toEqual([])
  })

  test.each(TRAITS.map(({ id }) => id))('“%s” is shown by enough notes of enough trades', (trait) => {
    const shown = notes.filter(({ traits }) => traits.includes(trait))
    expect(shown.length).toBeGreaterThanOrEqual(60)
    expect(new Set(shown.map(({ trade }) => trade)).size).toBeGreaterThanOrEqual(20)
  })

  test('no trait has more than twice the notes of another', () => {
    const counts = TRAITS.map(({ id }) => notes.filter(({ traits }) => traits.includes(id)).length)
    expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(2)
  })

  test('one note in seven or more praises nothing, so that praise is not taken for granted', () => {
    const without = notes.filter(({ polarity }) => polarity === '0' || polarity === '-')
    expect(without.length / notes.length).toBeGreaterThan(1 / 7)
  })

  test('the weights are those that training makes of the bank (npm run train:traits)', () => {
    expect(weightsText(trainModel(notes)) === readFileSync(WEIGHTS_FILE, 'utf8')).toBe(true)
  })
})
