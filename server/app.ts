// Builds the whole server from its parts; tests call this. It does not listen and reads no environment.
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { randomUUID } from 'node:crypto'
import { buildApollo } from './graphql/apollo.ts'
import { startJobs } from './jobs.ts'
import { journey } from './journey.ts'
import { operationAllowList } from './graphql/operation-allow-list.ts'
import { REQUEST_DEADLINE_MS } from './http/request-deadline.ts'
import { rateLimit, type RateLimits } from './http/rate-limit.ts'
import { graphqlRoute } from './http/graphql-route.ts'
import { healthRoutes } from './http/health-routes.ts'
import { changeNotificationsRoute } from './http/change-notifications-route.ts'
import { plainPages } from './http/plain-pages.ts'
import { photoRoute } from './http/photo-route.ts'
import { pageRoutes } from './http/page-routes.ts'
import { openReadiness, type Readiness } from './platform/readiness.ts'
import { createRequestContext, type AppServices } from './request-context.ts'
import type { Config } from './config/config.ts'

export interface AppOptions {
  config: Config
  services: AppServices
  /** The schema's text, all files joined. */
  sdl: string
  /** Folder of the built pages; null where only GraphQL is served. */
  pages: string | null
  /** Compiled queries on (default) or off, so that a test can hold both alike. */
  jit?: boolean
  /** The operations of our own pages, id to text: nothing else is answered then. Null: any lawful document. */
  operations?: Readonly<Record<string, string>> | null
  rates?: RateLimits
  /** Milliseconds for a whole GraphQL request. */
  deadlineMs?: number
  slowest?: SlowestConnection
  /** What the probes answer from; the database alone when it is left out. */
  readiness?: Readiness
}

/** Milliseconds until a connection that does not get on is closed; `lookMs`: how often is looked. */
export interface SlowestConnection {
  headersMs: number
  requestMs: number
  idleMs: number
  lookMs: number
}

/** Headers come at once from any browser; a body of 100 KB over a poor line within half a minute. */
const SLOWEST: SlowestConnection = { headersMs: 15_000, requestMs: 30_000, idleMs: 65_000, lookMs: 5_000 }

/** Bytes of a GraphQL request (security notes, row 13). */
const LARGEST_BODY = 100 * 1024

/** On every answer. No X-Frame-Options anywhere: Teams and Outlook frame us, and the policy names them. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}

const NOT_A_PAGE = "default-src 'none'; frame-ancestors 'none'"

/** The answer to what cannot be read at all. */
function unreadable(correlationId: string): object {
  const extensions = { code: 'BAD_REQUEST', who: 'US', tryAgain: 'NO', correlationId }
  return { errors: [{ message: 'The request could not be read. Nothing was changed.', extensions }] }
}

export async function buildApp({
  config,
  services,
  sdl,
  pages,
  jit = true,
  slowest = SLOWEST,
  readiness = openReadiness(services.db, null),
  ...options
}: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: LARGEST_BODY,
    genReqId: () => randomUUID(),
    requestTimeout: slowest.requestMs,
    connectionTimeout: slowest.idleMs,
    http: { headersTimeout: slowest.headersMs, connectionsCheckingInterval: slowest.lookMs },
    // The address is not said back when it cannot be decoded: who follows a broken link may have words of theirs in it.
    frameworkErrors: (_, request, reply) => {
      void (reply as FastifyReply).code(400).send(unreadable(request.id))
    },
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
  })
  const apollo = buildApollo({ sdl, production: config.production, jit })
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())
  app.addHook('onClose', () => services.backgroundTasks.settled())
  app.addHook('onSend', (request, reply, _, done) => {
    void reply.header('x-correlation-id', request.id).headers(HEADERS)
    // What is not a page is framed by nobody and holds no window; the pages say for themselves who may frame them.
    if (!reply.hasHeader('content-security-policy')) void reply.header('content-security-policy', NOT_A_PAGE)
    if (!reply.hasHeader('cross-origin-opener-policy')) void reply.header('cross-origin-opener-policy', 'same-origin')
    done()
  })
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500
    services.log[status < 500 ? 'warn' : 'error']('request refused', {
      status,
      path: request.routeOptions.url ?? 'unknown',
      correlationId: request.id,
      name: error.name,
    })
    const code = status < 500 ? 'BAD_REQUEST' : 'UNEXPECTED'
    const message =
      status < 500
        ? 'The request could not be read. Nothing was changed.'
        : 'Something went wrong on our side. Nothing you typed is lost.'
    return reply
      .code(status)
      .send({ errors: [{ message, extensions: { code, who: 'US', tryAgain: 'NO', correlationId: request.id } }] })
  })
  // The address is not said back: who follows a broken link may have words of theirs in it.
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({
      errors: [
        {
          message: 'There is nothing here.',
          extensions: { code: 'NOT_FOUND', who: 'YOU', tryAgain: 'NO', correlationId: request.id },
        },
      ],
    }),
  )
  healthRoutes(app, readiness)
  await startJobs(services, journey)
  const createContext = createRequestContext(services)
  const isOperationAllowed = options.operations ? operationAllowList(options.operations) : () => true
  const { deadlineMs = REQUEST_DEADLINE_MS } = options
  const rates = rateLimit({ rates: options.rates, db: services.db, log: services.log })
  graphqlRoute(app, { apollo, createContext, isOperationAllowed, rates, deadlineMs, log: services.log })
  photoRoute(app, { createContext, rates, deadlineMs })
  if (services.noticesUrl !== null) changeNotificationsRoute(app, { services, rates })
  plainPages(app)
  if (pages) await pageRoutes(app, { config, pages })
  return app
}
