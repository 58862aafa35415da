// A letter in a mailbox as Graph's message; what a token may see of it, and in which form the body and ids come.
import type { Call } from '../call.ts'
import { preferences } from '../call.ts'
import { bodyOf, type Mailbox } from '../mailbox.ts'
import { expansions, select } from '../odata/select.ts'
import type { SeededMail, SeededMailKind, MailItem, Party } from '../store.ts'

export const iso = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')

export const recipient = ({ name, address }: Party): object => ({ emailAddress: { name, address } })

const domainOf = (address: string): string => address.split('@')[1] ?? 'mail.example'

/** The id mail servers know the letter by; one in every mailbox. */
export const internetId = (key: string): string => `<${key}@db9pr04.mail.example>`

export const toText = (html: string): string =>
  html
    .replace(/<(style|head|script)[^>]*>[\s\S]*?<\/\1>/gi, '')
    .replace(/<(br|\/p|\/div|\/tr|\/li)[^>]*>/gi, '\r\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .trim()

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Outlook stores HTML as a whole document, whatever it was given. */
export function toHtml(body: { type: 'text' | 'html'; content: string }): string {
  if (body.type === 'html' && /<html[\s>]/i.test(body.content)) return body.content
  const inner =
    body.type === 'html'
      ? body.content
      : body.content
          .split(/\r?\n/)
          .map((line) => (line ? `<div>${escape(line)}</div>` : '<div><br></div>'))
          .join('')
  return `<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${inner}</body></html>`
}

const MEETING: Partial<Record<SeededMailKind, { type: string; meetingMessageType: string; responseType?: string }>> = {
  'meeting-request': { type: '#microsoft.graph.eventMessageRequest', meetingMessageType: 'meetingRequest' },
  'meeting-cancelled': { type: '#microsoft.graph.eventMessage', meetingMessageType: 'meetingCancelled' },
  'meeting-accepted': {
    type: '#microsoft.graph.eventMessageResponse',
    meetingMessageType: 'meetingAccepted',
    responseType: 'accepted',
  },
  'meeting-declined': {
    type: '#microsoft.graph.eventMessageResponse',
    meetingMessageType: 'meetingDeclined',
    responseType: 'declined',
  },
}

/** Headers as the mail server wrote them on arrival. */
function transportHeaders(mail: SeededMail): { name: string; value: string }[] {
  const { kind, from, thread } = mail
  const ids = thread.map((key) => internetId(key))
  const list = mail.reaches && mail.to[0] ? mail.to[0].address.replace('@', '.') : `lists.${domainOf(from.address)}`
  return [
    {
      name: 'Received',
      value: `from mail.${domainOf(from.address)} by mx.mail.example with HTTPS; ${new Date(mail.at).toUTCString()}`,
    },
    { name: 'Date', value: new Date(mail.at).toUTCString() },
    { name: 'Message-ID', value: internetId(mail.key) },
    ...(ids.length > 0
      ? [
          { name: 'In-Reply-To', value: ids.at(-1) ?? '' },
          { name: 'References', value: ids.join(' ') },
        ]
      : []),
    ...(kind === 'list' || kind === 'newsletter'
      ? [
          { name: 'List-Id', value: `<${list}>` },
          { name: 'Precedence', value: 'bulk' },
        ]
      : []),
    ...(kind === 'newsletter'
      ? [{ name: 'List-Unsubscribe', value: `<https://${domainOf(from.address)}/leave>` }]
      : []),
    ...(kind === 'automatic' ? [{ name: 'Auto-Submitted', value: 'auto-generated' }] : []),
    ...(kind === 'out-of-office'
      ? [
          { name: 'Auto-Submitted', value: 'auto-replied' },
          { name: 'X-Auto-Response-Suppress', value: 'All' },
        ]
      : []),
    ...(kind.startsWith('meeting') ? [{ name: 'X-MS-Exchange-Calendar-Originator-Id', value: from.address }] : []),
  ]
}

export interface MessageView {
  mailbox: Mailbox
  url: string
  immutable: boolean
  asText: boolean
  /** `Mail.ReadBasic` only: no body, preview, extensions or extended properties. */
  basic: boolean
  names: readonly string[] | null
  expand: string | undefined
}

/** How this call wants to see messages. */
export function viewOf(call: Call, mailbox: Mailbox, names: readonly string[] | null): MessageView {
  const prefer = preferences(call.headers)
  return {
    mailbox,
    url: call.url,
    immutable: prefer.get('idtype')?.toLowerCase() === 'immutableid',
    asText: prefer.get('outlook.body-content-type')?.toLowerCase() === 'text',
    basic: !call.token.scopes.has('Mail.Read') && !call.token.scopes.has('Mail.ReadWrite'),
    names,
    expand: call.query.get('$expand'),
  }
}

export const messageId = (
  item: MailItem,
  { mailbox, immutable }: Pick<MessageView, 'mailbox' | 'immutable'>,
): string => (immutable ? mailbox.immutableId(item) : mailbox.plainId(item))

function words(item: MailItem, view: MessageView): Record<string, unknown> {
  if (view.basic) return {}
  const needs = (name: string): boolean => !view.names || view.names.includes(name)
  if (!needs('body') && !needs('bodyPreview') && !needs('uniqueBody')) return {}
  const body = bodyOf(item.mail)
  const text = body.type === 'text' ? body.content : toText(body.content)
  const shown = view.asText ? { contentType: 'text', content: text } : { contentType: 'html', content: toHtml(body) }
  return {
    bodyPreview: text.replace(/\s+/g, ' ').slice(0, 255),
    body: shown,
    ...(view.names?.includes('uniqueBody') ? { uniqueBody: shown } : {}),
  }
}

function expansion(item: MailItem, view: MessageView): Record<string, unknown> {
  if (view.basic) return {}
  const added: Record<string, unknown> = {}
  for (const { name, options } of expansions(view.expand)) {
    const wanted = [...(options.get('$filter') ?? '').matchAll(/'([^']*)'/g)].map((match) => match[1])
    const some = <T extends { id?: unknown }>(all: readonly T[]): T[] =>
      all.filter(({ id }) => wanted.includes(String(id)))
    if (name === 'singleValueExtendedProperties' && some(item.extendedProperties).length > 0)
      added[name] = some(item.extendedProperties)
    if (name === 'extensions') added[name] = some(item.extensions)
    if (name === 'attachments') added[name] = []
  }
  return added
}

/** The message; `names` narrows it. */
export function messageJson(item: MailItem, view: MessageView): Record<string, unknown> {
  const { mail } = item
  const { mailbox } = view
  const id = messageId(item, view)
  const changeKey = Buffer.from(`${mail.key}${item.version}`).toString('base64')
  const meeting = MEETING[mail.kind]
  const headers = view.names?.includes('internetMessageHeaders')
    ? [...(item.isDraft || item.folder === 'sentitems' ? [] : transportHeaders(mail)), ...item.headers]
    : null
  const whole: Record<string, unknown> = {
    ...(meeting ? { '@odata.type': meeting.type } : {}),
    '@odata.etag': `W/"${changeKey}"`,
    id,
    createdDateTime: iso(item.createdAt),
    lastModifiedDateTime: iso(item.modifiedAt),
    changeKey,
    categories: [],
    receivedDateTime: iso(mail.at),
    sentDateTime: iso(mail.at),
    hasAttachments: false,
    internetMessageId: internetId(mail.key),
    subject: mail.subject,
    ...words(item, view),
    importance: item.importance,
    parentFolderId: mailbox.folderId(item.folder),
    conversationId: mailbox.conversationId(item),
    conversationIndex: Buffer.from(mail.conversation, 'hex').toString('base64'),
    isDeliveryReceiptRequested: mail.kind === 'personal' ? false : null,
    isReadReceiptRequested: false,
    isRead: item.isRead,
    isDraft: item.isDraft,
    webLink: `${view.url}/mail/id/${encodeURIComponent(id)}`,
    inferenceClassification: ['newsletter', 'automatic'].includes(mail.kind) ? 'other' : 'focused',
    sender: recipient(mail.sender ?? mail.from),
    from: recipient(mail.from),
    toRecipients: mail.to.map(recipient),
    ccRecipients: mail.cc.map(recipient),
    bccRecipients: mail.bcc.map(recipient),
    replyTo: [],
    flag: { flagStatus: 'notFlagged' },
    ...(headers && headers.length > 0 ? { internetMessageHeaders: headers } : {}),
    ...(meeting
      ? {
          meetingMessageType: meeting.meetingMessageType,
          ...(meeting.responseType ? { responseType: meeting.responseType } : {}),
        }
      : {}),
  }
  return { ...select(whole, view.names), ...expansion(item, view) }
}
