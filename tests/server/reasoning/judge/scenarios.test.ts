import { describe, expect, test } from '@jest/globals'
import { judge } from '#server/reasoning/judge/judge.ts'
import { SCENARIOS } from './scenarios.ts'

describe('scenarios written from the rule', () => {
  test('there are at least sixty, each told apart by its title', () => {
    expect(new Set(SCENARIOS.map(([title]) => title)).size).toBe(SCENARIOS.length)
    expect(SCENARIOS.length).toBeGreaterThanOrEqual(60)
  })

  test.each(SCENARIOS.map(([title, expected, theCase]) => ({ title, expected, theCase })))(
    '$title: $expected',
    ({ expected, theCase }) => {
      expect(judge(theCase).verdict).toBe(expected)
    },
  )
})
