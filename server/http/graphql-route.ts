// POST /graphql through Apollo, in a Fastify route of our own (0.68 of a raw JSON route; the ready integration 0.62, measured).
import { HeaderMap, type ApolloServer } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLContext } from '../graphql/apollo.ts'
import { withinDeadline } from './request-deadline.ts'
import type { IsOperationAllowed } from '../graphql/operation-allow-list.ts'
import type { RateLimit } from './rate-limit.ts'
import { Busy, toProblem, type Problem, type ProblemCode } from '../problems.ts'
import type { Log } from '../platform/log.ts'
import type { CreateContext } from '../request-context.ts'

export interface GraphqlRouteOptions {
  apollo: ApolloServer<GraphQLContext>
  createContext: CreateContext
  isOperationAllowed: IsOperationAllowed
  rates: RateLimit
  /** Milliseconds for a whole request. */
  deadlineMs: number
  log: Log
}

/** In this order: an operation of ours, signed in, not too often by one person, then the query. Who fails counts by address. */
export function graphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { isOperationAllowed, rates, deadlineMs, log } = options
  app.post('/graphql', async (request, reply) => {
    const correlationId = request.id
    if (!isOperationAllowed(textOf(request.body))) {
      const tooOften = await rates.address(request.ip)
      return tooOften === null
        ? unknownOperation(reply, correlationId)
        : refuse(reply, new Busy(tooOften), correlationId, log)
    }
    const answered = await withinDeadline(deadlineMs, (signal) => answerTo(request, options, signal)).catch(
      (error: unknown) => toProblem(error),
    )
    if ('facts' in answered) {
      const tooOften = answered.facts.code === 'SIGN_IN_NEEDED' ? await rates.address(request.ip) : null
      return refuse(reply, tooOften === null ? answered : new Busy(tooOften), correlationId, log)
    }
    for (const [name, value] of answered.headers) void reply.header(name, value)
    void reply.header('cache-control', 'no-store')
    return reply.code(answered.status).send(answered.body)
  })
}

interface Answered {
  status: number
  headers: HeaderMap
  body: string
}

/** Throws a Problem for whoever is not signed in or asks too often; what goes wrong within the query stands in its answer. */
async function answerTo(request: FastifyRequest, options: GraphqlRouteOptions, signal: AbortSignal): Promise<Answered> {
  const context = await options.createContext({
    authorization: request.headers.authorization,
    zone: one(request.headers['x-upward-zone']),
    correlationId: request.id,
    signal,
  })
  const wait = await options.rates.person(context.user.tenantId, context.user.userId)
  if (wait !== null) throw new Busy(wait)
  const { status, headers, body } = await options.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers: toHeaderMap(request), search: '', body: request.body },
    context: () => Promise.resolve(context),
  })
  const text = body.kind === 'complete' ? body.string : await joined(body.asyncIterator)
  return { status: statusOf(status ?? 200, headers, text), headers, body: text }
}

/** GraphQL over HTTP: whoever asks in plain JSON gets 200 for a document that was read and refused; the newer media type gets 400. */
function statusOf(status: number, headers: HeaderMap, body: string): number {
  if (status !== 400 || !headers.get('content-type')?.startsWith('application/json')) return status
  return /"code":"(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT)"/.test(body) ? 200 : status
}

function refuse(reply: FastifyReply, problem: Problem, correlationId: string, log: Log) {
  if (problem.facts.code === 'UNEXPECTED')
    log.error('unexpected', { correlationId, name: (problem.cause as Error | undefined)?.name ?? 'unknown' })
  if (problem.facts.reason === 'DEADLINE') log.warn('took too long', { correlationId })
  if (problem.facts.afterSeconds !== undefined) void reply.header('retry-after', String(problem.facts.afterSeconds))
  return reply
    .code(STATUS[problem.facts.code] ?? 503)
    .send({ errors: [{ message: problem.facts.code, extensions: { ...problem.facts, correlationId } }] })
}

const STATUS: Partial<Record<ProblemCode, number>> = { SIGN_IN_NEEDED: 401, CLAIMS_CHALLENGE: 401, BUSY: 429 }

/** An old page after an update asks with operations that are no longer ours: loading it again mends that. */
function unknownOperation(reply: FastifyReply, correlationId: string) {
  const extensions = { code: 'NOT_OUR_OPERATION', who: 'YOU', tryAgain: 'NO', correlationId }
  return reply.code(400).send({ errors: [{ message: 'This page is out of date. Please load it again.', extensions }] })
}

function textOf(body: unknown): string {
  const query = typeof body === 'object' && body !== null ? (body as { query?: unknown }).query : null
  return typeof query === 'string' ? query : ''
}

function toHeaderMap(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  return headers
}

async function joined(parts: AsyncIterable<string>): Promise<string> {
  const all: string[] = []
  for await (const part of parts) all.push(part)
  return all.join('')
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
