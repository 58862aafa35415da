// Key-encryption keys in a local file: {current, keys: {id: base64 of 32 bytes}}. The current one wraps, all of them open.
// The file is read again when it changed, so that a new key is known to running servers without a restart.
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { bytesOf, decrypt, encrypt, keyIdOf, KeyProblem, type KeyWrapper } from './key-wrapper.ts'

interface KeyFile {
  current: string
  keys: Record<string, string>
}

/** Opens the file. It is made at the first start only, never where data exists that another file must have sealed. */
export function fileKeyWrapper(file: string, options: { mayCreate: boolean }): KeyWrapper {
  let held = existsSync(file) ? readKeys(file) : makeKeys(file, options.mayCreate)
  let readAt = changedAt(file)
  const newest = (): KeyFile => {
    const at = changedAt(file)
    // A file that is gone or being replaced takes nothing from a server that runs.
    if (at !== null && at !== readAt) {
      held = readKeys(file)
      readAt = at
    }
    return held
  }
  const keyOf = (id: string): Buffer => {
    const text = held.keys[id] ?? newest().keys[id]
    if (!text)
      throw new KeyProblem(`The key "${id}" is not in ${file}. Put back the key file that belongs to this data.`)
    return Buffer.from(text, 'base64')
  }
  return {
    wrap: async (dataKey, boundTo) => {
      const { current } = newest()
      return Promise.resolve(`${current}.${encrypt(keyOf(current), dataKey, boundTo).toString('base64url')}`)
    },
    unwrap: async (wrapped, boundTo) => {
      const key = keyOf(keyIdOf(wrapped))
      try {
        return await Promise.resolve(decrypt(key, bytesOf(wrapped), boundTo))
      } catch (error) {
        throw new KeyProblem('A data key does not open with the key it names: the key file or the row is not right.', {
          cause: error,
        })
      }
    },
    has: (id) => held.keys[id] !== undefined || newest().keys[id] !== undefined,
  }
}

/** Makes a key file with one key; refuses where one is. Gives back the id. */
export function createKeys(file: string): string {
  if (existsSync(file)) throw new KeyProblem(`There is a key file already: ${file}. Nothing was changed.`)
  return makeKeys(file, true).current
}

/** The ids in the file and which of them wraps. */
export function keysIn(file: string): { current: string; ids: string[] } {
  const { current, keys } = readKeys(file)
  return { current, ids: Object.keys(keys) }
}

/** Puts a new key into the file; it opens nothing yet and wraps nothing until `useKey`. Gives back its id. */
export function addKey(file: string): string {
  const { current, keys } = readKeys(file)
  const { id, key } = newKey()
  replaceKeys(file, { current, keys: { ...keys, [id]: key } })
  return id
}

/** From now on this key wraps. Refuses an id that is not in the file. */
export function useKey(file: string, id: string): void {
  const { keys } = readKeys(file)
  if (keys[id] === undefined) throw new KeyProblem(`There is no key "${id}" in ${file}. Nothing was changed.`)
  replaceKeys(file, { current: id, keys })
}

/** Takes a key out for good. The caller has made sure that nothing is wrapped with it any more; the current one stays. */
export function dropKey(file: string, id: string): void {
  const { current, keys } = readKeys(file)
  if (keys[id] === undefined) throw new KeyProblem(`There is no key "${id}" in ${file}. Nothing was changed.`)
  if (id === current) throw new KeyProblem(`The key "${id}" is the one in use. Nothing was changed.`)
  replaceKeys(file, { current, keys: Object.fromEntries(Object.entries(keys).filter(([name]) => name !== id)) })
}

function readKeys(file: string): KeyFile {
  try {
    const parsed = JSON.parse(readFileSync(file, 'utf8')) as KeyFile
    for (const id of new Set([parsed.current, ...Object.keys(parsed.keys)]))
      if (Buffer.from(parsed.keys[id] ?? '', 'base64').length !== 32)
        throw new Error(`the key "${id}" has not 32 bytes`)
      else if (id.startsWith('k-') && id !== fingerprint(Buffer.from(parsed.keys[id] ?? '', 'base64')))
        throw new Error(`the key "${id}" is not the one its name says`)
    return parsed
  } catch (error) {
    throw new KeyProblem(
      `The key file ${file} cannot be read (${String(error)}). Put back the right one; nothing was changed.`,
    )
  }
}

function makeKeys(file: string, mayCreate: boolean): KeyFile {
  if (!mayCreate)
    throw new KeyProblem(
      `The key file ${file} is missing, but there is data sealed with it. Put it back; nothing was changed.`,
    )
  const { id, key } = newKey()
  const made = { current: id, keys: { [id]: key } }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600, flag: 'wx' })
  return made
}

/** Whole or not at all: a kill in the middle leaves the old file. */
function replaceKeys(file: string, keys: KeyFile): void {
  const beside = `${file}.new`
  writeFileSync(beside, JSON.stringify(keys, null, 2), { mode: 0o600 })
  renameSync(beside, file)
}

/** Named by its fingerprint: two keys never have the same name, so a file of other data is recognised by its names already. */
function newKey(): { id: string; key: string } {
  const bytes = randomBytes(32)
  return { id: fingerprint(bytes), key: bytes.toString('base64') }
}

/** "k-" and the first 8 hex digits of SHA-256. Files of earlier versions have "k1", "k2" and go on working. */
function fingerprint(key: Buffer): string {
  return `k-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`
}

function changedAt(file: string): string | null {
  const stat = statSync(file, { throwIfNoEntry: false, bigint: true })
  return stat ? `${stat.ino}:${stat.mtimeNs}` : null
}
