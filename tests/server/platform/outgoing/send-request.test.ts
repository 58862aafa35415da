// No answer of another service can hold its caller: stalled, dripping, huge or cut, with a garbage collection at the worst moment.
import { afterEach, describe, expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import {
  NoAnswer,
  openRequests,
  sendRequest,
  textOf,
  type OutgoingRequest,
} from '#server/platform/outgoing/send-request.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

let server: Server | null = null
afterEach(async () => {
  server?.closeAllConnections()
  if (server?.listening) await new Promise((closed) => server?.close(closed))
})

/** A service that answers by `reply`; `closed` settles when the connection of its first answer is gone. */
async function service(reply: (response: ServerResponse) => void) {
  let onClose: () => void = () => undefined
  const closed = new Promise<void>((resolve) => (onClose = resolve))
  const made = createServer((_, response) => {
    response.on('close', onClose)
    reply(response)
  })
  server = made
  made.listen(0, '127.0.0.1')
  await once(made, 'listening')
  return { url: `http://127.0.0.1:${(made.address() as AddressInfo).port}/`, closed }
}

/** How the request ended and after how many ms. A collection is forced every few ms while it is under way. */
async function outcome(request: OutgoingRequest): Promise<{ reason: string; ms: number }> {
  const collecting = setInterval(collectGarbage, 40)
  const from = performance.now()
  try {
    await sendRequest(request)
    return { reason: 'answered', ms: performance.now() - from }
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    return { reason: error.reason, ms: performance.now() - from }
  } finally {
    clearInterval(collecting)
  }
}

const limits = { ms: 400, mostBytes: 100_000 }

const packed = gzipSync(randomBytes(1000))

const NEVER_ENDS_MS = 30_000

describe('a request ends at its deadline, with garbage collected meanwhile, and the connection is destroyed', () => {
  const drip = (response: ServerResponse, what: Buffer = Buffer.alloc(1000, ' ')) => {
    let at = 0
    const timer = setInterval(() => response.write(what.subarray(at, ++at)), 20)
    response.on('close', () => clearInterval(timer))
  }
  test.each<[string, (response: ServerResponse) => void]>([
    ['headers never come', () => undefined],
    ['headers come, the body never does', (response) => response.writeHead(200).flushHeaders()],
    ['half the body comes', (response) => void response.writeHead(200, { 'content-length': '1000' }).write('half')],
    ['the body drips', (response) => drip(response.writeHead(200, { 'content-type': 'application/json' }))],
    ['the body drips compressed', (response) => drip(response.writeHead(200, { 'content-encoding': 'gzip' }), packed)],
    ['an error drips', (response) => drip(response.writeHead(503))],
  ])('when %s', async (_name, reply) => {
    const { url, closed } = await service(reply)
    const { reason, ms } = await outcome({ url, ...limits })
    expect(reason).toBe('late')
    // Far above the deadline, since a busy machine is slow; without the helper it never ends.
    expect(ms).toBeLessThan(NEVER_ENDS_MS)
    await closed
    expect(openRequests()).toBe(0)
  })

  test('and earlier when its caller no longer waits', async () => {
    const { url, closed } = await service(drip)
    const caller = new AbortController()
    setTimeout(() => caller.abort(), 150)
    const { reason, ms } = await outcome({ url, ...limits, ms: 30_000, signal: caller.signal })
    expect(reason).toBe('ended')
    // Long before its own deadline of thirty seconds, however slow the machine is.
    expect(ms).toBeLessThan(20_000)
    await closed
  })
})

describe('an answer that is too large is refused before it is in memory', () => {
  const bytes = 300 * 1024 * 1024
  test('by its announced length', async () => {
    const { url, closed } = await service(
      (response) => void response.writeHead(200, { 'content-length': bytes }).write(' '),
    )
    expect((await outcome({ url, ...limits })).reason).toBe('too-large')
    await closed
  })

  test('by what comes, when no length was announced', async () => {
    let sent = 0
    const { url, closed } = await service((response) => {
      const chunk = Buffer.alloc(64 * 1024, ' ')
      const more = (): void => {
        while (!response.destroyed && sent < bytes) {
          sent += chunk.length
          if (!response.write(chunk)) return void response.once('drain', more)
        }
      }
      more()
    })
    expect((await outcome({ url, ...limits, ms: 10_000 })).reason).toBe('too-large')
    await closed
    expect(sent).toBeLessThan(bytes / 4)
  })

  test('by what it unpacks to', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024))
    const { url } = await service((response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb))
    expect((await outcome({ url, ...limits, ms: 10_000 })).reason).toBe('too-large')
  })
})

describe('a request is answered', () => {
  test('with status, headers and the whole body, however it came', async () => {
    const { url } = await service((response) => {
      response.writeHead(418, { 'X-Kind': 'teapot', 'content-encoding': 'gzip' }).end(gzipSync('short and stout'))
    })
    const answer = await sendRequest({ url, method: 'POST', body: '{}', ...limits })
    expect([answer.status, answer.headers.get('x-kind'), textOf(answer)]).toEqual([418, 'teapot', 'short and stout'])
  })

  test('with an empty body where there is none', async () => {
    const { url } = await service((response) => response.writeHead(204).end())
    expect((await sendRequest({ url, ...limits })).bytes).toHaveLength(0)
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['a redirect', (response) => response.writeHead(302, { location: 'https://elsewhere.example/' }).end()],
    ['a connection that is reset', (response) => response.socket?.resetAndDestroy()],
    [
      'a body that is cut',
      (response) => void response.writeHead(200, { 'content-length': '9' }).write('x', () => response.destroy()),
    ],
  ])('never by %s', async (_name, reply) => {
    const { url } = await service(reply)
    expect((await outcome({ url, ...limits, ms: 10_000 })).reason).toBe('failed')
  })

  test('never when nobody waited from the start', async () => {
    const { url } = await service((response) => response.end('{}'))
    expect((await outcome({ url, ...limits, signal: AbortSignal.abort() })).reason).toBe('ended')
  })
})
