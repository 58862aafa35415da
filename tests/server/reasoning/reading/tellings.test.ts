import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { tellNotes } from '#server/reasoning/composer/tell-notes.ts'
import type { Who } from '#server/reasoning/reading/marks.ts'
import { readNote } from '#server/reasoning/reading/read-note.ts'
import { readsTheSame } from '#server/reasoning/reading/round-trip.ts'
import { sentenceOf } from '#server/reasoning/reading/telling.ts'

const IDA: Who = { name: 'Ida Lund', firstName: 'Ida', pronoun: 'she', isManager: true }
const OMAR: Who = { name: 'Omar Haddad', firstName: 'Omar', pronoun: 'he', isManager: true }

function toldOf(note: string, who: Who): string[] {
  return readNote(note, who).events.flatMap(({ sure, telling }) => (sure && telling ? [sentenceOf(telling, who)] : []))
}

describe('A note is told as its writer meant it', () => {
  test.each([
    ['Thanks Ida for driving me to the site', 'She drove me to the site.'],
    ['Good of her: stayed late', null],
    ['showed me how to read the meter w/ a drawing :clap:', 'She showed me how to read the meter with a drawing.'],
    ['| Tue | Ida covered my shift at the gate |', 'She covered my shift at the gate.'],
    ['[x] Ida explained the contract to me https://wiki.example.com/x', 'She explained the contract to me.'],
    ["checked if I'm ok with the new rota", 'She checked if I was ok with the new rota.'],
    ['taught me the crane signals, no shouting', 'She taught me the crane signals, without shouting.'],
  ])('“%s” is told as “%s”', (note, told) => {
    expect(toldOf(note, IDA).join(' ') || null).toBe(told)
  })

  test('another person keeps their own pronoun', () => {
    expect(toldOf('Omar gave me the Friday so I could start teaching her', OMAR).join(' ')).not.toMatch(/teaching him/)
  })
})

describe('What is not surely praise, or not surely theirs, is never told unasked', () => {
  test.each([
    ['a complaint without a word of blame', 'Dropped me from the invite again'],
    ['praise said drily', 'Thanks for telling me at last'],
    ['a fault', 'Took the credit for my slides'],
    ["the writer's own deed", 'Gave my first pitch. Ida watched from the back.'],
    ['a wish', 'Would be lovely if she came to the demo'],
    ['a plan', 'Will show me the budget next week'],
    ['advice', 'Should explain changes earlier'],
    ['a promise', 'Promised to teach me the press next week'],
    ['a clause that cannot be told whole', 'told us to stop, eat, come back at two'],
    ['a noun that may be a verb', 'Field trip planning with me'],
    ['health', 'Asked how my mother is after her chemo'],
    ['another person by name', 'Told Karim that the idea was mine'],
  ])('%s: “%s”', (_, note) => {
    expect(toldOf(note, IDA)).toEqual([])
  })
})

describe('The round trip', () => {
  const telling = { setting: null, predicate: 'drove me to the site' }
  test.each([
    ['the same', 'She drove me to the site.', true],
    ['the same, with a frame around it', 'I was glad that she drove me to the site.', true],
    ['another actor', 'I drove her to the site.', false],
    ['another act', 'She sent me to the site.', false],
    ['a not', 'She did not drive me to the site.', false],
    ['something more', 'She drove me to the site twice.', false],
    ['cut', 'She drove me.', false],
  ])('%s: “%s”', (_, sentence, same) => {
    expect(readsTheSame(sentence, [telling], IDA)).toBe(same)
  })
})

interface Log {
  id: string
  colleague: { name: string; pronoun: string; role: string }
  relationship: string
  notes: { id: string; date: string; text: string }[]
  gold: { excluded_notes: string[] }
}

const lines = <T>(name: string): T[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)

/** Written by another hand after the rules were done; the floors are what the first look measured. */
describe('On notes in other voices', () => {
  const notes = lines<{ text: string; polarity: string }>('./other-voices-notes.jsonl')
  const sure = (text: string) => {
    const low = ` ${text.toLowerCase()} `
    return toldOf(text, / he | his | him /.test(low) ? OMAR : IDA).length > 0
  }

  test('of complaints and neutral notes hardly any is told', () => {
    const others = notes.filter(({ polarity }) => polarity === 'negative' || polarity === 'neutral')
    expect(others.filter(({ text }) => sure(text)).length).toBeLessThanOrEqual(2)
  })

  test('at least a fifth of the praise is told without asking, and all the rest of it is not lost', () => {
    const praise = notes.filter(({ polarity }) => polarity === 'positive')
    expect(praise.filter(({ text }) => sure(text)).length / praise.length).toBeGreaterThanOrEqual(0.2)
  })

  test('in whole logs no complaint, own deed, wish or deed of somebody else is told', () => {
    const told = lines<Log>('./other-voices-logs.jsonl').flatMap((log) => {
      const { name } = log.colleague
      const pronoun = log.colleague.pronoun as Who['pronoun']
      const who: Who = {
        name,
        firstName: name.split(' ')[0] ?? name,
        pronoun,
        isManager: log.relationship === 'manager',
      }
      const usable = tellNotes(
        log.notes.map(({ id, date, text }) => ({ id, day: date, text })),
        who,
      ).usable
      return usable
        .filter(({ noteId }) => log.gold.excluded_notes.includes(noteId))
        .map(({ predicate }) => `${log.id}: ${predicate ?? ''}`)
    })
    expect(told).toEqual([])
  })
})
