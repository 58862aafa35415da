// Where Graph can reach the server it tells that something came; the answer is then there when its reader opens the page.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aHouse, type Asker, type House } from '#tests/support/house.ts'
import { answers, sendsTheDraft } from '#tests/support/mail-person.ts'
import * as steps from '#tests/journeys/steps.ts'

let house: House
let maya: Asker
let messageId: string
let recommendationId: string

beforeAll(async () => {
  house = await aHouse({ notices: true })
  maya = await house.as('Maya Lindqvist')
  const { id } = await steps.upToReadyToAsk(maya, 'Priya Raman')
  recommendationId = id
  await steps.sendRequest(maya, id)
  messageId = await sendsTheDraft(house, maya)
  await steps.markSent(maya, id)
}, 60_000)
afterAll(() => house.close())

/** What Home shows of the one who is waited for; whatever goes on behind it is done then. */
async function opensHome(): Promise<{ looksLike: string } | null> {
  const query = '{ home { waiting { noticedReply { looksLike } } } }'
  const { data } = await maya.ask<{ home: { waiting: { noticedReply: { looksLike: string } | null }[] } }>(query)
  await house.quiet()
  return data.home.waiting[0]?.noticedReply ?? null
}

const noticeRow = async () =>
  house.db
    .as({ tenantId: house.emulator.world.tenants[0]?.id ?? '', userId: maya.id })
    .run((db) => db.selectFrom('notice').selectAll().executeTakeFirst())

const asked = (method: string) =>
  house.emulator.exchanges.filter((one) => one.method === method && one.path.startsWith('/subscriptions')).length

const post = (body: unknown, query = '') =>
  fetch(`${house.url}/notices${query}`, {
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
    await answers(house, maya, messageId, 'Yes, of course you may. Go ahead!')
    await house.emulator.subscriptions.settled()
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
    await answers(house, maya, messageId, 'One more thing: thank you.')
    await house.emulator.subscriptions.settled()
    house.emulator.faults.set([{ match: { path: '/me/messages' }, status: 400 }])
    expect(await opensHome()).toMatchObject({ looksLike: 'GRANTED' })
    expect((await noticeRow())?.came_at).not.toBeNull()
    house.emulator.faults.set([])
    await opensHome()
    expect((await noticeRow())?.came_at).toBeNull()
  })
})

describe('a notice that is not Graph’s', () => {
  const forged = async (change: object) => {
    const row = await noticeRow()
    const tenant = house.emulator.world.tenants[0]?.id ?? ''
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
    const tenant = house.emulator.world.tenants[0]?.id ?? ''
    const one = { subscriptionId: 'x', clientState: `${tenant}.${maya.id}.${'x'.repeat(32)}` }
    const hundred = { value: Array.from({ length: 100 }, () => one) }
    const statements = house.countStatements()
    const answers = await Promise.all(Array.from({ length: 30 }, () => post(hundred)))
    expect(statements.stop()).toBe(0)
    expect(answers.filter(({ status }) => status === 202).length).toBeLessThanOrEqual(12)
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(18)
    expect((await post({ value: Array.from({ length: 101 }, () => one) })).status).toBe(429)
    await fetch(`${house.emulator.url}/emulator/lifecycle`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ event: 'missed' }),
    })
    await house.emulator.subscriptions.settled()
    expect((await noticeRow())?.came_at).not.toBeNull()
    await opensHome()
  })
})

describe('the life of the subscription', () => {
  test.each(['reauthorizationRequired', 'subscriptionRemoved', 'missed'])(
    '%s is mended at the next visit, which looks for what was missed',
    async (event) => {
      await fetch(`${house.emulator.url}/emulator/lifecycle`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ event }),
      })
      await house.emulator.subscriptions.settled()
      expect((await noticeRow())?.came_at).not.toBeNull()
      await opensHome()
      expect(await noticeRow()).toMatchObject({ came_at: null })
      expect((await noticeRow())?.expires_at.getTime()).toBeGreaterThan(house.now() + 6 * 24 * 3600_000)
    },
  )

  test('it is renewed from half of its life on', async () => {
    const renewed = asked('PATCH')
    house.passDays(4)
    maya = await house.as('Maya Lindqvist')
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
