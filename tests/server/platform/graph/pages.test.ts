import { describe, expect, test } from '@jest/globals'
import { pathBelow, pathOf } from '#server/platform/graph/pages.ts'
import { failure, withService } from './a-service.ts'

const person = (id: string) => ({ id, displayName: `Person ${id}` })

test('links are followed letter by letter until there is none, over short and empty pages', async () => {
  await withService(
    ({ path }, url) => {
      if (path.includes('$skiptoken=B%2F+x==')) return { body: { value: [person('3')] } }
      if (path.includes('$skiptoken=A'))
        return { body: { value: [], '@odata.nextLink': `${url}/v1.0/me/directReports?$skiptoken=B%252F+x==` } }
      return {
        body: { value: [person('1'), person('2')], '@odata.nextLink': `${url}/v1.0/me/directReports?$skiptoken=A` },
      }
    },
    async ({ open, seen }) => {
      expect((await open().directReports()).map(({ id }) => id)).toEqual(['1', '2', '3'])
      expect(seen).toHaveLength(3)
    },
  )
})

test('one item that is not understood does not cost the page', async () => {
  await withService(
    () => ({ body: { value: [person('1'), { displayName: 7 }, null, person('2')] } }),
    async ({ open }) => expect((await open().directReports()).map(({ id }) => id)).toEqual(['1', '2']),
  )
})

test('a list that links to itself ends', async () => {
  await withService(
    (_seen, url) => ({
      body: { value: [person('1')], '@odata.nextLink': `${url}/v1.0/me/directReports?$skiptoken=same` },
    }),
    async ({ open, seen }) => {
      expect(await failure(open().directReports())).toMatchObject({ kind: 'not-understood', code: 'endless-pages' })
      expect(seen).toHaveLength(2)
    },
  )
})

describe('a link is followed only to our own service', () => {
  const base = 'https://graph.microsoft.com/v1.0'
  test.each([
    'https://graph.microsoft.com.evil.example/v1.0/me', 'https://evil.example/v1.0/me', 'http://graph.microsoft.com/v1.0/me',
    'https://graph.microsoft.com:8443/v1.0/me', 'https://graph.microsoft.com/beta/me', 'https://u@graph.microsoft.com/v1.0/me',
    'https://graph.microsoft.com/v1.0/../beta/me', 'https://graph.microsoft.com/v1.0/%2e%2e/beta/me', '/me', 'javascript:alert(1)', '',
  ])('%s is refused', (link) => expect(() => pathOf(base, link)).toThrow('foreign-link')) // prettier-ignore

  test('the rest of it stays as it came', () => {
    expect(pathOf(base, `${base}/me/messages?$skiptoken=a%2Fb+c==`)).toBe('/me/messages?$skiptoken=a%2Fb+c==')
  })
})

describe('a link leads only within what was asked for', () => {
  const base = 'https://graph.microsoft.com/v1.0'
  test.each([
    '/users/another/messages',
    '/me/sendMail',
    '/me/messagesOfSomebody',
    '/me/messages/%2e%2e/users/another',
    '/me/%2e%2e/users/another/messages',
    '/me/messages/../../users',
  ])('%s is refused', (path) => {
    expect(() => pathBelow(base, base + path, '/me/messages?$top=5')).toThrow('foreign-link')
  })

  test.each([
    ['/me/messages?$top=5', '/me/messages?$skip=5'],
    ['/me/mailFolders/inbox/messages/delta', "/me/mailFolders('inbox')/messages/delta?$deltatoken=x"],
    ['/users?$search=x', '/users?$skiptoken=y'],
  ])('from %s to %s is followed', (asked, path) => {
    expect(pathBelow(base, base + path, asked)).toBe(path)
  })
})
