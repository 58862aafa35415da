// Headers of the user's own mail: who, to whom, when. No word of it is asked for.
import { z } from 'zod'
import type { MailHeader } from './graph.ts'

const address = z.looseObject({ emailAddress: z.looseObject({ address: z.string().nullish() }).nullish() }).nullish()

const shape = z.looseObject({
  id: z.string().min(1),
  '@odata.type': z.string().optional(),
  receivedDateTime: z.string(),
  from: address,
  sender: address,
  toRecipients: z.array(address).nullish(),
  ccRecipients: z.array(address).nullish(),
  conversationId: z.string().nullish(),
  isDraft: z.boolean().nullish(),
  parentFolderId: z.string().nullish(),
  internetMessageHeaders: z.array(z.looseObject({ name: z.string(), value: z.string() })).nullish(),
})

export const MAIL_FIELDS =
  'id,receivedDateTime,from,sender,toRecipients,ccRecipients,conversationId,isDraft,parentFolderId,internetMessageHeaders'

/** Graph's message into a header; null for drafts and for what is not understood (a date before mail existed, no id). */
export function fromGraph(item: unknown): MailHeader | null {
  const found = shape.safeParse(item)
  if (!found.success || found.data.isDraft) return null
  const mail = found.data
  const at = Date.parse(mail.receivedDateTime)
  if (Number.isNaN(at) || at < Date.UTC(1990, 0)) return null
  const headers = new Map(
    (mail.internetMessageHeaders ?? []).map(({ name, value }) => [name.toLowerCase(), value.toLowerCase()]),
  )
  return {
    id: mail.id,
    at,
    from: lower(mail.from),
    sender: lower(mail.sender),
    to: all(mail.toRecipients),
    cc: all(mail.ccRecipients),
    automatic: isAutomatic(headers),
    listId: headers.get('list-id') ?? null,
    list: headers.has('list-id') || /bulk|list|junk/.test(headers.get('precedence') ?? ''),
    meetingMessage: /eventMessage/i.test(mail['@odata.type'] ?? ''),
    conversation: mail.conversationId ?? null,
    folder: mail.parentFolderId ?? null,
  }
}

function isAutomatic(headers: ReadonlyMap<string, string>): boolean {
  const submitted = headers.get('auto-submitted')
  return (
    (submitted !== undefined && submitted !== 'no') ||
    /\b(all|oof|autoreply)\b/.test(headers.get('x-auto-response-suppress') ?? '')
  )
}

type Address = z.infer<typeof address>

function lower(one: Address): string | null {
  return one?.emailAddress?.address?.toLowerCase() ?? null
}

function all(many: Address[] | null | undefined): string[] {
  return (many ?? []).flatMap((one) => lower(one) ?? [])
}
