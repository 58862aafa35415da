// The probes: the process lives, and requests may come. What cannot be written or opened takes the server out, and lets it in again.
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import Fastify, { type FastifyInstance } from 'fastify'
import { openDatabase, type Database } from '#server/platform/db/database.ts'
import { openReadiness } from '#server/platform/readiness.ts'
import { KeyServiceDown, type KeyWrapper } from '#server/platform/seal/key-wrapper.ts'
import { healthRoutes } from '#server/http/health-routes.ts'
import { freshDatabase } from '#tests/support/fresh-database.ts'

let db: Database
let free = 10 ** 12
beforeAll(async () => {
  db = await openDatabase({ ...(await freshDatabase()), freeBytes: () => Promise.resolve(free) })
})
afterAll(() => db.close())

const apps: FastifyInstance[] = []
afterEach(() => Promise.all(apps.splice(0).map((app) => app.close())))

const keys: KeyWrapper = { wrap: async () => 'k.x', unwrap: async () => Buffer.alloc(32), has: () => true }

function probes(wrapper: KeyWrapper | null = keys, database: Database = db) {
  const readiness = openReadiness(database, wrapper)
  const app: FastifyInstance = Fastify()
  healthRoutes(app, readiness)
  apps.push(app)
  const get = async (path: string): Promise<[number, unknown]> => {
    const { port } = (app.server.address() ?? {}) as { port?: number }
    const base = port ? `http://127.0.0.1:${port}` : await app.listen({ port: 0, host: '127.0.0.1' })
    const answer = await fetch(base + path)
    return [answer.status, await answer.json()]
  }
  return { readiness, get }
}

test('a server whose database takes writes and whose keys open is ready', async () => {
  const { get } = probes()
  expect(await get('/livez')).toEqual([200, { ok: true }])
  expect(await get('/readyz')).toEqual([200, { ready: true, missing: [] }])
  expect(await get('/health')).toEqual([200, { ok: true, ready: true }])
})

test('one whose disk is full is not ready, but lives', async () => {
  free = 1
  const fresh = await openDatabase({ ...(await freshDatabase()), freeBytes: () => Promise.resolve(free) })
  const { get } = probes(keys, fresh)
  expect(await get('/readyz')).toEqual([503, { ready: false, missing: ['DATABASE'] }])
  expect(await get('/livez')).toEqual([200, { ok: true }])
  expect(await get('/health')).toEqual([200, { ok: true, ready: false }])
  await fresh.close()
  free = 10 ** 12
})

test('one whose key service is away is not ready', async () => {
  const { get } = probes({ ...keys, wrap: () => Promise.reject(new KeyServiceDown('no answer')) })
  expect(await get('/readyz')).toEqual([503, { ready: false, missing: ['KEYS'] }])
})

test('one whose database never answers is not ready, and says so in time', async () => {
  const { get } = probes(keys, { ...db, checkWritable: () => new Promise(() => undefined) })
  expect(await get('/readyz')).toEqual([503, { ready: false, missing: ['DATABASE'] }])
})

test('one that is stopping is not ready', async () => {
  const { readiness, get } = probes()
  readiness.stopping()
  expect(await get('/readyz')).toEqual([503, { ready: false, missing: ['STOPPING'] }])
})
