// Which notes are accepted, and what an edit makes of a note: one row a branch.
import { describe, expect, test } from '@jest/globals'
import { applyEdit, hasApplied, withChange } from '#server/features/notes/apply-edit.ts'
import { LONGEST_NOTE, sensitivityFlagsOf, validateNote, type NewNote, type Note } from '#server/features/notes/note.ts'

const now = new Date('2026-11-18T10:00:00Z')
const limits = { windowFrom: '2026-10-01', today: '2026-11-18', now }
const seconds = (count: number) => new Date(now.getTime() - count * 1000)
const input: NewNote = { id: 'new-note', text: 'She shared her slides.', day: '2026-11-18', sureItIsNotTwice: false }
const note: Note = {
  id: 'old-note',
  recommendationId: 'r',
  text: input.text,
  day: '2026-11-18',
  source: null,
  version: 1,
  otherText: null,
  deleted: false,
  createdAt: seconds(30),
  changes: [],
  told: null,
}

describe('a note', () => {
  test.each<[string, Partial<NewNote>, Partial<Note> | null, string | null]>([
    ['of a few words is accepted', {}, null, null],
    ['of spaces is refused', { text: ' \n ' }, null, 'EMPTY'],
    ['as long as the limit is accepted', { text: 'x'.repeat(LONGEST_NOTE) }, null, null],
    ['one character longer is refused', { text: 'x'.repeat(LONGEST_NOTE + 1) }, null, 'TOO_LONG'],
    ['is counted in characters, not in halves of them', { text: '😀'.repeat(LONGEST_NOTE) }, null, null],
    ['of a day that does not exist is refused', { day: '2026-02-30' }, null, 'NOT_USABLE'],
    ['of tomorrow is refused', { day: '2026-11-19' }, null, 'DAY_IN_FUTURE'],
    ['of the first day allowed is accepted', { day: '2026-10-01' }, null, null],
    ['of a day before is refused', { day: '2026-09-30' }, null, 'DAY_OUTSIDE_WINDOW'],
    ['with the words of the last one, half a minute later, is refused', {}, {}, 'SAME_AS_LAST'],
    ['with the same words between other spaces is refused', { text: ` ${input.text} ` }, {}, 'SAME_AS_LAST'],
    ['with other words is accepted', { text: 'She shared her notes.' }, {}, null],
    ['with the same words just under a minute later is refused', {}, { createdAt: seconds(59.9) }, 'SAME_AS_LAST'],
    ['with the same words a minute later is accepted', {}, { createdAt: seconds(60) }, null],
    ['sent again with its own id is no repetition', { id: 'old-note' }, {}, null],
    ['with the same words is accepted when the writer says so', { sureItIsNotTwice: true }, {}, null],
  ])('%s', (_, given, last, refusal) => {
    const answer = validateNote({ ...input, ...given }, last && { ...note, ...last }, limits)
    expect(answer?.refused ?? null).toBe(refusal)
  })
})

describe('an edit', () => {
  const edit = { text: 'Better words.', day: '2026-11-17', version: 1, after: null as string | null }
  const done = (became: 'NOTE' | 'OTHER_TEXT' | 'PART_OF_OTHER_TEXT', version = 2) => [
    { id: 'before', version, became },
  ]

  test.each<[string, Partial<Note>, Partial<typeof edit>, Partial<Note>]>([
    ['of the version that is there replaces it', {}, {}, { text: 'Better words.', day: '2026-11-17', version: 2 }],
    ['replaces the other text too', { otherText: 'x' }, {}, { text: 'Better words.', otherText: null }],
    ['brings a deleted note back', { deleted: true }, {}, { deleted: false, text: 'Better words.' }],
    ['of an older version stands beside', { version: 2 }, {}, { text: input.text, otherText: 'Better words.' }],
    ['follows another text that is there', { version: 2, otherText: 'x' }, {}, { otherText: 'x\n\nBetter words.' }],
    ['with the same text changes nothing', { version: 2 }, { text: input.text, day: '2026-11-18' }, { version: 2 }],
    ['with the same text changes the day', { version: 2 }, { text: input.text }, { version: 3, day: '2026-11-17' }],
    ['with the other text changes nothing', { version: 2, otherText: 'Better words.' }, {}, { version: 2 }],
    [
      'after one’s own change that became the note replaces it',
      { version: 2, changes: done('NOTE') },
      { after: 'before' },
      { text: 'Better words.', version: 3 },
    ],
    [
      'after one’s own change that stood beside replaces that one',
      { version: 2, otherText: 'x', changes: done('OTHER_TEXT') },
      { after: 'before' },
      { text: input.text, otherText: 'Better words.' },
    ],
    [
      'after one’s own part of the other text is added to it',
      { version: 2, otherText: 'y\n\nx', changes: done('PART_OF_OTHER_TEXT') },
      { after: 'before' },
      { text: input.text, otherText: 'y\n\nx\n\nBetter words.' },
    ],
  ])('%s', (_, before, given, after) => {
    expect(applyEdit({ ...note, ...before }, { ...edit, ...given })).toMatchObject(after)
  })

  test('is remembered with what became of it, the last thirty of them', () => {
    const changed = { ...note, version: 2, text: 'Better words.' }
    const kept = withChange(note, changed, 'c1')
    expect([hasApplied(kept, 'c1'), hasApplied(kept, 'c2')]).toEqual([true, false])
    expect(kept.changes).toEqual([{ id: 'c1', version: 2, became: 'NOTE' }])
    const beside = withChange(note, { ...note, version: 2, otherText: 'x' }, 'c1')
    expect(beside.changes[0]?.became).toBe('OTHER_TEXT')
    const part = withChange({ ...note, otherText: 'x' }, { ...note, version: 2, otherText: 'x\n\ny' }, 'c1')
    expect(part.changes[0]?.became).toBe('PART_OF_OTHER_TEXT')
    let many = note
    for (let n = 0; n < 40; n++) many = withChange(many, many, `c${n}`)
    expect([many.changes.length, many.changes[0]?.id]).toEqual([30, 'c10'])
  })
})

test.each<[string, readonly string[]]>([
  ['She explained the plan.', []],
  ['She covered for me when I was ill.', ['HEALTH']],
  ['She told me about her bonus.', ['PAY']],
  ['She backed my promotion.', ['REVIEW']],
  ['She spoke with Karim for me.', ['THIRD_PERSON']],
  ['She spoke with Priya for me.', []],
  ['She spoke with Monday in mind.', []],
  ['She told Karim about my salary while I was sick.', ['HEALTH', 'PAY', 'THIRD_PERSON']],
])('%s is flagged as %j', (text, flags) => {
  expect(sensitivityFlagsOf(text, ['Priya'])).toEqual(flags)
})
