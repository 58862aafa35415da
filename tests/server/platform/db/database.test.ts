import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { DATABASES, startPostgres, type Postgres } from '#commands/local-postgres.ts'
import { freshDatabase } from '#tests/support/fresh-database.ts'
import { DiskNearlyFull, openDatabase, type Database } from '#server/platform/db/database.ts'

const ada = { tenantId: 'alder', userId: 'ada' }
const bob = { tenantId: 'alder', userId: 'bob' }
const eve = { tenantId: 'birch', userId: 'ada' }

describe.each(DATABASES)('rows belong to a tenant and a user on %s', (_, programs) => {
  let postgres: Postgres | null = null
  let db: Database
  beforeAll(async () => {
    postgres = programs ? await startPostgres(programs) : null
    db = await openDatabase(postgres ? { url: postgres.url, folder: null } : await freshDatabase())
    await db
      .as(ada)
      .run((rows) =>
        rows
          .insertInto('setting')
          .values({ tenant_id: 'alder', user_id: 'ada', name: 'colour', value: 'green' })
          .execute(),
      )
  })
  afterAll(async () => {
    await db.close()
    await postgres?.stop()
  })

  test('a query without any WHERE shows only one’s own rows', async () => {
    const seen = (who: typeof ada) => db.as(who).run((rows) => rows.selectFrom('setting').selectAll().execute())
    expect(await seen(ada)).toHaveLength(1)
    expect(await seen(bob)).toEqual([])
    expect(await seen(eve)).toEqual([])
  })

  test('a transaction within another is refused where it would wait for itself for ever', async () => {
    const nested = db.as(ada).run(() => db.as(ada).run((rows) => rows.selectFrom('setting').selectAll().execute()))
    if (db.isShared) expect(await nested).toHaveLength(1)
    else await expect(nested).rejects.toThrow(/within another/)
    expect(await db.as(ada).run((rows) => rows.selectFrom('setting').selectAll().execute())).toHaveLength(1)
  })

  test('a row cannot be written for somebody else', async () => {
    const forged = { tenant_id: 'alder', user_id: 'ada', name: 'size', value: 'xl' }
    await expect(db.as(bob).run((rows) => rows.insertInto('setting').values(forged).execute())).rejects.toThrow(
      /row-level security/,
    )
  })

  test('a delete without any WHERE takes nobody else’s rows', async () => {
    await db.as(bob).run((rows) => rows.deleteFrom('setting').execute())
    expect(await db.as(ada).run((rows) => rows.selectFrom('setting').selectAll().execute())).toHaveLength(1)
  })

  test('every table is under row-level security, forced', async () => {
    const tables = await db.as(ada).run(async (rows) => {
      const found = await sql<{
        name: string
        safe: boolean
      }>`select relname as name, relrowsecurity and relforcerowsecurity as safe
        from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'kysely%'`.execute(
        rows,
      )
      return found.rows
    })
    expect(tables.length).toBeGreaterThan(10)
    expect(tables.filter((table) => !table.safe)).toEqual([])
  })

  test('every primary key begins with the tenant', async () => {
    const keys = await db.as(ada).run(async (rows) => {
      const found = await sql<{
        name: string
        first: string
      }>`select c.relname as name, a.attname as first from pg_index i
        join pg_class c on c.oid = i.indrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indisprimary and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%'`.execute(rows)
      return found.rows
    })
    expect(keys.filter((key) => key.first !== 'tenant_id')).toEqual([])
  })
})

describe('one server a data folder', () => {
  test('what was acknowledged is there after closing and opening again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'upward-data-'))
    const first = await openDatabase({ url: null, folder })
    await first
      .as(ada)
      .run((rows) =>
        rows.insertInto('setting').values({ tenant_id: 'alder', user_id: 'ada', name: 'a', value: 'kept' }).execute(),
      )
    await first.close()
    const second = await openDatabase({ url: null, folder })
    const rows = await second.as(ada).run((db) => db.selectFrom('setting').select('value').execute())
    await second.close()
    await rm(folder, { recursive: true })
    expect(rows).toEqual([{ value: 'kept' }])
  })
})

describe('when the disk is nearly full', () => {
  test('reading goes on, a write is refused and nothing is half written', async () => {
    let free = 10 ** 12
    const db = await openDatabase({ url: null, folder: null, freeBytes: () => Promise.resolve(free) })
    const row = { tenant_id: 'alder', user_id: 'ada', name: 'colour', value: 'green' }
    const write = (name: string) =>
      db.as(ada).run((rows) =>
        rows
          .insertInto('setting')
          .values({ ...row, name })
          .execute(),
      )
    const names = () => db.as(ada).run((rows) => rows.selectFrom('setting').select('name').execute())
    try {
      free = 1024
      await expect(write('size')).rejects.toThrow(DiskNearlyFull)
      expect(await names()).toEqual([])
    } finally {
      await db.close()
    }
  })
})
