import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { labelSentence, type SentenceLabel } from '#server/reasoning/honesty/label-sentence.ts'

interface Log {
  id: string
  colleague: { name: string; pronoun: string; role: string | null }
  notes: { id: string; date: string; text: string }[]
}
interface Labelled {
  id: string
  log: string
  sentence: string
  label: SentenceLabel
}

const LABELS: readonly SentenceLabel[] = ['supported', 'unsupported', 'exaggerated']

function read<T>(path: string): T[] {
  const text = readFileSync(new URL(path, import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}

function judged(logsAt: string, sentencesAt: string): { gold: SentenceLabel; said: SentenceLabel }[] {
  const logs = new Map(read<Log>(logsAt).map((log) => [log.id, log]))
  return read<Labelled>(sentencesAt).map(({ log, sentence, label }) => {
    const found = logs.get(log)
    if (!found) throw new Error(`no log ${log}`)
    const notes = found.notes.map(({ id, date, text }) => ({ id, day: date, text }))
    return { gold: label, said: labelSentence({ sentence, notes, colleague: found.colleague }) }
  })
}

function figures(cases: { gold: SentenceLabel; said: SentenceLabel }[]): {
  macroF1: number
  letThrough: number
  honestFlagged: number
} {
  const f1 = LABELS.map((label) => {
    const right = cases.filter(({ gold, said }) => gold === label && said === label).length
    return (
      (2 * right) /
      (cases.filter(({ gold }) => gold === label).length + cases.filter(({ said }) => said === label).length)
    )
  })
  const dishonest = cases.filter(({ gold }) => gold !== 'supported')
  const honest = cases.filter(({ gold }) => gold === 'supported')
  return {
    macroF1: f1.reduce((sum, one) => sum + one, 0) / f1.length,
    letThrough: dishonest.filter(({ said }) => said === 'supported').length / dishonest.length,
    honestFlagged: honest.filter(({ said }) => said !== 'supported').length / honest.length,
  }
}

const SETS = [
  {
    name: 'of 291 sentences about 44 people',
    logs: '../composer/logs.jsonl',
    sentences: './sentences.jsonl',
    macroF1: 0.92,
    letThrough: 0.02,
  },
  {
    name: 'of 112 more about 8 others',
    logs: './more-logs.jsonl',
    sentences: './more-sentences.jsonl',
    macroF1: 0.88,
    letThrough: 0.07,
  },
]

describe.each(SETS)('A sentence is told to be true, not in the notes, or larger than them: $name', (set) => {
  const measured = figures(judged(set.logs, set.sentences))

  test('the three are told apart', () => {
    expect(measured.macroF1).toBeGreaterThanOrEqual(set.macroF1)
  })

  test('hardly any untrue sentence is let through', () => {
    expect(measured.letThrough).toBeLessThanOrEqual(set.letThrough)
  })

  test('hardly any true sentence is held up', () => {
    expect(measured.honestFlagged).toBeLessThanOrEqual(0.08)
  })
})

/** Written by another hand after the rules were done; the floors are what the first look measured. */
test('of 60 sentences in other voices, some in German and French, most are told apart and few untrue ones let through', () => {
  const cases = read<Log & { sentence: string; label: SentenceLabel }>('./other-voices.jsonl').map((one) => ({
    gold: one.label,
    said: labelSentence({
      sentence: one.sentence,
      notes: one.notes.map(({ id, date, text }) => ({ id, day: date, text })),
      colleague: one.colleague,
    }),
  }))
  const measured = figures(cases)
  expect(measured.macroF1).toBeGreaterThanOrEqual(0.73)
  expect(measured.letThrough).toBeLessThanOrEqual(0.25)
  expect(measured.honestFlagged).toBeLessThanOrEqual(0.25)
})

describe('What stands against a sentence', () => {
  const colleague = { name: 'Ada Brook', pronoun: 'she', role: 'Team Lead' }
  const notes = [
    { id: 'n1', day: '2026-05-04', text: 'explained the new form to me in half an hour' },
    { id: 'n2', day: '2026-05-05', text: 'defended our plan in the meeting on Tuesday morning' },
    { id: 'n3', day: '2026-05-06', text: 'Snapped at Tim' },
  ]
  const say = (sentence: string) => labelSentence({ sentence, notes, colleague })

  test.each([
    ['30 minutes are half an hour', 'She took 30 minutes to explain the new form to me.', 'supported'],
    ['an hour is not', 'She took an hour and a half to explain the new form.', 'unsupported'],
    ['the parts exchanged', 'I explained the new form to her.', 'unsupported'],
    ['the opposite word', 'She opposed our plan in the meeting.', 'unsupported'],
    ['another time of day', 'She defended our plan in the meeting on Tuesday afternoon.', 'unsupported'],
    ['another weekday', 'She defended our plan in the meeting on Friday morning.', 'unsupported'],
    ['a name nobody wrote down', 'She explained the new form to Petra.', 'unsupported'],
    ['another name for the person', 'Adelheid explained the new form to me.', 'unsupported'],
    ['a title that is not hers', 'Our CEO, Ada explained the new form to me.', 'unsupported'],
    ['another pronoun', 'He explained the new form to me.', 'unsupported'],
    ['what came of it', 'She explained the new form to me, which doubled our sales.', 'unsupported'],
    ['never, though a note knows better', 'She has never snapped at Tim.', 'unsupported'],
    ['a habit made of one day', 'She always explains new forms to me.', 'exaggerated'],
    ['the best of all', 'Nobody explains forms better than Ada.', 'exaggerated'],
    ['could not without', 'I could not have done my work without her.', 'exaggerated'],
  ])('%s: “%s” is %s', (_, sentence, label) => {
    expect(say(sentence)).toBe(label)
  })
})
