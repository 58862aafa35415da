// Proves that a notice of a change carries something that this installation gave to Graph, without asking the database for each.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Database } from './db/database.ts'

/** Bytes of chance and of proof in a secret; together 32 characters, of the 128 that Graph carries. */
const NONCE_BYTES = 12
const PROOF_BYTES = 12

/** Makes and recognises the secrets of one installation; all servers of a database share the key. */
export interface NoticeSecrets {
  /** A new secret for the subscription of this user: 32 characters of base64url. */
  make(owner: string): Promise<string>
  /** Whether we made it for this user. */
  isOurs(owner: string, secret: string): Promise<boolean>
}

const opened = new WeakMap<Database, NoticeSecrets>()

/** The secrets of this database; its key is read at the first question. */
export function noticeSecrets(db: Database): NoticeSecrets {
  const before = opened.get(db)
  if (before) return before
  let reading: Promise<string> | null = null
  const key = (): Promise<string> =>
    (reading ??= readKey(db).catch((error: unknown) => {
      reading = null
      throw error
    }))
  const secrets: NoticeSecrets = {
    make: async (owner) => {
      const nonce = randomBytes(NONCE_BYTES)
      return Buffer.concat([nonce, proof(await key(), owner, nonce)]).toString('base64url')
    },
    isOurs: async (owner, secret) => {
      const bytes = Buffer.from(secret, 'base64url')
      if (bytes.length !== NONCE_BYTES + PROOF_BYTES) return false
      const nonce = bytes.subarray(0, NONCE_BYTES)
      return timingSafeEqual(proof(await key(), owner, nonce), bytes.subarray(NONCE_BYTES))
    },
  }
  opened.set(db, secrets)
  return secrets
}

function proof(key: string, owner: string, nonce: Buffer): Buffer {
  return createHmac('sha256', key).update(`${owner.toLowerCase()}/`).update(nonce).digest().subarray(0, PROOF_BYTES)
}

async function readKey(db: Database): Promise<string> {
  const { rows } = await db.plain('select notice_key from installation.identity')
  const [row] = rows as { notice_key: string }[]
  if (!row) throw new Error('The database has no identity.')
  return row.notice_key
}
