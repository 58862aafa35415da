// The port to the key-encryption keys, and the sealing itself. Data keys are stored wrapped, as "id of the key.wrapped bytes".
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

export interface KeyWrapper {
  /** Wraps a data key with the newest key. `boundTo` names its user and must be the same when unwrapping. */
  wrap(dataKey: Buffer, boundTo: string): Promise<string>
  /** Throws KeyProblem when the key is not here, or the wrapped text is damaged or was bound to another user. */
  unwrap(wrapped: string, boundTo: string): Promise<Buffer>
  /** Whether a key of this id can be had here. */
  has(keyId: string): boolean
}

/** Thrown in words when a key is missing, damaged, refused, or not the one the data was sealed with. */
export class KeyProblem extends Error {
  override readonly name = 'KeyProblem'
}

/** The key service did not answer, or is throttled: what is sealed waits, nothing is lost. */
export class KeyServiceDown extends Error {
  override readonly name = 'KeyServiceDown'
  constructor(reason: string, options?: ErrorOptions) {
    super(`The key service did not answer (${reason}).`, options)
  }
}

/** The id of the key that a data key is wrapped with; the wrapped bytes are base64url and hold no dot. */
export function keyIdOf(wrapped: string): string {
  return wrapped.slice(0, wrapped.lastIndexOf('.'))
}

/** The wrapped bytes alone. */
export function bytesOf(wrapped: string): Buffer {
  return Buffer.from(wrapped.slice(wrapped.lastIndexOf('.') + 1), 'base64url')
}

/** Several wrappers as one: the first wraps, each opens what it has the key for. */
export function keyRing(newest: KeyWrapper, older: readonly KeyWrapper[]): KeyWrapper {
  const all = [newest, ...older]
  return {
    wrap: (dataKey, boundTo) => newest.wrap(dataKey, boundTo),
    unwrap: (wrapped, boundTo) => {
      const keyId = keyIdOf(wrapped)
      return (all.find((one) => one.has(keyId)) ?? newest).unwrap(wrapped, boundTo)
    },
    has: (keyId) => all.some((one) => one.has(keyId)),
  }
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
