// What they said, as the user recorded it, and the ticket that LinkedIn demands.
import type { ToldHow } from '#schema/generated/server.ts'

export type AnswerKind = 'APPROVED' | 'APPROVED_WITH_EDITS' | 'DECLINED'

export interface Answer {
  kind: AnswerKind
  toldHow: ToldHow
  on: string
  /** The draft version it was about, and the fingerprint of the text agreed to. */
  version: number
  fingerprint: string
  theirText: string | null
  at: Date
}

/** A declined person is not suggested for twelve months (product.md T9). */
export const MONTHS_HIDDEN_AFTER_DECLINE = 12
