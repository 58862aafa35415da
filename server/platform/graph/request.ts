// One loop for every call: the deadline, waiting as told, reads tried again, writes never blindly repeated.
import { settleWithin } from '../outgoing/settle-within.ts'
import type { Call, Door, Raw } from './door.ts'
import { failureOf, GraphFailure, retryAfter } from './errors.ts'
import type { Gate } from './gate.ts'
import type { Pace } from './pace.ts'
import { isPassing, MOST_TRIES, waitBefore } from './retry.ts'

export interface Line {
  door: Door
  /** The mailbox's gate; calls that do not touch the mailbox go beside it. */
  gate: Gate
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

export interface Asked extends Call {
  /** True for everything in the mailbox or calendar: four at once. */
  mailbox?: boolean
  /** Of a batch: how many of its items are in the mailbox, all counted. */
  lanes?: number
  /** For this call, tries and waiting included. */
  deadlineMs?: number
  /** For all calls of one reading together, on the clock of `performance.now()`. */
  until?: number
  /** A write that the service itself does only once, however often it is asked. */
  isRepeatable?: true
  /** Each try waits for its turn. */
  pace?: Pace
}

/** A person waits: after ten seconds a partial answer with words is better than none. */
export const DEADLINE_MS = 10_000

/** Sends and gives back the parsed JSON of a success (null for an empty one). Throws GraphFailure for everything else. */
export async function ask(line: Line, asked: Asked): Promise<unknown> {
  return parsed(await raw(line, asked))
}

/** As `ask`, bytes untouched. */
export async function raw(line: Line, asked: Asked): Promise<Raw> {
  const until = Math.min(asked.until ?? Infinity, performance.now() + (asked.deadlineMs ?? DEADLINE_MS))
  let challenge: { claims: string | undefined } | null = null
  for (let attempt = 1; ; attempt++) {
    const answer = await once(line, asked, until, challenge?.claims)
    if (!(answer instanceof GraphFailure)) return answer
    // A refused token did nothing, so writes may follow too: once, with a token that meets the challenge.
    if (needsToken(answer) && challenge === null) {
      challenge = { claims: answer.claims ?? undefined }
      continue
    }
    if (answer.status === 429) asked.pace?.heldUp(answer.retryAfterSeconds ?? 1)
    const mayRepeat = asked.method === 'GET' || asked.isRepeatable === true || isBatchOfReads(asked)
    const again = attempt < MOST_TRIES && mayRepeat
    const passing = answer.status === null ? answer.kind === 'down' : isPassing(answer.status)
    const wait =
      again && passing ? waitBefore(attempt, answer.retryAfterSeconds, until - performance.now(), line.chance()) : null
    if (wait === null || line.signal?.aborted) throw answer
    line.log('graph asked again', { attempt, status: answer.status ?? 0, code: answer.code ?? '' })
    await line.sleep(wait)
  }
}

function isBatchOfReads({ path, body }: Asked): boolean {
  return (
    path === '/$batch' && (body as { requests: { method: string }[] }).requests.every((item) => item.method === 'GET')
  )
}

/** Graph's own 401, not a refusal of the sign-in before it. */
function needsToken({ kind, status, claims }: GraphFailure): boolean {
  return status !== null && (kind === 'sign-in' || (kind === 'claims' && claims !== ''))
}

async function once(line: Line, asked: Asked, until: number, claims?: string): Promise<Raw | GraphFailure> {
  const answered = await asked.pace?.turn(line.sleep, until)
  if (answered === null) return new GraphFailure('busy', { code: 'no-turn' })
  try {
    return await sendOnce(line, asked, until, claims)
  } finally {
    answered?.()
  }
}

function sendOnce(line: Line, asked: Asked, until: number, claims?: string): Promise<Raw | GraphFailure> {
  const send = async (): Promise<Raw | GraphFailure> => {
    const left = until - performance.now()
    if (left <= 0 || line.signal?.aborted) return new GraphFailure('down')
    try {
      const ms = Math.ceil(left)
      // Asking for a token and for the person's choices counts too: a place at the mailbox is always given back.
      const answer = await settleWithin(
        { ms, signal: line.signal },
        () => new GraphFailure('down'),
        (signal) => line.door.call(asked, { ms, signal }, claims),
      )
      return answer.status < 300 ? answer : refusal(line, asked, answer)
    } catch (error) {
      if (error instanceof GraphFailure) return error
      throw error
    }
  }
  return asked.mailbox ? line.gate.run(send, asked.lanes) : send()
}

function refusal(line: Line, asked: Asked, answer: Raw): GraphFailure {
  const failure = failureOf(answer.status, answer.headers, bodyOf(answer), [asked.scope])
  const said = retryAfter(answer.headers.get('retry-after') ?? null, line.now())
  if (failure.kind !== 'busy' && failure.kind !== 'down') return failure
  const { status, code, requestId, scopes } = failure
  return new GraphFailure(failure.kind, { status, code, requestId, scopes, retryAfterSeconds: said })
}

function bodyOf({ type, bytes }: Raw): unknown {
  if (!/json/i.test(type)) return null
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown
  } catch {
    return null
  }
}

/** JSON of a success. A login page, an empty 200 or half an answer is "not understood", never data. */
export function parsed(answer: Raw): unknown {
  if (answer.status === 204 || answer.status === 202) return null
  const body = bodyOf(answer)
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new GraphFailure('not-understood', { status: answer.status })
  return body
}
