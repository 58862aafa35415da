// The one table of lawful moves. Everything else that looks like a rule about states is somewhere else a call to this.
import type { RecommendationState as State } from '#schema/generated/server.ts'

export type { State }

/** From each state, where it may go. DECLINED and WITHDRAWN end the journey; NO_REPLY leads on only by a late answer. */
export const LAWFUL: Record<State, readonly State[]> = {
  COLLECTING: ['READY_TO_REVIEW', 'WITHDRAWN'],
  READY_TO_REVIEW: ['COLLECTING', 'DRAFTING', 'WITHDRAWN'],
  DRAFTING: ['READY_TO_REVIEW', 'READY_TO_ASK', 'WITHDRAWN'],
  READY_TO_ASK: ['DRAFTING', 'REQUEST_IN_DRAFTS', 'WITHDRAWN'],
  REQUEST_IN_DRAFTS: ['DRAFTING', 'READY_TO_ASK', 'WAITING_FOR_REPLY', 'WITHDRAWN'],
  WAITING_FOR_REPLY: ['APPROVED', 'EDITS_OFFERED', 'DECLINED', 'NO_REPLY', 'DRAFTING', 'WITHDRAWN'],
  NO_REPLY: ['APPROVED', 'EDITS_OFFERED', 'DECLINED', 'WITHDRAWN'],
  EDITS_OFFERED: ['APPROVED', 'DRAFTING', 'DECLINED', 'WITHDRAWN'],
  APPROVED: ['FINAL_TEXT', 'READY_TO_ASK', 'DRAFTING', 'DECLINED', 'WITHDRAWN'],
  FINAL_TEXT: ['READY_FOR_LINKEDIN', 'READY_TO_ASK', 'WITHDRAWN'],
  READY_FOR_LINKEDIN: ['ON_LINKEDIN', 'READY_TO_ASK', 'WITHDRAWN'],
  ON_LINKEDIN: ['READY_TO_ASK', 'WITHDRAWN'],
  DECLINED: [],
  WITHDRAWN: [],
}

export function isLawful(from: State, to: State): boolean {
  return LAWFUL[from].includes(to)
}

const ENDED: readonly State[] = ['DECLINED', 'WITHDRAWN', 'NO_REPLY', 'ON_LINKEDIN']

/** No longer in the way of a new recommendation for the same person. */
export function hasEnded(state: State): boolean {
  return ENDED.includes(state)
}

/** Notes may still be written and changed: until the text is with the other person. */
export function takesNotes(state: State): boolean {
  return !(['DECLINED', 'WITHDRAWN', 'ON_LINKEDIN'] as State[]).includes(state)
}

/** States that rest on an approval of the exact text. */
export function restsOnApproval(state: State): boolean {
  return (['APPROVED', 'FINAL_TEXT', 'READY_FOR_LINKEDIN', 'ON_LINKEDIN'] as State[]).includes(state)
}
