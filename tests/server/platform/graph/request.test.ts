import { describe, expect, test } from '@jest/globals'
import { failure, problem, withService } from './a-service.ts'

const me = { body: { id: 'u', displayName: 'Asha Rao' } }
const draft = { requestId: 'm', to: { name: 'Priya', address: 'priya@x.example' }, subject: 's', html: '<p>h</p>' }

test('a read is asked again after the time the service named', async () => {
  let calls = 0
  await withService(
    () => (++calls < 3 ? problem(429, 'TooManyRequests', { 'retry-after': '2.128' }) : me),
    async ({ open, waits }) => {
      expect((await open().me()).name).toBe('Asha Rao')
      expect(waits).toHaveLength(2)
      for (const wait of waits) expect(wait).toBeGreaterThanOrEqual(2128)
    },
  )
})

test('a service that is busy for longer than a person waits is told as busy, without asking again', async () => {
  await withService(
    () => problem(429, 'TooManyRequests', { 'retry-after': '120' }),
    async ({ open, seen }) => {
      expect(await failure(open().me())).toMatchObject({ kind: 'busy', retryAfterSeconds: 120 })
      expect(seen).toHaveLength(1)
    },
  )
})

test.each([500, 502, 503, 504, 509])('a read survives one answer of %i', async (status) => {
  let calls = 0
  await withService(
    () => (++calls === 1 ? problem(status, 'UnknownError') : me),
    async ({ open }) => expect((await open().me()).id).toBe('u'),
  )
})

test('a read survives a lost answer', async () => {
  let calls = 0
  await withService(
    () => (++calls === 1 ? { cut: true as const } : me),
    async ({ open }) => expect((await open().me()).id).toBe('u'),
  )
})

describe('making a draft is never blindly repeated', () => {
  test.each([
    ['a lost answer', { cut: true as const }, 'down'],
    ['503', problem(503, 'x'), 'down'],
    ['429', problem(429, 'x', { 'retry-after': '1' }), 'busy'],
    ['a full mailbox', problem(507, 'ErrorQuotaExceeded'), 'quota'],
    ['no mailbox', problem(404, 'MailboxNotEnabledForRESTAPI'), 'no-mailbox'],
  ])('after %s', async (_name, reply, kind) => {
    await withService(
      () => reply,
      async ({ open, seen }) => {
        expect(await failure(open().createDraft(draft))).toMatchObject({ kind })
        expect(seen).toHaveLength(1)
      },
    )
  })
})

test.each([
  ['a login page', { headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' }],
  ['an empty 200', { body: '' }],
  ['half an answer', { body: '{"id":"u","displ' }],
  ['a list where a person was asked for', { body: [] }],
  ['a person without id', { body: { displayName: 'X' } }],
])('%s is not understood, never taken for data', async (_name, reply) => {
  await withService(
    () => reply,
    async ({ open }) => expect(await failure(open().me())).toMatchObject({ kind: 'not-understood' }),
  )
})
