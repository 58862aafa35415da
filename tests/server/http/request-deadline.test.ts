// No request goes on for ever, whatever does not answer: the person is told in words, and what it waits for is broken off.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { withinDeadline } from '#server/http/request-deadline.ts'
import { openGraph } from '#server/platform/graph/open-graph.ts'
import { TookTooLong } from '#server/problems.ts'
import { startTestApp, type TestClient, type TestApp } from '#tests/support/test-app.ts'

describe('a request that waits for something that never answers', () => {
  let testApp: TestApp
  let maya: TestClient
  beforeAll(async () => {
    testApp = await startTestApp({ deadlineMs: 400 })
    maya = await testApp.as('Maya Lindqvist')
  }, 60_000)
  afterAll(() => testApp.close())

  test('is answered in time: which thing, who can mend it, when to try again', async () => {
    testApp.emulator.faults.set([{ match: { path: '^/(me|users|\\$batch)' }, hang: true }])
    const { status, errors } = await maya.ask('{ candidates(depth: CHART) { groups { kind } } }')
    testApp.emulator.faults.set([])
    expect(status).toBe(503)
    expect(errors[0]?.extensions).toMatchObject({
      code: 'OUTSIDE_DOWN',
      reason: 'DEADLINE',
      who: 'US',
      tryAgain: 'AFTER',
      afterSeconds: 10,
    })
    expect(errors[0]?.extensions['correlationId']).toEqual(expect.any(String))
    expect(testApp.logged.some((line) => line.includes('took too long'))).toBe(true)
  })

  test('and the next one is answered as always', async () => {
    const { status, errors } = await maya.ask('{ history { total } }')
    expect({ status, errors }).toEqual({ status: 200, errors: [] })
  })
})

describe('when the time is over', () => {
  test('the call that is under way is broken off, and none begins', async () => {
    const begun: IncomingMessage[] = []
    const server = createServer((request) => void begun.push(request)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const ending = new AbortController()
    const graph = openGraph({
      baseUrl: url,
      token: () => Promise.resolve('token'),
      mailboxKey: url,
      now: () => 0,
      newId: () => 'id',
      signal: ending.signal,
    })
    try {
      const asked = graph.me().catch((error: unknown) => error)
      await once(server, 'request')
      const cut = new Promise((resolve) => begun[0]?.on('error', () => undefined).once('close', resolve))
      ending.abort()
      await Promise.all([cut, asked])
      await graph.managerChain().catch(() => undefined)
      expect(begun).toHaveLength(1)
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })

  test('the work is told, and its late failure is nobody’s', async () => {
    const told: string[] = []
    const work = (signal: AbortSignal) =>
      new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => {
          told.push('broken off')
          reject(new Error('too late for anybody'))
        })
      })
    await expect(withinDeadline(5, work)).rejects.toThrow(TookTooLong)
    expect(told).toEqual(['broken off'])
  })

  test('work that ends in time is given back as it is, failures too', async () => {
    expect(await withinDeadline(60_000, () => Promise.resolve('done'))).toBe('done')
    await expect(withinDeadline(60_000, () => Promise.reject(new Error('its own')))).rejects.toThrow('its own')
  })
})
