import { describe, expect, test } from '@jest/globals'
import { openGraphClient, SendingForbidden, wouldSend } from '#server/platform/graph/graph-client.ts'
import { SCOPES } from '#server/platform/graph/scopes.ts'
import { failure, problem, withService } from './a-service.ts'

describe('nothing that sends mail leaves', () => {
  const sending = [
    '/me/sendMail', '/me/messages/AAMk=/send', '/me/messages/1/reply', '/me/messages/1/replyAll', '/me/messages/1/forward',
    '/me/messages/1/createReply', '/me/messages/1/createReplyAll', '/me/messages/1/createForward', '/users/x/sendMail',
    '/me/messages/1/microsoft.graph.send', '/ME/SENDMAIL', '/me/sendMail?$x=1', '/me/messages/1/send()',
  ] // prettier-ignore

  test.each(sending)('%s is stopped before the wire', async (path) => {
    expect(wouldSend(path)).toBe(true)
    await withService(
      () => ({}),
      async ({ url, seen }) => {
        const door = openGraphClient(url, () => Promise.resolve('t'), () => 'id') // prettier-ignore
        const call = door.call(
          { method: 'POST', path, scope: SCOPES.drafts, body: {} },
          { ms: 2000, signal: new AbortController().signal },
        )
        expect(await failure(call)).toBeInstanceOf(SendingForbidden)
        expect(seen).toEqual([])
      },
    )
  })

  test.each([
    '/me/messages',
    '/me/messages/1?$select=sender',
    '/me/mailFolders/sentitems/messages/delta',
    '/users?$search="displayName:send"',
  ])('%s is let through', (path) => expect(wouldSend(path)).toBe(false))

  test('no scope that sends is ever asked for', () =>
    expect(Object.values(SCOPES).filter((scope) => /send/i.test(scope))).toEqual([]))
})

test('the token goes to the service, with an id to trace the call by', async () => {
  await withService(
    () => ({ body: { id: 'u', displayName: 'Asha Rao' } }),
    async ({ open, seen }) => {
      await open().me()
      expect(seen[0]?.headers).toMatchObject({ authorization: 'Bearer a-token', 'client-request-id': 'an-id' })
    },
  )
})

test('a redirect is not followed: it could carry the token away', async () => {
  await withService(
    () => ({ status: 302, headers: { location: 'http://127.0.0.1:9/' } }),
    async ({ open, seen }) => {
      expect(
        await failure(
          open().createDraft({ requestId: 'm', to: { name: 'P', address: 'p@x.example' }, subject: 's', html: '' }),
        ),
      ).toMatchObject({ kind: 'down' })
      expect(seen).toHaveLength(1)
    },
  )
})

describe('a challenge', () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}'
  const header = {
    'www-authenticate': `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`,
  }
  const token = (_scopes: readonly string[], asked?: string) => Promise.resolve(asked ? `with ${asked}` : 'old')

  test('is met once with a token that fits it', async () => {
    await withService(
      ({ headers }) =>
        headers.authorization === 'Bearer old'
          ? problem(401, 'InvalidAuthenticationToken', header)
          : { body: { id: 'u', displayName: 'A' } },
      async ({ open, seen }) => {
        expect((await open({ token }).me()).id).toBe('u')
        expect(seen.map((one) => one.headers.authorization)).toEqual(['Bearer old', `Bearer with ${claims}`])
      },
    )
  })

  test('that comes again goes to the person, with its claims', async () => {
    await withService(
      () => problem(401, 'InvalidAuthenticationToken', header),
      async ({ open, seen }) => {
        expect(await failure(open({ token }).me())).toMatchObject({ kind: 'claims', claims })
        expect(seen).toHaveLength(2)
      },
    )
  })
})
