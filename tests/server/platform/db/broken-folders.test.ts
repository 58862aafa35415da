// A folder that is broken, foreign or half there stops the start in words, and nothing is ever created over it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { PGlite } from '@electric-sql/pglite'
import { createHash, randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs' // prettier-ignore
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openDatabase, type Database } from '#server/platform/db/database.ts'
import { decideFolder, POSTGRES_MAJOR, type FolderFindings } from '#server/platform/db/decide-folder.ts'
import { restoreFolder } from '#server/platform/db/embedded.ts'
import { folderProblem, serverProblem, StorageProblem } from '#server/platform/db/storage-problem.ts'
import { freshDatabase } from '#tests/support/fresh-database.ts'

const ada = { tenantId: 'alder', userId: 'ada' }
const NOTES = 20

const written = (db: Database) =>
  db.as(ada).run((rows) =>
    rows
      .insertInto('setting')
      .values(
        Array.from({ length: NOTES }, (_, n) => ({ tenant_id: 'alder', user_id: 'ada', name: `${n}`, value: 'v' })),
      )
      .execute(),
  )
const count = async (db: Database) =>
  (await db.as(ada).run((rows) => rows.selectFrom('setting').selectAll().execute())).length

/** Every file below the folder with the hash of its content. */
function contentOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    )
}

describe('a data folder', () => {
  let place: string
  let whole: string
  /** The shape of a whole folder with hardly any bytes: enough for what is refused without being opened. */
  let skeleton: string
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'upward-broken-'))
    whole = join(place, 'whole')
    await restoreFolder(whole, (await freshDatabase()).copyOf)
    const db = await openDatabase({ url: null, folder: whole })
    await written(db)
    await db.close()
    skeleton = join(place, 'skeleton')
    for (const name of ['global/1262', 'base/5/1259', 'pg_wal/000000010000000000000001', 'pg_xact/0000']) {
      mkdirSync(dirname(join(skeleton, 'pg', name)), { recursive: true })
      writeFileSync(join(skeleton, 'pg', name), 'x')
    }
    for (const name of ['pg/PG_VERSION', 'pg/global/pg_control', 'database.json'])
      cpSync(join(whole, name), join(skeleton, name))
    writeFileSync(join(skeleton, 'keys.json'), '{}')
  })
  afterAll(() => rm(place, { recursive: true, force: true }))

  const overwrite = (file: string) => writeFileSync(file, randomBytes(statSync(file).size))
  const catalog = (folder: string) =>
    readdirSync(join(folder, 'pg/base')).map((one) => join(folder, 'pg/base', one, '1259'))

  test.each<[string, (folder: string) => unknown, RegExp]>([
    ['without PG_VERSION', (f) => rmSync(join(f, 'pg/PG_VERSION')), /not a whole database: its file PG_VERSION/],
    [
      'without pg, beside its identity',
      (f) => rmSync(join(f, 'pg'), { recursive: true }),
      /the database \(.*\/pg\) is gone/,
    ],
    [
      'without pg, beside a key file',
      (f) => ['pg', 'database.json'].map((name) => rmSync(join(f, name), { recursive: true })),
      /has a key file, but the database/,
    ],
    [
      'with an empty pg',
      (f) => {
        rmSync(join(f, 'pg'), { recursive: true })
        mkdirSync(join(f, 'pg'))
      },
      /is gone/,
    ],
    [
      'with a file in place of pg',
      (f) => {
        rmSync(join(f, 'pg'), { recursive: true })
        writeFileSync(join(f, 'pg'), 'x')
      },
      /not a whole database/,
    ],
    [
      'with somebody’s files in pg',
      (f) => {
        rmSync(join(f, 'pg'), { recursive: true })
        mkdirSync(join(f, 'pg'))
        writeFileSync(join(f, 'pg/holiday.txt'), 'x')
      },
      /not a whole database/,
    ],
    ['of another PostgreSQL', (f) => writeFileSync(join(f, 'pg/PG_VERSION'), '12\n'), /written by PostgreSQL 12/],
    ['with an empty PG_VERSION', (f) => writeFileSync(join(f, 'pg/PG_VERSION'), ''), /of an unknown version/],
    ['without pg_control', (f) => rmSync(join(f, 'pg/global/pg_control')), /damaged: pg\/global\/pg_control/],
    [
      'with a short pg_control',
      (f) => truncateSync(join(f, 'pg/global/pg_control'), 100),
      /damaged: pg\/global\/pg_control/,
    ],
    ['without its log', (f) => rmSync(join(f, 'pg/pg_wal'), { recursive: true }), /damaged: pg\/pg_wal/],
    [
      'with an empty log',
      (f) => readdirSync(join(f, 'pg/pg_wal')).map((one) => rmSync(join(f, 'pg/pg_wal', one), { recursive: true })),
      /damaged: pg\/pg_wal/,
    ],
    ['without tables', (f) => rmSync(join(f, 'pg/base'), { recursive: true }), /damaged: pg\/base/],
    ['without global', (f) => rmSync(join(f, 'pg/global'), { recursive: true }), /damaged: .*pg\/global/],
    [
      'without the state of transactions',
      (f) => rmSync(join(f, 'pg/pg_xact'), { recursive: true }),
      /damaged: pg\/pg_xact/,
    ],
    [
      'with an identity that cannot be read',
      (f) => writeFileSync(join(f, 'database.json'), '{"id":'),
      /database.json, which says/,
    ],
  ])('%s is refused in words, and stays as it is', async (_name, damage, words) => {
    const folder = await mkdtemp(join(place, 'f-'))
    cpSync(skeleton, folder, { recursive: true })
    damage(folder)
    const before = contentOf(folder)
    const refusal = await openDatabase({ url: null, folder }).then(() => null, (error: unknown) => error) // prettier-ignore
    expect(refusal).toBeInstanceOf(StorageProblem)
    expect((refusal as Error).message).toMatch(words)
    expect((refusal as Error).message).toMatch(/Nothing was created over it.*docs\/operating\.md/)
    expect(contentOf(folder)).toEqual(before)
    rmSync(folder, { recursive: true })
  })

  test.each<[string, (folder: string) => unknown, RegExp]>([
    [
      'with random bytes as pg_control',
      (f) => overwrite(join(f, 'pg/global/pg_control')),
      /does not open: its files are damaged/,
    ],
    ['with random bytes in its catalog', (f) => catalog(f).map(overwrite), /does not open: its files are damaged/],
    [
      'with the identity of another',
      (f) => writeFileSync(join(f, 'database.json'), '{"id":"another"}'),
      /is not the one that/,
    ],
    [
      'of a newer version',
      async (f) => {
        const pglite = await PGlite.create({ dataDir: join(f, 'pg') })
        await pglite.exec(`insert into kysely_migration values ('9999-later', now()::text)`)
        // So that reading the row later has nothing to write.
        await pglite.exec('vacuum kysely_migration')
        await pglite.exec('checkpoint')
        await pglite.close()
      },
      /written by a newer version of Upward/,
    ],
  ])('%s is refused after it was opened, and its rows stay as they are', async (_name, damage, words) => {
    const folder = await mkdtemp(join(place, 'f-'))
    cpSync(whole, folder, { recursive: true })
    await damage(folder)
    // A cache that PostgreSQL writes anew at each start.
    const rows = () => contentOf(join(folder, 'pg/base')).filter((one) => !one.includes('pg_internal.init'))
    const before = rows()
    await expect(openDatabase({ url: null, folder })).rejects.toThrow(words)
    expect(rows()).toEqual(before)
    rmSync(folder, { recursive: true })
  })

  test('is whole again with all that was saved, when what was missing is put back', async () => {
    const folder = await mkdtemp(join(place, 'f-'))
    cpSync(whole, folder, { recursive: true })
    renameSync(join(folder, 'pg/PG_VERSION'), join(folder, 'PG_VERSION'))
    await expect(openDatabase({ url: null, folder })).rejects.toThrow(StorageProblem)
    renameSync(join(folder, 'PG_VERSION'), join(folder, 'pg/PG_VERSION'))
    const db = await openDatabase({ url: null, folder })
    expect(await count(db)).toBe(NOTES)
    await db.close()
  })

  test('of an earlier version, without an identity, is taken as it is and gets one', async () => {
    const folder = await mkdtemp(join(place, 'f-'))
    cpSync(whole, folder, { recursive: true })
    rmSync(join(folder, 'database.json'))
    const db = await openDatabase({ url: null, folder })
    expect(await count(db)).toBe(NOTES)
    await db.close()
    expect(readFileSync(join(folder, 'database.json'), 'utf8')).toBe(readFileSync(join(whole, 'database.json'), 'utf8'))
  })

  test('that is a file, or lies below one, is refused in words', async () => {
    const file = join(place, 'a-file')
    writeFileSync(file, 'x')
    await expect(openDatabase({ url: null, folder: file })).rejects.toThrow(/is a file, or lies below one/)
    await expect(openDatabase({ url: null, folder: join(file, 'below') })).rejects.toThrow(
      /is a file, or lies below one/,
    )
    expect(readFileSync(file, 'utf8')).toBe('x')
  })

  test('that has a database is no place to restore a backup into', async () => {
    await expect(restoreFolder(whole, new Blob([]))).rejects.toThrow(/already has a database. Nothing was changed/)
  })

  test('is initialised under another name: an attempt that was killed in the middle leaves no database', async () => {
    const folder = await mkdtemp(join(place, 'f-'))
    mkdirSync(join(folder, 'pg.new'))
    writeFileSync(join(folder, 'pg.new/PG_VERSION'), 'half')
    await restoreFolder(folder, (await freshDatabase()).copyOf)
    expect(readdirSync(folder).sort()).toEqual(['pg'])
    expect(readFileSync(join(folder, 'pg/PG_VERSION'), 'utf8').trim()).toBe(POSTGRES_MAJOR)
  })
})

describe('what to do with a folder', () => {
  const whole: FolderFindings = { database: 'present', version: POSTGRES_MAJOR, missing: [], identity: 'present', hasKeys: true } // prettier-ignore
  test.each<[Partial<FolderFindings>, 'initialise' | 'open' | 'refuse']>([
    [{ database: 'absent', version: null, identity: 'absent', hasKeys: false }, 'initialise'],
    [{ database: 'empty', version: null, identity: 'absent', hasKeys: false }, 'initialise'],
    [{ database: 'absent', version: null, identity: 'present', hasKeys: false }, 'refuse'],
    [{ database: 'absent', version: null, identity: 'unreadable', hasKeys: false }, 'refuse'],
    [{ database: 'empty', version: null, identity: 'absent', hasKeys: true }, 'refuse'],
    [{ database: 'without-version', version: null, identity: 'absent', hasKeys: false }, 'refuse'],
    [{ version: '17' }, 'refuse'],
    [{ missing: ['pg/base'] }, 'refuse'],
    [{ identity: 'unreadable' }, 'refuse'],
    [{ identity: 'absent', hasKeys: false }, 'open'],
    [{}, 'open'],
  ])('%j: %s', (found, decision) => {
    expect(decideFolder({ ...whole, ...found }, '/data').do).toBe(decision)
  })
})

describe('what storage says is told in words', () => {
  test.each([
    ['EROFS', /read-only file system.*DATA_DIR/],
    ['EACCES', /may not be written by the account.*DATA_DIR/],
    ['ENOSPC', /disk of \/data is full. What was saved is safe/],
    ['EIO', /reports errors/],
    ['ENOENT', /cannot be created here/],
  ])('%s of the folder', (code, words) => {
    expect(folderProblem(Object.assign(new Error('raw'), { code }), '/data').message).toMatch(words)
  })

  test.each([
    ['ECONNREFUSED', /does not accept connections/],
    ['ENOTFOUND', /host name that is not known/],
    ['28P01', /refuses the password/],
    ['3D000', /no database of that name/],
    ['42501', /CREATEROLE.*docs\/operating\.md/],
    ['53300', /no connection left/],
    ['25006', /read-only, such as a standby/],
  ])('%s of PostgreSQL, without its address', (code, words) => {
    const error = Object.assign(new Error('postgresql://user:secret@host'), { code })
    expect(serverProblem(error).message).toMatch(words)
    expect(serverProblem(error).message).not.toContain('secret')
  })

  test('an address where nobody listens is told so', async () => {
    await expect(openDatabase({ url: 'postgresql://u:secret@127.0.0.1:1/x', folder: null })).rejects.toThrow(
      /does not accept connections. Start it, or correct DATABASE_URL. Nothing was changed/,
    )
  })
})
