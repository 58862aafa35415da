// Seals what people write: one data key per user, wrapped by the key-encryption key. A row moved to another user, table or
// id does not open. Dropping a user's key makes everything of theirs unreadable, backups included.
import { randomBytes } from 'node:crypto'
import type { Owner, UserDatabase } from '../db/database.ts'
import { decrypt, encrypt, KeyProblem, type KeyWrapper } from './key-wrapper.ts'

/** Where a sealed text stands: table.column and the row's own key. */
export interface Place {
  column: string
  row: string
}

export interface Vault {
  seal(plain: string, place: Place): Promise<string>
  open(sealed: string, place: Place): Promise<string>
  /** Forgets the keys held in memory, after the user's rows were erased. */
  forget(): void
}

interface UserKeys {
  current: string
  keys: Map<string, Buffer>
}

/** Opens vaults; keeps the unwrapped keys of the most recent users in memory (`most`). */
export class Vaults {
  private readonly held = new Map<string, Promise<UserKeys>>()

  constructor(
    private readonly wrapper: KeyWrapper,
    private readonly most = 1000,
  ) {}

  for(owner: Owner, db: UserDatabase, now: () => Date): Vault {
    const name = `${owner.tenantId}/${owner.userId}`
    const boundTo = (place: Place) => `${name}/${place.column}/${place.row}`
    return {
      seal: async (plain, place) => {
        const { current, keys } = await this.keysOf(name, db, now)
        return `${current}.${encrypt(keys.get(current) as Buffer, Buffer.from(plain), boundTo(place)).toString('base64url')}`
      },
      open: async (sealed, place) => {
        const { keys } = await this.keysOf(name, db, now)
        const at = sealed.indexOf('.')
        const key = keys.get(sealed.slice(0, at))
        if (!key) throw new KeyProblem('A text was sealed with a key that is not there.')
        return decrypt(key, Buffer.from(sealed.slice(at + 1), 'base64url'), boundTo(place)).toString()
      },
      forget: () => void this.held.delete(name),
    }
  }

  private keysOf(name: string, db: UserDatabase, now: () => Date): Promise<UserKeys> {
    const held = this.held.get(name)
    if (held) return held
    const loading = this.load(name, db, now)
    loading.catch(() => this.held.delete(name))
    this.held.set(name, loading)
    if (this.held.size > this.most) this.held.delete(this.held.keys().next().value as string)
    return loading
  }

  /** Reads the user's keys, or makes the first; two servers at once end with the one that was stored first. */
  private async load(name: string, db: UserDatabase, now: () => Date): Promise<UserKeys> {
    const [tenantId, userId] = name.split('/') as [string, string]
    const rows = await db.run(async (sql) => {
      const read = () => sql.selectFrom('user_key').selectAll().orderBy('made_at', 'desc').execute()
      const found = await read()
      if (found.length > 0) return found
      const wrapped = await this.wrapper.wrap(randomBytes(32), name)
      const row = { tenant_id: tenantId, user_id: userId, key_id: 'd1', wrapped, made_at: now() }
      await sql
        .insertInto('user_key')
        .values(row)
        .onConflict((c) => c.doNothing())
        .execute()
      return read()
    })
    const keys = new Map<string, Buffer>()
    for (const row of rows) keys.set(row.key_id, await this.wrapper.unwrap(row.wrapped, name))
    return { current: rows[0]?.key_id ?? 'd1', keys }
  }
}
