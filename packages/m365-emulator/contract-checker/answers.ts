// Bodies of answers: the envelope of a list, one thing, an error, and a batch.
import type { Exchange } from './exchange.ts'
import { propertyOf, type Model, type TypeRef } from './model.ts'
import { expanded, type Query } from './options.ts'
import { checkObject, type Watch } from './values.ts'

type Json = Record<string, unknown>

const object = (value: unknown): Json | null =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Uint8Array)
    ? (value as Json)
    : null

const ENVELOPE = /^(value|@odata\.(context|nextLink|deltaLink|count|type)|@microsoft\.graph\.tips)$/
const LINKS = ['@odata.nextLink', '@odata.deltaLink', '@odata.context']

/** What is wrong with the body of an answer that was no error. */
export function answerFaults(
  model: Model,
  ref: TypeRef,
  query: Query,
  { status, got, prefer, method }: Exchange,
): string[] {
  if (ref.type === 'bytes')
    return got instanceof Uint8Array || typeof got === 'string' ? [] : ['the answer is no picture']
  if (ref.type === '' || status === 204 || status === 202)
    return got === undefined || got === null || got === '' ? [] : ['a body came with an answer that has none']
  const faults: string[] = []
  const watch: Watch = {
    model,
    takesFutureMembers: /include-unknown-enum-members/i.test(prefer ?? ''),
    report: (text) => void faults.push(text),
  }
  const body = object(got)
  if (!body) return ['the answer is no JSON object']
  if (method === 'POST' && !ref.isList && status !== 201)
    faults.push(`something was made with status ${status}, not 201`)
  const items = ref.isList ? listed(body, watch) : [body]
  for (const [i, item] of items.entries()) {
    const at = ref.isList ? `value[${i}]` : 'answer'
    checkObject(watch, ref.type, item, at)
    const own = object(item)
    if (own) unasked(watch, ref.type, own, query, at)
  }
  return faults
}

function listed(body: Json, { report }: Watch): readonly unknown[] {
  for (const name of Object.keys(body)) if (!ENVELOPE.test(name)) report(`${name} has no place around a list`)
  for (const name of LINKS) {
    const link = body[name]
    if (link !== undefined && !(typeof link === 'string' && /^https?:\/\//.test(link))) report(`${name} is no full url`)
  }
  if (body['@odata.nextLink'] !== undefined && body['@odata.deltaLink'] !== undefined)
    report('a page has a next link or a delta link, never both')
  const count = body['@odata.count']
  if (count !== undefined && !Number.isInteger(count)) report('@odata.count is no number')
  if (Array.isArray(body['value'])) return body['value'] as unknown[]
  report('a list comes in "value"')
  return []
}

/** What came though it was not selected, or not expanded. */
function unasked({ model, report }: Watch, type: string, item: Json, query: Query, at: string): void {
  const isFollowed = query.has('$skiptoken') || query.has('$deltatoken')
  const wanted = expanded(query)
  const select = query.get('$select')
  const names = select === undefined ? null : ['id', ...select.split(',').map((one) => one.trim()), ...wanted]
  for (const name of Object.keys(item)) {
    if (name.includes('@') || item[name] === undefined || isFollowed) continue
    if (names && !names.some((one) => one.split('/')[0]?.toLowerCase() === name.toLowerCase()))
      report(`${at}.${name} came though it was not selected`)
    if (propertyOf(model, type, name)?.isNavigation && !wanted.includes(name))
      report(`${at}.${name} came though it was not expanded`)
  }
}

/** Every error is `{error:{code,message,innerError:{date,request-id,client-request-id}}}` (DOC errors). */
export function errorFaults(got: unknown): string[] {
  const error = object(object(got)?.['error'])
  if (!error) return ['an error without an error object']
  const faults = ['code', 'message']
    .filter((name) => typeof error[name] !== 'string')
    .map((name) => `error without ${name}`)
  const inner = object(error['innerError'] ?? error['innererror'])
  if (!inner) return [...faults, 'error without innerError']
  const ids = ['date', 'request-id', 'client-request-id'].filter((name) => typeof inner[name] !== 'string')
  return [...faults, ...ids.map((name) => `innerError without ${name}`)]
}

/** The envelope of a batch; its items are exchanges of their own. */
export function batchFaults({ method, sent, got, status, isStruck }: Exchange): string[] {
  if (method !== 'POST') return ['a batch is posted']
  if (sent === undefined) return []
  const requests = object(sent)?.['requests']
  if (!Array.isArray(requests)) return ['a batch without requests']
  const faults = requests.length > 20 ? [`${requests.length} requests in a batch, at most 20`] : []
  const ids = requests.map((one) => object(one)?.['id'])
  if (ids.some((id) => typeof id !== 'string' || id === '')) faults.push('a request of a batch without an id')
  else if (new Set(ids.map((id) => String(id).toLowerCase())).size !== ids.length) faults.push('an id twice in a batch')
  for (const one of requests) faults.push(...itemFaults(object(one) ?? {}))
  if (status < 400 && !isStruck && got !== undefined) faults.push(...responseFaults(ids, object(got)?.['responses']))
  return faults
}

function itemFaults({ method, url, body, headers }: Json): string[] {
  if (typeof method !== 'string' || typeof url !== 'string') return ['a request of a batch without method or url']
  const faults = /^https?:/i.test(url) ? ['a full url in a batch'] : []
  const type = Object.keys(object(headers) ?? {}).find((name) => name.toLowerCase() === 'content-type')
  if (['POST', 'PATCH', 'PUT'].includes(method.toUpperCase()) && (body === undefined || type === undefined))
    faults.push(`${method} in a batch needs a body and its Content-Type`)
  return faults
}

function responseFaults(ids: readonly unknown[], responses: unknown): string[] {
  if (!Array.isArray(responses)) return ['a batch was answered without responses']
  const faults = responses.length === ids.length ? [] : ['a batch has an answer for each request']
  for (const one of responses) {
    const { id, status } = object(one) ?? {}
    if (!ids.includes(id)) faults.push(`an answer in a batch to ${String(id)}, which was not asked`)
    if (!Number.isInteger(status)) faults.push('an answer in a batch without a status')
  }
  return faults
}
