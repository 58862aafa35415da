import { expect, test } from '@jest/globals'
import { failure, problem, withService, type Reply, type Seen } from './a-service.ts'

interface Item {
  id: string
  url: string
}
const items = ({ body }: Seen) => (body as { requests: Item[] }).requests
const found = ({ id, url }: Item) => ({
  id,
  status: 200,
  headers: {},
  body: { id: /users\/([^?]+)/.exec(url)?.[1], displayName: 'N' },
})
const answer = (responses: unknown[]): Reply => ({ body: { responses } })
const ids = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`)

test('45 people go in batches of twenty and come back in the order asked, however shuffled', async () => {
  await withService(
    (seen) => answer(items(seen).map(found).toReversed()),
    async ({ open, seen }) => {
      expect((await open().people(ids(45))).map(({ id }) => id)).toEqual(ids(45))
      expect(seen.map((one) => items(one).length).toSorted((a, b) => b - a)).toEqual([20, 20, 5])
    },
  )
})

test('only the items that were refused in passing are asked again, after the longest wait among them', async () => {
  let round = 0
  await withService(
    (seen) => {
      round++
      const responses = items(seen).map((item, index) => {
        if (round > 1 || index > 2) return found(item)
        return {
          id: item.id,
          status: [429, 503, 424][index],
          headers: { 'Retry-After': index === 0 ? '3.5' : '1' },
          body: {},
        }
      })
      return answer(responses)
    },
    async ({ open, seen, waits }) => {
      expect(await open().people(ids(10))).toHaveLength(10)
      expect(seen.map((one) => items(one).length)).toEqual([10, 3])
      expect(waits[0]).toBeGreaterThanOrEqual(3500)
    },
  )
})

test('an item without an answer is asked again, and answers nobody asked for are left alone', async () => {
  let round = 0
  await withService(
    (seen) => {
      const responses = items(seen).map(found)
      return answer(
        ++round === 1
          ? [...responses.slice(1), { id: '99', status: 200, body: { id: 'stranger' } }, responses[1]]
          : responses,
      )
    },
    async ({ open }) => expect((await open().people(ids(4))).map(({ id }) => id)).toEqual(ids(4)),
  )
})

test('people who are not there are left out, the others stand', async () => {
  await withService(
    (seen) =>
      answer(
        items(seen).map((item, index) =>
          index === 1
            ? { id: item.id, status: 404, body: { error: { code: 'Request_ResourceNotFound' } } }
            : found(item),
        ),
      ),
    async ({ open }) => expect((await open().people(ids(3))).map(({ id }) => id)).toEqual(['p0', 'p2']),
  )
})

test('items that stay busy to the end are told as busy', async () => {
  await withService(
    (seen) => answer(items(seen).map(({ id }) => ({ id, status: 429, headers: {}, body: {} }))),
    async ({ open }) => expect(await failure(open().people(ids(3)))).toMatchObject({ kind: 'busy' }),
  )
})

test.each([424, 429, 503])('a batch of reads refused as a whole with %i is asked again', async (status) => {
  let calls = 0
  await withService(
    (seen) => (++calls === 1 ? problem(status, 'x', { 'retry-after': '1' }) : answer(items(seen).map(found))),
    async ({ open }) => expect(await open().people(ids(2))).toHaveLength(2),
  )
})

test('a challenge inside the batch is one for the person', async () => {
  const header = {
    'WWW-Authenticate': `Bearer error="insufficient_claims", claims="${Buffer.from('{}').toString('base64')}"`,
  }
  await withService(
    (seen) => answer(items(seen).map(({ id }) => ({ id, status: 401, headers: header, body: {} }))),
    async ({ open }) => expect(await failure(open().people(ids(2)))).toMatchObject({ kind: 'claims', claims: '{}' }),
  )
})
