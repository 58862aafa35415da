// The lifecycle of a recommendation: one table says where each state leads and what it allows. The server acts from it, and
// pages show their buttons from `may` on Recommendation, which is read from the same table.
import type { RecommendationState as State } from '#schema/generated/server.ts'

export type { State }

/** What one state leads to and allows. */
export interface StateRules {
  /** States it may change to. */
  next: readonly State[]
  /** Notes may be written, changed, deleted, restored and moved. */
  writeNotes: boolean
  /** The days in which notes are collected may be changed. */
  changeWindow: boolean
  /**
   * Whether the text may be edited: freely, only by asking the person again (the text is with them or agreed), or not at all.
   * Without an answer the text is closed too: a late yes must be a yes to the text they saw.
   */
  editText: 'freely' | 'asks-again' | 'no'
  /** A new recommendation for the same person may be started. The partial index of migration 0001 holds the same list. */
  hasEnded: boolean
  /** Rests on the person's approval of exactly this text. */
  restsOnApproval: boolean
}

const OPEN = {
  writeNotes: true,
  changeWindow: false,
  editText: 'freely',
  hasEnded: false,
  restsOnApproval: false,
} as const
const WITH_THEM = { ...OPEN, editText: 'asks-again' } as const
const AGREED = { ...WITH_THEM, restsOnApproval: true } as const
const CLOSED = { ...OPEN, writeNotes: false, editText: 'no', hasEnded: true } as const

export const LIFECYCLE: Readonly<Record<State, StateRules>> = {
  COLLECTING: { ...OPEN, changeWindow: true, next: ['READY_TO_REVIEW', 'WITHDRAWN'] },
  READY_TO_REVIEW: { ...OPEN, changeWindow: true, next: ['COLLECTING', 'DRAFTING', 'WITHDRAWN'] },
  DRAFTING: { ...OPEN, next: ['READY_TO_REVIEW', 'READY_TO_ASK', 'WITHDRAWN'] },
  READY_TO_ASK: { ...OPEN, next: ['DRAFTING', 'REQUEST_IN_DRAFTS', 'WITHDRAWN'] },
  REQUEST_IN_DRAFTS: { ...WITH_THEM, next: ['DRAFTING', 'READY_TO_ASK', 'WAITING_FOR_REPLY', 'WITHDRAWN'] },
  WAITING_FOR_REPLY: {
    ...WITH_THEM,
    next: ['APPROVED', 'EDITS_OFFERED', 'DECLINED', 'NO_REPLY', 'DRAFTING', 'WITHDRAWN'],
  },
  NO_REPLY: {
    ...OPEN,
    editText: 'no',
    hasEnded: true,
    next: ['APPROVED', 'EDITS_OFFERED', 'DECLINED', 'WITHDRAWN'],
  },
  EDITS_OFFERED: { ...WITH_THEM, next: ['APPROVED', 'DRAFTING', 'DECLINED', 'WITHDRAWN'] },
  APPROVED: { ...AGREED, next: ['FINAL_TEXT', 'READY_TO_ASK', 'DRAFTING', 'DECLINED', 'WITHDRAWN'] },
  FINAL_TEXT: { ...AGREED, next: ['READY_FOR_LINKEDIN', 'READY_TO_ASK', 'WITHDRAWN'] },
  READY_FOR_LINKEDIN: { ...AGREED, next: ['ON_LINKEDIN', 'READY_TO_ASK', 'WITHDRAWN'] },
  ON_LINKEDIN: { ...AGREED, writeNotes: false, hasEnded: true, next: ['READY_TO_ASK', 'WITHDRAWN'] },
  DECLINED: { ...CLOSED, next: [] },
  WITHDRAWN: { ...CLOSED, next: [] },
}

const BEFORE_ASKING: readonly State[] = [
  'COLLECTING',
  'READY_TO_REVIEW',
  'DRAFTING',
  'READY_TO_ASK',
  'REQUEST_IN_DRAFTS',
]

/** All states, in the order of the table. */
export const STATES = Object.keys(LIFECYCLE) as State[]

export function isAllowed(from: State, to: State): boolean {
  return LIFECYCLE[from].next.includes(to)
}

/** The recommendation can be stopped: an answer that said no, and a stop, are already the end. */
export function canStop(state: State): boolean {
  return isAllowed(state, 'WITHDRAWN')
}

/** No longer in the way of a new recommendation for the same person. */
export function hasEnded(state: State): boolean {
  return LIFECYCLE[state].hasEnded
}

/** The person has not been asked yet, so a wish not to be asked can still be respected. */
export function isBeforeAsking(state: State): boolean {
  return BEFORE_ASKING.includes(state)
}

export function takesNotes(state: State): boolean {
  return LIFECYCLE[state].writeNotes
}

export function restsOnApproval(state: State): boolean {
  return LIFECYCLE[state].restsOnApproval
}
