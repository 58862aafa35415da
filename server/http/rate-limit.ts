// How often one person, and one address, may ask: counted in the database that all servers share, so that a second server is no
// second allowance. While the database is slow or away each server counts in its own memory; asking goes on either way.
import { createHash } from 'node:crypto'
import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterAbstract } from 'rate-limiter-flexible'
import type { Database } from '../platform/db/database.ts'
import type { Log } from '../platform/log.ts'
import { BatchedCounter } from './batched-counter.ts'

export interface RateLimits {
  /** Requests a minute. */
  person: number
  /** Requests a minute from one address that came without a sign-in that holds, or asked for what is not ours. */
  address: number
}

/** A page asks about twice for each thing a person does; ten things a second are no person (security notes, row 13). */
export const RATES: RateLimits = { person: 600, address: 1200 }

export interface RateLimit {
  /** Seconds to wait, or null when the request may pass. */
  person(tenantId: string, userId: string): Promise<number | null>
  /** For a request that was refused at the door, or so many things in one; a whole company may sit behind one address, so good ones are not counted. */
  address(ip: string, count?: number): Promise<number | null>
}

export interface RateLimitOptions {
  rates?: RateLimits | undefined
  /** Where servers count together; the embedded database belongs to one server, which counts in its memory. */
  db: Database
  log: Log
  /** Milliseconds the database may take for one count. */
  patienceMs?: number
}

/** Counting must not be what a person waits for: beyond this, memory counts. */
const PATIENCE_MS = 1_000
/** Milliseconds for which a database that was slow or away is not asked again. */
const LEFT_ALONE_MS = 5_000
const MINUTE_S = 60

/** Opens the counters. Names and addresses are stored as hashes. */
export function rateLimit({ rates = RATES, db, log, patienceMs = PATIENCE_MS }: RateLimitOptions): RateLimit {
  const store = db.isShared ? patient(db, log, patienceMs) : null
  const people = new BatchedCounter(limiter('person', rates.person, store), rates.person)
  const addresses = new BatchedCounter(limiter('address', rates.address, store), rates.address)
  return {
    person: (tenantId, userId) => people.count(hashed(`${tenantId}/${userId}`)),
    address: (ip, count) => addresses.count(hashed(ip), count),
  }
}

interface Query {
  text: string
  values?: unknown[]
}

/** As much of a PostgreSQL client as the limiter asks for. */
interface Store {
  query(query: Query): Promise<{ rows: unknown[]; rowCount: number }>
}

function limiter(kind: string, points: number, store: Store | null): RateLimiterAbstract {
  const memory = new RateLimiterMemory({ keyPrefix: kind, points, duration: MINUTE_S })
  if (!store) return memory
  return new RateLimiterPostgres({
    storeClient: store,
    storeType: 'client',
    schemaName: 'limits',
    tableName: 'rate',
    tableCreated: true,
    keyPrefix: kind,
    points,
    duration: MINUTE_S,
    // Whoever is over the limit is refused without asking the database again: a flood must not become the database's.
    inMemoryBlockOnConsumed: points,
    insuranceLimiter: memory,
  })
}

/** The database with a limit of time; after a failure it is left alone for a while and memory counts at once. */
function patient(db: Database, log: Log, patienceMs: number): Store {
  let awayUntil = -Infinity
  return {
    async query({ text, values }) {
      if (performance.now() < awayUntil) throw new Error('The database is left alone for a while.')
      try {
        const { rows } = await within(patienceMs, db.plain(text, values ?? []))
        return { rows, rowCount: rows.length }
      } catch (error) {
        awayUntil = performance.now() + LEFT_ALONE_MS
        log.warn('requests counted in memory', { reason: reasonOf(error) })
        throw error
      }
    },
  }
}

/** The database's own code, or that it was too slow; never its words. */
function reasonOf(error: unknown): string {
  if (error instanceof TooSlow) return 'slow'
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : 'unknown'
}

class TooSlow extends Error {}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    // A turn of the event loop more: an answer that lies there while we were busy ourselves is not late.
    timer = setTimeout(() => setImmediate(() => reject(new TooSlow())), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    // What comes too late is of no use to anybody, a failure neither.
    work.catch(() => undefined)
  }
}

function hashed(name: string): string {
  return createHash('sha256').update(name).digest('base64url')
}
