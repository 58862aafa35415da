// The outside world played on this machine: Microsoft Graph v1.0, Entra ID and, for people, the stage. Met over HTTP only.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { appFrom, type App, type AppOptions } from './app.ts'
import { answerBatch } from './batch.ts'
import type { Answer } from './call.ts'
import { randomFrom } from './company/random.ts'
import type { SampleCompany } from './company/sample-company.ts'
import { consentsFrom } from './consents.ts'
import { registerControlApi } from './control-api.ts'
import { entraFor } from './entra.ts'
import type { Entra } from './entra-parts.ts'
import { faultPlan, type Fault, type Faults } from './faults.ts'
import {
  answerGraph,
  keepExchange,
  ConnectionCut,
  type Exchanged,
  type GraphParts,
  type GraphRequest,
  type Latency,
} from './graph.ts'
import { feedFrom, type Feed } from './feed.ts'
import { openStateFile } from './state-file.ts'
import { newServer } from './new-server.ts'
import { pagesWith } from './odata/pages.ts'
import { errorBody, GraphProblem } from './problem.ts'
import { SAMPLE_COMPANIES } from './sample/companies.ts'
import { subscriptionService, type Subscriptions } from './subscriptions.ts'
import { throttleWith, type Throttle } from './throttle.ts'
import { openKeys } from './token.ts'
import { createDirectory, type World } from './world.ts'
import { allowAppOrigin } from './allow-app-origin.ts'

export interface EmulatorOptions {
  /** 0: any free one. */
  port: number
  seed: string
  /** The real clock, ms since 1970; the moved clock is added to it. */
  now: () => number
  /** Where changes are written down; null keeps nothing. */
  dataFile: string | null
  /** Origin of the app's server. */
  appUrl: string
  /** The app's registration and manifest; neutral defaults when left out. */
  app?: AppOptions
  /** The sample companies, one tenant each; two small neutral ones when left out. */
  companies?: readonly SampleCompany[]
  /** Folder of the built stage; left out, there is no stage. */
  stageDir?: string
  latency?: Latency
  faults?: readonly Fault[]
  /** Time for limits, ms, only going forward; tests hold it. */
  ticks?: () => number
  /** Keeps bodies and scopes with the exchanges. */
  record?: boolean
  onExchange?: (exchange: Exchanged) => void
  /** What the real service may do and a client must stand: shares from 0 to 1, and unruly notices. */
  quirks?: { emptyPages?: number; unrulyNotices?: boolean }
}

export interface Emulator {
  url: string
  world: World
  faults: Faults
  throttle: Throttle
  subscriptions: Subscriptions
  feed: Feed
  entra: Entra
  /** Every request to Graph, items of batches too, in the order they were answered. */
  exchanges: Exchanged[]
  offsetMs(): number
  close(): Promise<void>
}

/** Starts the emulator on loopback. Nothing of the company is invented before somebody looks at it. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const { seed, companies = SAMPLE_COMPANIES } = options
  const registered = appFrom(options.app ?? {}, options.appUrl)
  const file = openStateFile(options.dataFile, seed, options.now(), (state) => {
    for (const mailbox of world.openMailboxes())
      if (mailbox.wasTouched) state.mailboxes[mailbox.owner.id] = mailbox.toState()
    state.consents = consents.toState()
    state.feed = feed.toState()
  })
  const { state } = file
  const now = (): number => options.now() + state.offsetMs
  const world = createDirectory({
    companies,
    seed,
    anchor: state.anchor,
    now,
    kept: (id) => state.mailboxes[id] ?? null,
  })
  const consents = consentsFrom(state.consents, registered.permissions)
  const feed = feedFrom(state.feed, registered.activityTypes)
  const keys = await openKeys(state.pem)
  state.pem = keys.pem
  const app = newServer()
  const url = await listenUrl(options)
  const parts = graphParts(options, { world, url, keys, feed, now, save: file.later })
  const { faults, throttle, subscriptions } = parts
  const entra = entraFor({
    world,
    keys,
    consents,
    app: registered,
    url,
    faults,
  })
  const clock = {
    offsetMs: () => state.offsetMs,
    move: (offsetMs: number) => {
      state.offsetMs = offsetMs
      file.later()
      process.send?.({ type: 'clock', offsetMs })
    },
  }
  allowAppOrigin(app, options.appUrl)
  registerGraph(app, parts)
  entra.register(app)
  registerControlApi(app, {
    world,
    entra,
    consents,
    faults,
    exchanges: parts.exchanges,
    subscriptions,
    feed,
    clock,
    save: file.later,
  })
  if (options.stageDir !== undefined)
    await addStage(app, {
      url,
      appUrl: options.appUrl,
      app: registered,
      tenantId: world.tenants[0]?.id ?? '',
      stageDir: options.stageDir,
    })
  await app.listen({ port: Number(new URL(url).port), host: '127.0.0.1' })
  file.now()
  return {
    url,
    world,
    faults,
    throttle,
    subscriptions,
    feed,
    entra,
    exchanges: parts.exchanges,
    offsetMs: clock.offsetMs,
    close: async () => {
      file.now()
      await app.close()
      await subscriptions.settled()
    },
  }
}

/** What Graph's routes stand on, with the quirks of the service as it is unless the options say otherwise. */
function graphParts(
  { seed, appUrl, ...options }: EmulatorOptions,
  { now, keys, ...base }: Pick<GraphParts, 'world' | 'url' | 'keys' | 'feed' | 'save'> & { now: () => number },
): GraphParts {
  const quirks = { emptyPages: 0.05, unrulyNotices: true, ...options.quirks }
  const faults = faultPlan(seed)
  faults.set(options.faults ?? [])
  return {
    ...base,
    keys,
    faults,
    throttle: throttleWith(options.ticks ?? (() => performance.now())),
    subscriptions: subscriptionService({ now, seed, appUrl, unruly: quirks.unrulyNotices }),
    pages: pagesWith(keys.kid, randomFrom(seed, 'pages'), quirks.emptyPages),
    latency: options.latency ?? { baseMs: 0, perKbMs: 0 },
    exchanges: [],
    record: options.record ?? false,
    onExchange: options.onExchange ?? null,
  }
}

/** Own address: the port asked for, or a free one found now, since links need it before anybody listens. */
async function listenUrl({ port }: EmulatorOptions): Promise<string> {
  if (port !== 0) return `http://localhost:${port}`
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return `http://localhost:${address !== null && typeof address === 'object' ? address.port : 0}`
}

const headersOf = (request: FastifyRequest): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )

function registerGraph(app: FastifyInstance, parts: GraphParts): void {
  const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const asked = request.url.slice('/v1.0'.length)
    const graphRequest: GraphRequest = {
      method: request.method,
      asked,
      headers: headersOf(request),
      body: request.body,
    }
    try {
      const isBatch = /^\/(\$|%24)batch$/i.test(asked)
      return await send(
        reply,
        isBatch ? await outerBatch(parts, graphRequest) : await answerGraph(parts, graphRequest, false),
      )
    } catch (error) {
      if (!(error instanceof ConnectionCut)) throw error
      void reply.hijack()
      if (error.how === 'drop') request.raw.socket.destroy()
      return reply
    }
  }
  app.route({ method: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'], url: '/v1.0/*', handler: handle })
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if (!request.url.startsWith('/v1.0/')) return reply.code(error.statusCode ?? 500).send({ error: error.message })
    const problem =
      error instanceof GraphProblem ? error : new GraphProblem(error.statusCode ?? 500, 'UnknownError', error.message)
    const ids = { requestId: 'none', clientRequestId: 'none', at: parts.world.now() }
    return reply.code(problem.status).send(errorBody(problem, ids))
  })
}

/** The batch as a whole can be refused, throttled or lost like any call. */
async function outerBatch(parts: GraphParts, request: GraphRequest): Promise<Answer> {
  const fault = parts.faults.matchFault(request.method, '/$batch')
  const [requestId, clientRequestId] = [randomUUID(), request.headers['client-request-id'] ?? '']
  const ids = { 'request-id': requestId, 'client-request-id': clientRequestId || requestId }
  const after = parts.exchanges.length
  const record = (status: number, got?: unknown): void =>
    keepExchange(
      parts,
      { method: request.method, path: request.asked, status, inBatch: false },
      { sent: request.body, got, after, isStruck: fault !== null },
    )
  try {
    if (fault?.hang) throw new ConnectionCut('hang')
    if (fault?.drop === 'request') throw new ConnectionCut('drop')
    if (fault?.status) {
      const headers = {
        ...fault.headers,
        ...(fault.retryAfter === undefined || fault.retryAfter === null
          ? {}
          : { 'retry-after': String(fault.retryAfter) }),
      }
      throw new GraphProblem(
        fault.status,
        fault.code ?? (fault.status === 429 ? 'TooManyRequests' : 'ServiceUnavailable'),
        fault.message ?? 'The request could not be served.',
        headers,
      )
    }
    const answer = await answerBatch(parts, request)
    if (fault?.drop === 'response') throw new ConnectionCut('drop')
    record(answer.status, answer.body)
    return { ...answer, headers: { ...ids, ...answer.headers } }
  } catch (error) {
    if (!(error instanceof GraphProblem)) throw error
    const body = errorBody(error, { requestId, clientRequestId: ids['client-request-id'], at: parts.world.now() })
    record(error.status, body)
    return { status: error.status, headers: { ...ids, ...error.headers }, body }
  }
}

function send(reply: FastifyReply, { status, headers, body }: Answer): FastifyReply {
  void reply.code(status).headers({
    'x-ms-ags-diagnostic':
      '{"ServerInfo":{"DataCenter":"Loopback","Slice":"E","Ring":"5","ScaleUnit":"000","RoleInstance":"EMULATOR"}}',
    date: new Date().toUTCString(),
    ...headers,
  })
  if (body === undefined) return reply.send()
  if (body instanceof Buffer) return reply.send(body)
  return reply
    .header(
      'content-type',
      'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
    )
    .serializer((value: unknown) => JSON.stringify(value))
    .send(body)
}

async function addStage(
  app: FastifyInstance,
  place: { url: string; appUrl: string; app: App; tenantId: string; stageDir: string },
): Promise<void> {
  const { mountStage } = await import('./hosts/stage.ts')
  mountStage(app, place)
}
