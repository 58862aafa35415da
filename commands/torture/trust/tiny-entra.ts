// A very small Entra on loopback: publishes keys, signs tokens as a test wants them, answers on-behalf-of exchanges.
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export const TENANT = '11111111-1111-4111-8111-111111111111'
export const PERSON = '22222222-2222-4222-8222-222222222222'
export const CLIENT = '6f1c3c1e-5d0b-4b5e-9a55-0d6f5a1f7c21'

export interface KeyPair {
  kid: string
  privateKey: CryptoKey
  jwk: JWK
}

/** A fresh RSA key of 2048 bits with its public half as published. */
export async function makeKey(kid: string, more: Partial<JWK> = {}): Promise<KeyPair> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig', ...more } }
}

/** The claims of a right token at `seconds`. */
export function goodClaims(seconds: number): Record<string, unknown> {
  return {
    ver: '2.0',
    iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
    aud: CLIENT,
    azp: CLIENT,
    tid: TENANT,
    oid: PERSON,
    sub: 'pairwise',
    scp: 'access_as_user',
    name: 'Sam Ortiz',
    iat: seconds - 10,
    nbf: seconds - 10,
    exp: seconds + 3600,
  }
}

/** Signs `claims` with `key`; a claim given as undefined is left out. */
export function sign(
  claims: Record<string, unknown>,
  key: KeyPair,
  header: Record<string, unknown> = {},
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid, ...header })
    .sign(key.privateKey)
}

export type Exchange = (
  form: URLSearchParams,
  tenant: string,
) => {
  status: number
  body: unknown
  /** Milliseconds before the answer. */
  afterMs?: number
  /** The line is cut in place of an answer. */
  cut?: boolean
}

export interface TinyEntra {
  url: string
  /** What is published now; a test may change it. */
  keys: (JWK & { issuer?: string })[]
  /** How the key address behaves. */
  mood: 'well' | 'broken' | 'html' | 'empty' | 'hangs'
  fetches: number
  exchanges: number
  exchange: Exchange
  close(): Promise<void>
}

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return new URLSearchParams(Buffer.concat(parts).toString())
}

function sendKeys(entra: TinyEntra, response: ServerResponse): void {
  entra.fetches += 1
  if (entra.mood === 'hangs') return
  if (entra.mood === 'broken') json(response, 500, { error: 'server_error' })
  else if (entra.mood === 'html') response.writeHead(200).end('<html>maintenance</html>')
  else json(response, 200, { keys: entra.mood === 'empty' ? [] : entra.keys })
}

async function exchanged(entra: TinyEntra, tenant: string, request: IncomingMessage, response: ServerResponse) {
  entra.exchanges += 1
  const { status, body, afterMs = 0, cut = false } = entra.exchange(await readForm(request), tenant)
  if (afterMs > 0) await new Promise((resolve) => setTimeout(resolve, afterMs))
  if (cut) request.socket.destroy()
  else json(response, status, body)
}

/** Starts it on a free port. */
export async function startTinyEntra(keys: JWK[]): Promise<TinyEntra> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://entra')
    const tenant = /^\/([0-9a-f-]{36})\/oauth2\/v2\.0\/token$/.exec(pathname)?.[1]
    if (pathname === '/common/discovery/v2.0/keys') sendKeys(entra, response)
    else if (tenant) void exchanged(entra, tenant, request, response)
    else json(response, 404, {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const entra: TinyEntra = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keys,
    mood: 'well',
    fetches: 0,
    exchanges: 0,
    exchange: (form, tenant) => ({ status: 200, body: graphToken(form, tenant) }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return entra
}

/** An access token that names whom and what it was made for, so that a mix-up shows. */
export function graphToken(form: URLSearchParams, tenant: string): Record<string, unknown> {
  const token = `graph|${tenant}|${form.get('assertion')}|${form.get('scope')}|${form.get('claims') ?? ''}`
  return { token_type: 'Bearer', scope: form.get('scope'), expires_in: 3600, ext_expires_in: 3600, access_token: token }
}
