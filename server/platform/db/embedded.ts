// The embedded database in its folder: recognised before it is opened, initialised under another name and renamed when whole.
import { PGlite } from '@electric-sql/pglite'
import { Kysely } from 'kysely'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { decideFolder, type FolderFindings } from './decide-folder.ts'
import { lockFolder } from './folder-lock.ts'
import { migrate } from './migrate.ts'
import { pgliteDialect } from './pglite-dialect.ts'
import { folderProblem, StorageProblem, unusableFolder } from './storage-problem.ts'
import type { Tables } from './tables.ts'

export interface Embedded {
  pglite: PGlite
  db: Kysely<Tables>
  /** Gives the folder back. */
  release: () => void
}

/** A start writes up to two log segments of 16 MB; below this it would stop in the middle. */
const LEAST_FREE_TO_START = 64 * 1024 * 1024

/** In memory, for tests: empty, or as a copy of a data folder that PGlite dumped. */
export async function openInMemory(copyOf?: Blob): Promise<Embedded> {
  const pglite = await PGlite.create({ dataDir: 'memory://', ...(copyOf ? { loadDataDir: copyOf } : {}) })
  const db = new Kysely<Tables>({ dialect: pgliteDialect(pglite) })
  await migrate(db as Kysely<unknown>)
  return { pglite, db, release: () => undefined }
}

/**
 * Opens the database in `folder`, or initialises it where nothing is. Throws StorageProblem in words; a folder that does not open or
 * does not fit stays as it is. `onLost` is told when another server took the folder over; this one must end then.
 */
export async function openFolder(folder: string, onLost: () => void): Promise<Embedded> {
  let release: () => void = () => undefined
  try {
    mkdirSync(folder, { recursive: true })
    release = await lockFolder(folder, { onLost })
    const decision = decideFolder(findings(folder), folder)
    if (decision.do === 'refuse') throw unusableFolder(decision.because)
    await checkSpace(folder)
    if (decision.do === 'initialise') await initialise(folder)
    const { pglite, db } = await open(folder)
    return { pglite, db, release }
  } catch (error) {
    release()
    throw folderProblem(error, folder)
  }
}

/** Loads a dump of PGlite into a folder that has no database, whole or not at all. Throws StorageProblem in words. */
export async function restoreFolder(folder: string, dump: Blob): Promise<void> {
  let release: () => void = () => undefined
  try {
    mkdirSync(folder, { recursive: true })
    release = await lockFolder(folder, {})
    const { database, identity } = findings(folder)
    if ((database !== 'absent' && database !== 'empty') || identity !== 'absent')
      throw new StorageProblem(
        `The data folder ${folder} already has a database. Nothing was changed. Restore into an empty folder: set DATA_DIR to a new one.`,
      )
    await initialise(folder, dump)
  } catch (error) {
    throw folderProblem(error, folder)
  } finally {
    release()
  }
}

/** Files without which PostgreSQL does not start; it would write to the folder before it notices. */
function missingFiles(database: string): string[] {
  const control = statSync(join(database, 'global', 'pg_control'), { throwIfNoEntry: false })
  const has = (name: string, isOne: (entry: string) => boolean) =>
    existsSync(join(database, name)) && readdirSync(join(database, name)).some(isOne)
  const wanted: [string, boolean][] = [
    ['pg/global/pg_control', control?.size === 8192],
    ['pg/base', has('base', (entry) => /^\d+$/.test(entry))],
    ['pg/pg_wal', has('pg_wal', (entry) => /^[0-9A-F]{24}$/.test(entry))],
    ['pg/pg_xact', has('pg_xact', (entry) => /^[0-9A-F]{4,}$/.test(entry))],
    ['pg/global/1262', existsSync(join(database, 'global', '1262'))],
  ]
  return wanted.filter(([, isThere]) => !isThere).map(([name]) => name)
}

function findings(folder: string): FolderFindings {
  const database = join(folder, 'pg')
  const versionFile = join(database, 'PG_VERSION')
  const hasVersion = existsSync(versionFile)
  return {
    database: hasVersion ? 'present' : contentOf(database),
    version: hasVersion ? readFileSync(versionFile, 'utf8').trim() || null : null,
    missing: hasVersion ? missingFiles(database) : [],
    identity: identityIn(folder).state,
    hasKeys: existsSync(join(folder, 'keys.json')),
  }
}

function contentOf(database: string): FolderFindings['database'] {
  const stat = statSync(database, { throwIfNoEntry: false })
  if (!stat) return 'absent'
  return stat.isDirectory() && readdirSync(database).length === 0 ? 'empty' : 'without-version'
}

async function checkSpace(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < LEAST_FREE_TO_START)
    throw new StorageProblem(
      `The disk of ${folder} has ${Math.floor((bavail * bsize) / 2 ** 20)} MB left, which is too little to start. What was saved is safe. Free some space (at least 200 MB), then start again.`,
    )
}

async function initialise(folder: string, dump?: Blob): Promise<void> {
  const beside = join(folder, 'pg.new')
  // What an interrupted first start left; nothing was ever acknowledged from it.
  rmSync(beside, { recursive: true, force: true })
  const pglite = await PGlite.create({ dataDir: beside, ...(dump ? { loadDataDir: dump } : {}) })
  const db = new Kysely<Tables>({ dialect: pgliteDialect(pglite) })
  await migrate(db as Kysely<unknown>)
  await db.destroy()
  renameSync(beside, join(folder, 'pg'))
}

async function open(folder: string): Promise<Omit<Embedded, 'release'>> {
  const pglite = await PGlite.create({ dataDir: join(folder, 'pg') })
  try {
    const before = identityIn(folder).id
    // Compared before anything is migrated: a database that does not belong here is not written to.
    if (before !== null && (await identityRow(pglite)) !== before)
      throw unusableFolder(
        `The database in ${folder}/pg is not the one that ${folder}/database.json names: one of the two came from elsewhere.`,
      )
    const db = new Kysely<Tables>({ dialect: pgliteDialect(pglite) })
    await migrate(db as Kysely<unknown>)
    if (before === null) writeIdentity(folder, await identityRow(pglite))
    return { pglite, db }
  } catch (error) {
    await pglite.close().catch(() => undefined)
    throw error
  }
}

async function identityRow(pglite: PGlite): Promise<string | null> {
  const { rows } = await pglite.query<{ at: string | null }>(`select to_regclass('installation.identity')::text as at`)
  if (!rows[0]?.at) return null
  return (await pglite.query<{ id: string }>('select id from installation.identity')).rows[0]?.id ?? null
}

function identityIn(folder: string): { state: FolderFindings['identity']; id: string | null } {
  const file = join(folder, 'database.json')
  if (!existsSync(file)) return { state: 'absent', id: null }
  try {
    const { id } = JSON.parse(readFileSync(file, 'utf8')) as { id?: unknown }
    return typeof id === 'string' ? { state: 'present', id } : { state: 'unreadable', id: null }
  } catch {
    return { state: 'unreadable', id: null }
  }
}

function writeIdentity(folder: string, id: string | null): void {
  const file = join(folder, 'database.json')
  writeFileSync(`${file}.new`, `${JSON.stringify({ id })}\n`, { flush: true })
  renameSync(`${file}.new`, file)
}
