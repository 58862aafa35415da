// What this page offers in which state of a recommendation. The server holds the same rules; this only arranges buttons.
import type { RecommendationState } from '#schema/generated/client/graphql.ts'

const ENDED: readonly RecommendationState[] = ['DECLINED', 'WITHDRAWN', 'ON_LINKEDIN']

/** Notes may still be written and changed. */
export function takesNotes(state: RecommendationState): boolean {
  return !ENDED.includes(state)
}

/** The window still matters: nothing has been written from the notes yet. */
export function isCollecting(state: RecommendationState): boolean {
  return state === 'COLLECTING' || state === 'READY_TO_REVIEW'
}

const BEFORE_ASKING: readonly RecommendationState[] = [
  'COLLECTING',
  'READY_TO_REVIEW',
  'DRAFTING',
  'READY_TO_ASK',
  'REQUEST_IN_DRAFTS',
]

/** The person has not been asked yet, so their wish not to be asked can still be kept. */
function isBeforeAsking(state: RecommendationState): boolean {
  return BEFORE_ASKING.includes(state)
}

/** It can be stopped. */
export function canBeStopped(state: RecommendationState): boolean {
  return state !== 'WITHDRAWN' && state !== 'DECLINED'
}

/** What the card beside the notes says. */
export type Step = 'NOT_TO_BE_ASKED' | 'MORE_NOTES' | 'REVIEW' | 'WINDOW_OVER' | 'GO_ON' | 'ENDED'

export function stepOf(facts: {
  state: RecommendationState
  enough: boolean
  daysLeft: number
  paused: boolean
  prefersNotToBeAsked: boolean
}): Step {
  if (facts.state === 'WITHDRAWN' || facts.state === 'DECLINED') return 'ENDED'
  if (facts.prefersNotToBeAsked && isBeforeAsking(facts.state)) return 'NOT_TO_BE_ASKED'
  if (facts.state !== 'COLLECTING') return facts.state === 'READY_TO_REVIEW' ? 'REVIEW' : 'GO_ON'
  if (facts.enough) return 'REVIEW'
  return facts.daysLeft < 0 && !facts.paused ? 'WINDOW_OVER' : 'MORE_NOTES'
}
