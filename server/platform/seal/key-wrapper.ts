// Where the key-encryption key lives. The default is a local file; a vault in the cloud stands behind the same port.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export interface KeyWrapper {
  /** Names the key that new data keys are wrapped with. */
  readonly keyId: string
  wrap(dataKey: Buffer, boundTo: string): Promise<string>
  unwrap(wrapped: string, boundTo: string): Promise<Buffer>
}

/** Thrown in words when the key file is missing, damaged, or not the one the data was sealed with. */
export class KeyProblem extends Error {}

interface KeyFile {
  current: string
  keys: Record<string, string>
}

/** Keys from a file: `{current, keys: {id: base64 of 32 bytes}}`. Made at first start unless data already exists. */
export function fileKeyWrapper(file: string, options: { mayCreate: boolean }): KeyWrapper {
  const { current, keys } = existsSync(file) ? readKeys(file) : makeKeys(file, options.mayCreate)
  const keyOf = (id: string): Buffer => {
    const text = keys[id]
    if (!text)
      throw new KeyProblem(`The key "${id}" is not in ${file}. Put back the key file that belongs to this data.`)
    return Buffer.from(text, 'base64')
  }
  return {
    keyId: current,
    wrap: (dataKey, boundTo) =>
      Promise.resolve(`${current}.${encrypt(keyOf(current), dataKey, boundTo).toString('base64url')}`),
    unwrap: (wrapped, boundTo) => {
      const at = wrapped.indexOf('.')
      return Promise.resolve(
        decrypt(keyOf(wrapped.slice(0, at)), Buffer.from(wrapped.slice(at + 1), 'base64url'), boundTo),
      )
    },
  }
}

function readKeys(file: string): KeyFile {
  try {
    const parsed = JSON.parse(readFileSync(file, 'utf8')) as KeyFile
    const key = parsed.keys[parsed.current]
    if (!key || Buffer.from(key, 'base64').length !== 32) throw new Error('the current key has not 32 bytes')
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
  const made = { current: 'k1', keys: { k1: randomBytes(32).toString('base64') } }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600, flag: 'wx' })
  return made
}

/** AES-256-GCM: 12 bytes of nonce, the ciphertext, 16 bytes of tag. `boundTo` must be the same when opening. */
export function encrypt(key: Buffer, plain: Buffer, boundTo: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(boundTo))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The reverse; throws when the key, the place it was bound to, or a single byte differs. */
export function decrypt(key: Buffer, sealed: Buffer, boundTo: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(Buffer.from(boundTo))
  decipher.setAuthTag(sealed.subarray(sealed.length - 16))
  return Buffer.concat([decipher.update(sealed.subarray(12, sealed.length - 16)), decipher.final()])
}
