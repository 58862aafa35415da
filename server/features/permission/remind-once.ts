// One gentle reminder at most, after seven working days, as a draft too; then the request is closed.
import { isClientGeneratedId } from '#server/graphql/client-generated-id.ts'
import type { Context } from '#server/context.ts'
import { isRefused, refused, type Refused } from '#server/problems.ts'
import { textOfVersion } from '../drafts/ready-to-ask.ts'
import { addWorkingDays } from '../recommendations/days.ts'
import { requireInState } from '../recommendations/find-owned.ts'
import { transition } from '../recommendations/transition.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'
import { reminderMail } from './mail.ts'
import { isOpen, makeDraft } from './make-draft.ts'
import type { Request } from './request.ts'
import * as store from './store.ts'

/** Working days before a reminder may be made (product.md T8). */
export const WORKING_DAYS_BEFORE_REMINDER = 7

export function remindFrom(request: Request): string | null {
  return request.sentOn ? addWorkingDays(request.sentOn, WORKING_DAYS_BEFORE_REMINDER) : null
}

/** Makes the reminder's draft, once. Gives back the request it reminds of. */
export async function remindOnce(
  ctx: Context,
  recommendationId: string,
  requestKey: string,
): Promise<Request | Refused> {
  if (!isClientGeneratedId(requestKey)) return refused('NOT_USABLE', { field: 'requestKey' })
  const found = await requireInState(ctx, recommendationId, ['WAITING_FOR_REPLY'], 'REMINDER')
  if (isRefused(found)) return found
  const request = await store.current(ctx, recommendationId, 'request')
  if (!request) return refused('NOT_FOUND')
  const after = remindFrom(request)
  if (!after || ctx.today() < after) return refused('TOO_EARLY_TO_REMIND', after ? { after } : {})
  const made = await store.current(ctx, recommendationId, 'reminder')
  if (made && !isOpen(made)) return made.requestKey === requestKey ? request : refused('REMINDED_ALREADY')
  const text = await textOfVersion(ctx, recommendationId, request.version)
  if (!text) return refused('NOT_FOUND')
  const me = await ctx.graph.me()
  const { person } = found
  const mail = reminderMail({
    to: request.mail.to,
    firstName: person.firstName,
    writer: me.name,
    greeting: null,
    signOff: null,
    text,
    requestMarker: requestKey,
    language: request.mail.language,
    answerButtons: (request.mail.votes ?? []).length > 0,
  })
  if (!made) await store.insertIntent(ctx, recommendationId, 'reminder', mail)
  const intended = await store.current(ctx, recommendationId, 'reminder')
  const draft = intended ? await makeDraft(ctx, intended) : refused('NOT_FOUND')
  return isRefused(draft) ? draft : request
}

/** No reply: closed and kept private. Silence is never yes. */
export async function closeUnanswered(ctx: Context, recommendationId: string): Promise<Recommendation | Refused> {
  const found = await requireInState(ctx, recommendationId, ['WAITING_FOR_REPLY'], 'NO_REPLY')
  return isRefused(found) ? found : transition(ctx, found, 'NO_REPLY')
}

export async function reminderOf(ctx: Context, recommendationId: string): Promise<Request | null> {
  return store.current(ctx, recommendationId, 'reminder')
}
