import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { ClaimsRequired, ConsentRequired, SignInDown } from '#server/platform/auth/errors.ts'
import { onBehalfOf, type OnBehalfOf } from '#server/platform/auth/on-behalf-of.ts'
import { memoryPartitions } from '#server/platform/auth/token-partitions.ts'
import type { TokenHolder } from '#server/platform/auth/token-claims.ts'
import {
  CLIENT,
  graphToken,
  PERSON,
  startTinyEntra,
  TENANT,
  type TinyEntra,
} from '#commands/torture/trust/tiny-entra.ts'

const START = Date.UTC(2026, 10, 23, 9)
const MAIL = ['Mail.ReadBasic']
let time = START
let entra: TinyEntra
let exchange: OnBehalfOf

const who = (assertion: string, more: Partial<TokenHolder> = {}): TokenHolder => ({
  tenantId: TENANT,
  userId: PERSON,
  assertion,
  expiresAt: time + 3_600_000,
  name: null,
  ...more,
})
const open = (): OnBehalfOf =>
  onBehalfOf({
    entraBaseUrl: entra.url,
    clientId: CLIENT,
    clientSecret: 'secret',
    cache: memoryPartitions(() => time),
    now: () => time,
  })
const refuse = (error: object, status = 400): void => {
  entra.exchange = () => ({ status, body: error })
}

beforeAll(async () => {
  entra = await startTinyEntra([])
})
beforeEach(() => {
  time = START
  entra.exchanges = 0
  entra.exchange = (form, tenant) => ({ status: 200, body: graphToken(form, tenant) })
  exchange = open()
})
afterAll(() => entra.close())

test('the exchange goes to the token’s own directory, with the person’s token and the wanted scopes', async () => {
  const [, tenant, assertion, scope = ''] = (await exchange(who('A'), MAIL)).split('|')
  expect({ tenant, assertion }).toEqual({ tenant: TENANT, assertion: 'A' })
  expect(scope.split(' ')).toContain('Mail.ReadBasic')
})

test('a token is kept for its own assertion, and only for that', async () => {
  await exchange(who('A'), MAIL)
  await exchange(who('A'), MAIL)
  expect(entra.exchanges).toBe(1)
  expect((await exchange(who('B'), MAIL)).split('|')[2]).toBe('B')
  expect(entra.exchanges).toBe(2)
})

test('what was kept ends with the assertion', async () => {
  const person = who('A')
  await exchange(person, MAIL)
  time += 3_600_001
  await exchange(person, MAIL)
  expect(entra.exchanges).toBe(2)
})

test('many at once for the same thing cost one exchange', async () => {
  await Promise.all(Array.from({ length: 20 }, () => exchange(who('A'), MAIL)))
  expect(entra.exchanges).toBe(1)
})

test('many people of many directories at once: nobody gets another’s token', async () => {
  const people = Array.from({ length: 300 }, (_, n) => {
    const tenantId = TENANT.replace(/^1/, String(n % 5))
    return who(`token-${n % 40}-${tenantId}`, { tenantId, userId: PERSON.replace(/^2/, String(n % 8)) })
  })
  const tokens = await Promise.all(people.map((person) => exchange(person, MAIL)))
  const mixed = tokens.filter(
    (token, n) => token.split('|')[1] !== people[n]?.tenantId || token.split('|')[2] !== people[n]?.assertion,
  )
  expect(mixed).toEqual([])
})

test('an answer to a claims challenge is never a kept token, and is kept from then on', async () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}'
  await exchange(who('A'), MAIL)
  const fresh = await exchange(who('A'), MAIL, claims)
  expect(fresh.split('|')[4]).toContain('1700000000')
  expect(await exchange(who('A'), MAIL)).toBe(fresh)
})

describe('what Entra may say in place of a token', () => {
  test('missing consent names the scopes', async () => {
    refuse({
      error: 'invalid_grant',
      suberror: 'consent_required',
      error_codes: [65001],
      error_description: 'AADSTS65001: not consented',
    })
    const error = await exchange(who('A'), MAIL).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ConsentRequired)
    expect((error as ConsentRequired).scopes).toEqual(MAIL)
  })

  test('a demand for a second factor carries its claims to the person', async () => {
    const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}'
    refuse({
      error: 'interaction_required',
      suberror: 'basic_action',
      error_description: 'AADSTS50076: second factor',
      claims,
    })
    const error = await exchange(who('A'), MAIL).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ClaimsRequired)
    expect((error as ClaimsRequired).claims).toBe(claims)
  })

  test('an assertion that ran out means signing in again', async () => {
    refuse({
      error: 'invalid_grant',
      error_codes: [500133],
      error_description: 'AADSTS500133: assertion is not within its valid time range',
    })
    await expect(exchange(who('A'), MAIL)).rejects.toBeInstanceOf(ClaimsRequired)
  })

  test.each([429, 500, 503])('status %d is the service being down', async (status) => {
    refuse({ error: 'temporarily_unavailable', error_description: 'later' }, status)
    await expect(exchange(who('A'), MAIL)).rejects.toBeInstanceOf(SignInDown)
  })

  test('no answer at all is the service being down', async () => {
    const nowhere = onBehalfOf({
      entraBaseUrl: 'http://127.0.0.1:1',
      clientId: CLIENT,
      clientSecret: 's',
      cache: memoryPartitions(() => time),
      now: () => time,
    })
    await expect(nowhere(who('A'), MAIL)).rejects.toBeInstanceOf(SignInDown)
  })

  test('a failure is not remembered: the next try asks again', async () => {
    refuse({ error: 'temporarily_unavailable' }, 503)
    await exchange(who('A'), MAIL).catch(() => undefined)
    entra.exchange = (form, tenant) => ({ status: 200, body: graphToken(form, tenant) })
    expect((await exchange(who('A'), MAIL)).startsWith('graph|')).toBe(true)
  })
})

test('the memory of tokens is bounded and forgets the longest unused first', async () => {
  const partitions = memoryPartitions(() => time, 2)
  const [a, b, c] = ['a', 'b', 'c'].map((userId) => ({ owner: { tenantId: TENANT, userId }, assertionHash: 'h' }))
  if (!a || !b || !c) throw new Error('three partitions')
  await partitions.set(a, '1', 1000)
  await partitions.set(b, '2', 1000)
  await partitions.get(a)
  await partitions.set(c, '3', 1000)
  expect([await partitions.get(a), await partitions.get(b), await partitions.get(c)]).toEqual(['1', null, '3'])
})
