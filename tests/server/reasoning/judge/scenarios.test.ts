import { describe, expect, test } from '@jest/globals'
import { judge } from '#server/reasoning/judge/judge.ts'
import { OTHER_COMPANIES } from './other-companies.ts'
import { SCENARIOS } from './scenarios.ts'

const ALL = [...SCENARIOS, ...OTHER_COMPANIES]

describe('scenarios written from the rule', () => {
  test('there are well over a hundred, each told apart by its title', () => {
    expect(new Set(ALL.map(([title]) => title)).size).toBe(ALL.length)
    expect(ALL.length).toBeGreaterThanOrEqual(120)
  })

  test.each(ALL.map(([title, expected, theCase]) => ({ title, expected, theCase })))(
    '$title: $expected',
    ({ expected, theCase }) => {
      expect(judge(theCase).verdict).toBe(expected)
    },
  )
})
