import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openWorld, q, type Ask, type World } from './visitor.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.emulator.close())

const eventual = { consistencylevel: 'eventual' }
const window = 'startDateTime=2026-11-01T00:00:00Z&endDateTime=2026-11-23T00:00:00Z'
const sixteen = Array.from({ length: 16 }, (_, i) => `'a${i}@northgate.example'`).join(',')

type Row = [why: string, path: string, status: number, code: string, how?: Ask & { scopes?: readonly string[] }]

describe('a request the service would refuse is refused in the words of its workload', () => {
  const rows: Row[] = [
    ['an unknown person', '/users/00000000-0000-4000-a000-000000000000', 404, 'Request_ResourceNotFound'],
    ['an unknown path', '/me/horoscope', 400, 'BadRequest'],
    ['a method the path does not have', '/me/calendarView', 405, 'Request_BadRequest', { method: 'DELETE' }],
    ['an option given twice', '/me?$select=id&$select=mail', 400, 'BadRequest'],
    [
      'an unknown property in a directory filter',
      `/users?$filter=${q("shoeSize eq '42'")}`,
      400,
      'Request_UnsupportedQuery',
    ],
    ['a filter that cannot be read', `/users?$filter=${q('displayName eq')}`, 400, 'Request_BadRequest'],
    [
      'ne without the consistency header',
      `/users?$filter=${q("department ne 'Product'")}&$count=true`,
      400,
      'Request_UnsupportedQuery',
    ],
    [
      'ne without $count',
      `/users?$filter=${q("department ne 'Product'")}`,
      400,
      'Request_UnsupportedQuery',
      { headers: eventual },
    ],
    ['endsWith without the header', `/users?$filter=${q("endswith(mail,'x')")}`, 400, 'Request_UnsupportedQuery'],
    [
      '$filter with $orderby without the header',
      `/users?$filter=${q("department eq 'Product'")}&$orderby=displayName`,
      400,
      'Request_UnsupportedQuery',
    ],
    [
      '$search of people without the header',
      `/users?$search=${q('"displayName:ma"')}`,
      400,
      'Request_UnsupportedQuery',
    ],
    [
      '$search of people without a property',
      `/users?$search=${q('"ma"')}`,
      400,
      'Request_BadRequest',
      { headers: eventual },
    ],
    ['$count without the header', '/users?$count=true', 400, 'Request_UnsupportedQuery'],
    ['more than fifteen values of in', `/users?$filter=${q(`mail in (${sixteen})`)}`, 400, 'Request_BadRequest'],
    ['$skip over the directory', '/users?$skip=5', 400, 'Request_BadRequest'],
    ['a page of the directory above 999', '/users?$top=1000', 400, 'Request_BadRequest'],
    ['$levels without the header', '/me?$expand=manager($levels=max)&$count=true', 400, 'Request_UnsupportedQuery'],
    [
      '$levels over a list',
      '/users?$expand=manager($levels=max)&$count=true',
      400,
      'Request_UnsupportedQuery',
      { headers: eventual },
    ],
    [
      '$levels of 1001',
      '/me?$expand=manager($levels=1001)&$count=true',
      400,
      'Request_BadRequest',
      { headers: eventual },
    ],
    ['two expands', '/me?$expand=manager,directReports', 400, 'Request_BadRequest'],
    [
      'a mail order that is not in the filter',
      `/me/messages?$filter=${q("subject eq 'x'")}&$orderby=${q('receivedDateTime desc')}`,
      400,
      'InefficientFilter',
    ],
    ['a plus for a space in an order', '/me/messages?$orderby=receivedDateTime+desc', 400, 'RequestBroker--ParseUri'],
    [
      'mail search with a filter',
      `/me/messages?$search=${q('"x"')}&$filter=${q('isRead eq true')}`,
      400,
      'SearchWithFilter',
    ],
    ['mail search without quotes', '/me/messages?$search=hello', 400, 'ErrorInvalidSearchQuery'],
    ['an unknown property of mail', `/me/messages?$filter=${q("colour eq 'red'")}`, 400, 'RequestBroker--ParseUri'],
    ['an unknown folder', '/me/mailFolders/cellar/messages', 404, 'ErrorItemNotFound'],
    ['a malformed id of a message', '/me/messages/nonsense', 400, 'ErrorInvalidIdMalformed'],
    ['a view without its window', '/me/calendarView', 400, 'ErrorInvalidParameter'],
    [
      'a view of more than 1825 days',
      '/me/calendarView?startDateTime=2020-01-01&endDateTime=2026-01-01',
      400,
      'ErrorInvalidRequest',
    ],
    [
      'a view filtered by its start',
      `/me/calendarView?${window}&$filter=${q("start/dateTime ge '2026-11-01'")}`,
      400,
      'ErrorInvalidUrlQueryFilter',
    ],
    [
      'an unknown time zone',
      `/me/calendarView?${window}`,
      400,
      'TimeZoneNotSupportedException',
      { headers: { prefer: 'outlook.timezone="Atlantis Standard Time"' } },
    ],
    ['$select on calendar delta', `/me/calendarView/delta?${window}&$select=subject`, 400, 'ErrorInvalidUrlQuery'],
    [
      'another filter on mail delta',
      `/me/mailFolders/inbox/messages/delta?$filter=${q('isRead eq true')}`,
      400,
      'ErrorInvalidUrlQueryFilter',
    ],
    ['more than fifty chats', '/me/chats?$top=51', 400, 'BadRequest'],
    ['another expand on chats', '/me/chats?$expand=installedApps', 400, 'BadRequest'],
    ['$select on chats', '/me/chats?$select=id', 400, 'BadRequest'],
    ['another order of chats', `/me/chats?$orderby=${q('topic asc')}`, 400, 'BadRequest'],
    ['a chat of others', '/chats/19:none@thread.v2', 404, 'NotFound'],
    ['a picture nobody gave', '/me/photos/47x47/$value', 404, 'ImageNotFound'],
    ['people searched and skipped', `/me/people?$search=${q('"ma"')}&$skip=10`, 400, 'ErrorInvalidRequest'],
    [
      'the line upwards without an administrator',
      '/me/manager',
      403,
      'Authorization_RequestDenied',
      { scopes: ['User.Read'] },
    ],
    ['mail without consent', '/me/messages', 403, 'ErrorAccessDenied', { scopes: ['User.Read'] }],
    [
      'a draft with a token that only reads',
      '/me/messages',
      403,
      'ErrorAccessDenied',
      { scopes: ['Mail.Read'], method: 'POST', body: {} },
    ],
    ['the calendar without consent', `/me/calendarView?${window}`, 403, 'ErrorAccessDenied', { scopes: ['Mail.Read'] }],
    ['chats without consent', '/me/chats', 403, 'Forbidden', { scopes: ['User.Read'] }],
    ['tasks without consent, with an empty code', '/me/planner/tasks', 403, '', { scopes: ['User.Read'] }],
    [
      'bodies filtered by a token that may not read them',
      `/me/messages?$filter=${q("contains(body/content,'x')")}`,
      403,
      'ErrorAccessDenied',
      { scopes: ['Mail.ReadBasic'] },
    ],
    ["sending with the app's own scopes", '/me/messages/AAMkx/send', 403, 'ErrorAccessDenied', { method: 'POST' }],
  ]
  test.each(rows)('%s', async (...[, path, status, code, how]: Row) => {
    world.pass(2000)
    const reply = await world.graph('Nina Berg', path, how)
    expect({ status: reply.status, code: reply.code }).toEqual({ status, code })
    const { innerError } = reply.json['error'] as { innerError: Record<string, string> }
    expect(Object.keys(innerError)).toEqual(['date', 'request-id', 'client-request-id'])
  })
})

describe('a token that does not fit is answered with 401 and a challenge', () => {
  const rows: [string, () => string][] = [
    ['none', () => ''],
    ['nonsense', () => 'Bearer nonsense'],
    [
      'one for the app, not for Graph',
      () => `Bearer ${world.emulator.entra.appToken(world.person('Nina Berg')).accessToken}`,
    ],
    [
      'one that was changed',
      () =>
        `Bearer ${world.token('Nina Berg').replace(/\.[^.]+\./, `.${Buffer.from('{"aud":"https://graph.microsoft.com"}').toString('base64url')}.`)}`,
    ],
  ]
  test.each(rows)('%s', async (_name, header) => {
    const reply = await world.graph('Nina Berg', '/me', { headers: { authorization: header() } })
    expect(reply.code).toBe('InvalidAuthenticationToken')
    expect(reply.headers.get('www-authenticate')).toMatch(/^Bearer /)
  })
  test('one whose time is over', async () => {
    const token = world.token('Nina Berg')
    world.later(4_000_000)
    const reply = await world.graph('Nina Berg', '/me', { headers: { authorization: `Bearer ${token}` } })
    world.later(-4_000_000)
    expect(reply.status).toBe(401)
  })
})

describe('every answer can be traced', () => {
  test('the id the client sent comes back beside the id of the service', async () => {
    const reply = await world.graph('Nina Berg', '/me', {
      headers: { 'client-request-id': 'c0ffee00-0000-4000-a000-000000000000' },
    })
    expect(reply.headers.get('client-request-id')).toBe('c0ffee00-0000-4000-a000-000000000000')
    expect(reply.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(reply.headers.get('x-ms-ags-diagnostic')).toContain('ServerInfo')
  })
  test('without one the service makes both alike', async () => {
    const reply = await world.graph('Nina Berg', '/me')
    expect(reply.headers.get('client-request-id')).toBe(reply.headers.get('request-id'))
  })
})
