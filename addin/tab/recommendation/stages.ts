// What the card beside the notes says next.
import type { RecommendationState } from '#schema/generated/client/graphql.ts'

export type Step = 'NOT_TO_BE_ASKED' | 'MORE_NOTES' | 'REVIEW' | 'WINDOW_OVER' | 'GO_ON' | 'ENDED'

/** `stoppable` is the server's `may.stop`: a recommendation that can no longer be stopped has no next step either. */
export function stepOf(facts: {
  state: RecommendationState
  stoppable: boolean
  enough: boolean
  daysLeft: number
  paused: boolean
  prefersNotToBeAsked: boolean
}): Step {
  if (!facts.stoppable) return 'ENDED'
  if (facts.prefersNotToBeAsked) return 'NOT_TO_BE_ASKED'
  if (facts.state !== 'COLLECTING') return facts.state === 'READY_TO_REVIEW' ? 'REVIEW' : 'GO_ON'
  if (facts.enough) return 'REVIEW'
  return facts.daysLeft < 0 && !facts.paused ? 'WINDOW_OVER' : 'MORE_NOTES'
}
