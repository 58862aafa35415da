// The shape of a fact: one of the ways in which two people have worked closely, read off what was seen.
import type { Claim, Spell } from '../case.ts'
import { dayBefore } from '../days.ts'
import type { Reason } from '../reasons.ts'
import type { Seen, Tally } from '../weigh.ts'

export type FactCode = 'reporting-line' | 'project' | 'training' | 'report' | 'working-meetings' | 'direct-exchange'

export interface Fact {
  code: FactCode
  /** The user's statement that this fact answers to, if any. */
  claim: Claim | null
  /** Why it stands, strongest first; null when it does not. More contact never takes it away. */
  shownBy(seen: Seen): Reason[] | null
  /** The smallest thing missing, and how far away it is (0 near, 1 nothing seen); null when it cannot be reached by contact. */
  nearestStep(seen: Seen): { step: Reason; away: number } | null
}

/** A tally's period as facts of a reason. */
export function period(seen: Seen, tally: Tally): { from: string; to: string } {
  return periodOf(seen, tally.spell ?? { firstDaysAgo: 0, lastDaysAgo: 0, weeks: 0 })
}

/** A spell as facts of a reason. */
export function periodOf(seen: Seen, spell: Pick<Spell, 'firstDaysAgo' | 'lastDaysAgo'>): { from: string; to: string } {
  const { judgedAt } = seen.theCase
  return { from: dayBefore(judgedAt, spell.firstDaysAgo), to: dayBefore(judgedAt, spell.lastDaysAgo) }
}

/** How much of what is needed is missing, 0..1. */
export function away(have: number, need: number): number {
  return Math.max(0, 1 - have / need)
}
