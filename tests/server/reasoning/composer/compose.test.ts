import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { compose, type Composed } from '#server/reasoning/composer/compose.ts'
import type { Pronoun } from '#server/reasoning/composer/english-prose/voice.ts'
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
  const composed = compose({ person, pronoun, relationship, traits, notes, seed: log.id, wording })
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

  test('marks each sentence where it stands', () => {
    for (const log of LOGS) {
      const { text, sentences } = drafted(log, 0).composed
      expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
        sentences.map((sentence) => sentence.text),
      )
    }
  })
})
