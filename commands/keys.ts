// npm run keys -- [list | init | add | use <id> | rewrap | drop <id>]: the key-encryption keys, and changing them while servers run.
import { ConfigProblem, type Config } from '#server/config/config.ts'
import { keyFileOf, openKeys } from '#server/startup/open-keys.ts'
import { openDatabase, type Database } from '#server/platform/db/database.ts'
import { StorageProblem } from '#server/platform/db/storage-problem.ts'
import { forgetCheck } from '#server/platform/seal/check-keys.ts'
import { addKey, createKeys, dropKey, keysIn, useKey } from '#server/platform/seal/key-file.ts'
import { KeyProblem, KeyServiceDown } from '#server/platform/seal/key-wrapper.ts'
import { keysInUse, rewrap } from '#server/platform/seal/rewrap.ts'
import { CommandRefusal } from './refusal.ts'
import { settings } from './settings.ts'

const USAGE = 'usage: npm run keys -- [list | init | add | use <id> | rewrap | drop <id>]'

try {
  const config = settings()
  const [what = 'list', id, ...more] = process.argv.slice(2)
  if (more.length > 0) throw new CommandRefusal(USAGE)
  console.log(await done(config, what, id))
} catch (error) {
  const told = [CommandRefusal, ConfigProblem, KeyProblem, KeyServiceDown, StorageProblem].some(
    (kind) => error instanceof kind,
  )
  if (!told) throw error
  console.error((error as Error).message)
  process.exitCode = 2
}

async function done(config: Config, what: string, id: string | undefined): Promise<string> {
  const file = keyFileOf(config)
  if (what === 'init' && id === undefined) {
    const made = createKeys(file)
    return `The key "${made}" is in ${file}. Copy the file to every server and name it in MASTER_KEY_FILE. Keep a copy apart from the backups.`
  }
  if (what === 'add' && id === undefined) {
    const made = addKey(file)
    return `The key "${made}" is in ${file}. Copy the file to every server, then: npm run keys -- use ${made}`
  }
  if (what === 'use' && id !== undefined) {
    useKey(file, id)
    return `New data keys are wrapped with "${id}". Copy the file to every server; then: npm run keys -- rewrap`
  }
  if (what === 'list' && id === undefined) return withDatabase(config, listed)
  if (what === 'rewrap' && id === undefined) return withDatabase(config, rewrapped)
  if (what === 'drop' && id !== undefined) return withDatabase(config, (_, db) => dropped(file, db, id))
  throw new CommandRefusal(USAGE)
}

async function withDatabase<T>(config: Config, work: (config: Config, db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase({ url: config.databaseUrl, folder: config.databaseUrl ? null : config.dataDir })
  try {
    return await work(config, db)
  } finally {
    await db.close()
  }
}

async function listed(config: Config, db: Database): Promise<string> {
  const file = keyFileOf(config)
  await openKeys(config, db)
  const inUse = await keysInUse(db)
  const wraps = config.keyVault?.keyUrl ?? keysIn(file).current
  const ids = new Set([wraps, ...(config.keyVault ? [] : keysIn(file).ids), ...inUse.keys()])
  return [...ids]
    .map((id) => `${id}: ${inUse.get(id) ?? 0} data keys${id === wraps ? ', wraps new ones' : ''}`)
    .join('\n')
}

async function rewrapped(config: Config, db: Database): Promise<string> {
  const { keyId, done: wrapped, failed } = await rewrap(db, await openKeys(config, db))
  if (failed > 0) process.exitCode = 1
  return `${wrapped} data keys are now wrapped with "${keyId}".${failed > 0 ? ` ${failed} do not open; they were left as they are.` : ''}`
}

async function dropped(file: string, db: Database, id: string): Promise<string> {
  const needed = (await keysInUse(db)).get(id) ?? 0
  if (needed > 0)
    throw new CommandRefusal(`${needed} data keys are still wrapped with "${id}". First: npm run keys -- rewrap`)
  dropKey(file, id)
  await forgetCheck(db, id)
  return `The key "${id}" is gone from ${file}. Backups from before the change need it: keep a copy as long as them.`
}
