// One request, one draft: how few round trips it takes, and what happens when Graph's answer is lost.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Exchanged } from '#emulator/graph.ts'
import { startTestApp, type TestClient, type TestApp } from '#tests/support/test-app.ts'
import * as steps from '../../../journeys/steps.ts'

/** The longest chain of requests that waited for one another; those inside a batch go with it. */
function roundTrips(exchanges: readonly Exchanged[], from: number): number {
  const rounds: number[] = []
  exchanges.forEach(({ inBatch, after }, index) => {
    const before = rounds.slice(from, after ?? index)
    rounds[index] = index < from || inBatch ? 0 : 1 + Math.max(0, ...before)
  })
  return Math.max(0, ...rounds)
}

describe('making the draft', () => {
  let testApp: TestApp
  let maya: TestClient
  beforeAll(async () => {
    testApp = await startTestApp()
    maya = await testApp.as('Maya Lindqvist')
  }, 60_000)
  afterEach(() => testApp.emulator.faults.set([]))
  afterAll(() => testApp.close())

  const drafts = () => testApp.emulator.world.mailbox(maya.id)?.visible('drafts', testApp.now()) ?? []
  const today = () => new Date(testApp.now()).toISOString().slice(0, 10)

  test('takes at most two round trips to Graph from the press to "Draft saved", and nothing is sent', async () => {
    const { id } = await steps.upToReadyToAsk(maya, 'Marcus Oyelaran', today())
    const from = testApp.emulator.exchanges.length
    testApp.emulator.faults.set([{ match: {}, delayMs: 60 }])
    expect(await steps.sendRequest(maya, id)).toMatchObject({ state: 'IN_DRAFTS' })
    const seen = testApp.emulator.exchanges
    expect(seen.slice(from).map(({ method, path }) => `${method} ${path}`)).not.toEqual([])
    expect(roundTrips(seen, from)).toBeLessThanOrEqual(2)
    expect(seen.filter(({ path }) => /\/send$|sendMail/i.test(path))).toEqual([])
  })

  test('two tabs at once make one draft', async () => {
    const { id } = await steps.upToReadyToAsk(maya, 'Priya Raman', today())
    const before = drafts().length
    const pressed = await Promise.all([
      steps.sendRequest(maya, id),
      steps.sendRequest(maya, id),
      steps.sendRequest(maya, id),
    ])
    expect(new Set(pressed.map(({ requestKey }) => requestKey)).size).toBe(1)
    expect(drafts()).toHaveLength(before + 1)
  })

  test('a lost answer whose draft turns up late is waited for: no second one is made', async () => {
    const { id } = await steps.upToReadyToAsk(maya, 'Elena Petrova', today())
    const before = drafts().length
    testApp.emulator.faults.set([{ match: { method: 'POST', path: '/me/messages$' }, drop: 'response', times: 1 }])
    const lag = { match: { method: 'GET', path: '/me/messages' }, status: 200, body: { value: [] } }
    testApp.emulator.faults.add(lag)
    await expect(steps.sendRequest(maya, id, 'key-of-late-draft')).rejects.toThrow(/OUTSIDE_DOWN|BUSY/)
    testApp.passMinutes(1)
    expect(await steps.sendRequest(maya, id, 'key-of-late-draft')).toMatchObject({ webLink: null })
    testApp.emulator.faults.set([])
    testApp.passMinutes(1)
    expect(await steps.sendRequest(maya, id, 'another-key')).toMatchObject({ state: 'IN_DRAFTS' })
    expect(drafts()).toHaveLength(before + 1)
  })

  test('a request that never reached Graph is made after three minutes, by the same press', async () => {
    const { id } = await steps.upToReadyToAsk(maya, 'Rafael Costa', today())
    const before = drafts().length
    testApp.emulator.faults.set([{ match: { method: 'POST', path: '/me/messages$' }, drop: 'request', times: 1 }])
    await expect(steps.sendRequest(maya, id, 'key-of-lost-press')).rejects.toThrow(/OUTSIDE_DOWN|BUSY/)
    expect(await steps.sendRequest(maya, id, 'key-of-lost-press')).toMatchObject({ state: 'BEING_MADE' })
    testApp.passMinutes(4)
    expect(await steps.sendRequest(maya, id, 'key-of-lost-press')).toMatchObject({ state: 'IN_DRAFTS' })
    expect(drafts()).toHaveLength(before + 1)
  })
})
