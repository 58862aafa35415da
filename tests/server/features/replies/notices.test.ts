// Where Graph can reach the server it tells that something came; the answer is then there when its reader opens the page.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestApp, type TestClient, type TestApp } from '#tests/support/test-app.ts'
import { answers, sendsTheDraft } from '#tests/support/mail-person.ts'
import * as steps from '#tests/journeys/steps.ts'

let testApp: TestApp
let maya: TestClient
let messageId: string
let recommendationId: string

beforeAll(async () => {
  testApp = await startTestApp({ notices: true })
  maya = await testApp.as('Maya Lindqvist')
  const { id } = await steps.upToReadyToAsk(maya, 'Priya Raman')
  recommendationId = id
  await steps.sendRequest(maya, id)
  messageId = await sendsTheDraft(testApp, maya)
  await steps.markSent(maya, id)
}, 60_000)
afterAll(() => testApp.close())

/** What Home shows of the one who is waited for; whatever goes on behind it is done then. */
async function opensHome(): Promise<{ looksLike: string } | null> {
  const query = '{ home { waiting { noticedReply { looksLike } } } }'
  const { data } = await maya.ask<{ home: { waiting: { noticedReply: { looksLike: string } | null }[] } }>(query)
  await testApp.quiet()
  return data.home.waiting[0]?.noticedReply ?? null
}

const noticeRow = async () =>
  testApp.db
    .as({ tenantId: testApp.emulator.world.tenants[0]?.id ?? '', userId: maya.id })
    .run((db) => db.selectFrom('notice').selectAll().executeTakeFirst())

const asked = (method: string) =>
  testApp.emulator.exchanges.filter((one) => one.method === method && one.path.startsWith('/subscriptions')).length

const post = (body: unknown, query = '') =>
  fetch(`${testApp.url}/notices${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

describe('the handshake', () => {
  test('is answered with the token as plain text, without any sign-in', async () => {
    const answer = await post(null, '?validationToken=Validation%3A%20a%2Bb%3Cscript%3E')
    expect([answer.status, await answer.text()]).toEqual([200, 'Validation: a+b<script>'])
    expect(answer.headers.get('content-type')).toContain('text/plain')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('of endless length, or said twice, is refused', async () => {
    expect((await post(null, `?validationToken=${'x'.repeat(3000)}`)).status).toBe(400)
    expect((await post(null, '?validationToken=a&validationToken=b')).status).toBe(400)
  })
})

describe('while somebody is waited for', () => {
  test('one subscription is made for the inbox, and not again at the next look', async () => {
    expect(await opensHome()).toBeNull()
    expect(asked('POST')).toBe(1)
    await opensHome()
    expect(asked('POST')).toBe(1)
  })

  test('its secret is in no row: only its hash', async () => {
    const row = await noticeRow()
    expect(row?.secret_hash).toMatch(/^[0-9a-f]{64}$/)
    expect(Object.keys(row ?? {})).not.toContain('secret')
  })

  test('an answer is there when Home is opened next, doubled notices or not, and nothing was decided', async () => {
    await answers(testApp, maya, messageId, 'Yes, of course you may. Go ahead!')
    await testApp.emulator.subscriptions.settled()
    expect((await noticeRow())?.came_at).not.toBeNull()
    expect(await opensHome()).toMatchObject({ looksLike: 'GRANTED' })
    expect((await noticeRow())?.came_at).toBeNull()
    const { data } = await maya.ask<{ recommendation: { state: string } }>(
      'query($id: ID!) { recommendation(id: $id) { state } }',
      { id: recommendationId },
    )
    expect(data.recommendation.state).toBe('WAITING_FOR_REPLY')
  })

  test('Graph being away when Home is opened costs nothing: it is looked at the next time', async () => {
    await answers(testApp, maya, messageId, 'One more thing: thank you.')
    await testApp.emulator.subscriptions.settled()
    testApp.emulator.faults.set([{ match: { path: '/me/messages' }, status: 400 }])
    expect(await opensHome()).toMatchObject({ looksLike: 'GRANTED' })
    expect((await noticeRow())?.came_at).not.toBeNull()
    testApp.emulator.faults.set([])
    await opensHome()
    expect((await noticeRow())?.came_at).toBeNull()
  })
})

describe('a notice that is not Graph’s', () => {
  const forged = async (change: object) => {
    const row = await noticeRow()
    const tenant = testApp.emulator.world.tenants[0]?.id ?? ''
    return {
      value: [
        { subscriptionId: row?.subscription_id, clientState: `${tenant}.${maya.id}.${'x'.repeat(32)}`, ...change },
      ],
    }
  }
  test.each([
    ['with a guessed secret', {}],
    ['without one', { clientState: null }],
    ['for another user', { clientState: `${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}.${'1'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}.${'x'.repeat(32)}` }], // prettier-ignore
    ['for another subscription', { subscriptionId: 'another' }],
    ['that ends the subscription', { lifecycleEvent: 'subscriptionRemoved' }],
  ])('%s is answered like any other, and changes nothing', async (_name, change) => {
    const before = await noticeRow()
    expect((await post(await forged(change))).status).toBe(202)
    expect(await noticeRow()).toEqual(before)
  })

  test('of no form at all is no crash', async () => {
    for (const body of [[], 'x', { value: 'x' }, { value: [null] }]) expect((await post(body)).status).toBe(202)
  })
})

describe('a flood of forged notices', () => {
  test('is counted by notice, costs the database nothing, and does not keep out a genuine one', async () => {
    const tenant = testApp.emulator.world.tenants[0]?.id ?? ''
    const one = { subscriptionId: 'x', clientState: `${tenant}.${maya.id}.${'x'.repeat(32)}` }
    const hundred = { value: Array.from({ length: 100 }, () => one) }
    const statements = testApp.countStatements()
    const answers = await Promise.all(Array.from({ length: 30 }, () => post(hundred)))
    expect(statements.stop()).toBe(0)
    expect(answers.filter(({ status }) => status === 202).length).toBeLessThanOrEqual(12)
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(18)
    expect((await post({ value: Array.from({ length: 101 }, () => one) })).status).toBe(429)
    await fetch(`${testApp.emulator.url}/emulator/lifecycle`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ event: 'missed' }),
    })
    await testApp.emulator.subscriptions.settled()
    expect((await noticeRow())?.came_at).not.toBeNull()
    await opensHome()
  })
})

describe('the life of the subscription', () => {
  test.each(['reauthorizationRequired', 'subscriptionRemoved', 'missed'])(
    '%s is mended at the next visit, which looks for what was missed',
    async (event) => {
      await fetch(`${testApp.emulator.url}/emulator/lifecycle`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ event }),
      })
      await testApp.emulator.subscriptions.settled()
      expect((await noticeRow())?.came_at).not.toBeNull()
      await opensHome()
      expect(await noticeRow()).toMatchObject({ came_at: null })
      expect((await noticeRow())?.expires_at.getTime()).toBeGreaterThan(testApp.now() + 6 * 24 * 3600_000)
    },
  )

  test('it is renewed from half of its life on', async () => {
    const renewed = asked('PATCH')
    testApp.passDays(4)
    maya = await testApp.as('Maya Lindqvist')
    await opensHome()
    expect(asked('PATCH')).toBe(renewed + 1)
  })

  test('it ends when nobody is waited for any more', async () => {
    await steps.record(maya, recommendationId, 'APPROVED')
    await opensHome()
    expect(await noticeRow()).toBeUndefined()
    expect(asked('DELETE')).toBe(1)
  })
})
