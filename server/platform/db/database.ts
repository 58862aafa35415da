// The only door to the database: PostgreSQL where DATABASE_URL points, else PGlite in the data folder. Same SQL, same rules.
import type { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import { AsyncLocalStorage } from 'node:async_hooks'
import { statfs } from 'node:fs/promises'
import pg from 'pg'
import { openFolder, openInMemory } from './embedded.ts'
import { migrate } from './migrate.ts'
import { serverProblem } from './storage-problem.ts'
import type { Tables } from './tables.ts'

export type Rows = Transaction<Tables>

export interface Owner {
  tenantId: string
  userId: string
  /** True for an administrator of the tenant: may write what the organization settles. Opens nobody's rows. */
  isAdmin?: boolean
}

/** The database as one user: every transaction carries their tenant and user, and the application role that owns nothing. */
export interface UserDatabase {
  run<T>(work: (rows: Rows) => Promise<T>): Promise<T>
}

export interface Database {
  /** True for a PostgreSQL server, which several of our servers may use at once. */
  readonly isShared: boolean
  as(owner: Owner): UserDatabase
  /** Statements outside of any user, for the queues of platform/jobs, the re-wrapping of data keys and the counting of requests alone; without values there may be several in one text. */
  plain(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
  /** Throws DiskNearlyFull, DatabaseDown or what the database said when nothing can be written now. */
  checkWritable(): Promise<void>
  close(): Promise<void>
}

/** The disk has less than this left: writing stops in words before PGlite meets the wall (it would freeze the process). */
const LEAST_FREE_BYTES = 200 * 1024 * 1024

/** Thrown when the disk is nearly full; reading goes on. */
export class DiskNearlyFull extends Error {
  override readonly name = 'DiskNearlyFull'
}

/** The database refused, is locked, or cannot be reached. */
export class DatabaseDown extends Error {
  override readonly name = 'DatabaseDown'
}

/**
 * Opens and migrates. `url` null: embedded, in `folder` (null: in memory, for tests; as a copy of `copyOf`, a data folder
 * that PGlite dumped, which is five times as quick). Throws StorageProblem in words for whatever cannot be used, a folder that
 * another server uses too. `freeBytes`: how much room is left; the folder's own disk is asked when it is left out. `onLost`: told
 * when another server took the folder over; this process must end then.
 */
export async function openDatabase(options: {
  url: string | null
  folder: string | null
  copyOf?: Blob
  freeBytes?: () => Promise<number>
  onLost?: () => void
}): Promise<Database> {
  const { url, folder, copyOf, onLost = () => undefined } = options
  if (url) return openServer(url)
  const { pglite, db, release } = folder ? await openFolder(folder, onLost) : await openInMemory(copyOf)
  const freeBytes = options.freeBytes ?? (folder ? () => freeBytesAt(folder) : () => Promise.resolve(Infinity))
  return asDatabase(db, false, pglitePlain(db, pglite), fullCheck(freeBytes), release)
}

async function openServer(url: string): Promise<Database> {
  pg.types.setTypeParser(pg.types.builtins.INT8, (text) => text)
  const pools: pg.Pool[] = []
  try {
    const pool = poolOf(url, 10)
    // Queues and counters do not stand in line behind people's transactions.
    const aside = poolOf(url, 3)
    pools.push(pool, aside)
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
    await migrate(db as Kysely<unknown>)
    return asDatabase(
      db,
      true,
      async (text, values) => ({ rows: rowsOf(await aside.query(text, values)) }),
      () => Promise.resolve(false),
      () => aside.end(),
    )
  } catch (error) {
    await Promise.all(pools.map((pool) => pool.end().catch(() => undefined)))
    throw serverProblem(error)
  }
}

function poolOf(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, connectionTimeoutMillis: 5000 })
  pool.on('error', () => undefined) // a broken idle connection is replaced by the pool; the next query tells if it matters
  return pool
}

function asDatabase(
  db: Kysely<Tables>,
  isShared: boolean,
  plain: Database['plain'],
  isFull: () => Promise<boolean>,
  release: () => void | Promise<void>,
): Database {
  const within = new AsyncLocalStorage<true>()
  return {
    isShared,
    as: (owner) => ({
      run: async (work) => {
        // The embedded database has one connection: the inner transaction would wait for the outer one, and that for it.
        if (!isShared && within.getStore()) throw new Error('A transaction was begun within another one.')
        const readOnly = await isFull()
        return retried(() =>
          db.transaction().execute(async (rows) => {
            if (readOnly) await sql`set transaction read only`.execute(rows)
            await takeRole(rows, owner)
            return within.run(true, () => work(rows))
          }),
        )
      },
    }),
    plain,
    checkWritable: async () => {
      if (await isFull()) throw new DiskNearlyFull('Less than 200 MB are free where the data folder lies.')
      await retried(() => plain('update installation.identity set made_at = made_at'))
    },
    close: async () => {
      await db.destroy()
      await release()
    },
  }
}

/** Milliseconds for one statement of a person's: below the deadline of a request, so that no connection is held for nobody. */
const STATEMENT_MS = '30000'

/** Role, tenant and user for this transaction only; they are gone at its end. */
async function takeRole(rows: Rows, owner: Owner): Promise<void> {
  await sql`select set_config('upward.tenant', ${owner.tenantId}, true), set_config('upward.user', ${owner.userId}, true),
    set_config('upward.admin', ${owner.isAdmin ? 'yes' : ''}, true), set_config('statement_timeout', ${STATEMENT_MS}, true), set_config('role', 'upward_app', true)`.execute(
    rows,
  )
}

const AGAIN = new Set(['40001', '40P01']) // serialization failure, deadlock: the whole transaction may run again
const READ_ONLY = '25006' // a write in a read-only transaction: ours are, while the disk is nearly full
const DOWN = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  '57P01',
  '57P03',
  '53300',
  '53100',
  '55P03',
  '57014',
])

async function retried<T>(work: () => Promise<T>, attempt = 1): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = (error as { code?: unknown }).code
    if (typeof code === 'string' && AGAIN.has(code) && attempt < 3) return retried(work, attempt + 1)
    if (code === READ_ONLY) throw new DiskNearlyFull('Less than 200 MB are free where the data folder lies.')
    if (typeof code === 'string' && DOWN.has(code))
      throw new DatabaseDown(`The database answered ${code}.`, { cause: error })
    throw error
  }
}

/** Whether the disk is nearly full; looks at most once a second. */
function fullCheck(freeBytes: () => Promise<number>): () => Promise<boolean> {
  let lookedAt = -Infinity
  let full = false
  return async () => {
    if (performance.now() - lookedAt > 1000) {
      full = (await freeBytes()) < LEAST_FREE_BYTES
      lookedAt = performance.now()
    }
    return full
  }
}

async function freeBytesAt(folder: string): Promise<number> {
  const space = await statfs(folder)
  return space.bavail * space.bsize
}

/** Several statements in one text answer as a list; the last one counts. */
function rowsOf(result: { rows: unknown[] } | { rows: unknown[] }[]): unknown[] {
  return (Array.isArray(result) ? result.at(-1)?.rows : result.rows) ?? []
}

/** On the one connection, but never between the statements of somebody's transaction. */
function pglitePlain(db: Kysely<Tables>, pglite: PGlite): Database['plain'] {
  return (text, values) =>
    db.connection().execute(async (connection) => {
      await sql`select 1`.execute(connection)
      return { rows: rowsOf(values ? await pglite.query(text, values.map(asText)) : await pglite.exec(text)) }
    })
}

/** PGlite takes numbers for text columns only as text. */
function asText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value
}
