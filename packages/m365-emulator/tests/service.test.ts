import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { findContract } from '../src/contract.ts'
import { unimplemented } from '../src/graph.ts'
import { throttleWith } from '../src/throttle.ts'
import { everyPage, openWorld, q, type World } from './visitor.ts'

const NINA = 'Nina Berg'
let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => {
  world.emulator.faults.set([])
  world.pass(60_000)
})
afterAll(() => world.emulator.close())

type Item = {
  id: string
  status: number
  headers: Record<string, string>
  body: Record<string, unknown> & { error?: { code: string } }
}

async function batch(requests: unknown, headers: Record<string, string> = {}) {
  const reply = await world.graph(NINA, '/$batch', { method: 'POST', body: { requests }, headers })
  const items = (reply.json['responses'] ?? []) as Item[]
  return { reply, items, of: (id: string): Item | undefined => items.find((item) => item.id === id) }
}

const get = (id: string, url: string, more: object = {}) => ({ id, method: 'GET', url, ...more })

describe('a batch', () => {
  test('answers each request with its own status, in any order, under an outer 200', async () => {
    const wanted = Array.from({ length: 20 }, (_, i) =>
      get(String(i), i % 2 ? '/me' : 'users/00000000-0000-4000-a000-000000000000'),
    )
    const { reply, items, of } = await batch(wanted)
    expect(reply.status).toBe(200)
    expect(of('0')?.body.error?.code).toBe('Request_ResourceNotFound')
    expect(of('1')?.status).toBe(200)
    expect(items.map(({ id }) => id)).not.toEqual(wanted.map(({ id }) => id))
  })
  const refused: [string, unknown][] = [
    ['of twenty-one', Array.from({ length: 21 }, (_, i) => get(String(i), '/me'))],
    ['of none', []],
    ['with an id given twice in another case', [get('a', '/me'), get('A', '/me')]],
    ['with a number as an id', [{ id: 1, method: 'GET', url: '/me' }]],
    ['with an absolute url', [get('1', 'https://graph.microsoft.com/v1.0/me')]],
    [
      'inside a batch',
      [{ id: '1', method: 'POST', url: '/$batch', body: {}, headers: { 'content-type': 'application/json' } }],
    ],
    ['that depends on two', [get('1', '/me'), get('2', '/me'), get('3', '/me', { dependsOn: ['1', '2'] })]],
    [
      'of a shape that is neither chain nor star',
      [get('1', '/me'), get('2', '/me', { dependsOn: ['1'] }), get('3', '/me')],
    ],
  ]
  test.each(refused)('%s is refused as a whole', async (_name, requests) => {
    expect((await batch(requests)).reply.status).toBe(400)
  })
  test('what depends on a failed request fails with 424', async () => {
    const { of } = await batch([get('1', '/me/nothing'), get('2', '/me', { dependsOn: ['1'] })])
    expect(of('2')?.status).toBe(424)
  })
  test('headers are read from the item, not from the outside', async () => {
    const url = `/users?$search=${q('"displayName:nina"')}`
    const { of } = await batch([get('in', url, { headers: { ConsistencyLevel: 'eventual' } }), get('out', url)], {
      consistencylevel: 'eventual',
    })
    expect([of('in')?.status, of('out')?.status]).toEqual([200, 400])
  })
  test('a POST without content needs a body and its type all the same', async () => {
    const { of } = await batch([{ id: '1', method: 'POST', url: '/me/messages' }])
    expect(of('1')?.status).toBe(400)
  })
  test('a picture comes as base64', async () => {
    const withPhoto = world.emulator.world.tenants[0]?.people
      .slice(0, 15)
      .map(({ id }) => get(id, `/users/${id}/photos/48x48/$value`))
    const { items } = await batch(withPhoto)
    const found = items.filter(({ status }) => status === 200)
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]?.headers['Content-Type']).toBe('image/png')
    expect(Buffer.from(String(found[0]?.body), 'base64').subarray(1, 4).toString()).toBe('PNG')
  })
})

describe('the limits of the service', () => {
  test('four requests at once are let into a mailbox, the fifth is told to wait; batches count', async () => {
    const busy = await openWorld({ latency: { baseMs: 300, perKbMs: 0 } })
    // Once before, so that the mailbox is not invented while the six are on their way.
    await busy.graph(NINA, '/me/messages?$top=1&$select=id')
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => busy.graph(NINA, '/me/messages?$top=1&$select=id')),
    )
    const limited = replies.filter(({ status }) => status === 429)
    await busy.emulator.close()
    expect(limited.length).toBe(2)
    expect([limited[0]?.code, limited[0]?.headers.get('retry-after')]).toEqual(['ApplicationThrottled', '1'])
  })
  test('one batch alone never breaks the mailbox limit', async () => {
    const busy = await openWorld({ latency: { baseMs: 20, perKbMs: 0 } })
    const body = { requests: Array.from({ length: 20 }, (_, i) => get(String(i), '/me/messages?$top=1')) }
    const reply = await busy.graph(NINA, '/$batch', { method: 'POST', body })
    await busy.emulator.close()
    expect((reply.json['responses'] as Item[]).every(({ status }) => status === 200)).toBe(true)
    expect(busy.emulator.throttle.most).toBe(4)
  })
  test('the list of chats is given once a second; asking sooner makes it worse', async () => {
    expect((await world.graph(NINA, '/me/chats')).status).toBe(200)
    expect((await world.graph(NINA, '/me/chats')).status).toBe(429)
    world.pass(1000)
    expect((await world.graph(NINA, '/me/chats')).status).toBe(429)
    world.pass(2000)
    expect((await world.graph(NINA, '/me/chats')).status).toBe(200)
  })
  test('the directory tells what a call cost', async () => {
    const cost = async (path: string) => (await world.graph(NINA, path)).headers.get('x-ms-resource-unit')
    expect([await cost('/users'), await cost('/users?$select=id'), await cost('/users?$expand=manager')]).toEqual([
      '2',
      '1',
      '3',
    ])
  })
  test('a directory that is asked too much says how near the limit is, then refuses until time passed', () => {
    let ticks = 0
    const throttle = throttleWith(() => ticks)
    const found = findContract('GET', ['users'])
    if (!found || found === 'wrong-method') throw new Error('The directory is not in the contract.')
    const enter = () =>
      throttle.enter({
        contract: found.contract,
        workload: 'directory',
        appId: 'app',
        userId: 'user',
        tenantId: 'tenant',
        query: new Map(),
      }).headers
    for (let i = 0; i < 1900; i++) enter()
    expect(enter()).not.toHaveProperty('x-ms-throttle-limit-percentage')
    for (let i = 0; i < 300; i++) enter()
    expect(enter()['x-ms-throttle-limit-percentage']).toBe('0.9')
    expect(() => Array.from({ length: 400 }, enter)).toThrow('Too many requests')
    ticks += 10_000
    expect(enter).not.toThrow()
  })
})

describe('pages', () => {
  test('a link is opaque, new each time, and an edited one is refused', async () => {
    const one = String((await world.graph(NINA, '/users?$top=50')).json['@odata.nextLink'])
    const two = String((await world.graph(NINA, '/users?$top=50')).json['@odata.nextLink'])
    expect(one).not.toBe(two)
    expect(one).not.toContain('$top')
    const path = one.slice(`${world.emulator.url}/v1.0`.length)
    expect((await world.graph(NINA, path)).status).toBe(200)
    expect((await world.graph(NINA, path.slice(0, -1) + (path.endsWith('A') ? 'B' : 'A'))).status).toBe(400)
  })
  test('all are there in the end, though some pages are empty', async () => {
    const odd = await openWorld({ quirks: { emptyPages: 0.5 } })
    const { items, empty } = await everyPage(odd, NINA, '/me/mailFolders/inbox/messages?$top=200&$select=id')
    const whole = odd.emulator.world.mailbox(odd.person(NINA).id)?.visible('inbox', odd.emulator.world.now()).length
    await odd.emulator.close()
    expect(items).toHaveLength(whole ?? -1)
    expect(new Set(items.map(({ id }) => id)).size).toBe(whole)
    expect(empty).toBeGreaterThan(0)
  })
  test('the header of an advanced query is needed on each page again', async () => {
    const first = await world.graph(NINA, `/users?$search=${q('"displayName:a"')}&$top=2`, {
      headers: { consistencylevel: 'eventual' },
    })
    const path = String(first.json['@odata.nextLink']).slice(`${world.emulator.url}/v1.0`.length)
    expect((await world.graph(NINA, path)).status).toBe(400)
    expect((await world.graph(NINA, path, { headers: { consistencylevel: 'eventual' } })).status).toBe(200)
  })
  test('the count comes on the first page only', async () => {
    const first = await world.graph(NINA, '/users?$count=true&$top=50', { headers: { consistencylevel: 'eventual' } })
    const path = String(first.json['@odata.nextLink']).slice(`${world.emulator.url}/v1.0`.length)
    expect(Number(first.json['@odata.count'])).toBeGreaterThan(60)
    expect((await world.graph(NINA, path, { headers: { consistencylevel: 'eventual' } })).json).not.toHaveProperty(
      '@odata.count',
    )
  })
  test('mail gives at most a thousand whatever was asked', async () => {
    expect((await world.graph(NINA, '/me/messages?$top=5000&$select=id')).value).toHaveLength(1000)
  })
  test('a chat of sixty shows twenty-five members in the list, and all on its own page', async () => {
    const { value } = await world.graph(NINA, '/me/chats?$expand=members,lastMessagePreview&$top=50')
    const lunch = value.find((chat) => chat['topic'] === 'Lunch and music')
    expect(lunch?.['members']).toHaveLength(25)
    expect(lunch?.['lastMessagePreview']).toHaveProperty('createdDateTime')
    expect((await world.graph(NINA, `/chats/${String(lunch?.['id'])}/members`)).value).toHaveLength(60)
  })
  test('times of meetings come in the zone asked for', async () => {
    const path = '/me/calendarView?startDateTime=2026-11-16T00:00:00Z&endDateTime=2026-11-23T00:00:00Z&$select=start'
    const [utc, berlin] = [
      await world.graph(NINA, path),
      await world.graph(NINA, path, { headers: { prefer: 'outlook.timezone="W. Europe Standard Time"' } }),
    ]
    const start = (reply: typeof utc) => reply.value[0]?.['start'] as { dateTime: string; timeZone: string }
    expect(
      Date.parse(`${start(berlin).dateTime.slice(0, 19)}Z`) - Date.parse(`${start(utc).dateTime.slice(0, 19)}Z`),
    ).toBe(3_600_000)
    expect(start(berlin).timeZone).toBe('W. Europe Standard Time')
    expect(start(utc).dateTime).toMatch(/\.0000000$/)
  })
})

describe('the contract', () => {
  test('lists no call that is not played', () => {
    expect(unimplemented()).toEqual([])
  })
})

describe('the fault plan', () => {
  test.each([[2], [2.128], ['Mon, 23 Nov 2026 10:00:05 GMT']])(
    'a Retry-After of %s is sent as it is',
    async (retryAfter) => {
      world.emulator.faults.set([{ match: { path: '/me$' }, status: 429, retryAfter }])
      const reply = await world.graph(NINA, '/me')
      expect([reply.status, reply.headers.get('retry-after')]).toEqual([429, String(retryAfter)])
    },
  )
  test('a 504 comes without one', async () => {
    world.emulator.faults.set([{ match: { path: '/me/messages' }, status: 504 }])
    const reply = await world.graph(NINA, '/me/messages')
    expect([reply.status, reply.code, reply.headers.get('retry-after')]).toEqual([504, 'GatewayTimeout', null])
  })
  test('only the nth request is struck', async () => {
    world.emulator.faults.set([{ match: { path: '/me$' }, nth: 2, status: 503 }])
    const statuses = [
      await world.graph(NINA, '/me'),
      await world.graph(NINA, '/me'),
      await world.graph(NINA, '/me'),
    ].map(({ status }) => status)
    expect(statuses).toEqual([200, 503, 200])
  })
  test('an item of a batch is struck by itself', async () => {
    world.emulator.faults.set([{ match: { path: '/me/manager' }, status: 429, retryAfter: 3 }])
    const { of } = await batch([get('1', '/me'), get('2', '/me/manager')])
    expect([of('1')?.status, of('2')?.status, of('2')?.headers['Retry-After']]).toEqual([200, 429, '3'])
  })
  test('the batch as a whole can be refused', async () => {
    world.emulator.faults.set([{ match: { path: '\\$batch' }, status: 503, retryAfter: 1 }])
    expect((await batch([get('1', '/me')])).reply.status).toBe(503)
  })
  test('a draft is made though the answer is lost, or not made when the request is', async () => {
    const count = async () =>
      (await world.graph(NINA, '/me/mailFolders/drafts/messages?$count=true')).json['@odata.count']
    const before = Number(await count())
    const post = () => world.graph(NINA, '/me/messages', { method: 'POST', body: { subject: 'x' } })
    world.emulator.faults.set([{ match: { method: 'POST', path: '/me/messages$' }, drop: 'response', times: 1 }])
    await expect(post()).rejects.toThrow()
    world.emulator.faults.set([{ match: { method: 'POST', path: '/me/messages$' }, drop: 'request', times: 1 }])
    await expect(post()).rejects.toThrow()
    expect(await count()).toBe(before + 1)
  })
  test('a claims challenge comes as a header, alone and in a batch', async () => {
    world.emulator.faults.set([{ match: { path: '/me$' }, claims: '{"access_token":{}}' }])
    const reply = await world.graph(NINA, '/me')
    expect(reply.status).toBe(401)
    const header = String(reply.headers.get('www-authenticate'))
    expect(header).toContain('error="insufficient_claims"')
    expect(Buffer.from(/claims="([^"]+)"/.exec(header)?.[1] ?? '', 'base64').toString()).toBe('{"access_token":{}}')
    expect((await batch([get('1', '/me')])).of('1')?.headers['Www-Authenticate']).toContain('insufficient_claims')
  })
  test('is set and read at the control desk', async () => {
    const faults = [{ match: { path: '/me/chats' }, status: 403 }]
    await world.control('/faults', { faults })
    expect((await world.control('/faults')).json).toEqual({ faults })
    expect((await world.graph(NINA, '/me/chats')).status).toBe(403)
  })
})
