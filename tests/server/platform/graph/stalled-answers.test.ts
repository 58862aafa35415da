// Graph stalls in the middle of its answers, and recovers: the same person is served again at once.
import { expect, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { keySet } from '#server/platform/auth/key-set.ts'
import { openGraphClient } from '#server/platform/graph/graph-client.ts'
import { GraphFailure } from '#server/platform/graph/errors.ts'
import { MAX_CONCURRENT_PER_MAILBOX, createSemaphore } from '#server/platform/graph/mailbox-semaphore.ts'
import { requestJson, type GraphSession } from '#server/platform/graph/request.ts'
import { SCOPES } from '#server/platform/graph/scopes.ts'
import { openRequests } from '#server/platform/outgoing/send-request.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** A service that answers headers and then drips, until it is made healthy. */
async function withDrippingService(
  healthy: string,
  work: (url: string, heal: () => void) => Promise<void>,
): Promise<void> {
  let isHealthy = false
  const server = createServer((_, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    if (isHealthy) return void response.end(healthy)
    const timer = setInterval(() => response.write(' '), 20)
    response.on('close', () => clearInterval(timer))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const collecting = setInterval(collectGarbage, 50)
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, () => (isHealthy = true))
  } finally {
    clearInterval(collecting)
    server.closeAllConnections()
    server.close()
  }
}

function lineTo(url: string, token: () => Promise<string> = () => Promise.resolve('t')): GraphSession {
  return {
    client: openGraphClient(url, token, () => 'id'),
    semaphore: createSemaphore(),
    user: 'tenant:user',
    now: () => 0,
    chance: () => 0,
    sleep: () => Promise.resolve(),
    log: () => undefined,
  }
}

const read = { method: 'GET' as const, path: '/me/messages', scope: SCOPES.drafts, mailbox: true }

test('the four places of a mailbox are given back when Graph stalls, and the person is served when it recovers', async () => {
  await withDrippingService('{"value":[]}', async (url, heal) => {
    const line = lineTo(url)
    const asked = Array.from({ length: 2 * MAX_CONCURRENT_PER_MAILBOX }, () =>
      requestJson(line, { ...read, deadlineMs: 300 }).catch((error: unknown) => error),
    )
    for (const failure of await Promise.all(asked)) expect(failure).toMatchObject({ kind: 'down' })
    expect(openRequests()).toBe(0)
    heal()
    expect(await requestJson(line, { ...read, deadlineMs: 2000 })).toEqual({ value: [] })
  })
})

test('a token that never comes gives the place back too', async () => {
  await withDrippingService('{"value":[]}', async (url, heal) => {
    let isStuck = true
    const line = lineTo(url, () => (isStuck ? new Promise<never>(() => undefined) : Promise.resolve('t')))
    const asked = Array.from({ length: MAX_CONCURRENT_PER_MAILBOX }, () =>
      requestJson(line, { ...read, deadlineMs: 100 }).catch((e: unknown) => e),
    )
    expect((await Promise.all(asked)).every((error) => error instanceof GraphFailure)).toBe(true)
    isStuck = false
    heal()
    expect(await requestJson(line, { ...read, deadlineMs: 2000 })).toEqual({ value: [] })
  })
})

test('an answer of 300 MB is refused, not read', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 300 * 1024 * 1024 })
    response.write('{"value":[')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const line = lineTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const failure = await requestJson(line, { ...read, deadlineMs: 2000 }).catch((error: unknown) => error)
  expect(failure).toMatchObject({ kind: 'not-understood', code: 'too-large' })
  server.closeAllConnections()
  server.close()
})

test('signing in goes on after the key set stalled', async () => {
  const jwk = { kty: 'RSA', kid: 'one', n: 'u1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt0gunVTLw7onLRnrq0_IzW7yWR7QkrmBL7jTKEn5u-qKhbwKfBstIs-bMY2Zkp18gnTxKLxoS2tFczGkPLPgizskuemMghRniWaoLcyehkd3qqGElvW_VDL5AaWTg0nLVkjRo9z-40RQzuVaE8AkAFmxZzow3x-VJYKdjykkJ0iT9wCS0DRTXu269V264Vf_3jvredZiKRkgwlL9xNAwxXFg0x_XFw005UWVRIkdgcKWTjpBP2dPwVZ4WWC-9aGVd-Gyn1o0CLelf4rEjGoXbAAEgAqeGUxrcIlbjXfbcmw', e: 'AQAB' } // prettier-ignore
  await withDrippingService(JSON.stringify({ keys: [jwk] }), async (url, heal) => {
    let now = 0
    const keys = keySet({ url, now: () => now, firstLimitMs: 1500 })
    const asked = [keys.find('one'), keys.find('one'), keys.find('two')].map((one) => one.catch((e: unknown) => e))
    expect((await Promise.all(asked)).map((error) => (error as Error).name)).toEqual(['Error', 'Error', 'Error'])
    heal()
    now += 10_000
    expect(await keys.find('one')).not.toBeNull()
  })
})
