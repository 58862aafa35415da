// The judge: has this person worked closely enough with that one? Reads as the rule's table of contents. It knows no
// clock, no names and no outside; it never learns from anybody's people.
import type { Case, ContactMonth } from './case.ts'
import { doubtOf, isStatedWork, whoIsIt } from './doubt.ts'
import { explainContact, stepsFrom, unseenOf } from './explain.ts'
import { ignoredOf } from './explain-ignored.ts'
import { FACTS } from './facts/all.ts'
import type { FactCode } from './facts/fact.ts'
import { statedFacts } from './facts/stated.ts'
import { questionsOf, type Question } from './questions.ts'
import { reason, type Reason } from './reasons.ts'
import { rhythmOf, type WindowLength } from './rhythm.ts'
import { contactPoints, decidesTogether, orderOf, personalPoints } from './score.ts'
import { SIGHT } from './thresholds.ts'
import { sum } from './sum.ts'
import { weigh, type Seen } from './weigh.ts'

export type Verdict = 'close-enough' | 'not-yet' | 'not-enough-evidence'
/** How close in a word. `as-you-say`: the user says that they worked together, and the records alone do not show it. */
export type Band = 'worked-closely' | 'as-you-say' | 'some-contact' | 'not-enough-to-go-on'

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
  /** What was seen and only the user can name. */
  questions: Question[]
  /** Opens the newest meeting of the two in Outlook; null without one. */
  latestMeeting: string | null
  suggestedWindow: WindowLength
  timeline: ContactMonth[]
}

/** Judges one case: who is it → what counts → which facts stand → are they enough together → is there a doubt → not yet. */
export function judge(theCase: Case): Judgement {
  const seen = weigh(theCase)
  const nobody = whoIsIt(theCase)
  if (nobody) return unknown(seen, nobody, [])
  const facts = factsShown(seen)
  if (facts.length > 0) return close(seen, facts)
  if (decidesTogether(personalPoints(seen))) return closeTogether(seen)
  const doubt = doubtOf(seen)
  return doubt ? unknown(seen, doubt, explainContact(seen)) : notYet(seen)
}

interface ShownFact {
  code: FactCode
  reasons: Reason[]
  /** Only with the user's word is it enough. */
  isStated: boolean
}

/** Facts that stand by themselves first, then those that the user's word completes. */
function factsShown(seen: Seen): ShownFact[] {
  const shown: ShownFact[] = FACTS.flatMap((fact) => {
    const reasons = fact.shownBy(seen)
    return reasons ? [{ code: fact.code, reasons, isStated: false }] : []
  })
  const completed = statedFacts(seen).filter((fact) => !shown.some((other) => other.code === fact.code))
  return [...shown, ...completed.map((fact) => ({ ...fact, isStated: true }))]
}

function close(seen: Seen, facts: readonly ShownFact[]): Judgement {
  return {
    ...common(seen),
    verdict: 'close-enough',
    band: facts.every((fact) => fact.isStated) ? 'as-you-say' : 'worked-closely',
    decisive: facts.map((fact) => fact.code),
    because: firstThree(facts.flatMap((fact) => fact.reasons)),
    wouldChange: [],
  }
}

function closeTogether(seen: Seen): Judgement {
  const contact = explainContact(seen)
  const because = firstThree([reason('WORK_OF_SEVERAL_KINDS', null, { kinds: contact.length }), ...contact])
  return { ...close(seen, []), band: 'worked-closely', because }
}

function firstThree(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((one) => [one.code, one])).values()].slice(0, 3)
}

/** Where it is not clear who it is, no contact is named: it must not be added up or guessed at. */
function unknown(seen: Seen, doubt: Reason, contact: Reason[]): Judgement {
  return {
    ...common(seen),
    verdict: 'not-enough-evidence',
    band: isStatedWork(seen) && !whoIsIt(seen.theCase) ? 'as-you-say' : 'not-enough-to-go-on',
    decisive: [],
    because: firstThree([doubt, ...contact]),
    wouldChange: stepsFrom(seen, doubt),
  }
}

function notYet(seen: Seen): Judgement {
  const personal = sum(Object.values(contactPoints(seen))) >= SIGHT.points
  const band = personal ? 'some-contact' : 'not-enough-to-go-on'
  const because = explainContact(seen).slice(0, 3)
  return { ...common(seen), verdict: 'not-yet', band, decisive: [], because, wouldChange: stepsFrom(seen, null) }
}

type Common = 'score' | 'ignored' | 'unseen' | 'questions' | 'latestMeeting' | 'suggestedWindow' | 'timeline'

function common(seen: Seen): Pick<Judgement, Common> {
  return {
    score: orderOf(seen),
    ignored: ignoredOf(seen),
    unseen: unseenOf(seen),
    questions: questionsOf(seen),
    latestMeeting: seen.theCase.latestMeeting,
    suggestedWindow: rhythmOf(seen),
    timeline: [...seen.theCase.months],
  }
}
