import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { compose, type Composed } from '#server/reasoning/composer/compose.ts'
import type { Pronoun } from '#server/reasoning/reading/marks.ts'
import { trace } from '#server/reasoning/composer/trace.ts'
import { checkDraft, type Finding } from '#server/reasoning/honesty/check.ts'

interface Log {
  id: string
  colleague: { name: string; pronoun: string; role: string | null }
  relationship: 'manager' | 'skip' | 'senior'
  notes: { id: string; date: string; text: string }[]
  gold: { top_traits: { trait: string; notes: string[] }[]; negative_notes: string[] }
}

const LOGS = readFileSync(new URL('./logs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Log)

const PRONOUNS: readonly Pronoun[] = ['she', 'he', 'they', 'name-only']

function drafted(log: Log, wording: number, pronoun: Pronoun = own(log)): { composed: Composed; findings: Finding[] } {
  const notes = log.notes.map(({ id, date, text }) => ({ id, day: date, text }))
  const person = { name: log.colleague.name, firstName: log.colleague.name.split(' ')[0] ?? log.colleague.name }
  const relationship = {
    kind: log.relationship,
    theirTitle: log.colleague.role,
    theirDepartment: null,
    yourTitle: null,
  }
  const traits = log.gold.top_traits.slice(0, 3).map(({ trait: id, notes: noteIds }) => ({ id, label: id, noteIds }))
  const more = log.gold.top_traits.slice(3).flatMap(({ notes: noteIds }) => noteIds)
  const composed = compose({ person, pronoun, relationship, traits, notes, more, seed: log.id, wording })
  const checked = notes.map((note) => ({
    ...note,
    polarity: log.gold.negative_notes.includes(note.id) ? ('complaint' as const) : ('praise' as const),
  }))
  const sentences = trace(composed.text, { notes, person, relationship, composed: composed.sentences })
  return {
    composed,
    findings: checkDraft({ text: composed.text, sentences, notes: checked, person, pronoun, relationship }),
  }
}

function own(log: Log): Pronoun {
  const { pronoun } = log.colleague
  return pronoun === 'she' || pronoun === 'he' || pronoun === 'they' ? pronoun : 'name-only'
}

describe('A draft from the notes of 44 people', () => {
  test.each(PRONOUNS)('says nothing that its own check would stop, spoken of as “%s”', (pronoun) => {
    const hard = LOGS.filter((log) => own(log) === pronoun || pronoun === 'name-only').flatMap((log) =>
      [0, 1].flatMap((wording) => {
        const { composed, findings } = drafted(log, wording, pronoun)
        return findings
          .filter(({ severity }) => severity === 'hard')
          .map(({ code, start, end }) => `${log.id}/${wording} ${code}: ${composed.text.slice(start, end)}`)
      }),
    )
    expect(hard).toEqual([])
  })

  test('rests each sentence on notes, or is the relationship or a plain opinion', () => {
    const other = LOGS.flatMap((log) => drafted(log, 0).composed.sentences).filter(
      ({ basis, noteIds }) => basis === 'own-words' || (basis === 'notes') !== noteIds.length > 0,
    )
    expect(other).toEqual([])
  })

  test('never rests on a complaint', () => {
    const cited = LOGS.flatMap((log) =>
      drafted(log, 0)
        .composed.sentences.flatMap(({ noteIds }) => noteIds)
        .filter((id) => log.gold.negative_notes.includes(id)),
    )
    expect(cited).toEqual([])
  })

  test('opens with a sentence that is seen in full', () => {
    const long = LOGS.map((log) => drafted(log, 0).composed.sentences[0]?.text ?? '').filter(
      (first) => first.length > 200,
    )
    expect(long).toEqual([])
  })

  test('is the same when asked for the same, and other when asked for another wording', () => {
    for (const log of LOGS) expect(drafted(log, 1).composed.text).toBe(drafted(log, 1).composed.text)
    const other = LOGS.filter((log) => drafted(log, 0).composed.text !== drafted(log, 1).composed.text)
    expect(other.length).toBeGreaterThanOrEqual(LOGS.length - 1)
  })

  test('tells enough: most reach the 90 words aimed at, none passes 160', () => {
    const words = LOGS.map((log) => drafted(log, 0).composed.text.split(/\s+/).length)
    expect(words.filter((count) => count >= 90).length).toBeGreaterThanOrEqual(LOGS.length * 0.6)
    expect(Math.max(...words)).toBeLessThanOrEqual(160)
  })

  test('marks each sentence where it stands', () => {
    for (const log of LOGS) {
      const { text, sentences } = drafted(log, 0).composed
      expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
        sentences.map((sentence) => sentence.text),
      )
    }
  })
})

describe('Notes as people type them', () => {
  const write = (name: string, texts: string[]) => {
    const notes = texts.map((text, index) => ({ id: `n${index}`, day: `2026-03-0${index + 1}`, text }))
    const person = { name, firstName: name.split(' ')[0] ?? name }
    const relationship = { kind: 'manager' as const, theirTitle: null, theirDepartment: null, yourTitle: null }
    const traits = [{ id: 'supportive', label: 'Stands behind people', noteIds: notes.map(({ id }) => id) }]
    return compose({ person, pronoun: 'she', relationship, traits, notes, seed: name, wording: 0 })
  }

  test.each([['山田'], ['Łucja Wójcik'], ['محمد علي'], ["Siobhán O'Brien"], ['Jean-Luc Picard']])(
    'a person named %s is named so',
    (name) => {
      expect(write(name, ['helped me with the report', 'defended our plan in the meeting']).text).toContain(
        name.split(' ')[0],
      )
    },
  )

  test('signs and shorthand stay behind, quotations keep their words', () => {
    const { text } = write('Ada Brook', [
      'stayed late w/ me 🙏 & fixed the printer',
      'told me "you can do this" before the talk',
    ])
    expect(text).not.toMatch(/🙏|w\/| & /)
    expect(text).toContain('“you can do this”')
  })

  test.each([
    ['apologised next day', 'apologised the next day'],
    ['asked whole team for ideas', 'asked the whole team for ideas'],
    ['brought us water when is hot', 'when it was hot'],
    ['spoke slow with me', 'spoke slowly with me'],
  ])('“%s” reads “%s”', (note, told) => {
    expect(write('Ada Brook', [note]).text).toContain(told)
  })

  test('a note too long for a sentence is handed back or told, never cut in the middle of a word', () => {
    const long = `helped me with ${'the very long report about the harbour and '.repeat(20)}the cranes`
    const { text, notUsable } = write('Ada Brook', [long, 'defended our plan in the meeting'])
    expect(notUsable.length > 0 || text.includes('cranes')).toBe(true)
    expect(text).toMatch(/[.”]$/)
  })
})
