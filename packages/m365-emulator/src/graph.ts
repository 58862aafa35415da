// Answers one request to Graph, alone or as an item of a batch: token, fault plan, limits, scopes, then the route.
import { randomUUID } from 'node:crypto'
import type { Answer, Surroundings } from './call.ts'
import { readUrl } from './call.ts'
import { CONTRACT, findContract, type Contract } from './contract.ts'
import type { Fault, Faults } from './faults.ts'
import { badRequest, badToken, denied, errorBody, GraphProblem, type Workload } from './problem.ts'
import { appOnlyCall } from './app-only-call.ts'
import { chatRoutes } from './routes/chats.ts'
import { deltaRoutes } from './routes/delta.ts'
import { directoryRoutes } from './routes/directory.ts'
import { eventRoutes } from './routes/events.ts'
import { messageRoutes } from './routes/messages.ts'
import { noticeRoutes } from './routes/notices.ts'
import { peopleRoutes } from './routes/people.ts'
import { photoRoutes } from './routes/photos.ts'
import { plannerRoutes } from './routes/planner.ts'
import type { Routes } from './routes/route.ts'
import { teamworkRoutes } from './routes/teamwork.ts'
import type { Person } from './store.ts'
import type { Throttle } from './throttle.ts'
import { GRAPH_AUDIENCE, type Claims, type GraphToken, type Keys } from './token.ts'

const ROUTES: Routes = {
  ...directoryRoutes,
  ...messageRoutes,
  ...eventRoutes,
  ...deltaRoutes,
  ...chatRoutes,
  ...plannerRoutes,
  ...peopleRoutes,
  ...photoRoutes,
  ...noticeRoutes,
  ...teamworkRoutes,
}

export interface GraphRequest {
  method: string
  /** After the version, with a leading slash. */
  asked: string
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>
  body: unknown
}

/** The line is to be cut, or never answered. */
export class ConnectionCut extends Error {
  readonly how: 'drop' | 'hang'
  constructor(how: 'drop' | 'hang') {
    super(how)
    this.how = how
  }
}

export interface Latency {
  /** Before each answer, in ms. */
  baseMs: number
  /** For each kilobyte of the answer. */
  perKbMs: number
  /** Stretches each wait: jitter. */
  stretch?: () => number
}

export interface GraphParts extends Surroundings {
  keys: Keys
  faults: Faults
  throttle: Throttle
  latency: Latency
  exchanges: Exchanged[]
  /** Keeps bodies and scopes with the exchanges: for tests that hold them against the contract. */
  record: boolean
  /** Hears every exchange with all its details, before it is answered: where a test puts the contract checker. */
  onExchange: ((exchange: Exchanged) => void) | null
}

export interface Exchanged {
  method: string
  path: string
  status: number
  inBatch: boolean
  sent?: unknown
  got?: unknown
  scopes?: readonly string[]
  prefer?: string
  /** How many exchanges had been answered when this one came: what it cannot have run beside. */
  after?: number
  /** The answer was made by the fault plan. */
  isStruck?: boolean
}

/** The oldest go first. */
const MOST_EXCHANGES = 5000

/** Writes an exchange down; the details only when they are to be kept. */
export function keepExchange(parts: GraphParts, plain: Exchanged, details: Partial<Exchanged>): void {
  const { exchanges, record, onExchange } = parts
  onExchange?.({ ...plain, ...details })
  exchanges.push(record ? { ...plain, ...details } : plain)
  if (exchanges.length > MOST_EXCHANGES) exchanges.shift()
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)))

function claimsOf({ keys, world }: GraphParts, headers: GraphRequest['headers']): Claims {
  const text = /^Bearer (.+)$/i.exec(headers['authorization'] ?? '')?.[1]
  if (!text) throw badToken()
  const claims = keys.read(text)
  if (!claims) throw badToken('CompactToken parsing failed with error code: 80049217')
  if (claims['aud'] !== GRAPH_AUDIENCE) throw badToken('Access token validation failure. Invalid audience.')
  if (Number(claims['exp']) * 1000 <= world.now()) throw badToken('Lifetime validation failed, the token is expired.')
  return claims
}

function personOf({ world }: GraphParts, claims: Claims): { token: GraphToken; me: Person } {
  const me = world.person(String(claims['oid']))
  if (!me || me.tenantId !== claims['tid']) throw badToken('Access token validation failure. Unknown user.')
  const scopes = new Set((typeof claims['scp'] === 'string' ? claims['scp'] : '').split(' '))
  const canChallenge = Array.isArray(claims['xms_cc']) && claims['xms_cc'].includes('cp1')
  return { me, token: { oid: me.id, tid: me.tenantId, appId: String(claims['appid']), scopes, canChallenge } }
}

function challenge(fault: Fault, token: GraphToken): GraphProblem {
  const asked =
    fault.claims === true || fault.claims === undefined
      ? '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}'
      : fault.claims
  const claims = Buffer.from(asked).toString('base64')
  const header = token.canChallenge ? `, error="insufficient_claims", claims="${claims}"` : ''
  return new GraphProblem(
    fault.status ?? 401,
    'InvalidAuthenticationToken',
    'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
    {
      'www-authenticate': `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"${header}`,
    },
  )
}

const CODES: Readonly<Record<number, Partial<Record<Workload, string>> & { other: string }>> = {
  429: { outlook: 'ApplicationThrottled', other: 'TooManyRequests' },
  403: { directory: 'Authorization_RequestDenied', outlook: 'ErrorAccessDenied', other: 'Forbidden' },
  404: { directory: 'Request_ResourceNotFound', outlook: 'ErrorItemNotFound', other: 'NotFound' },
  410: { outlook: 'SyncStateNotFound', other: 'resyncRequired' },
  500: { outlook: 'ErrorInternalServerError', other: 'InternalServerError' },
  502: { other: 'BadGateway' },
  503: { outlook: 'ErrorServerBusy', other: 'ServiceUnavailable' },
  504: { other: 'GatewayTimeout' },
}

/** What a rule makes of the request before the route sees it. */
async function applyFault(fault: Fault | null, workload: Workload, token: GraphToken): Promise<Answer | null> {
  if (!fault) return null
  if (fault.delayMs) await wait(fault.delayMs)
  if (fault.hang) throw new ConnectionCut('hang')
  if (fault.drop === 'request') throw new ConnectionCut('drop')
  if (fault.claims !== undefined) throw challenge(fault, token)
  if (fault.status === undefined || fault.drop === 'response') return null
  const codes = CODES[fault.status]
  const headers = {
    ...fault.headers,
    ...(fault.retryAfter === undefined || fault.retryAfter === null ? {} : { 'retry-after': String(fault.retryAfter) }),
  }
  if (fault.body !== undefined) return { status: fault.status, headers, body: fault.body }
  throw new GraphProblem(
    fault.status,
    fault.code ?? codes?.[workload] ?? codes?.other ?? 'UnknownError',
    fault.message ?? 'The request could not be served.',
    headers,
  )
}

/** Turns a next or delta link back into the call that began the list. */
function followed(parts: GraphParts, asked: string): { asked: string; query: Map<string, string>; segments: string[] } {
  const { segments, query } = readUrl(asked)
  const sealed = query.get('$skiptoken') ?? query.get('$deltatoken')
  if (sealed === undefined) return { asked, query, segments }
  const token = parts.pages.open(sealed)
  if (!token)
    throw query.has('$deltatoken')
      ? new GraphProblem(410, 'SyncStateNotFound', 'The sync state generation is not found; generation=0')
      : badRequest('directory', 'Skip token is null, empty or invalid.', 'Directory_ExpiredPageToken')
  const first = readUrl(token.asked)
  if (first.segments.join('/').toLowerCase() !== segments.join('/').toLowerCase())
    throw badRequest('directory', 'Skip token is not of this resource.')
  first.query.set('\u0000skip', String(token.skip))
  if (token.state?.['empty']) first.query.set('\u0000empty', String(token.state['empty']))
  if (token.state?.['number'] !== undefined) first.query.set('\u0000state', JSON.stringify(token.state))
  return { asked: token.asked, query: first.query, segments }
}

function contractOf(method: string, segments: readonly string[]): { contract: Contract; params: string[] } {
  const found = findContract(method, segments)
  if (found === 'wrong-method')
    throw new GraphProblem(405, 'Request_BadRequest', `Specified HTTP method is not allowed for the request target.`)
  if (!found) throw badRequest('batch', `Resource not found for the segment '${segments.at(-1) ?? ''}'.`)
  return found
}

/** Runs one request; problems are thrown. */
async function run(parts: GraphParts, request: GraphRequest, seen: Partial<Exchanged>): Promise<Answer> {
  const claims = claimsOf(parts, request.headers)
  const person = claims['idtyp'] === 'app' ? null : personOf(parts, claims)
  if (person) seen.scopes = [...person.token.scopes]
  const { asked, query, segments } = followed(parts, request.asked)
  const { contract, params } = contractOf(request.method, segments)
  const { workload } = contract
  const { token, me } = person ?? appOnlyCall(parts, claims, { contract, params })
  seen.scopes = [...token.scopes]
  const fault = parts.faults.matchFault(request.method, decodeURI(request.asked.replace(/%(?![0-9a-f]{2})/gi, '%25')))
  seen.isStruck = fault !== null
  const struck = await applyFault(fault, workload, token)
  if (struck) return struck
  const entered = parts.throttle.enter({
    contract,
    workload,
    appId: token.appId,
    userId: me.id,
    tenantId: me.tenantId,
    query,
  })
  try {
    if (contract.scopes.length > 0 && !contract.scopes.some((scope) => token.scopes.has(scope))) throw denied(workload)
    const handler = ROUTES[contract.id]
    if (!handler) throw new GraphProblem(501, 'NotImplemented', `The emulator does not play ${contract.id}.`)
    const call = {
      ...parts,
      contract,
      workload,
      method: request.method,
      params,
      query,
      headers: request.headers,
      body: request.body,
      token,
      me,
      asked,
    }
    const answer = await onItsWay(parts.latency, async () => handler(call))
    if (fault?.drop === 'response') throw new ConnectionCut('drop')
    return { ...answer, headers: { ...entered.headers, ...answer.headers } }
  } finally {
    entered.leave()
  }
}

/** Answers and refusals alike take their time. What the emulator computed itself is part of the wait, not on top of it. */
async function onItsWay(latency: Latency, answered: () => Promise<Answer>): Promise<Answer> {
  if (latency.baseMs === 0) return answered()
  const began = performance.now()
  const until = (bytes: number) => wait(began + latencyOf(latency, bytes) - performance.now())
  try {
    const answer = await answered()
    await until(sizeOf(answer.body))
    return answer
  } catch (error) {
    await until(0)
    throw error
  }
}

const latencyOf = ({ baseMs, perKbMs, stretch }: Latency, bytes: number): number =>
  baseMs * (stretch?.() ?? 1) + (bytes / 1024) * perKbMs

const sizeOf = (body: unknown): number =>
  body === undefined ? 0 : body instanceof Buffer ? body.length : JSON.stringify(body).length

/** Answers one request; every refusal becomes an answer too, only a cut line is thrown. */
export async function answerGraph(parts: GraphParts, request: GraphRequest, inBatch: boolean): Promise<Answer> {
  const requestId = randomUUID()
  const clientRequestId = request.headers['client-request-id'] ?? requestId
  const ids = { 'request-id': requestId, 'client-request-id': clientRequestId }
  const seen: Partial<Exchanged> = {
    sent: request.body,
    prefer: request.headers['prefer'] ?? '',
    after: parts.exchanges.length,
  }
  const record = (status: number, got?: unknown): void =>
    keepExchange(parts, { method: request.method, path: request.asked, status, inBatch }, { ...seen, got })
  try {
    const answer = await run(parts, request, seen)
    record(answer.status, answer.body)
    return { ...answer, headers: { ...ids, ...answer.headers } }
  } catch (error) {
    if (!(error instanceof GraphProblem)) {
      record(0)
      throw error
    }
    const body = errorBody(error, { requestId, clientRequestId, at: parts.world.now() })
    record(error.status, body)
    return { status: error.status, headers: { ...ids, ...error.headers }, body }
  }
}

/** Contracts without a route: asked by a test. */
export const unimplemented = (): string[] => CONTRACT.map(({ id }) => id).filter((id) => !(id in ROUTES))
