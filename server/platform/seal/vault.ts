// Seals what people write: one data key per user, wrapped by the key-encryption key. A row moved to another user, table or
// id does not open. Dropping a user's key makes everything of theirs unreadable, backups included.
import { randomBytes } from 'node:crypto'
import type { Owner, UserDatabase } from '../db/database.ts'
import { decrypt, encrypt, KeyProblem, type KeyWrapper } from './key-wrapper.ts'
import { createRowMac, type RowMac } from './row-mac.ts'

/** Where a sealed text stands: table.column and the row's own key. */
export interface SealContext {
  column: string
  row: string
}

export interface Vault {
  seal(plain: string, place: SealContext): Promise<string>
  open(sealed: string, place: SealContext): Promise<string>
  /** Makes marks with the user's newest key, and knows those of all of theirs. */
  rowMac(): Promise<RowMac>
  /** Forgets the keys held in memory, after the user's rows were erased. */
  forget(): void
}

interface UserKeys {
  current: string
  keys: Map<string, Buffer>
  /** When they were last seen in the database, by the vaults' clock. */
  seenAt: number
  /** The look at the database that goes on. */
  look: Promise<boolean> | null
}

interface Keeper {
  name: string
  db: UserDatabase
  now: () => Date
}

/**
 * Milliseconds. Another server may have erased the user's key with everything else: before sealing it is looked at again,
 * so that nothing is sealed with a key that is gone.
 */
const SEEN_FOR = 1000

/** Opens vaults; keeps the unwrapped keys of the most recent users in memory (`most`). */
export class VaultCache {
  private readonly held = new Map<string, Promise<UserKeys>>()

  constructor(
    private readonly wrapper: KeyWrapper,
    private readonly most = 1000,
    /** Milliseconds that only go forward. */
    private readonly clock: () => number = () => performance.now(),
  ) {}

  for(owner: Owner, db: UserDatabase, now: () => Date): Vault {
    const keeper = { name: `${owner.tenantId}/${owner.userId}`, db, now }
    const boundTo = (place: SealContext) => `${keeper.name}/${place.column}/${place.row}`
    return {
      seal: async (plain, place) => {
        const { current, keys } = await this.keysToSeal(keeper)
        return `${current}.${encrypt(keys.get(current) as Buffer, Buffer.from(plain), boundTo(place)).toString('base64url')}`
      },
      open: async (sealed, place) => {
        const at = sealed.indexOf('.')
        const key = await this.keyNamed(sealed.slice(0, at), keeper)
        return decrypt(key, Buffer.from(sealed.slice(at + 1), 'base64url'), boundTo(place)).toString()
      },
      rowMac: async () => {
        const { current, keys } = await this.keysToSeal(keeper)
        return createRowMac(current, keys, keeper.name)
      },
      forget: () => void this.held.delete(keeper.name),
    }
  }

  private async keysToSeal(keeper: Keeper): Promise<UserKeys> {
    const held = await this.keysOf(keeper)
    if (this.clock() - held.seenAt < SEEN_FOR) return held
    // Many texts sealed at once take one look together.
    held.look ??= this.isStillThere(held, keeper).finally(() => (held.look = null))
    return (await held.look) ? held : this.keysOf(keeper)
  }

  private async isStillThere(held: UserKeys, { name, db }: Keeper): Promise<boolean> {
    const seenAt = this.clock()
    const there = await db.run((sql) =>
      sql.selectFrom('user_key').select('key_id').where('key_id', '=', held.current).executeTakeFirst(),
    )
    if (there) held.seenAt = seenAt
    else this.held.delete(name)
    return there !== undefined
  }

  /** A key that is not in memory may have been made by another server since: the database is asked once more. */
  private async keyNamed(id: string, keeper: Keeper): Promise<Buffer> {
    const known = (await this.keysOf(keeper)).keys.get(id)
    if (known) return known
    this.held.delete(keeper.name)
    const key = (await this.keysOf(keeper)).keys.get(id)
    if (!key) throw new KeyProblem('A text was sealed with a key that is not there.')
    return key
  }

  private keysOf(keeper: Keeper): Promise<UserKeys> {
    const { name } = keeper
    const held = this.held.get(name)
    if (held) return held
    const loading = this.load(keeper)
    loading.catch(() => this.held.delete(name))
    this.held.set(name, loading)
    if (this.held.size > this.most) this.held.delete(this.held.keys().next().value as string)
    return loading
  }

  /** Reads the user's keys, or makes the first; when two servers make one at once, both open and the later one seals. */
  private async load({ name, db, now }: Keeper): Promise<UserKeys> {
    const [tenantId, userId] = name.split('/') as [string, string]
    const seenAt = this.clock()
    const read = () =>
      db.run((sql) => sql.selectFrom('user_key').selectAll().orderBy('made_at', 'desc').orderBy('key_id').execute())
    let rows = await read()
    if (rows.length === 0) {
      // A name of its own: after an erasure nothing sealed with the old key can be mistaken for the new one's.
      const key_id = `d${randomBytes(6).toString('hex')}`
      const wrapped = await this.wrapper.wrap(randomBytes(32), name)
      const row = { tenant_id: tenantId, user_id: userId, key_id, wrapped, made_at: now() }
      await db.run((sql) => sql.insertInto('user_key').values(row).execute())
      rows = await read()
    }
    const keys = new Map<string, Buffer>()
    for (const row of rows) keys.set(row.key_id, await this.wrapper.unwrap(row.wrapped, name))
    const current = rows[0]?.key_id
    if (current === undefined) throw new KeyProblem('The user’s key was erased while it was being made.')
    return { current, keys, seenAt, look: null }
  }
}
