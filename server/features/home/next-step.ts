// One next step, large. Pure: from the recommendations as they stand to what helps most now.
import type { NextStepKind } from '#schema/generated/server.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'
import { hasEnded, type State } from '../recommendations/lifecycle.ts'

const STEP: Record<State, NextStepKind> = {
  COLLECTING: 'ADD_A_NOTE',
  READY_TO_REVIEW: 'REVIEW_NOTES',
  DRAFTING: 'FINISH_DRAFT',
  READY_TO_ASK: 'ASK_PERMISSION',
  REQUEST_IN_DRAFTS: 'SEND_THE_DRAFT',
  WAITING_FOR_REPLY: 'RECORD_THE_ANSWER',
  APPROVED: 'CONFIRM_FINAL_TEXT',
  EDITS_OFFERED: 'LOOK_AT_EDITS',
  FINAL_TEXT: 'PUT_ON_LINKEDIN',
  READY_FOR_LINKEDIN: 'PUT_ON_LINKEDIN',
  DECLINED: 'CHOOSE_SOMEONE',
  NO_REPLY: 'CHOOSE_SOMEONE',
  ON_LINKEDIN: 'CHOOSE_SOMEONE',
  WITHDRAWN: 'CHOOSE_SOMEONE',
}

/** Nearest to done first: somebody who answered should not wait behind a new note. */
const URGENCY: readonly NextStepKind[] = [
  'LOOK_AT_EDITS',
  'CONFIRM_FINAL_TEXT',
  'PUT_ON_LINKEDIN',
  'SEND_THE_DRAFT',
  'ASK_PERMISSION',
  'FINISH_DRAFT',
  'REVIEW_NOTES',
  'ADD_A_NOTE',
  'RECORD_THE_ANSWER',
]

export interface NextStep {
  kind: NextStepKind
  recommendation: Recommendation | null
}

export function nextStep(all: readonly Recommendation[]): NextStep {
  const live = all.filter((one) => !hasEnded(one.state))
  const rank = (one: Recommendation) => URGENCY.indexOf(STEP[one.state])
  const first = [...live].sort((a, b) => rank(a) - rank(b) || b.changedAt.getTime() - a.changedAt.getTime())[0]
  return first ? { kind: STEP[first.state], recommendation: first } : { kind: 'CHOOSE_SOMEONE', recommendation: null }
}

export function listWaiting(all: readonly Recommendation[]): Recommendation[] {
  return all.filter((one) => one.state === 'WAITING_FOR_REPLY')
}

export function listInProgress(all: readonly Recommendation[]): Recommendation[] {
  return all.filter((one) => !hasEnded(one.state) && one.state !== 'WAITING_FOR_REPLY')
}
