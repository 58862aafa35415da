// A tiny HTTP service that answers as a test says, and a gateway opened on it whose waiting takes no time.
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Graph } from '#server/platform/graph/graph.ts'
import { openGraph, type GraphOptions } from '#server/platform/graph/open-graph.ts'

export interface Seen {
  method: string
  /** Below /v1.0, decoded. */
  path: string
  headers: IncomingHttpHeaders
  body: unknown
}

export interface Reply {
  status?: number
  headers?: Record<string, string>
  /** Text goes as it is, the rest as JSON. */
  body?: unknown
  /** Ends the line without an answer. */
  cut?: true
}

export interface Service {
  url: string
  seen: Seen[]
  /** Waits that the gateway asked for, in ms. */
  waits: number[]
  open: (more?: Partial<GraphOptions>) => Graph
}

/** Runs the work against a service that answers by `reply`; closes it afterwards. */
export async function withService(
  reply: (seen: Seen, url: string) => Reply,
  work: (service: Service) => Promise<void>,
): Promise<void> {
  const seen: Seen[] = []
  const waits: number[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString()
      const path = decodeURIComponent((request.url ?? '').replace('/v1.0', ''))
      const one: Seen = {
        method: request.method ?? '',
        path,
        headers: request.headers,
        body: text ? JSON.parse(text) : null,
      }
      seen.push(one)
      const { status = 200, headers = {}, body = {}, cut } = reply(one, url)
      if (cut) return request.socket.destroy()
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      return response.end(status === 204 ? undefined : typeof body === 'string' ? body : JSON.stringify(body))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const open = (more: Partial<GraphOptions> = {}): Graph =>
    openGraph({
      baseUrl: url,
      token: () => Promise.resolve('a-token'),
      mailboxKey: url,
      now: () => Date.UTC(2026, 10, 23),
      newId: () => 'an-id',
      chance: () => 0.5,
      sleep: (ms) => {
        waits.push(ms)
        return Promise.resolve()
      },
      ...more,
    })
  try {
    await work({ url, seen, waits, open })
  } finally {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
}

/** An error as Graph words it. */
export function problem(status: number, code: string, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers,
    body: {
      error: {
        code,
        message: 'never decide by this',
        innerError: { 'request-id': 'r-1', date: '2026-11-23T00:00:00' },
      },
    },
  }
}

/** The failure that a reading ends in; fails the test when it does not. */
export async function failure(reading: Promise<unknown>): Promise<unknown> {
  try {
    await reading
  } catch (error) {
    return error
  }
  throw new Error('It did not fail.')
}
