import { expect, test } from '@jest/globals'
import { failure, problem, withService, type Reply, type Seen } from './a-service.ts'

const window = { from: Date.UTC(2026, 10, 1), to: Date.UTC(2026, 10, 23) }
const mail = (id: string, from = 'a@x.example') => ({
  id,
  receivedDateTime: '2026-11-20T10:00:00Z',
  from: { emailAddress: { address: from } },
})
const state = { inbox: '/me/mailFolders/inbox/messages/delta?$deltatoken=1', sent: '/me/mailFolders/sentitems/messages/delta?$deltatoken=1' } // prettier-ignore
const link = (url: string, path: string, token: string) => `${url}/v1.0${path.split('?')[0]}?${token}`

/** Nothing changed, but for what a test says of the inbox. */
function quiet(inbox: (seen: Seen, url: string) => Reply | null = () => null) {
  return (seen: Seen, url: string): Reply => {
    const own = seen.path.includes('/inbox/') ? inbox(seen, url) : null
    return own ?? { body: { value: [], '@odata.deltaLink': link(url, seen.path, '$deltatoken=2') } }
  }
}

test('when nothing changed it costs three requests, and the links move on', async () => {
  await withService(quiet(), async ({ open, seen }) => {
    const refreshed = await open().refresh(state, window)
    expect(seen).toHaveLength(3)
    expect(refreshed.state.inbox).toBe('/me/mailFolders/inbox/messages/delta?$deltatoken=2')
    expect(refreshed.inbox).toEqual({ items: [], removed: [], anew: false })
    for (const { headers } of seen) expect(headers['prefer']).toContain('IdType="ImmutableId"')
  })
})

test('repeats count once, the last word counts, and what left is told by its id', async () => {
  const inbox = ({ path }: Seen, url: string): Reply =>
    path.includes('$skiptoken')
      ? { body: { value: [mail('1', 'later@x.example'), { id: '2', '@removed': { reason: 'deleted' } }, { id: '9', '@removed': { reason: 'changed' } }], '@odata.deltaLink': link(url, path, '$deltatoken=3') } }
      : { body: { value: [mail('1'), mail('2'), mail('3')], '@odata.nextLink': link(url, path, '$skiptoken=2') } } // prettier-ignore
  await withService(quiet(inbox), async ({ open }) => {
    const { inbox: found } = await open().refresh(state, window)
    expect(found.items.map(({ id, from }) => [id, from])).toEqual([['1', 'later@x.example'], ['3', 'a@x.example']]) // prettier-ignore
    expect(found.removed).toEqual(['2', '9'])
  })
})

test.each([
  ['410', problem(410, 'SyncStateNotFound')],
  ['400 with the same code', problem(400, 'syncStateNotFound')],
])('a state the service forgot (%s) is begun anew, that stream alone', async (_name, gone) => {
  const inbox = ({ path }: Seen, url: string): Reply =>
    path.includes('$deltatoken')
      ? gone
      : { body: { value: [mail('1')], '@odata.deltaLink': link(url, path, '$deltatoken=9') } }
  await withService(quiet(inbox), async ({ open, seen }) => {
    const refreshed = await open().refresh(state, window)
    expect(refreshed.inbox).toMatchObject({ anew: true, items: [{ id: '1' }] })
    expect(refreshed.sent.anew).toBe(false)
    expect(seen).toHaveLength(4)
  })
})

test('a service that forgets again and again ends in a failure, not in a loop', async () => {
  await withService(
    quiet(() => problem(410, 'resyncRequired')),
    async ({ open }) => {
      expect(await failure(open().refresh(state, window))).toMatchObject({ kind: 'resync' })
    },
  )
})

test('a subscription asks for immutable ids and never for more life than allowed', async () => {
  const wish = {
    source: 'INBOX' as const,
    notificationUrl: 'https://a.example/n',
    lifecycleUrl: 'https://a.example/l',
    clientState: 's',
    expiresAt: Date.UTC(2027, 0),
  }
  await withService(
    ({ method, body }) =>
      method === 'DELETE' ? { status: 204 } : { status: 201, body: { id: 'sub', ...(body as object) } },
    async ({ open, seen }) => {
      const { id, expiresAt } = await open().subscribe(wish)
      expect(expiresAt - Date.UTC(2026, 10, 23)).toBeLessThanOrEqual(10_080 * 60_000)
      expect(seen[0]).toMatchObject({
        headers: { prefer: 'IdType="ImmutableId"' },
        body: { resource: "me/mailFolders('inbox')/messages", clientState: 's' },
      })
      await open().unsubscribe('INBOX', id)
    },
  )
})

test('a subscription that is gone is told as gone', async () => {
  await withService(
    () => problem(404, 'ResourceNotFound'),
    async ({ open }) => {
      expect(await open().renewSubscription('INBOX', 'x', 0)).toBeNull()
      await expect(open().unsubscribe('INBOX', 'x')).resolves.toBeUndefined()
    },
  )
})
