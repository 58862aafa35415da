import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { groupNotes } from '#server/reasoning/traits/group-notes.ts'
import { readNote } from '#server/reasoning/reading/read-note.ts'

describe('reading a note', () => {
  test.each([
    ['Showed me how to set up the forecast and let me try it twice', 'coaching'],
    ['Put my name forward for the leadership course', 'growth'],
    ['Backed me up when the customer complained about me', 'supportive'],
    ['Thanked the whole night shift by name', 'appreciative'],
    ['Stayed calm when the system went down', 'composed'],
    ['Admitted in front of everybody that the mistake was hers', 'integrity'],
  ])('“%s” shows %s', (text, trait) => {
    expect(readNote(text)).toMatchObject({ polarity: 'praise' })
    expect(readNote(text).suggested.map((one) => one.trait)).toContain(trait)
  })

  test.each(['Team meeting moved to Thursday', 'He was in Oslo for the trade fair', 'new parking rules'])(
    '“%s” praises nothing, so no trait is taken from it',
    (text) => expect(readNote(text)).toMatchObject({ polarity: 'nothing', traits: [] }),
  )

  test.each(["didn't have time for me again", 'took the credit for my work', 'ignored my message all week'])(
    '“%s” is a complaint, and never becomes praise',
    (text) => expect(readNote(text)).toMatchObject({ zone: 'not-praise', traits: [] }),
  )

  test('a complaint is never an example of a trait in a log', () => {
    const notes = [
      { id: 'n1', day: '2026-11-16', text: 'Explained the release steps to me, one by one' },
      { id: 'n2', day: '2026-11-17', text: 'shouted at the new colleague' },
      { id: 'n3', day: '2026-11-18', text: 'Team meeting moved to Friday' },
    ]
    const { traits, notPraise } = groupNotes(notes)
    expect(notPraise.sort()).toEqual(['n2', 'n3'])
    expect(traits.flatMap((trait) => trait.notes.map(({ id }) => id))).toEqual(expect.arrayContaining(['n1']))
    expect(traits.flatMap((trait) => trait.notes.map(({ id }) => id))).not.toContain('n2')
  })

  test('any text at all gets at most three suggestions, the same each time, each between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const reading = readNote(text)
        expect(reading).toEqual(readNote(text))
        expect(reading.suggested.length).toBeLessThanOrEqual(3)
        expect(reading.suggested.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('on logs it has not learned from, the first trait is mostly right and hardly a complaint is cited', () => {
    const logs = readFileSync('tests/server/reasoning/composer/logs.jsonl', 'utf8').trim().split('\n').map(toLog)
    const read = logs.map(({ notes, gold }) => ({
      gold,
      traits: groupNotes(notes.map(({ id, date, text }) => ({ id, day: date, text }))).traits,
    }))
    const right = read.filter(({ gold, traits }) => gold.top_traits.some(({ trait }) => trait === traits[0]?.trait))
    expect(right.length / read.length).toBeGreaterThan(0.7)
    const cited = read.flatMap(({ gold, traits }) =>
      traits.flatMap((trait) => trait.notes.map(({ id }) => id)).filter((id) => gold.negative_notes.includes(id)),
    )
    expect(cited.length).toBeLessThanOrEqual(2)
  })
})

interface Log {
  notes: { id: string; date: string; text: string }[]
  gold: { top_traits: { trait: string }[]; negative_notes: string[] }
}

const toLog = (line: string) => JSON.parse(line) as Log
