// One loop for every call: the deadline, waiting as told, reads tried again, writes never blindly repeated.
import { settleWithin } from '../outgoing/settle-within.ts'
import type { Call, GraphClient, RawResponse } from './graph-client.ts'
import { failureOf, GraphFailure, retryAfter } from './errors.ts'
import type { Semaphore } from './mailbox-semaphore.ts'
import type { Pacer } from './pacer.ts'
import { isPassing, MOST_TRIES, waitBefore } from './retry.ts'

export interface GraphSession {
  client: GraphClient
  /** The mailbox's gate; calls that do not touch the mailbox go beside it. */
  semaphore: Semaphore
  /** tenant:user, whose limits on Teams these are. */
  user: string
  /** Epoch ms of the service's dates; only for Retry-After given as a date. */
  now: () => number
  chance: () => number
  /** Waits so many ms. */
  sleep: (ms: number) => Promise<void>
  log: (event: string, facts: Record<string, string | number>) => void
  /** Fires when nobody waits for the answers any more. */
  signal?: AbortSignal
}

export interface GraphRequestOptions extends Call {
  /** True for everything in the mailbox or calendar: four at once. */
  mailbox?: boolean
  /** Of a batch: how many of its items are in the mailbox, all counted. */
  permits?: number
  /** For this call, tries and waiting included. */
  deadlineMs?: number
  /** For all calls of one reading together, on the clock of `performance.now()`. */
  until?: number
  /** A write that the service itself does only once, however often it is asked. */
  isRepeatable?: true
  /** Each try waits for its turn. */
  pacer?: Pacer
}

/** A person waits: after ten seconds a partial answer with words is better than none. */
export const DEADLINE_MS = 10_000

/** Sends and gives back the parsed JSON of a success (null for an empty one). Throws GraphFailure for everything else. */
export async function requestJson(session: GraphSession, request: GraphRequestOptions): Promise<unknown> {
  return parseJson(await requestBytes(session, request))
}

/** As `ask`, bytes untouched. */
export async function requestBytes(session: GraphSession, request: GraphRequestOptions): Promise<RawResponse> {
  const until = Math.min(request.until ?? Infinity, performance.now() + (request.deadlineMs ?? DEADLINE_MS))
  let challenge: { claims: string | undefined } | null = null
  for (let attempt = 1; ; attempt++) {
    const answer = await once(session, request, until, challenge?.claims)
    if (!(answer instanceof GraphFailure)) return answer
    // A refused token did nothing, so writes may follow too: once, with a token that meets the challenge.
    if (needsToken(answer) && challenge === null) {
      challenge = { claims: answer.claims ?? undefined }
      continue
    }
    if (answer.status === 429) request.pacer?.backOff(answer.retryAfterSeconds ?? 1)
    const mayRepeat = request.method === 'GET' || request.isRepeatable === true || isBatchOfReads(request)
    const again = attempt < MOST_TRIES && mayRepeat
    const passing = answer.status === null ? answer.kind === 'down' : isPassing(answer.status)
    const wait =
      again && passing
        ? waitBefore(attempt, answer.retryAfterSeconds, until - performance.now(), session.chance())
        : null
    if (wait === null || session.signal?.aborted) throw answer
    session.log('graph asked again', { attempt, status: answer.status ?? 0, code: answer.code ?? '' })
    await session.sleep(wait)
  }
}

function isBatchOfReads({ path, body }: GraphRequestOptions): boolean {
  return (
    path === '/$batch' && (body as { requests: { method: string }[] }).requests.every((item) => item.method === 'GET')
  )
}

/** Graph's own 401, not a refusal of the sign-in before it. */
function needsToken({ kind, status, claims }: GraphFailure): boolean {
  return status !== null && (kind === 'sign-in' || (kind === 'claims' && claims !== ''))
}

async function once(
  session: GraphSession,
  request: GraphRequestOptions,
  until: number,
  claims?: string,
): Promise<RawResponse | GraphFailure> {
  const answered = await request.pacer?.acquire(session.sleep, until)
  if (answered === null) return new GraphFailure('busy', { code: 'no-turn' })
  try {
    return await sendOnce(session, request, until, claims)
  } finally {
    answered?.()
  }
}

function sendOnce(
  session: GraphSession,
  request: GraphRequestOptions,
  until: number,
  claims?: string,
): Promise<RawResponse | GraphFailure> {
  const send = async (): Promise<RawResponse | GraphFailure> => {
    const left = until - performance.now()
    if (left <= 0 || session.signal?.aborted) return new GraphFailure('down')
    try {
      const ms = Math.ceil(left)
      // Asking for a token and for the person's choices counts too: a place at the mailbox is always given back.
      const answer = await settleWithin(
        { ms, signal: session.signal },
        () => new GraphFailure('down'),
        (signal) => session.client.call(request, { ms, signal }, claims),
      )
      return answer.status < 300 ? answer : refusal(session, request, answer)
    } catch (error) {
      if (error instanceof GraphFailure) return error
      throw error
    }
  }
  return request.mailbox ? session.semaphore.run(send, request.permits) : send()
}

function refusal(session: GraphSession, request: GraphRequestOptions, answer: RawResponse): GraphFailure {
  const failure = failureOf(answer.status, answer.headers, bodyOf(answer), [request.scope])
  const said = retryAfter(answer.headers.get('retry-after') ?? null, session.now())
  if (failure.kind !== 'busy' && failure.kind !== 'down') return failure
  const { status, code, requestId, scopes } = failure
  return new GraphFailure(failure.kind, { status, code, requestId, scopes, retryAfterSeconds: said })
}

function bodyOf({ type, bytes }: RawResponse): unknown {
  if (!/json/i.test(type)) return null
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown
  } catch {
    return null
  }
}

/** JSON of a success. A login page, an empty 200 or half an answer is "not understood", never data. */
export function parseJson(answer: RawResponse): unknown {
  if (answer.status === 204 || answer.status === 202) return null
  const body = bodyOf(answer)
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new GraphFailure('not-understood', { status: answer.status })
  return body
}
