import { describe, expect, test } from '@jest/globals'
import { joinParts } from '#addin/shared/notes/join-parts.ts'
import { LONGEST_NOTE, whyNot } from '#addin/shared/notes/note-limits.ts'

const FROM = '2026-11-20'
const TODAY = '2026-11-23'

describe('a note before it leaves', () => {
  test('is taken from the first possible day to today', () => {
    expect(whyNot('Explained the why', FROM, FROM, TODAY)).toBeNull()
    expect(whyNot('Explained the why', TODAY, FROM, TODAY)).toBeNull()
  })

  test('is objected to when empty, too long, in the future, too early, or without a day', () => {
    expect(whyNot('  \n ', TODAY, FROM, TODAY)).toBe('Please write something first.')
    expect(whyNot('x'.repeat(LONGEST_NOTE + 1), TODAY, FROM, TODAY)).toContain('1001')
    expect(whyNot('x', '2026-11-24', FROM, TODAY)).toContain('still to come')
    expect(whyNot('x', '2026-11-19', FROM, TODAY)).toContain('outside')
    expect(whyNot('x', '', FROM, TODAY)).toContain('outside')
  })

  test('counts what a reader would count as one character', () => {
    expect(whyNot('👏'.repeat(LONGEST_NOTE), TODAY, FROM, TODAY)).toBeNull()
  })

  test('is put together from its parts in the writer’s own words', () => {
    expect(
      joinParts({
        what: 'walked me through the budget',
        when: 'after Monday’s review',
        changed: 'I could present it.',
      }),
    ).toBe('Walked me through the budget, after Monday’s review. I could present it.')
    expect(joinParts({ what: '', when: '', changed: ' ' })).toBe('')
    expect(joinParts({ what: 'listened', when: '', changed: '' })).toBe('Listened.')
  })
})
