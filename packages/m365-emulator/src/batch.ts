// `$batch`: up to twenty requests in one, answered in any order, each with its own status.
import type { Answer } from './call.ts'
import { randomFrom } from './company/random.ts'
import { findContract } from './contract.ts'
import { answerGraph, type GraphParts, type GraphRequest } from './graph.ts'
import { badRequest, badToken, GraphProblem } from './problem.ts'

const MOST = 20
/** Graph feeds Outlook at most so many items of one batch at a time. */
const AT_ONCE = 4

interface Item {
  id: string
  method: string
  url: string
  headers: Record<string, string>
  body: unknown
  dependsOn: readonly string[]
}

export interface ItemAnswer {
  id: string
  status: number
  headers: Record<string, string>
  body?: unknown
}

const bad = (message: string): GraphProblem => badRequest('batch', message)

const object = (value: unknown): Record<string, unknown> | null =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : null

function readItem(value: unknown): Item {
  const given = object(value)
  if (!given) throw bad('Invalid batch payload format.')
  const { id, method, url, dependsOn } = given
  if (typeof id !== 'string' || !id) throw bad('The id of a batch request is required and must be a string.')
  if (typeof method !== 'string' || typeof url !== 'string')
    throw bad(`The method and url of batch request '${id}' are required.`)
  if (/^[a-z]+:\/\//i.test(url)) throw bad(`The url of batch request '${id}' must be relative to the version.`)
  if (/^\/?\$batch/i.test(url)) throw bad('A batch cannot hold a batch.')
  const headers = Object.fromEntries(
    Object.entries(object(given['headers']) ?? {}).map(([name, text]) => [name.toLowerCase(), String(text)]),
  )
  const depends = dependsOn === undefined ? [] : dependsOn
  if (!Array.isArray(depends)) throw bad(`dependsOn of batch request '${id}' must be a list.`)
  return {
    id,
    method: method.toUpperCase(),
    url: url.startsWith('/') ? url : `/${url}`,
    headers,
    body: given['body'],
    dependsOn: depends.map(String),
  }
}

/** All parallel, each on the one before it, or all on the same one (DOC json-batching). */
function checkShape(items: readonly Item[]): void {
  const ids = items.map(({ id }) => id)
  if (items.some(({ dependsOn }) => dependsOn.length > 1 || dependsOn.some((id) => !ids.includes(id))))
    throw bad('The dependsOn of a batch request names other than one request of the batch.')
  const dependent = items.filter(({ dependsOn }) => dependsOn.length > 0)
  if (dependent.length === 0) return
  const isChain = items.every(({ dependsOn }, i) => (i === 0 ? dependsOn.length === 0 : dependsOn[0] === ids[i - 1]))
  const root = dependent[0]?.dependsOn[0]
  const isStar =
    dependent.every(({ dependsOn }) => dependsOn[0] === root) &&
    dependent.length === items.length - 1 &&
    items.find(({ id }) => id === root)?.dependsOn.length === 0
  if (!isChain && !isStar) throw bad('The batch uses a dependsOn shape that is not supported.')
}

function readEnvelope(body: unknown): Item[] {
  const requests = object(body)?.['requests']
  if (!Array.isArray(requests) || requests.length === 0) throw bad('Invalid batch payload format.')
  if (requests.length > MOST) throw bad(`Number of batch request steps exceeds the maximum value of ${MOST}.`)
  const items = requests.map(readItem)
  if (new Set(items.map(({ id }) => id.toLowerCase())).size !== items.length) throw bad('Request Id is duplicated.')
  checkShape(items)
  return items
}

function asItemAnswer(id: string, answer: Answer): ItemAnswer {
  const isBytes = answer.body instanceof Buffer
  const headers = {
    ...(isBytes || answer.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...answer.headers,
  }
  const named = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.replace(/(^|-)[a-z]/g, (mail) => mail.toUpperCase()), value]),
  )
  if (answer.body === undefined) return { id, status: answer.status, headers: named }
  return {
    id,
    status: answer.status,
    headers: named,
    body: answer.body instanceof Buffer ? answer.body.toString('base64') : answer.body,
  }
}

function inMailbox({ method, url }: Item): boolean {
  const found = findContract(method, url.split('?')[0]?.split('/').filter(Boolean) ?? [])
  return found !== null && found !== 'wrong-method' && found.contract.mailbox === true
}

/** Answers the batch. Only headers of the items count; of the outer ones, only the token. */
export async function answerBatch(parts: GraphParts, outer: GraphRequest): Promise<Answer> {
  if (!outer.headers['authorization']) throw badToken()
  const items = readEnvelope(outer.body)
  const answers = new Map<string, ItemAnswer>()
  const one = async (item: Item): Promise<void> => {
    const failed = item.dependsOn.map((id) => answers.get(id)?.status ?? 424).find((status) => status >= 400)
    answers.set(item.id, failed ? asItemAnswer(item.id, failedDependency()) : await run(parts, outer, item))
  }
  const isSerial = items.some(({ dependsOn }) => dependsOn.length > 0)
  const first = isSerial ? items.filter(({ dependsOn }) => dependsOn.length === 0) : items
  const queue = [...first, ...items.filter((item) => !first.includes(item))]
  const outlook = queue.filter(inMailbox)
  const others = queue.filter((item) => !outlook.includes(item))
  const lane = (waiting: Item[]) => async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await one(next)
  }
  await (isSerial
    ? lane(queue)()
    : Promise.all([...Array.from({ length: AT_ONCE }, lane(outlook)), ...others.map(one)]))
  const random = randomFrom(parts.world.seed, 'batch', parts.exchanges.length)
  return { status: 200, body: { responses: random.some([...answers.values()], answers.size) } }
}

const failedDependency = (): Answer => ({
  status: 424,
  body: { error: { code: 'FailedDependency', message: 'The request failed because a request it depends on failed.' } },
})

async function run(parts: GraphParts, outer: GraphRequest, item: Item): Promise<ItemAnswer> {
  const hasBody = ['POST', 'PATCH', 'PUT'].includes(item.method)
  if (hasBody && (item.body === undefined || !item.headers['content-type']))
    return asItemAnswer(item.id, {
      status: 400,
      body: {
        error: {
          code: 'BadRequest',
          message: `The batch request '${item.id}' needs a body and its Content-Type header.`,
        },
      },
    })
  const headers = { ...item.headers, authorization: outer.headers['authorization'] ?? '' }
  return asItemAnswer(
    item.id,
    await answerGraph(parts, { method: item.method, asked: item.url, headers, body: item.body }, true),
  )
}
