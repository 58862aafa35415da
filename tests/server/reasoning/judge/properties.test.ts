import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Case, CaseSource } from '#server/reasoning/judge/case.ts'
import { judge, type Judgement, type Verdict } from '#server/reasoning/judge/judge.ts'
import { anyCase, directContact, noContact, RUNS, SEED, unknownPresence } from './any-case.ts'

// "Not yet" is the lowest answer, being asked is better, being close is best.
const RANK: Record<Verdict, number> = { 'not-yet': 0, 'not-enough-evidence': 1, 'close-enough': 2 }

function holds<Values>(property: fc.IProperty<Values>): void {
  fc.assert(property, { numRuns: RUNS, seed: SEED })
}

/** The directory's line itself was in doubt: then the first contact is what dates it. */
function doubtsTheLine({ because }: Judgement): boolean {
  return because[0]?.code.startsWith('LINE_') ?? false
}

const SOURCES: readonly CaseSource[] = ['directory', 'mail', 'calendar', 'chat', 'tasks', 'files']

function without(theCase: Case, source: CaseSource): Case {
  return { ...theCase, access: { ...theCase.access, [source]: false } }
}

describe('whatever the case', () => {
  test('more direct contact never lowers a verdict', () => {
    holds(
      fc.property(anyCase, directContact, (theCase, contact) => {
        const before = judge(theCase)
        const after = judge({ ...theCase, events: [...theCase.events, contact] })
        if (before.verdict === 'close-enough') expect(after.verdict).toBe('close-enough')
        if (!doubtsTheLine(before)) expect(RANK[after.verdict]).toBeGreaterThanOrEqual(RANK[before.verdict])
        expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-9)
      }),
    )
  })

  test('mass mail, machines, and what was declined or cancelled never change it', () => {
    holds(
      fc.property(anyCase, fc.array(noContact, { maxLength: 3 }), (theCase, nothing) => {
        const before = judge(theCase)
        const after = judge({ ...theCase, events: [...theCase.events, ...nothing] })
        expect(after.verdict).toBe(before.verdict)
        expect(after.band).toBe(before.band)
        expect(after.because).toEqual(before.because)
        expect(after.score).toBe(before.score)
      }),
    )
  })

  test('meetings in which their presence is not known never make it close enough by themselves', () => {
    holds(
      fc.property(anyCase, unknownPresence, (theCase, meeting) => {
        // A line that no contact dates, and the user's own word, may rest on them: then they are not alone.
        const alone = { ...theCase, stated: [], org: { relation: 'none', distance: null, sinceDaysAgo: null } } as const
        const before = judge(alone)
        const after = judge({ ...alone, events: [...alone.events, meeting] })
        expect(after.verdict === 'close-enough').toBe(before.verdict === 'close-enough')
        expect(RANK[after.verdict]).toBeGreaterThanOrEqual(RANK[before.verdict])
        expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-9)
      }),
    )
  })

  test('nothing is said of what a meeting was that no statement backs', () => {
    holds(
      fc.property(anyCase, (theCase) => {
        const known = theCase.events.some((event) => event.type === 'meeting' && event.seniorPresents)
        const { decisive } = judge({ ...theCase, stated: [] })
        if (!known) expect(decisive).not.toContain('training')
      }),
    )
  })

  test('the order of events never matters', () => {
    const shuffled = anyCase.chain((theCase) =>
      fc
        .shuffledSubarray([...theCase.events], { minLength: theCase.events.length })
        .map((events) => [theCase, { ...theCase, events }] as const),
    )
    holds(fc.property(shuffled, ([theCase, other]) => expect(judge(other)).toEqual(judge(theCase))))
  })

  test('removing a source never turns “not yet” into “close enough”', () => {
    holds(
      fc.property(anyCase, fc.constantFrom(...SOURCES), fc.boolean(), (theCase, source, forgetsTotals) => {
        if (judge(theCase).verdict !== 'not-yet') return
        const less = without(theCase, source)
        const user =
          forgetsTotals && source === 'mail'
            ? { ...less.user, mailSentTotal: null, mailReceivedTotal: null }
            : less.user
        expect(judge({ ...less, user }).verdict).not.toBe('close-enough')
      }),
    )
  })

  test('judging twice is the same, and judging changes nothing in the case', () => {
    holds(
      fc.property(anyCase, (theCase) => {
        const copy = structuredClone(theCase)
        const once = judge(theCase)
        expect(judge(theCase)).toEqual(once)
        expect(theCase).toEqual(copy)
      }),
    )
  })

  test('at most three reasons, no bare answer, and no close-enough without a fact or several kinds of work', () => {
    holds(
      fc.property(anyCase, (theCase) => {
        const { verdict, because, decisive, wouldChange } = judge(theCase)
        expect(because.length).toBeGreaterThanOrEqual(1)
        expect(because.length).toBeLessThanOrEqual(3)
        if (verdict === 'close-enough')
          expect(decisive.length > 0 || because[0]?.code === 'WORK_OF_SEVERAL_KINDS').toBe(true)
        else expect(wouldChange.length).toBeGreaterThanOrEqual(1)
      }),
    )
  })
})
