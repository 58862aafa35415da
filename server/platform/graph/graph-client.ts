// The one door to Graph's client: our own chain of middleware around it. Nothing that sends mail gets out.
import {
  Client,
  ResponseType,
  TelemetryHandler,
  type Context,
  type Middleware,
  type MiddlewareOptions,
} from '@microsoft/microsoft-graph-client'
import { NoAnswer, sendRequest } from '../outgoing/send-request.ts'
import { ClaimsRequired, ConsentRequired } from '../auth/errors.ts'
import { GraphFailure } from './errors.ts'
import { graphScope, type Permission } from './scopes.ts'

export type GetToken = (scopes: readonly string[], claims?: string) => Promise<string>

/** Whether the user switched on what the scope is for. Asked before every call; nothing leaves where it is not. */
export type IsScopeEnabled = (scope: Permission) => Promise<boolean>

/** One call as it goes over the wire: path and query below /v1.0, already encoded. */
export interface Call {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  path: string
  scope: Permission
  /** Whose switch stands for the call, where it is not the one of its least scope. */
  under?: Permission
  headers?: Record<string, string>
  body?: unknown
  /** Bytes of the answer; LARGEST_ANSWER when it is left out. */
  mostBytes?: number
}

/** How long a call may take, in ms, and what ends it before. */
export interface CallLimit {
  ms: number
  signal: AbortSignal
}

/**
 * Bytes of one answer. The largest lawful one is a page of 1,000 mail headers, about 10 MB
 * (`$top` of /me/messages, with internetMessageHeaders of 5 to 10 KB each).
 */
export const LARGEST_ANSWER = 16 * 1024 * 1024

export interface RawResponse {
  status: number
  headers: ReadonlyMap<string, string>
  type: string
  bytes: Uint8Array
}

/** Thrown before anything leaves, should any code ever try to send: we make drafts, people send. */
export class SendingForbidden extends Error {}

const SENDING =
  /\/(microsoft\.graph\.)?(send|sendmail|reply|replyall|forward|createreply|createreplyall|createforward)(\(\))?(\/|$|\?)/i

/** Whether a path would send or answer mail. */
export function wouldSend(path: string): boolean {
  return SENDING.test(path)
}

/** The exact address of a call: the client would rebuild it, and a next link must be followed letter by letter. */
class ExactRequest implements MiddlewareOptions {
  /** What stopped the call on our side: the client would wrap it beyond recognition. */
  stopped: unknown = null
  constructor(
    readonly url: string,
    readonly scope: Permission,
    readonly under: Permission,
    readonly claims: string | undefined,
    readonly traceId: string,
    readonly limit: CallLimit & { mostBytes: number },
  ) {}
}

class GatewayMiddleware implements Middleware {
  private next: Middleware | undefined

  constructor(
    private readonly token: GetToken,
    private readonly isScopeEnabled: IsScopeEnabled,
  ) {}

  setNext(next: Middleware): void {
    this.next = next
  }

  async execute(context: Context): Promise<void> {
    const exact = exactlyOf(context)
    if (!this.next) throw new Error('Nothing sends the call.')
    const bearer = await this.allowed(exact)
    context.request = exact.url
    context.options = {
      ...context.options,
      headers: {
        ...(context.options?.headers as Record<string, string>),
        'client-request-id': exact.traceId,
        Authorization: `Bearer ${bearer}`,
      },
    }
    await this.next.execute(context)
  }

  private async allowed(exact: ExactRequest): Promise<string> {
    try {
      if (wouldSend(new URL(exact.url).pathname)) throw new SendingForbidden('Upward never sends mail.')
      if (!(await this.isScopeEnabled(exact.under))) throw new GraphFailure('switched-off', { scopes: [exact.under] })
      return await this.token([graphScope(exact.scope)], exact.claims)
    } catch (error) {
      exact.stopped = error
      throw error
    }
  }
}

function exactlyOf(context: Context): ExactRequest {
  const exact = context.middlewareControl?.getMiddlewareOptions(ExactRequest) as ExactRequest | undefined
  if (!exact) throw new Error('A call left the gateway without its address.')
  return exact
}

/** The end of the chain, in place of the client's own: it always settles, and holds the whole answer when it does. */
class Sending implements Middleware {
  async execute(context: Context): Promise<void> {
    const { method = 'GET', headers, body } = context.options ?? {}
    const exact = exactlyOf(context)
    const answer = await sendRequest({
      url: exact.url,
      method,
      headers: headers as Record<string, string>,
      ...(typeof body === 'string' ? { body } : {}),
      ...exact.limit,
    }).catch((error: unknown) => {
      exact.stopped = error
      throw error
    })
    const { status } = answer
    // The standard allows no body beside these.
    const isEmpty = status === 204 || status === 205 || status === 304
    context.response = new Response(isEmpty ? null : answer.bytes, { status, headers: [...answer.headers] })
  }
}

export interface GraphClient {
  /**
   * Sends one call; gives back whatever Graph answered. Throws GraphFailure when no answer came or no token could be had.
   * `claims` (JSON text of a challenge) asks for a token that meets it.
   */
  call(call: Call, limit: CallLimit, claims?: string): Promise<RawResponse>
  /** Address that a next or delta link must begin with. */
  readonly base: string
}

/** Opens the door to the service at `baseUrl`. A fresh GUID goes with each request, so that it can be traced at Microsoft. */
export function openGraphClient(
  baseUrl: string,
  token: GetToken,
  newId: () => string,
  isScopeEnabled: IsScopeEnabled = () => Promise.resolve(true),
): GraphClient {
  const base = `${baseUrl.replace(/\/$/, '')}/v1.0`
  const [telemetry, ours, http] = [new TelemetryHandler(), new GatewayMiddleware(token, isScopeEnabled), new Sending()]
  // Telemetry first: off Microsoft's own hosts it takes the trace id away, and ours puts it back.
  telemetry.setNext(ours)
  ours.setNext(http)
  const client = Client.initWithMiddleware({
    middleware: telemetry,
    baseUrl,
    defaultVersion: 'v1.0',
    customHosts: new Set([new URL(baseUrl).hostname]),
  })
  return {
    base,
    call: async (call, limit, claims) => {
      const { path, scope, under = scope, mostBytes = LARGEST_ANSWER } = call
      const exact = new ExactRequest(`${base}${path}`, scope, under, claims, newId(), { ...limit, mostBytes })
      const request = client
        .api('/me')
        .middlewareOptions([exact])
        .headers({ ...call.headers })
        .responseType(ResponseType.RAW)
      try {
        return await toRawResponse(await send(request, call))
      } catch (error) {
        throw asFailure(exact.stopped ?? error)
      }
    },
  }
}

type Request = ReturnType<Client['api']>

async function send(request: Request, { method, body }: Call): Promise<Response> {
  if (method === 'GET') return (await request.get()) as Response
  if (method === 'DELETE') return (await request.delete()) as Response
  const content = body ?? {}
  return (await (method === 'POST' ? request.post(content) : request.patch(content))) as Response
}

async function toRawResponse(response: Response): Promise<RawResponse> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  return {
    status: response.status,
    headers: new Map(response.headers),
    type: response.headers.get('content-type') ?? '',
    bytes,
  }
}

function asFailure(error: unknown): unknown {
  if (error instanceof SendingForbidden || error instanceof GraphFailure) return error
  if (error instanceof ConsentRequired)
    return new GraphFailure('consent', { scopes: error.scopes, claims: error.claims }, { cause: error })
  if (error instanceof ClaimsRequired) return new GraphFailure('claims', { claims: error.claims }, { cause: error })
  if (error instanceof NoAnswer && error.reason === 'too-large')
    return new GraphFailure('not-understood', { code: 'too-large' }, { cause: error })
  return new GraphFailure('down', {}, { cause: error })
}
