// The noun: one request, from the intent written first to the draft in the mailbox.
import type { PermissionMail } from './mail.ts'

/** INTENT: written before Graph is asked; MAKING: claimed by one caller; ASKED: Graph was asked and its answer was lost; DRAFT: made; IN_MESSAGE: handed to a message that is open in Outlook, and not seen in the mailbox so far; SENT: the user or the mailbox says so; SUPERSEDED: the text changed. */
export type RequestState =
  'INTENT' | 'MAKING' | 'ASKED' | 'DRAFT' | 'IN_MESSAGE' | 'CHANGED' | 'SENT' | 'GONE' | 'SUPERSEDED'

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
