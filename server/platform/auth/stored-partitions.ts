// The tokens of the on-behalf-of exchange in the database: sealed with the person's own key, seen through row-level security,
// there after a restart and for every server. What was read lately is held in memory as well.
import type { Database } from '../db/database.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Log } from '../log.ts'
import type { SealContext, Vault, VaultCache } from '../seal/vault.ts'
import { memoryPartitions, type Partition, type TokenPartitions } from './token-partitions.ts'

export interface StoredPartitionsOptions {
  db: Database
  vaults: VaultCache
  jobs: Jobs
  log: Log
  /** Milliseconds since 1970. */
  now: () => number
}

/** The queue that takes away what has expired, also of people who never come back. */
const EXPIRY = 'expired-tokens'
/** Milliseconds after the last expiry: one look then is enough for all of a person's sign-ins of that hour. */
const LATER = 60_000

/**
 * Opens the store and begins to take away what expires. A row that cannot be read, opened or written costs one more exchange
 * and a line in the log, never the request.
 */
export async function storedPartitions(options: StoredPartitionsOptions): Promise<TokenPartitions> {
  const { db, jobs, now, log } = options
  const near = memoryPartitions(now)
  const vaultOf = vaultsOf(options)
  const bearable = async <T>(doing: string, work: Promise<T>): Promise<T | null> => {
    try {
      return await work
    } catch (error) {
      log.warn('kept tokens', { method: doing, name: error instanceof Error ? error.name : 'unknown' })
      return null
    }
  }
  await jobs.work(EXPIRY, ({ owner }) => dropExpired(options, owner))
  return {
    async get(partition) {
      const held = await near.get(partition)
      if (held !== null) return held
      const found = await bearable('read', read(db, vaultOf(partition), partition, new Date(now())))
      if (found) await near.set(partition, found.value, found.until.getTime() - now())
      return found?.value ?? null
    },
    async set(partition, value, ttlMs) {
      if (ttlMs <= 0) return
      await near.set(partition, value, ttlMs)
      await bearable('write', write(db, vaultOf(partition), partition, { value, until: new Date(now() + ttlMs) }))
      await bearable('plan', jobs.put(EXPIRY, { owner: partition.owner, about: '' }, ttlMs + LATER))
    },
    forget: (owner) => near.forget(owner),
  }
}

function vaultsOf({ db, vaults, now }: StoredPartitionsOptions): (partition: Partition) => Vault {
  return ({ owner }) => vaults.for(owner, db.as(owner), () => new Date(now()))
}

interface Kept {
  value: string
  until: Date
}

const place = ({ assertionHash }: Partition): SealContext => ({ column: 'obo_partition.sealed', row: assertionHash })

async function read(db: Database, vault: Vault, partition: Partition, now: Date): Promise<Kept | null> {
  const row = await db
    .as(partition.owner)
    .run((rows) =>
      rows
        .selectFrom('obo_partition')
        .select(['sealed', 'until'])
        .where('assertion_hash', '=', partition.assertionHash)
        .where('until', '>', now)
        .executeTakeFirst(),
    )
  return row ? { value: await vault.open(row.sealed, place(partition)), until: row.until } : null
}

async function write(db: Database, vault: Vault, partition: Partition, { value, until }: Kept): Promise<void> {
  const { owner, assertionHash } = partition
  const sealed = await vault.seal(value, place(partition))
  const row = { tenant_id: owner.tenantId, user_id: owner.userId, assertion_hash: assertionHash, sealed, until }
  await db.as(owner).run((rows) =>
    rows
      .insertInto('obo_partition')
      .values(row)
      .onConflict((c) => c.columns(['tenant_id', 'user_id', 'assertion_hash']).doUpdateSet({ sealed, until }))
      .execute(),
  )
}

/** Takes away the person's expired rows and comes again while there are others. */
async function dropExpired({ db, jobs, now }: StoredPartitionsOptions, owner: Partition['owner']): Promise<void> {
  const next = await db.as(owner).run(async (rows) => {
    await rows.deleteFrom('obo_partition').where('until', '<=', new Date(now())).execute()
    return rows
      .selectFrom('obo_partition')
      .select((e) => e.fn.max('until').as('until'))
      .executeTakeFirst()
  })
  if (next?.until) await jobs.put(EXPIRY, { owner, about: '' }, next.until.getTime() - now() + LATER)
}
