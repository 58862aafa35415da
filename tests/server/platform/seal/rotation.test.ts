// A new key-encryption key comes into use while people work: nothing is unreadable at any moment, wherever it is interrupted.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DATABASES, startPostgres, type Postgres } from '#commands/local-postgres.ts'
import { readConfig } from '#server/config/config.ts'
import { openKeys } from '#server/startup/open-keys.ts'
import { openDatabase, type Database } from '#server/platform/db/database.ts'
import { checkKeys } from '#server/platform/seal/check-keys.ts'
import { addKey, createKeys, dropKey, fileKeyWrapper, keysIn, useKey } from '#server/platform/seal/key-file.ts'
import { keyIdOf, KeyProblem, type KeyWrapper } from '#server/platform/seal/key-wrapper.ts'
import { keysInUse, rewrap } from '#server/platform/seal/rewrap.ts'
import { VaultCache } from '#server/platform/seal/vault.ts'
import { startTinyEntra } from '#commands/torture/trust/tiny-entra.ts'
import { startTinyKeyVault } from './tiny-key-vault.ts'

const now = () => new Date('2026-11-23T10:00:00Z')
const place = { column: 'note.text', row: 'n1' }
const USERS = Array.from({ length: 7 }, (_, n) => ({ tenantId: `t${n % 2}`, userId: `user-${n}` }))
const EMULATOR = { GRAPH_URL: 'http://127.0.0.1:1', ENTRA_URL: 'http://127.0.0.1:1' }

describe.each(DATABASES)('keys change on %s', (_, programs) => {
  let postgres: Postgres | null = null
  let db: Database
  let folder: string
  let file: string
  let sealed: string[]
  /** The ids of the key that was made with the file, and of the one that was added last. */
  let first: string
  const last = () => keysIn(file).ids.at(-1) ?? ''
  beforeAll(async () => {
    postgres = programs ? await startPostgres(programs) : null
    db = await openDatabase({ url: await notTheSuperuser(postgres), folder: null })
  }, 60_000)
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'upward-keys-'))
    file = join(folder, 'keys.json')
    const vaults = new VaultCache(fileKeyWrapper(file, { mayCreate: true }))
    first = keysIn(file).current
    await db.plain('delete from installation.key_check')
    for (const who of USERS) await db.as(who).run((rows) => rows.deleteFrom('user_key').execute())
    sealed = []
    for (const who of USERS) sealed.push(await vaults.for(who, db.as(who), now).seal(`by ${who.userId}`, place))
  })
  afterEach(() => rm(folder, { recursive: true }))
  afterAll(async () => {
    await db.close()
    await postgres?.stop()
  })

  /** What a server that has just started can read. */
  const readable = async (wrapper: KeyWrapper) => {
    const vaults = new VaultCache(wrapper)
    const open = (n: number) => {
      const who = USERS[n] as (typeof USERS)[number]
      return vaults.for(who, db.as(who), now).open(sealed[n] ?? '', place)
    }
    return Promise.all(USERS.map((_who, n) => open(n)))
  }
  const ALL = USERS.map(({ userId }) => `by ${userId}`)

  test('a running server takes a new key without a restart, and old ones still open', async () => {
    const running = fileKeyWrapper(file, { mayCreate: false })
    useKey(file, addKey(file))
    expect(keysIn(file)).toEqual({ current: last(), ids: [first, last()] })
    expect(keyIdOf(await running.wrap(Buffer.alloc(32), 'a/b'))).toBe(last())
    expect(await readable(running)).toEqual(ALL)
  })

  test('re-wrapping may be broken off anywhere and goes on where it stopped', async () => {
    useKey(file, addKey(file))
    const wrapper = fileKeyWrapper(file, { mayCreate: false })
    for (let breaksAt = 1; breaksAt <= 3; breaksAt++) {
      let calls = 0
      const dies: KeyWrapper = {
        ...wrapper,
        // The first asks which key wraps; then two of them are done before it dies.
        wrap: (key, boundTo) => (++calls > 3 ? Promise.reject(new Error('killed')) : wrapper.wrap(key, boundTo)),
      }
      await expect(rewrap(db, dies)).rejects.toThrow('killed')
      expect(Object.fromEntries(await keysInUse(db))).toEqual({ [first]: 7 - 2 * breaksAt, [last()]: 2 * breaksAt })
      expect(await readable(wrapper)).toEqual(ALL)
    }
    expect(await rewrap(db, wrapper)).toEqual({ keyId: last(), done: 1, failed: 0 })
    expect(await rewrap(db, wrapper)).toEqual({ keyId: last(), done: 0, failed: 0 })
    dropKey(file, first)
    expect(await readable(fileKeyWrapper(file, { mayCreate: false }))).toEqual(ALL)
  })

  test('two servers re-wrap at once and a person who erases everything meanwhile stays erased', async () => {
    useKey(file, addKey(file))
    const wrapper = fileKeyWrapper(file, { mayCreate: false })
    const gone = USERS[3] as (typeof USERS)[number]
    // The other server starts once this one has read what is to be done: otherwise it may be through before.
    const other: Promise<unknown>[] = []
    const erases: KeyWrapper = {
      ...wrapper,
      wrap: async (key, boundTo) => {
        if (boundTo.includes('/') && other.length === 0) other.push(rewrap(db, wrapper))
        if (boundTo.endsWith(gone.userId)) await db.as(gone).run((rows) => rows.deleteFrom('user_key').execute())
        return wrapper.wrap(key, boundTo)
      },
    }
    await rewrap(db, erases)
    await Promise.all(other)
    expect(Object.fromEntries(await keysInUse(db))).toEqual({ [last()]: 6 })
  })

  test('one damaged row stops nobody else’s', async () => {
    useKey(file, addKey(file))
    const broken = USERS[0] as (typeof USERS)[number]
    await db.as(broken).run((rows) =>
      rows
        .updateTable('user_key')
        .set({ wrapped: `${first}.AAAA` })
        .execute(),
    )
    const outcome = await rewrap(db, fileKeyWrapper(file, { mayCreate: false }))
    expect(outcome).toEqual({ keyId: last(), done: 6, failed: 1 })
  })

  test('an application transaction cannot re-wrap or see the keys of others', async () => {
    const [ada] = USERS
    if (!ada) throw new Error('nobody')
    const seen = await db.as(ada).run((rows) => rows.selectFrom('user_key').select('user_id').execute())
    expect(seen).toEqual([{ user_id: ada.userId }])
    const changed = await db.as(ada).run((rows) =>
      rows
        .updateTable('user_key')
        .set({ wrapped: `${first}.AAAA` })
        .executeTakeFirst(),
    )
    expect(changed.numUpdatedRows).toBe(1n)
  })

  test('who writes after everything was erased on another server gets a new key: nothing is sealed with the old one', async () => {
    const [ada] = USERS
    if (!ada) throw new Error('nobody')
    const wrapper = fileKeyWrapper(file, { mayCreate: false })
    let clock = 0
    const [here, there] = [new VaultCache(wrapper, 10, () => clock), new VaultCache(wrapper)]
    const before = await here.for(ada, db.as(ada), now).seal('before', place)
    await db.as(ada).run((rows) => rows.deleteFrom('user_key').execute())
    there.for(ada, db.as(ada), now).forget()
    clock += 1000
    const after = await here.for(ada, db.as(ada), now).seal('after', place)
    expect(after.split('.')[0]).not.toBe(before.split('.')[0])
    expect(await there.for(ada, db.as(ada), now).open(after, place)).toBe('after')
    await expect(there.for(ada, db.as(ada), now).open(before, place)).rejects.toThrow(KeyProblem)
  })

  test('from the local file to a key vault: the vault wraps, the file opens until all is wrapped anew', async () => {
    const [vault, entra] = await Promise.all([startTinyKeyVault(), startTinyEntra([])])
    try {
      const config = readConfig({
        GRAPH_URL: entra.url,
        ENTRA_URL: entra.url,
        DATA_DIR: folder,
        KEY_VAULT_KEY: vault.keyUrl('upward', 'a'.repeat(32)),
        KEY_VAULT_TENANT: '11111111-1111-4111-8111-111111111111',
        KEY_VAULT_CLIENT_ID: '6f1c3c1e-5d0b-4b5e-9a55-0d6f5a1f7c21',
        KEY_VAULT_CLIENT_SECRET: 'secret',
      })
      const both = await openKeys(config, db)
      expect(await readable(both)).toEqual(ALL)
      expect(await rewrap(db, both)).toMatchObject({ done: 7, failed: 0 })
      await rm(file)
      expect(await readable(await openKeys(config, db))).toEqual(ALL)
    } finally {
      await Promise.all([vault.close(), entra.close()])
    }
  })

  test('a start with the keys of other data, or with none over existing data, is refused in words', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'upward-keys-'))
    const config = readConfig({ ...EMULATOR, DATA_DIR: elsewhere })
    await expect(openKeys(config, db)).rejects.toThrow(/missing, but there is data sealed with it/)
    useKey(file, addKey(file))
    await rewrap(db, fileKeyWrapper(file, { mayCreate: false }))
    fileKeyWrapper(join(elsewhere, 'keys.json'), { mayCreate: true })
    await expect(openKeys(config, db)).rejects.toThrow(/sealed with the key "k-[0-9a-f]{8}", which is not configured/)
    await rm(elsewhere, { recursive: true })
  })

  describe('another key of the same name, as files of earlier versions have it,', () => {
    const named = (name: string) => {
      const other = join(folder, name)
      const key = randomBytes(32).toString('base64')
      writeFileSync(other, JSON.stringify({ current: 'k1', keys: { k1: key } }))
      return other
    }
    const open = (masterKeyFile: string) => openKeys(readConfig({ ...EMULATOR, MASTER_KEY_FILE: masterKeyFile }), db)

    test('is refused, whether a check value is there or only data; the right file goes on working', async () => {
      for (const who of USERS) await db.as(who).run((rows) => rows.deleteFrom('user_key').execute())
      const [right, wrong] = [named('right.json'), named('wrong.json')]
      const [ada] = USERS
      if (!ada) throw new Error('nobody')
      const text = await new VaultCache(fileKeyWrapper(right, { mayCreate: false }))
        .for(ada, db.as(ada), now)
        .seal('x', place)
      await expect(open(wrong)).rejects.toThrow(/"k1" is another key than the one of that name/)
      const wrapper = await open(right)
      expect(await new VaultCache(wrapper).for(ada, db.as(ada), now).open(text, place)).toBe('x')
      for (const who of USERS) await db.as(who).run((rows) => rows.deleteFrom('user_key').execute())
      await expect(open(wrong)).rejects.toThrow(/"k1" is another key than the one of that name.*Nothing was changed/)
    })
  })

  test('of two servers with a key of their own that start together on an empty database, one refuses', async () => {
    for (const who of USERS) await db.as(who).run((rows) => rows.deleteFrom('user_key').execute())
    const files = [join(folder, 'a.json'), join(folder, 'b.json')]
    for (const one of files) createKeys(one)
    const started = await Promise.allSettled(
      files.map((one) => checkKeys(db, fileKeyWrapper(one, { mayCreate: false }))),
    )
    expect(started.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('with DATABASE_URL no key is made by itself', async () => {
    for (const who of USERS) await db.as(who).run((rows) => rows.deleteFrom('user_key').execute())
    const config = readConfig({ ...EMULATOR, DATA_DIR: join(folder, 'empty'), DATABASE_URL: 'postgresql://db/upward' })
    await expect(openKeys(config, db)).rejects.toThrow(/run "npm run keys -- init" once, copy the file to every server/)
  })
})

/** A login that owns the database and its tables but is no superuser, as an operator would give us. */
async function notTheSuperuser(postgres: Postgres | null): Promise<string | null> {
  if (!postgres) return null
  const db = await openDatabase({ url: postgres.url, folder: null })
  await db.plain('create role operator login createrole; grant upward_app to operator with admin option')
  await db.plain('create database operators owner operator')
  await db.close()
  return postgres.url.replace(/upward@(.*)\/postgres$/, 'operator@$1/operators')
}
