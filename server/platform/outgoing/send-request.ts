// The only place of the server that calls another service. It always answers: with the whole body, or with NoAnswer.
//
// `fetch` alone does not. On Node 20 the link from an AbortSignal to the body of an answer is weak: after a garbage collection
// between headers and body, neither AbortSignal.timeout nor AbortSignal.any ends it. So this file reads the body itself, counts
// its bytes, and settles its caller by a timer of its own, whatever `fetch` does. The connection of an answer that was not read
// to its end is destroyed.
import { settleWithin } from './settle-within.ts'

export interface OutgoingRequest {
  url: string
  method?: string
  headers?: Readonly<Record<string, string>>
  body?: string
  /** Milliseconds for headers and body together. */
  ms: number
  /** Bytes of the body after decompression; a larger one is refused before it is in memory. */
  mostBytes: number
  /** Ends the request early, when nobody waits for the answer any more. */
  signal?: AbortSignal | undefined
}

export interface IncomingAnswer {
  status: number
  /** Names in lower case. */
  headers: ReadonlyMap<string, string>
  bytes: Uint8Array<ArrayBuffer>
}

/** Why there is no answer: the time was over, it was too large, the caller ended it, or the connection failed. */
export type NoAnswerReason = 'late' | 'too-large' | 'ended' | 'failed'

export class NoAnswer extends Error {
  constructor(
    readonly reason: NoAnswerReason,
    options?: ErrorOptions,
  ) {
    super(`No answer (${reason}).`, options)
  }
}

/** Requests that are not settled yet; a test looks here that nothing is left behind. */
let open = 0

/** How many requests of this process are on their way. */
export function openRequests(): number {
  return open
}

/** Sends one request and reads the whole answer. Redirects are refused. Throws NoAnswer, at the latest after `ms`. */
export async function sendRequest(request: OutgoingRequest): Promise<IncomingAnswer> {
  open += 1
  try {
    return await settleWithin(
      request,
      (reason) => new NoAnswer(reason),
      (signal) => new Reading(request, signal).run(),
    )
  } finally {
    open -= 1
  }
}

/** One request under way. It holds the controller and the reader, so that both can be ended at any moment. */
class Reading {
  private readonly controller = new AbortController()
  private reader: ReadableStreamDefaultReader<Uint8Array> | null = null

  constructor(
    private readonly request: OutgoingRequest,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.end(), { once: true })
  }

  async run(): Promise<IncomingAnswer> {
    try {
      const { url, method = 'GET', headers = {}, body } = this.request
      const response = await fetch(url, {
        method,
        headers: { ...headers },
        ...(body === undefined ? {} : { body }),
        redirect: 'error',
        signal: this.controller.signal,
      })
      const bytes = await this.readBody(response)
      return { status: response.status, headers: new Map(response.headers), bytes }
    } catch (error) {
      if (error instanceof NoAnswer) throw error
      throw new NoAnswer('failed', { cause: error })
    }
  }

  /** Destroys the connection. Cancelling the reader works where the signal no longer reaches the body. */
  private end(): void {
    this.controller.abort()
    this.reader?.cancel().catch(() => undefined)
  }

  private async readBody(response: Response): Promise<Uint8Array<ArrayBuffer>> {
    if (!response.body) return new Uint8Array()
    const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader()
    this.reader = reader
    // It may have been ended while the headers came in.
    if (this.controller.signal.aborted) await reader.cancel()
    const { mostBytes } = this.request
    if (Number(response.headers.get('content-length') ?? 0) > mostBytes) return this.refuse()
    const chunks: Uint8Array[] = []
    let size = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.byteLength
      if (size > mostBytes) return this.refuse()
      chunks.push(value)
    }
    return joined(chunks, size)
  }

  private refuse(): never {
    this.end()
    throw new NoAnswer('too-large')
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.byteLength
  }
  return all
}

/** The body as text. */
export function textOf({ bytes }: IncomingAnswer): string {
  return new TextDecoder().decode(bytes)
}

/** The body as JSON; null when it is none. */
export function jsonOf(answer: IncomingAnswer): unknown {
  try {
    return JSON.parse(textOf(answer)) as unknown
  } catch {
    return null
  }
}
