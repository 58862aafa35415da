import { describe, expect, test } from '@jest/globals'
import { english } from '#addin/shared/words/en/english.ts'
import type { Pronoun } from '#server/reasoning/reading/marks.ts'
import { trace } from '#server/reasoning/composer/trace.ts'
import { checkDraft, type Finding } from '#server/reasoning/honesty/check.ts'
import { FINDING_CODES, type FindingCode } from '#server/reasoning/honesty/codes.ts'
import type { CheckedNote } from '#server/reasoning/honesty/finding.ts'

const NOTES: CheckedNote[] = [
  { id: 'n1', day: '2026-05-04', text: 'explained the new form to me in half an hour', polarity: 'praise' },
  { id: 'n2', day: '2026-05-05', text: 'defended our plan in the meeting', polarity: 'praise' },
  { id: 'n3', day: '2026-05-06', text: 'forgot the order for the gloves and blamed Tim', polarity: 'complaint' },
]
const PERSON = { name: 'Ada Brook', firstName: 'Ada', title: 'Team Lead', department: null }
const RELATIONSHIP = { kind: 'manager' as const, theirTitle: 'Team Lead', theirDepartment: null, yourTitle: null }

/** A sentence that once was composed from the first note and says little of it. */
const COMPOSED = {
  text: 'She was glad about a garden.',
  basis: 'notes' as const,
  noteIds: ['n1'],
  paragraph: 0,
  start: 0,
  end: 28,
}

function check(text: string, pronoun: Pronoun = 'she'): Finding[] {
  const sentences = trace(text, { notes: NOTES, person: PERSON, relationship: RELATIONSHIP, composed: [COMPOSED] })
  return checkDraft({ text, sentences, notes: NOTES, person: PERSON, pronoun, relationship: RELATIONSHIP })
}

const EXPLAINED = 'She explained the new form to me in half an hour.'

/** One text for every code, the words it must point at (null: the whole), and whether it stops the asking. */
const CASES: Record<FindingCode, [text: string, at: string | null, severity: Finding['severity'], pronoun?: Pronoun]> =
  {
    NEGATIVE_NOTE: [
      'She forgot the order for the gloves and blamed Tim.',
      'She forgot the order for the gloves and blamed Tim.',
      'hard',
    ],
    CONTRADICTED: ['She opposed our plan in the meeting.', 'She opposed our plan in the meeting.', 'hard'],
    UNTOLD: [
      'She explained the new form to me, which doubled our sales.',
      'She explained the new form to me, which doubled our sales.',
      'hard',
    ],
    UNKNOWN_NAME: ['She explained the new form to Petra.', 'Petra', 'hard'],
    UNKNOWN_TITLE: ['As our director, she defended our plan in the meeting.', 'As our director', 'hard'],
    AGREEMENT: ['They was kind to explain the new form to me.', 'They was', 'hard', 'they'],
    WRONG_PRONOUN: ['He explained the new form to me.', 'He', 'hard'],
    UNKNOWN_NUMBER: ['She explained the new form to me in two hours.', 'two', 'hard'],
    ABSOLUTE: ['She always explained the new form to me.', 'always', 'hard'],
    TOO_LONG: [`${EXPLAINED} `.repeat(70), null, 'hard'],
    TOO_SHORT: [EXPLAINED, null, 'soft'],
    MANY_WORDS: [`${EXPLAINED} `.repeat(26), null, 'soft'],
    LONG_OPENING: [
      `She explained the new form to me in half an hour ${'and she defended our plan in the meeting '.repeat(4)}.`,
      null,
      'hard',
    ],
    LEFTOVER: ['She explained the new form w/ me.', 'w/', 'hard'],
    LITTLE_SUPPORT: ['She was glad about a garden.', 'She was glad about a garden.', 'soft'],
    HARD_TO_READ: [
      `Notwithstanding considerable organisational complexities, administrative responsibilities and interdepartmental communication difficulties, she explained the new form to me. `.repeat(
        3,
      ),
      null,
      'soft',
    ],
    LONG_SENTENCE: [
      `She explained the new form to me ${'and then she explained the new form '.repeat(6)}.`,
      null,
      'soft',
    ],
    NO_EXAMPLE: ['I recommend Ada.', null, 'soft'],
    ONE_DAY_ONLY: [EXPLAINED, null, 'soft'],
    REPEATED_OPENING: [
      `${EXPLAINED} She defended our plan in the meeting.`,
      'She defended our plan in the meeting.',
      'soft',
    ],
    NAME_TOO_OFTEN: [
      'Ada explained the form. Ada defended our plan. Ada explained it to me. Ada is Ada.',
      null,
      'soft',
    ],
    REPEATED_WORDS: [
      `For example, she explained the new form to me. For example, she defended our plan.`,
      'For example',
      'soft',
    ],
    SENSITIVE: ['She explained the new form to me in the hospital.', 'hospital', 'soft'],
    CLICHE: ['She is a team player.', 'team player', 'soft'],
    ABOUT_YOURSELF: ['I learn. I work. I thank Ada. I write. She explained the form.', null, 'soft'],
    ASKS_FOR_SOMETHING: ['I hope she will explain the new form to me.', 'hope she will', 'soft'],
  }

describe('Each thing the check can find', () => {
  test.each(FINDING_CODES)('%s is found where it stands, with words for a reader', (code) => {
    const [text, at, severity, pronoun] = CASES[code]
    const found = check(text, pronoun).filter((finding) => finding.code === code)
    expect(found.map((finding) => finding.severity)).toContain(severity)
    if (at !== null) expect(found.map(({ start, end }) => text.slice(start, end))).toContain(at)
    expect(english).toHaveProperty([`finding.${code}`])
    expect(english).toHaveProperty([`finding.${code}.why`])
  })

  test('a true sentence has no hard finding', () => {
    const found = check(`${EXPLAINED} Ada also defended our plan in the meeting.`)
    expect(found.filter(({ severity }) => severity === 'hard')).toEqual([])
  })

  test('an empty text has none at all', () => {
    expect(check('  ')).toEqual([])
  })

  test('a large word may be softened with one press', () => {
    expect(check('She always explained the new form to me.').find(({ code }) => code === 'ABSOLUTE')).toMatchObject({
      help: 'SOFTEN',
      instead: 'often',
    })
  })

  test('a contradiction shows the note that says otherwise', () => {
    const found = check('She has never forgotten the order for the gloves.').find(({ code }) => code === 'CONTRADICTED')
    expect(found).toMatchObject({ help: 'SHOW_NOTE', noteIds: ['n3'] })
  })

  test('the same words in the same sentence have the same key, so that a reason given stays', () => {
    const key = (text: string) => check(text).find(({ code }) => code === 'ABSOLUTE')?.key
    expect(key('She always explained the new form to me.')).toBe(
      key(`${EXPLAINED} She always explained the new form to me.`),
    )
  })
})
