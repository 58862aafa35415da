// The noun: one request, from the intent written first to the draft in the mailbox.
import type { PermissionMail } from './mail.ts'

/** INTENT: written before Graph is asked; MAKING: claimed by one caller; ASKED: Graph was asked and its answer was lost; DRAFT: made; SENT: the user or the mailbox says so; SUPERSEDED: the text changed. */
export type RequestState = 'INTENT' | 'MAKING' | 'ASKED' | 'DRAFT' | 'CHANGED' | 'SENT' | 'GONE' | 'SUPERSEDED'

export interface Request {
  requestKey: string
  recommendationId: string
  kind: 'request' | 'reminder'
  state: RequestState
  version: number
  mail: PermissionMail
  messageId: string | null
  webLink: string | null
  conversation: string | null
  madeAt: Date
  sentOn: string | null
}
