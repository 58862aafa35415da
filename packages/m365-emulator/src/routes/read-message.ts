// Reads a message that a client wrote: what may be set, in which shape, and the service's words for what may not.
import { badRequest } from '../problem.ts'
import type { Party } from '../store.ts'

/** What a create or an update carries; what it leaves out stays as it is. */
export interface MessageChange {
  subject?: string
  body?: { type: 'text' | 'html'; content: string }
  to?: readonly Party[]
  cc?: readonly Party[]
  bcc?: readonly Party[]
  isRead?: boolean
  importance?: 'low' | 'normal' | 'high'
  headers?: { name: string; value: string }[]
  extendedProperties?: { id: string; value: string }[]
  extensions?: Record<string, unknown>[]
}

/** Properties of a message a client may send (META message, not read-only ones). */
const WRITABLE = new Set([
  'subject', 'body', 'toRecipients', 'ccRecipients', 'bccRecipients', 'replyTo', 'from', 'sender', 'isRead', 'importance', 'categories', 'flag',
  'inferenceClassification', 'internetMessageId', 'internetMessageHeaders', 'isDeliveryReceiptRequested', 'isReadReceiptRequested',
  'singleValueExtendedProperties', 'multiValueExtendedProperties', 'extensions', 'attachments', '@odata.type', '@odata.context', '@odata.etag',
]) // prettier-ignore

const wrong = (name: string, type: string): never => {
  throw badRequest(
    'outlook',
    `An unexpected 'StartObject' node was found for property named '${name}' when reading from the JSON reader. A '${type}' was expected.`,
    'RequestBodyRead',
  )
}

const object = (value: unknown): Record<string, unknown> | null =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : null

function text(value: unknown, name: string): string {
  return typeof value === 'string' ? value : value === null || value === undefined ? '' : wrong(name, 'PrimitiveValue')
}

function list(value: unknown, name: string): Record<string, unknown>[] {
  if (!Array.isArray(value)) return wrong(name, 'StartArray')
  return value.map((one: unknown) => object(one) ?? wrong(name, 'StartObject'))
}

function parties(value: unknown, name: string): Party[] {
  return list(value, name).map((one) => {
    const mail = object(one['emailAddress']) ?? wrong(name, 'StartObject')
    const address = text(mail['address'], 'address').trim()
    if (!address) throw badRequest('outlook', 'At least one recipient is not valid.', 'ErrorInvalidRecipients')
    return { name: text(mail['name'], 'name'), address }
  })
}

function body(value: unknown): MessageChange['body'] & object {
  const given = object(value) ?? wrong('body', 'StartObject')
  const type = text(given['contentType'] ?? 'text', 'contentType').toLowerCase()
  if (type !== 'text' && type !== 'html')
    throw badRequest('outlook', `Requested value '${type}' was not found.`, 'RequestBodyRead')
  return { type, content: text(given['content'], 'content') }
}

/** At most five own headers, each beginning with x- (DOC internetMessageHeader). */
function headers(value: unknown): { name: string; value: string }[] {
  const found = list(value, 'internetMessageHeaders').map((one) => ({
    name: text(one['name'], 'name'),
    value: text(one['value'], 'value'),
  }))
  const bad = found.find(({ name }) => !/^x-/i.test(name))
  if (bad)
    throw badRequest(
      'outlook',
      `The internet message header name '${bad.name}' should start with 'x-' or 'X-'.`,
      'InvalidInternetMessageHeader',
    )
  if (found.length > 5)
    throw badRequest(
      'outlook',
      'Maximum number of headers in one message should be less than or equal to 5.',
      'InvalidInternetMessageHeaderCollection',
    )
  return found
}

function extendedProperties(value: unknown): { id: string; value: string }[] {
  return list(value, 'singleValueExtendedProperties').map((one) => {
    const id = text(one['id'], 'id')
    if (!/^\w+ (?:\{[0-9a-f-]{36}\} (?:Name|Id) .+|0x[0-9a-f]+)$/i.test(id))
      throw badRequest('outlook', `The extended property id '${id}' is not valid.`, 'ErrorInvalidExtendedProperty')
    return { id, value: text(one['value'], 'value') }
  })
}

/** The change a body asks for; 400 for an unknown property or a wrong type. */
export function readMessage(given: Record<string, unknown>): MessageChange {
  const unknown = Object.keys(given).find((name) => !WRITABLE.has(name))
  if (unknown)
    throw badRequest(
      'outlook',
      `The property '${unknown}' does not exist on type 'microsoft.graph.message' or cannot be written.`,
      'RequestBodyRead',
    )
  const has = (name: string): boolean => given[name] !== undefined
  const importance = has('importance') ? text(given['importance'], 'importance').toLowerCase() : null
  if (importance && !['low', 'normal', 'high'].includes(importance))
    throw badRequest('outlook', `Requested value '${importance}' was not found.`, 'RequestBodyRead')
  return {
    ...(has('subject') ? { subject: text(given['subject'], 'subject') } : {}),
    ...(has('body') ? { body: body(given['body']) } : {}),
    ...(has('toRecipients') ? { to: parties(given['toRecipients'], 'toRecipients') } : {}),
    ...(has('ccRecipients') ? { cc: parties(given['ccRecipients'], 'ccRecipients') } : {}),
    ...(has('bccRecipients') ? { bcc: parties(given['bccRecipients'], 'bccRecipients') } : {}),
    ...(has('isRead') ? { isRead: given['isRead'] === true } : {}),
    ...(importance ? { importance: importance as 'low' | 'normal' | 'high' } : {}),
    ...(has('internetMessageHeaders') ? { headers: headers(given['internetMessageHeaders']) } : {}),
    ...(has('singleValueExtendedProperties')
      ? { extendedProperties: extendedProperties(given['singleValueExtendedProperties']) }
      : {}),
    ...(has('extensions') ? { extensions: list(given['extensions'], 'extensions') } : {}),
  }
}
