// "Send permission request": one request, as a draft in the user's own Outlook or in a message they have open. Upward never sends.
import { isClientGeneratedId } from '#server/graphql/client-generated-id.ts'
import type { Context } from '#server/context.ts'
import { isRefused, refused, type Refused } from '#server/problems.ts'
import type { PermissionRequestInput } from '#schema/generated/server.ts'
import { currentProfile } from '../people/choose-person.ts'
import { hiddenUntil } from '../people/hidden-until.ts'
import { askableText, latestText } from '../drafts/ready-to-ask.ts'
import { findOwned, requireInState } from '../recommendations/find-owned.ts'
import { transition } from '../recommendations/transition.ts'
import type { Recommendation } from '../recommendations/recommendation.ts'
import { mailLanguageOf } from './words/in-language.ts'
import { isOneAddress, LARGEST_MAIL_BYTES, LONGEST_LINE, permissionMail, type PermissionMail } from './mail.ts'
import { isOpen, makeDraft } from './make-draft.ts'
import { policyOf } from './policy.ts'
import type { Request } from './request.ts'
import * as store from './store.ts'

const MONTH_MS = 30 * 24 * 3600_000

/** Exactly one draft, however often it is pressed. Pressing again gives back the same request. */
export async function requestPermission(ctx: Context, input: PermissionRequestInput): Promise<Request | Refused> {
  const asked = await intended(
    ctx,
    input,
    ({ state, requestKey }) => state === 'IN_MESSAGE' && requestKey !== input.requestKey,
  )
  if (isRefused(asked)) return asked
  const made = await makeDraft(ctx, asked.request)
  return isRefused(made) || isOpen(made) ? made : requested(ctx, asked.recommendation, made)
}

/**
 * The same request for a message that is open in Outlook: the same checks, the same key and the same steps afterwards. The add-in
 * fills the message once this has answered, so that a message with our request in it is never one that we do not know.
 */
export async function prepareMessage(ctx: Context, input: PermissionRequestInput): Promise<Request | Refused> {
  const asked = await intended(ctx, input, () => false)
  if (isRefused(asked)) return asked
  await store.handOver(ctx, asked.request)
  const request = (await store.current(ctx, asked.recommendation.id, 'request')) ?? asked.request
  return requested(ctx, asked.recommendation, request)
}

interface Asked {
  recommendation: Recommendation
  request: Request
}

/** The open request, or a new one whose intent is written. `replaces`: an open request that the new one takes the place of. */
async function intended(
  ctx: Context,
  input: PermissionRequestInput,
  replaces: (open: Request) => boolean,
): Promise<Asked | Refused> {
  if (!isClientGeneratedId(input.requestKey)) return refused('NOT_USABLE', { field: 'requestKey' })
  const found = await requireInState(
    ctx,
    input.recommendationId,
    ['READY_TO_ASK', 'REQUEST_IN_DRAFTS'],
    'REQUEST_IN_DRAFTS',
  )
  if (isRefused(found)) return found
  const open = await store.current(ctx, found.id, 'request')
  if (open && !replaces(open) && !(await isOutdated(ctx, found, open))) return { recommendation: found, request: open }
  if (open) await store.setState(ctx, open, 'SUPERSEDED')
  // Side by side: with the making of the draft, two round trips to Graph from the press to "Draft saved".
  const [mail, asTheyAre] = await Promise.all([
    mailFor(ctx, found, input.requestKey, input),
    currentProfile(ctx, found.person.id),
  ])
  if (isRefused(mail)) return mail
  const objection = await refusalToAsk(ctx, asTheyAre, found, mail)
  if (objection) return objection
  await store.insertIntent(ctx, found.id, 'request', mail)
  const request = await store.current(ctx, found.id, 'request')
  return request ? { recommendation: found, request } : refused('NOT_USABLE', { field: 'requestKey' })
}

/** A request whose draft is gone, whose text has changed since, or that was sent before permission was needed again. */
async function isOutdated(ctx: Context, recommendation: Recommendation, open: Request): Promise<boolean> {
  if (open.state === 'GONE') return true
  if (recommendation.state !== 'READY_TO_ASK') return false
  const text = await latestText(ctx, recommendation.id)
  return open.state === 'SENT' || text?.fingerprint !== open.mail.fingerprint
}

/** Counts the ask and brings the recommendation into step with its request. */
async function requested(ctx: Context, recommendation: Recommendation, request: Request): Promise<Request | Refused> {
  await store.countAsk(ctx, recommendation.person.id, request.requestKey)
  const now = await findOwned(ctx, recommendation.id)
  if (now?.state === 'READY_TO_ASK') {
    const moved = await transition(ctx, now, 'REQUEST_IN_DRAFTS', {
      version: request.version,
      needsPermissionAgain: false,
    })
    if (isRefused(moved) && moved.refused !== 'CHANGED_ELSEWHERE') return moved
  }
  return request
}

/** The mail as it would be made now; refused when the text may not be asked with. */
export async function mailFor(
  ctx: Context,
  recommendation: Recommendation,
  requestMarker: string,
  lines: Pick<PermissionRequestInput, 'greeting' | 'signOff' | 'language' | 'answerButtons'> = {},
): Promise<PermissionMail | Refused> {
  const text = await askableText(ctx, recommendation)
  if (isRefused(text)) return text
  const tooLong = [lines.greeting, lines.signOff].find((line) => (line ?? '').length > LONGEST_LINE)
  if (tooLong) return refused('TOO_LONG', { most: LONGEST_LINE, length: tooLong.length })
  const { person } = recommendation
  if (!person.mail || !isOneAddress(person.mail)) return refused('NO_ADDRESS')
  const me = await ctx.graph.me()
  return permissionMail({
    to: { name: person.name, address: person.mail },
    firstName: person.firstName,
    writer: me.name,
    greeting: lines.greeting ?? null,
    signOff: lines.signOff ?? null,
    text,
    requestMarker,
    language: lines.language ?? mailLanguageOf(text.text),
    answerButtons: lines.answerButtons ?? true,
  })
}

/** The person as the directory has them now: gone, without an address, opted out, or asked too often? */
async function refusalToAsk(
  ctx: Context,
  { person: now, why }: Awaited<ReturnType<typeof currentProfile>>,
  { person }: Recommendation,
  mail: PermissionMail,
): Promise<Refused | null> {
  const until = await hiddenUntil(ctx, person.id)
  if (until) return refused('DECLINED_RECENTLY', { until })
  if (!now?.accountEnabled) return refused('LEFT_THE_COMPANY')
  if (!now.mail) return refused('NO_ADDRESS')
  if (why) return refused(why)
  if (Buffer.byteLength(mail.html) > LARGEST_MAIL_BYTES)
    return refused('TOO_LONG', { most: LARGEST_MAIL_BYTES, length: Buffer.byteLength(mail.html) })
  const [{ asksAMonth }, policy] = await Promise.all([ctx.rules(), policyOf(ctx)])
  if (policy && !policy.read) return refused('POLICY_NOT_READ', { version: policy.version })
  const { count, oldest } = await store.asksSince(
    ctx,
    person.id,
    new Date(ctx.now().getTime() - MONTH_MS),
    mail.requestMarker,
  )
  if (count < asksAMonth || !oldest) return null
  return refused('ASKED_TOO_OFTEN', { after: new Date(oldest.getTime() + MONTH_MS).toISOString().slice(0, 10) })
}
