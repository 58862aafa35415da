import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { IntlMessageFormat } from 'intl-messageformat'
import fc from 'fast-check'
import { judge, type Judgement } from '#server/reasoning/judge/judge.ts'
import { REASONS, type Reason, type ReasonCode } from '#server/reasoning/judge/reasons.ts'
import { anyCase, RUNS, SEED } from './any-case.ts'
import { SCENARIOS } from './scenarios.ts'

const words = JSON.parse(
  readFileSync(new URL('../../../../addin/shared/words/en/reasons.json', import.meta.url), 'utf8'),
) as Record<string, string>

const codes = Object.keys(REASONS) as ReasonCode[]

const said = ({ because, ignored, unseen, wouldChange }: Judgement): Reason[] => [
  ...because,
  ...ignored,
  ...unseen,
  ...wouldChange,
]

describe('the words for reasons', () => {
  test('every reason can be said, and nothing is said that is no reason', () => {
    expect(Object.keys(words).sort()).toEqual(codes.map((code) => `reason.${code}`).sort())
  })

  test.each(codes)('%s is a whole sentence made of its own facts', (code) => {
    const facts = Object.fromEntries(REASONS[code].map((name) => [name, 3]))
    const sentence = new IntlMessageFormat(words[`reason.${code}`] ?? '', 'en').format(facts)
    expect(sentence).toMatch(/^\S.*[.]$/s)
    expect(sentence).not.toMatch(/[{}#]|undefined/)
  })

  test('a judgement carries exactly the facts that its sentences need', () => {
    const check = (judgement: Judgement) => {
      for (const { code, facts } of said(judgement)) {
        expect([code, ...Object.keys(facts).sort()]).toEqual([code, ...[...REASONS[code]].sort()])
        for (const value of Object.values(facts)) expect(String(value)).not.toMatch(/NaN|Infinity|undefined|null/)
      }
    }
    for (const [, , theCase] of SCENARIOS) check(judge(theCase))
    fc.assert(
      fc.property(anyCase, (theCase) => check(judge(theCase))),
      { numRuns: RUNS, seed: SEED },
    )
  })
})
