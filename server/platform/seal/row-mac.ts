// Marks on what is recorded: who holds the user's key can make them, and nobody who only reaches the rows.
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** Taken before a transaction and used inside it: it asks the database for nothing. */
export interface RowMac {
  /** The mark of a text: "id of the key.HMAC-SHA-256". */
  computeMac(text: string): string
  /** Whether this is the mark of that text, made with a key of this user. */
  isValidMac(mark: string, text: string): boolean
}

/** `boundTo` names the user; the key for marks is derived from the data key, so that neither serves for the other. */
export function createRowMac(current: string, keys: ReadonlyMap<string, Buffer>, boundTo: string): RowMac {
  const digest = (key: Buffer, text: string) =>
    createHmac('sha256', Buffer.from(hkdfSync('sha256', key, boundTo, 'marks', 32)))
      .update(text)
      .digest()
  const key = keys.get(current)
  if (!key) throw new Error('The current key is not among the keys.')
  return {
    computeMac: (text) => `${current}.${digest(key, text).toString('base64url')}`,
    isValidMac: (mark, text) => {
      const at = mark.indexOf('.')
      const own = keys.get(mark.slice(0, at))
      const given = Buffer.from(mark.slice(at + 1), 'base64url')
      return own !== undefined && given.length === 32 && timingSafeEqual(given, digest(own, text))
    },
  }
}
