// The judge: has this person worked closely enough with that one? Reads as the rule's table of contents. It knows no
// clock, no names and no outside; it never learns from anybody's people.
import type { Case, ContactMonth } from './case.ts'
import { doubtOf, whoIsIt } from './doubt.ts'
import { explainContact, stepsFrom, unseenOf } from './explain.ts'
import { ignoredOf } from './explain-ignored.ts'
import { FACTS } from './facts/all.ts'
import type { FactCode } from './facts/fact.ts'
import { statedFacts } from './facts/stated.ts'
import { reason, type Reason } from './reasons.ts'
import { rhythmOf, type WindowLength } from './rhythm.ts'
import { decidesTogether, orderOf, personalPoints } from './score.ts'
import { SIGHT } from './thresholds.ts'
import { sum } from './sum.ts'
import { weigh, type Seen } from './weigh.ts'

export type Verdict = 'close-enough' | 'not-yet' | 'not-enough-evidence'
export type Band = 'worked-closely' | 'some-contact' | 'not-enough-to-go-on'

export interface Judgement {
  verdict: Verdict
  band: Band
  /** For ordering people only; never shown. */
  score: number
  /** The facts that carry a close-enough. */
  decisive: FactCode[]
  /** At most three, strongest first. */
  because: Reason[]
  ignored: Reason[]
  unseen: Reason[]
  /** The nearest steps first; empty when nothing is missing. */
  wouldChange: Reason[]
  suggestedWindow: WindowLength
  timeline: ContactMonth[]
}

/** Judges one case: who is it → what counts → which facts stand → are they enough together → is there a doubt → not yet. */
export function judge(theCase: Case): Judgement {
  const seen = weigh(theCase)
  const nobody = whoIsIt(theCase)
  if (nobody) return unknown(seen, nobody, [])
  const facts = factsShown(seen)
  if (facts.length > 0)
    return close(
      seen,
      facts.map((fact) => fact.code),
      facts.flatMap((fact) => fact.reasons),
    )
  if (decidesTogether(personalPoints(seen))) return closeTogether(seen)
  const doubt = doubtOf(seen)
  return doubt ? unknown(seen, doubt, explainContact(seen)) : notYet(seen)
}

interface ShownFact {
  code: FactCode
  reasons: Reason[]
}

/** Facts that stand by themselves first, then those that the user's word completes. */
function factsShown(seen: Seen): ShownFact[] {
  const shown: ShownFact[] = FACTS.flatMap((fact) => {
    const reasons = fact.shownBy(seen)
    return reasons ? [{ code: fact.code, reasons }] : []
  })
  const completed = statedFacts(seen).filter((fact) => !shown.some((other) => other.code === fact.code))
  return [...shown, ...completed]
}

function close(seen: Seen, decisive: FactCode[], reasons: Reason[]): Judgement {
  const distinct = [...new Map(reasons.map((one) => [one.code, one])).values()]
  return {
    ...common(seen),
    verdict: 'close-enough',
    band: 'worked-closely',
    decisive,
    because: distinct.slice(0, 3),
    wouldChange: [],
  }
}

function closeTogether(seen: Seen): Judgement {
  const contact = explainContact(seen)
  return close(seen, [], [reason('WORK_OF_SEVERAL_KINDS', null, { kinds: contact.length }), ...contact])
}

/** Where it is not clear who it is, no contact is named: it must not be added up or guessed at. */
function unknown(seen: Seen, doubt: Reason, contact: Reason[]): Judgement {
  const because = [doubt, ...contact].slice(0, 3)
  return {
    ...common(seen),
    verdict: 'not-enough-evidence',
    band: 'not-enough-to-go-on',
    decisive: [],
    because,
    wouldChange: stepsFrom(seen, doubt),
  }
}

function notYet(seen: Seen): Judgement {
  const personal = sum(Object.values(personalPoints(seen))) >= SIGHT.points
  const band = personal ? 'some-contact' : 'not-enough-to-go-on'
  const because = explainContact(seen).slice(0, 3)
  return { ...common(seen), verdict: 'not-yet', band, decisive: [], because, wouldChange: stepsFrom(seen, null) }
}

function common(seen: Seen): Pick<Judgement, 'score' | 'ignored' | 'unseen' | 'suggestedWindow' | 'timeline'> {
  return {
    score: orderOf(seen),
    ignored: ignoredOf(seen),
    unseen: unseenOf(seen),
    suggestedWindow: rhythmOf(seen),
    timeline: [...seen.theCase.months],
  }
}
