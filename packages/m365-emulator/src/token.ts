// Tokens with real RSA signatures: made for the app, made for Graph, and checked again.
import {
  createPrivateKey,
  createPublicKey,
  createSign,
  createVerify,
  generateKeyPair,
  type KeyObject,
} from 'node:crypto'
import { promisify } from 'node:util'
import { keyFrom } from './company/random.ts'

export const GRAPH_AUDIENCE = 'https://graph.microsoft.com'
export const ISSUER_HOST = 'https://login.microsoftonline.com'

export type Claims = Readonly<Record<string, unknown>>

/** What Graph knows of the caller. */
export interface GraphToken {
  oid: string
  tid: string
  appId: string
  scopes: ReadonlySet<string>
  /** True when the client said it can handle claims challenges (capability `cp1`). */
  canChallenge: boolean
}

export interface Keys {
  kid: string
  /** PKCS #8, to be kept. */
  pem: string
  jwk: Record<string, unknown>
  sign(claims: Claims): string
  /** The claims of a token signed by this key; null for any other text. Times are not looked at. */
  read(token: string): Claims | null
}

const json = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

function parse(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** Keys from their PEM text. */
export function keysFrom(pem: string): Keys {
  const key: KeyObject = createPrivateKey(pem)
  const open = createPublicKey(key)
  const plain = open.export({ format: 'jwk' })
  const kid = Buffer.from(keyFrom(String(plain.n)) + keyFrom('kid', String(plain.n)), 'hex').toString('base64url')
  return {
    kid,
    pem,
    jwk: { ...plain, use: 'sig', kid, x5t: kid, issuer: `${ISSUER_HOST}/{tenantid}/v2.0` },
    sign: (claims) => {
      const text = `${json({ typ: 'JWT', alg: 'RS256', kid })}.${json(claims)}`
      return `${text}.${createSign('RSA-SHA256').update(text).sign(key).toString('base64url')}`
    },
    read: (token) => {
      const [head = '', body = '', seal = ''] = token.split('.')
      if (token.split('.').length !== 3 || parse(head)?.['alg'] !== 'RS256') return null
      const signed = createVerify('RSA-SHA256').update(`${head}.${body}`).verify(open, Buffer.from(seal, 'base64url'))
      return signed ? parse(body) : null
    },
  }
}

let shared: Promise<string> | null = null

async function newPem(): Promise<string> {
  const pair = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  return pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** Keys kept from an earlier run, or new ones; one process makes a new pair once. */
export async function openKeys(kept: string | null): Promise<Keys> {
  return keysFrom(kept ?? (await (shared ??= newPem())))
}
