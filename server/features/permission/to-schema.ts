import type { Context } from '#server/context.ts'
import { toSchemaRefused } from '#server/graphql/to-schema-refused.ts'
import { isRefused, type Refused } from '#server/problems.ts'
import type { DraftInOutlook, PermissionMail as SchemaMail, PermissionRequest } from '#schema/generated/server.ts'
import { isOpen } from './make-draft.ts'
import type { PermissionMail } from './mail.ts'
import { remindFrom, reminderOf } from './remind-once.ts'
import type { Request, RequestState } from './request.ts'

const STATES: Record<RequestState, DraftInOutlook> = {
  INTENT: 'BEING_MADE',
  MAKING: 'BEING_MADE',
  ASKED: 'BEING_MADE',
  DRAFT: 'IN_DRAFTS',
  IN_MESSAGE: 'IN_A_MESSAGE',
  CHANGED: 'CHANGED_IN_OUTLOOK',
  SENT: 'SENT',
  GONE: 'GONE',
  SUPERSEDED: 'GONE',
}

export function toSchemaMail(mail: PermissionMail): SchemaMail & { __typename: 'PermissionMail' } {
  const { language, to, subject, greeting, signOff, html, text, version, votes = [] } = mail
  return {
    __typename: 'PermissionMail',
    language,
    toName: to.name,
    toAddress: to.address,
    subject,
    greeting,
    signOff,
    html,
    text,
    version,
    answerButtons: [...votes],
  }
}

export async function toSchemaRequest(
  ctx: Context,
  request: Request,
): Promise<PermissionRequest & { __typename: 'PermissionRequest' }> {
  const reminder = await reminderOf(ctx, request.recommendationId)
  return {
    __typename: 'PermissionRequest',
    requestKey: request.requestKey,
    recommendationId: request.recommendationId,
    state: STATES[request.state],
    mail: toSchemaMail(request.mail),
    webLink: request.webLink,
    outlookItemId: null,
    madeAt: request.madeAt.toISOString(),
    sentOn: request.sentOn,
    remindFrom: remindFrom(request),
    remindedAt: reminder && !isOpen(reminder) ? reminder.madeAt.toISOString() : null,
    reminderWebLink: reminder?.webLink ?? null,
  }
}

export async function requestOrRefused(ctx: Context, result: Request | Refused) {
  return isRefused(result) ? toSchemaRefused(result) : toSchemaRequest(ctx, result)
}
