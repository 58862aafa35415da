import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { compose } from '#server/reasoning/composer/compose.ts'
import type { Composed } from '#server/reasoning/composer/composition.ts'
import type { Pronoun } from '#server/reasoning/reading/marks.ts'
import { CLOSINGS } from '#server/reasoning/composer/closings.ts'
import { OPENINGS } from '#server/reasoning/composer/openings.ts'
import { tellNotes, type NoteToTell } from '#server/reasoning/composer/tell-notes.ts'
import { labelOf } from '#server/reasoning/traits/taxonomy.ts'
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
  const traits = log.gold.top_traits
    .slice(0, 3)
    .map(({ trait: id, notes: noteIds }) => ({ id, label: labelOf(id) ?? id, noteIds }))
  const more = log.gold.top_traits.slice(3).flatMap(({ notes: noteIds }) => noteIds)
  const who = { ...person, pronoun, isManager: log.relationship === 'manager' }
  const tellings = tellNotes(notes, who).usable
  const composed = compose({ person, pronoun, relationship, traits, tellings, more, seed: log.id, wording })
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

  test('has at most 160 words', () => {
    const words = LOGS.map((log) => drafted(log, 0).composed.text.split(/\s+/).length)
    expect(Math.max(...words)).toBeLessThanOrEqual(160)
  })

  test('sounds like no other: few pairs of drafts share five words in a row', () => {
    const drafts = LOGS.map((log) => fivesOf(drafted(log, 0).composed.text))
    const pairs = drafts.flatMap((one, at) =>
      drafts.slice(at + 1).map((other) => [...one].some((five) => other.has(five))),
    )
    expect(pairs.filter(Boolean).length / pairs.length).toBeLessThanOrEqual(0.1)
  })

  test('opens and closes in at least 25 ways each', () => {
    expect(OPENINGS.length).toBeGreaterThanOrEqual(25)
    expect(CLOSINGS.length).toBeGreaterThanOrEqual(25)
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

function fivesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')))
}

describe('What the writer said about a note', () => {
  const PERSON = { name: 'Ada Brook', firstName: 'Ada' }
  const WHO = { ...PERSON, pronoun: 'she' as const, isManager: true }
  const SAID = { sorted: null, telling: null, about: null, changed: null }
  const write = (notes: NoteToTell[], label = 'Backs people up', wording = 0) => {
    const relationship = { kind: 'manager' as const, theirTitle: null, theirDepartment: null, yourTitle: null }
    const traits = [{ id: 'supportive', label, noteIds: notes.map(({ id }) => id) }]
    const tellings = tellNotes(notes, WHO).usable
    return compose({ person: PERSON, pronoun: 'she', relationship, traits, tellings, seed: 'ada', wording })
  }
  const NOTE = { id: 'n1', day: '2026-03-02', text: 'Drove me to the site when the bus was cancelled' }

  test('a sure note is told whole', () => {
    expect(write([NOTE]).text).toMatch(/drove me to the site when the bus was cancelled/i)
  })

  test('a note left out is in no draft', () => {
    expect(write([{ ...NOTE, word: { ...SAID, telling: '' } }]).text).toBe('')
  })

  test('their own telling stands in place of ours, word for word', () => {
    const { text } = write([{ ...NOTE, word: { ...SAID, telling: 'Ada drove me forty miles through the snow.' } }])
    expect(text).toContain('drove me forty miles through the snow')
    expect(text).not.toContain('bus')
  })

  test('what it changed for them follows the example', () => {
    const { text } = write([{ ...NOTE, word: { ...SAID, changed: 'I was on time for my first audit' } }])
    expect(text).toContain('I was on time for my first audit.')
  })

  test('a note they sorted as no praise is in no draft', () => {
    expect(write([{ ...NOTE, word: { ...SAID, sorted: 'not-praise' } }]).text).toBe('')
  })

  test('a trait they renamed is said in their words, never in ours', () => {
    const texts = Array.from({ length: 30 }, (_, wording) => write([NOTE], 'Answers fast', wording).text)
    expect(texts.some((text) => text.includes('answers fast'))).toBe(true)
    expect(
      texts.filter((text) => /stands by people|steps in to help|helps when it counts|has your back/.test(text)),
    ).toEqual([])
  })

  test('the same words on two days are told once and rest on both notes', () => {
    const { text, sentences } = write([NOTE, { ...NOTE, id: 'n2', day: '2026-03-04' }])
    expect(text.match(/drove me to the site/g)).toHaveLength(1)
    expect(sentences.flatMap(({ noteIds }) => noteIds)).toEqual(expect.arrayContaining(['n1', 'n2']))
  })
})
