// Proves at the start that the keys are those of this database. The name of a key proves nothing: a value sealed with it does.
import { randomBytes } from 'node:crypto'
import type { Database } from '../db/database.ts'
import { keyIdOf, KeyProblem, type KeyWrapper } from './key-wrapper.ts'
import { keysInUse } from './rewrap.ts'

interface Check {
  key_id: string
  wrapped: string
}

const BOUND_TO = 'installation/key check'
/** Data keys tried as a proof where no check value is there yet; one damaged row must not stop everybody. */
const MOST_TRIED = 5

/**
 * Refuses, in words, to go on with keys that are not the ones the data was sealed with, or that another server of this database does
 * not have. Leaves a check value of the key that wraps.
 */
export async function checkKeys(db: Database, wrapper: KeyWrapper): Promise<void> {
  const inUse = [...(await keysInUse(db)).keys()]
  const missing = inUse.filter((id) => !wrapper.has(id))
  if (missing.length > 0) throw notConfigured(missing)
  const proven = await provenByChecks(db, wrapper)
  for (const id of inUse) if (!proven.has(id)) await proveByData(db, wrapper, id)
  const own = await wrapper.wrap(randomBytes(32), BOUND_TO)
  const isFirst = proven.size === 0 && inUse.length === 0
  if (proven.has(keyIdOf(own))) return
  // Of two servers that start together on an empty database, one puts the first value down; the other must have the same key.
  const text = `insert into installation.key_check (key_id, wrapped, is_first) values ($1, $2, $3) on conflict do nothing`
  await db.plain(text, [keyIdOf(own), own, isFirst ? true : null])
  if (isFirst) await provenByChecks(db, wrapper)
}

/** Forgets the check value of a key that is taken out for good. */
export async function forgetCheck(db: Database, keyId: string): Promise<void> {
  await db.plain('delete from installation.key_check where key_id = $1', [keyId])
}

/** The ids whose check value opens. Throws when one of them does not, or when there are values and none is for a key we have. */
async function provenByChecks(db: Database, wrapper: KeyWrapper): Promise<Set<string>> {
  const checks = (await db.plain('select key_id, wrapped from installation.key_check')).rows as Check[]
  const ours = checks.filter(({ key_id }) => wrapper.has(key_id))
  if (checks.length > 0 && ours.length === 0) throw notConfigured(checks.map(({ key_id }) => key_id))
  for (const { key_id, wrapped } of ours) if (!(await opens(wrapper, wrapped, BOUND_TO))) throw anotherKey(key_id)
  return new Set(ours.map(({ key_id }) => key_id))
}

/** For data of earlier versions, which left no check value. */
async function proveByData(db: Database, wrapper: KeyWrapper, keyId: string): Promise<void> {
  const text = `select tenant_id, user_id, wrapped from user_key
    where left(wrapped, length($1::text) + 1) = $1::text || '.' limit ${MOST_TRIED}`
  const rows = (await db.plain(text, [keyId])).rows as { tenant_id: string; user_id: string; wrapped: string }[]
  for (const { tenant_id, user_id, wrapped } of rows)
    if (await opens(wrapper, wrapped, `${tenant_id}/${user_id}`)) return
  if (rows.length > 0) throw anotherKey(keyId)
}

async function opens(wrapper: KeyWrapper, wrapped: string, boundTo: string): Promise<boolean> {
  try {
    await wrapper.unwrap(wrapped, boundTo)
    return true
  } catch (error) {
    if (error instanceof KeyProblem) return false
    throw error
  }
}

function notConfigured(ids: readonly string[]): KeyProblem {
  return new KeyProblem(
    `Data is sealed with ${ids.map((id) => `the key "${id}"`).join(', ')}, which is not configured. ` +
      'Put back the key file or key vault that belongs to this data; every server of one database needs the same. Nothing was changed.',
  )
}

function anotherKey(id: string): KeyProblem {
  return new KeyProblem(
    `The configured key "${id}" is another key than the one of that name that this data was sealed with. ` +
      'Put back the key file that belongs to this data, from a backup if need be. Nothing was changed.',
  )
}
