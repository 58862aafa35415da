// Entra's public keys: fetched seldom, once at a time, and kept through an outage.
import { importJWK, type CryptoKey, type JWK } from 'jose'
import { z } from 'zod'
import { sendRequest, textOf } from '../outgoing/send-request.ts'
import { SignInDown } from './errors.ts'

/** A key that may verify, with the issuer it belongs to (`{tenantid}` stands for any directory). */
export interface VerifyingKey {
  key: CryptoKey
  issuer: string | null
}

export interface KeySet {
  /** The key of that id; null when Entra publishes none. Throws SignInDown when no set was ever read, or it is a day old. */
  find(kid: string): Promise<VerifyingKey | null>
}

/** Milliseconds. Keys roll without notice, so the set is read again hourly and at most every 30 s for unknown ids. */
const COOL_DOWN = 30_000
const FRESH_FOR = 3_600_000
const KEPT_FOR = 24 * 3_600_000
const FETCH_LIMIT = 2_000
/** Without any usable set nobody can sign in: then it is tried again sooner, and given more time. */
const COOL_DOWN_WITHOUT_SET = 3_000
const FETCH_LIMIT_WITHOUT_SET = 8_000
/** Bytes; Entra's set has about twenty keys and stays below 60 KB. */
const LARGEST = 512 * 1024

const setShape = z.object({
  keys: z.array(
    z.looseObject({
      kty: z.string(),
      kid: z.string().optional(),
      use: z.string().optional(),
      alg: z.string().optional(),
      key_ops: z.array(z.string()).optional(),
      issuer: z.string().optional(),
    }),
  ),
})

export interface KeySetOptions {
  url: string
  /** Milliseconds since 1970. */
  now: () => number
  /** Milliseconds for one reading while there is no usable set. */
  firstLimitMs?: number
}

/** Opens the key set at `url`; nothing is fetched before the first question. */
export function keySet({ url, now, firstLimitMs = FETCH_LIMIT_WITHOUT_SET }: KeySetOptions): KeySet {
  let keys: Map<string, VerifyingKey> | null = null
  let readAt = -Infinity
  let triedAt = -Infinity
  let reading: Promise<void> | null = null
  const isUsable = (): boolean => keys !== null && Math.abs(now() - readAt) <= KEPT_FOR
  const read = async (): Promise<void> => {
    triedAt = now()
    try {
      keys = await fetchKeys(url, isUsable() ? FETCH_LIMIT : firstLimitMs)
      readAt = now()
    } catch {
      // The last good set stays in use; `find` decides how long.
    }
  }
  const refresh = async (): Promise<void> => {
    const coolDown = isUsable() ? COOL_DOWN : COOL_DOWN_WITHOUT_SET
    if (!reading && Math.abs(now() - triedAt) < coolDown) return
    reading ??= read().finally(() => (reading = null))
    await reading
  }
  return {
    async find(kid) {
      const isOld = Math.abs(now() - readAt) > FRESH_FOR
      if (isOld || !keys?.has(kid)) await refresh()
      if (!keys || Math.abs(now() - readAt) > KEPT_FOR) throw new SignInDown()
      return keys.get(kid) ?? null
    },
  }
}

async function fetchKeys(url: string, ms: number): Promise<Map<string, VerifyingKey>> {
  const answer = await sendRequest({ url, ms, mostBytes: LARGEST })
  if (answer.status !== 200) throw new SignInDown()
  const found = new Map<string, VerifyingKey>()
  for (const jwk of setShape.parse(JSON.parse(textOf(answer))).keys) {
    const key = mayVerify(jwk) ? await toKey(jwk) : null
    if (key && jwk.kid && !found.has(jwk.kid)) found.set(jwk.kid, { key, issuer: jwk.issuer ?? null })
  }
  if (found.size === 0) throw new SignInDown()
  return found
}

type PublishedKey = z.infer<typeof setShape>['keys'][number]

function mayVerify({ kty, use, alg, key_ops }: PublishedKey): boolean {
  return (
    kty === 'RSA' && (use ?? 'sig') === 'sig' && (alg ?? 'RS256') === 'RS256' && (key_ops?.includes('verify') ?? true)
  )
}

/** Null for a key that cannot be used: one odd entry must not take the others down. */
async function toKey({ kty, n, e }: PublishedKey): Promise<CryptoKey | null> {
  try {
    const key = await importJWK({ kty, n, e, alg: 'RS256' } as JWK, 'RS256')
    return key instanceof Uint8Array ? null : key
  } catch {
    return null
  }
}
