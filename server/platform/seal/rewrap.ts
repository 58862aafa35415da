// After a new key-encryption key came into use: wraps every data key with it, one row at a time, while servers run. What is
// done and what is not stands in the rows themselves, so it may be stopped or killed anywhere and started again.
import { randomBytes } from 'node:crypto'
import type { Database } from '../db/database.ts'
import { keyIdOf, KeyProblem, type KeyWrapper } from './key-wrapper.ts'

interface Row {
  tenant_id: string
  user_id: string
  key_id: string
  wrapped: string
}

export interface Rewrapped {
  /** The id of the key that wraps now. */
  keyId: string
  done: number
  /** Data keys that could not be opened; they stay as they were. */
  failed: number
}

/** Rows read at once. */
const PAGE = 200

/** Wraps anew whatever is not wrapped with the newest key. Sealed texts are not touched: their data keys stay the same. */
export async function rewrap(db: Database, wrapper: KeyWrapper): Promise<Rewrapped> {
  const keyId = keyIdOf(await wrapper.wrap(randomBytes(32), 'which key wraps'))
  let after: [string, string, string] = ['', '', '']
  let done = 0
  let failed = 0
  for (;;) {
    const rows = await notYet(db, keyId, after)
    for (const row of rows) {
      if (await rewrapOne(db, wrapper, row)) done += 1
      else failed += 1
      after = [row.tenant_id, row.user_id, row.key_id]
    }
    if (rows.length < PAGE) return { keyId, done, failed }
  }
}

/** How many data keys are wrapped with which key; a key nobody needs any more may be dropped. */
export async function keysInUse(db: Database): Promise<Map<string, number>> {
  const text = `select regexp_replace(wrapped, '\\.[^.]*$', '') as id, count(*)::int as keys from user_key group by 1`
  const { rows } = await db.plain(text)
  return new Map((rows as { id: string; keys: number }[]).map(({ id, keys }) => [id, keys]))
}

async function notYet(db: Database, keyId: string, after: readonly string[]): Promise<Row[]> {
  const text = `select tenant_id, user_id, key_id, wrapped from user_key
    where left(wrapped, length($1::text) + 1) <> $1::text || '.' and (tenant_id, user_id, key_id) > ($2, $3, $4)
    order by tenant_id, user_id, key_id limit ${PAGE}`
  return (await db.plain(text, [keyId, ...after])).rows as Row[]
}

/** False when the data key does not open. A row that was erased or wrapped anew meanwhile is left alone. */
async function rewrapOne(db: Database, wrapper: KeyWrapper, row: Row): Promise<boolean> {
  const { tenant_id, user_id, key_id, wrapped } = row
  const boundTo = `${tenant_id}/${user_id}`
  try {
    const anew = await wrapper.wrap(await wrapper.unwrap(wrapped, boundTo), boundTo)
    const text = `update user_key set wrapped = $1 where tenant_id = $2 and user_id = $3 and key_id = $4 and wrapped = $5`
    await db.plain(text, [anew, tenant_id, user_id, key_id, wrapped])
    return true
  } catch (error) {
    if (error instanceof KeyProblem) return false
    throw error
  }
}
