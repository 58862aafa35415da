import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { DEFAULT_CLIENT_ID } from '../src/app.ts'
import { ask, openWorld, TODAY, type World } from './visitor.ts'

const NINA = 'Nina Berg'
let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.emulator.close())

const signIn = async (one = world, name = NINA): Promise<string> =>
  String((await one.control('/sign-in', { personId: one.person(name).id })).json['accessToken'])

async function onBehalfOf(change: Record<string, string> = {}, one = world) {
  const form = new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of',
    client_id: DEFAULT_CLIENT_ID,
    client_secret: 'emulator-secret',
    assertion: await signIn(one),
    scope: 'https://graph.microsoft.com/Mail.ReadWrite openid',
    ...change,
  })
  return ask(`${one.emulator.url}/${one.person(NINA).tenantId}/oauth2/v2.0/token`, { method: 'POST', body: form })
}

describe('signing in', () => {
  test('gives a token that a careful server accepts', async () => {
    const tid = world.person(NINA).tenantId
    const found = (await ask(`${world.emulator.url}/${tid}/v2.0/.well-known/openid-configuration`)).json
    const keys = createRemoteJWKSet(new URL(String(found['jwks_uri'])))
    const { payload } = await jwtVerify(await signIn(), keys, {
      issuer: `https://login.microsoftonline.com/${tid}/v2.0`,
      audience: DEFAULT_CLIENT_ID,
      algorithms: ['RS256'],
      currentDate: new Date(TODAY),
    })
    expect(payload).toMatchObject({
      ver: '2.0',
      scp: 'access_as_user',
      azp: DEFAULT_CLIENT_ID,
      oid: world.person(NINA).id,
      tid,
      name: NINA,
      preferred_username: 'nina.berg@northgate.example',
    })
    expect(found['issuer']).toBe(`https://login.microsoftonline.com/${tid}/v2.0`)
  })
  test('offers those first whom the sample company puts first and nobody whose account is closed', async () => {
    const people = (await world.control('/people')).json['people'] as { name: string }[]
    expect(people.slice(0, 2).map(({ name }) => name)).toEqual([NINA, 'Paul Adeyemi'])
    expect(people.map(({ name }) => name)).not.toContain('Tom Barnes')
  })
})

describe('a token on behalf of the person', () => {
  test('opens Graph with the scopes asked for and no others', async () => {
    const { json } = await onBehalfOf()
    expect(json).toMatchObject({ token_type: 'Bearer', scope: 'https://graph.microsoft.com/Mail.ReadWrite' })
    const headers = { authorization: `Bearer ${String(json['access_token'])}` }
    expect((await ask(`${world.emulator.url}/v1.0/me/messages?$top=1`, { headers })).status).toBe(200)
    expect((await ask(`${world.emulator.url}/v1.0/me/chats`, { headers })).status).toBe(403)
  })
  const refused: [string, Record<string, string>, number, string, number][] = [
    ['a wrong secret', { client_secret: 'guessed' }, 401, 'invalid_client', 7000215],
    ['another app', { client_id: '00000000-0000-4000-a000-000000000000' }, 400, 'unauthorized_client', 700016],
    ['an assertion nobody signed', { assertion: 'a.b.c' }, 400, 'invalid_grant', 50013],
    ['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type', 70003],
    ['no scope', { scope: '' }, 400, 'invalid_request', 900144],
    ['a scope nobody granted', { scope: 'https://graph.microsoft.com/Files.Read.All' }, 400, 'invalid_grant', 65001],
  ]
  test.each(refused)('is refused for %s', async (_name, change, status, error, code) => {
    const reply = await onBehalfOf(change)
    expect([reply.status, reply.json['error'], reply.json['error_codes']]).toEqual([status, error, [code]])
  })
  test('is refused for a token of Graph in place of one for the app', async () => {
    expect((await onBehalfOf({ assertion: world.token(NINA) })).json['error_codes']).toEqual([50013])
  })
  test('is refused when the assertion is too old', async () => {
    const assertion = await signIn()
    world.later(4_000_000)
    const reply = await onBehalfOf({ assertion })
    world.later(-4_000_000)
    expect(reply.json['error_codes']).toEqual([500133])
  })
  test('asks for consent after it was taken back, until it is given again', async () => {
    const personId = world.person(NINA).id
    await world.control('/consents', { personId, revoke: ['Mail.ReadWrite'] })
    expect((await onBehalfOf()).json).toMatchObject({ error: 'invalid_grant', suberror: 'consent_required' })
    await world.control('/consents', { personId, grant: ['Mail.ReadWrite'] })
    expect((await onBehalfOf()).status).toBe(200)
  })
  test('nobody but an administrator grants what needs one, or anything where the policy says so', async () => {
    const { id: personId, tenantId } = world.person(NINA)
    expect((await world.control('/consents', { personId, grant: ['User.Read.All'] })).status).toBe(403)
    await world.control('/consents', { tenantId, adminOnly: true })
    expect((await world.control('/consents', { personId, grant: ['Mail.Read'] })).status).toBe(403)
    await world.control('/consents', { tenantId, adminOnly: false })
  })
  test('can fail as conditional access makes it fail', async () => {
    world.emulator.faults.set([
      { match: { path: 'oauth2/v2.0/token' }, error: 'interaction_required', claims: true, times: 1 },
    ])
    const { json } = await onBehalfOf()
    expect(json['error']).toBe('interaction_required')
    expect(String(json['claims'])).toContain('access_token')
  })
})

describe('a restart', () => {
  test('forgets no draft, no sent mail, no consent, no key and no moved clock', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'emulator-'))
    const dataFile = join(folder, 'emulator.json')
    const first = await openWorld({ dataFile })
    const made = (await first.graph(NINA, '/me/messages', { method: 'POST', body: { subject: 'Kept' } })).json
    await first.control('/consents', { personId: first.person(NINA).id, revoke: ['Mail.ReadWrite'] })
    await first.control('/clock', { advanceDays: 2 })
    const token = await signIn(first)
    await first.emulator.close()
    const second = await openWorld({ dataFile })
    const kept = await second.graph(NINA, `/me/messages/${String(made['id'])}?$select=subject`)
    const refused = await onBehalfOf({ assertion: token }, second)
    await second.emulator.close()
    rmSync(folder, { recursive: true })
    expect(kept.json['subject']).toBe('Kept')
    expect(refused.json['error_codes']).toEqual([65001])
    expect(second.emulator.offsetMs()).toBe(2 * 86_400_000)
  })
})

describe('notices of changes', () => {
  const onExchange: { value: Record<string, unknown>[] }[] = []
  let server: Server
  let url = ''
  let answer: (token: string | null) => { status: number; body: string } = (token) => ({
    status: 200,
    body: token ?? '',
  })
  const read = async (request: IncomingMessage): Promise<string> => {
    let text = ''
    for await (const part of request) text += String(part)
    return text
  }
  beforeAll(async () => {
    server = createServer((request, response) => {
      const token = new URL(request.url ?? '', 'http://localhost').searchParams.get('validationToken')
      void read(request).then((text) => {
        if (token === null) onExchange.push(JSON.parse(text) as { value: Record<string, unknown>[] })
        const { status, body } = token === null ? { status: 202, body: '' } : answer(token)
        response.writeHead(status, { 'content-type': 'text/plain' }).end(body)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  const inMinutes = (minutes: number): string => new Date(TODAY + minutes * 60_000).toISOString()
  const follow = (one: World, change: object = {}) =>
    one.graph(NINA, '/subscriptions', {
      method: 'POST',
      headers: { prefer: 'IdType="ImmutableId"' },
      body: {
        changeType: 'created,updated,deleted',
        notificationUrl: `${url}/notices`,
        lifecycleNotificationUrl: `${url}/life`,
        resource: '/me/messages',
        expirationDateTime: inMinutes(1000),
        clientState: 'secret',
        ...change,
      },
    })

  test('come after the handshake, with the state given, for immutable ids; doubled and late ones too', async () => {
    const noisy = await openWorld({ appUrl: url, quirks: { unrulyNotices: true } })
    const made = await follow(noisy)
    expect([made.status, made.json['clientState']]).toEqual([201, null])
    for (let i = 0; i < 12; i++)
      await noisy.graph(NINA, '/me/messages', { method: 'POST', body: { subject: `No. ${i}` } })
    await noisy.emulator.subscriptions.settled()
    const notices = onExchange.flatMap(({ value }) => value)
    expect(notices.length).toBeGreaterThan(12)
    expect(notices[0]).toMatchObject({
      subscriptionId: made.json['id'],
      clientState: 'secret',
      changeType: 'created',
      tenantId: noisy.person(NINA).tenantId,
    })
    const { id } = notices[0]?.['resourceData'] as { id: string }
    expect((await noisy.graph(NINA, `/me/messages/${id}`)).status).toBe(200)
    onExchange.length = 0
    await noisy.control('/lifecycle', { event: 'reauthorizationRequired' })
    await noisy.emulator.subscriptions.settled()
    expect(onExchange[0]?.value[0]).toMatchObject({ lifecycleEvent: 'reauthorizationRequired', clientState: 'secret' })
    expect(onExchange[0]?.value[0]).not.toHaveProperty('resource')
    const path = `/subscriptions/${String(made.json['id'])}`
    const steps = [
      await noisy.graph(NINA, path, { method: 'PATCH', body: { expirationDateTime: inMinutes(2000) } }),
      await noisy.graph(NINA, `${path}/reauthorize`, { method: 'POST' }),
      await noisy.graph('Lena Fischer', path, { method: 'DELETE' }),
      await noisy.graph(NINA, path, { method: 'DELETE' }),
      await noisy.graph(NINA, path, { method: 'DELETE' }),
    ]
    await noisy.emulator.close()
    expect(steps.map(({ status }) => status)).toEqual([200, 204, 404, 204, 404])
  })
  type Row = [why: string, change: object, status: number, scopes?: string[]]
  const refused: Row[] = [
    ['plain http', { notificationUrl: 'http://example.com/notices' }, 400],
    ['no expiry', { expirationDateTime: null }, 400],
    ['more than a week', { expirationDateTime: inMinutes(10_081) }, 400],
    ['an unknown kind of change', { changeType: 'eaten' }, 400],
    ['an unknown resource', { resource: '/me/horoscope' }, 400],
    ['the mailbox of others', { resource: '/users/00000000-0000-4000-a000-000000000000/messages' }, 403],
    [
      'chats for a day without an address for lifecycle notices',
      { resource: '/me/chats', lifecycleNotificationUrl: undefined },
      400,
    ],
    ['a state of 129 characters', { clientState: 'x'.repeat(129) }, 400],
  ]
  test.each(refused)('are refused for %s', async (...[, change, status]: Row) => {
    const one = await openWorld({ appUrl: url })
    const reply = await follow(one, change)
    await one.emulator.close()
    expect(reply.status).toBe(status)
  })
  test('are refused when the address does not answer the handshake rightly', async () => {
    const one = await openWorld({ appUrl: url })
    answer = () => ({ status: 200, body: 'hello' })
    const wrong = await follow(one)
    answer = (token) => ({ status: 500, body: token ?? '' })
    const broken = await follow(one)
    answer = (token) => ({ status: 200, body: token ?? '' })
    await one.emulator.close()
    expect([wrong.code, broken.code]).toEqual(['ValidationError', 'ValidationError'])
  })
})
