// How often somebody may ask, counted by several servers together, and what happens when they cannot.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { DATABASES, startPostgres, type Postgres } from '#commands/local-postgres.ts'
import { rateLimit } from '#server/http/rate-limit.ts'
import { openDatabase, type Database } from '#server/platform/db/database.ts'
import { openLog } from '#server/platform/log.ts'

const logged: string[] = []
const log = openLog('warn', (line) => void logged.push(line))
const rates = { person: 10, address: 20 }
const many = (count: number, ask: () => Promise<number | null>) => Promise.all(Array.from({ length: count }, ask))
const passed = (answers: readonly (number | null)[]) => answers.filter((wait) => wait === null).length

const programs = DATABASES.find(([, found]) => found !== null)?.[1] ?? null
const onPostgres = programs ? describe : describe.skip

onPostgres('several servers on one PostgreSQL', () => {
  let postgres: Postgres
  let dbs: Database[]
  beforeAll(async () => {
    postgres = await startPostgres(programs ?? '')
    dbs = [
      await openDatabase({ url: postgres.url, folder: null }),
      await openDatabase({ url: postgres.url, folder: null }),
    ]
  }, 60_000)
  afterAll(async () => {
    await Promise.all(dbs.map((db) => db.close()))
    await postgres.stop()
  })
  /** Patient enough for a loaded machine: whether the database is fast is not what these are about. */
  const servers = () => dbs.map((db) => rateLimit({ rates, log, db, patienceMs: 20_000 }))

  test('give one person one allowance together, and tell how long to wait', async () => {
    const [here, there] = servers()
    const answers = [
      ...(await many(8, () => here?.person('alder', 'ada') ?? Promise.resolve(null))),
      ...(await many(8, () => there?.person('alder', 'ada') ?? Promise.resolve(null))),
    ]
    expect(passed(answers)).toBe(10)
    for (const wait of answers.filter((one) => one !== null)) expect(wait).toBeLessThanOrEqual(60)
  })

  test('a server started afterwards knows of it; other people, other directories and addresses have their own', async () => {
    const [here] = servers()
    expect(await here?.person('alder', 'ada')).toBeGreaterThan(0)
    expect(await here?.person('alder', 'bob')).toBeNull()
    expect(await here?.person('birch', 'ada')).toBeNull()
    expect(passed(await many(25, () => here?.address('192.0.2.7') ?? Promise.resolve(null)))).toBe(20)
    expect(await here?.address('192.0.2.8')).toBeNull()
  })

  test('count a flood of one person by few statements, and exactly', async () => {
    let statements = 0
    const [db] = dbs as [Database]
    const counting: Database = { ...db, plain: (text, values) => (++statements, db.plain(text, values)) }
    const limit = rateLimit({ rates, log, db: counting, patienceMs: 20_000 })
    const answers = await many(500, () => limit.person('alder', 'flood'))
    expect(passed(answers)).toBe(10)
    expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => null))
    expect(statements).toBeLessThan(5)
  })

  test('store no name, no id and no address', async () => {
    const { rows } = await (dbs[0] as Database).plain('select * from limits.rate')
    expect(rows.length).toBeGreaterThan(4)
    expect(JSON.stringify(rows)).not.toMatch(/ada|alder|192\.0\.2/)
  })
})

describe('while the database cannot count', () => {
  const broken = (plain: Database['plain']): Database => ({
    isShared: true,
    as: () => ({ run: () => Promise.reject(new Error('down')) }),
    plain,
    checkWritable: () => Promise.resolve(),
    close: () => Promise.resolve(),
  })

  test.each<[string, Database['plain']]>([
    ['it is away', () => Promise.reject(new Error('ECONNREFUSED'))],
    ['it never answers', () => new Promise(() => undefined)],
  ])('because %s, each server counts by itself and nobody is shut out', async (_, plain) => {
    const limit = rateLimit({ rates, log, db: broken(plain), patienceMs: 5 })
    expect(passed(await many(15, () => limit.person('alder', 'ada')))).toBe(10)
    expect(await limit.person('alder', 'bob')).toBeNull()
  })

  test('it is not asked again with every request', async () => {
    let asked = 0
    const limit = rateLimit({ rates, log, db: broken(() => Promise.reject(new Error(`down ${++asked}`))) })
    for (let n = 0; n < 5; n++) await limit.person('alder', `user-${n}`)
    expect(asked).toBe(1)
    expect(logged.at(-1)).toContain('requests counted in memory')
  })
})

test('the embedded database belongs to one server, which counts in its memory', async () => {
  const asked: string[] = []
  const db: Database = {
    isShared: false,
    as: () => ({ run: () => Promise.reject(new Error('not asked')) }),
    plain: (text) => Promise.resolve({ rows: [asked.push(text)] }),
    checkWritable: () => Promise.resolve(),
    close: () => Promise.resolve(),
  }
  const limit = rateLimit({ rates, log, db })
  expect(passed(await many(15, () => limit.person('alder', 'ada')))).toBe(10)
  expect(asked).toEqual([])
})
