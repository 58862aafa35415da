// A very small Azure Key Vault on loopback: RSA keys by version, wrapkey and unwrapkey, and the refusals as they are documented
// (learn.microsoft.com/azure/key-vault/general/rest-error-codes).
import { constants, generateKeyPairSync, privateDecrypt, publicEncrypt, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface TinyKeyVault {
  url: string
  /** The address of a key's version; made at its first mention. */
  keyUrl(name: string, version: string): string
  /** Bearer tokens that are let in; null: any. */
  lets: Set<string> | null
  /** Answers given before the right one: each once. */
  refusals: { status: number; body: unknown; headers?: Record<string, string> }[]
  calls: { path: string; bearer: string }[]
  close(): Promise<void>
}

const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }
const error = (code: string, message: string, inner?: string) => ({
  error: { code, message, ...(inner ? { innererror: { code: inner } } : {}) },
})

export const REFUSALS = {
  forbidden: {
    status: 403,
    body: error(
      'Forbidden',
      "The user, group or application 'appid=79d784e9;oid=70a86c32;iss=https://sts.windows.net/db8e2ba9/' does not have keys wrap key permission on key vault 'upward;location=northeurope'.",
      'ForbiddenByPolicy',
    ),
  },
  firewall: {
    status: 403,
    body: error('Forbidden', 'Client address (10.0.0.1) is not authorized and caller is not a trusted service', 'ForbiddenByFirewall'), // prettier-ignore
  },
  notFound: {
    status: 404,
    body: error('KeyNotFound', 'A key with (name/id) upward/0 was not found in this key vault.'),
  },
  throttled: { status: 429, body: error('Throttled', 'Request was not processed because too many requests were received.'), headers: { 'retry-after': '1' } }, // prettier-ignore
  down: { status: 503, body: error('ServiceUnavailable', 'The service is temporarily unavailable.') },
  disabled: { status: 403, body: error('Forbidden', 'Operation wrapKey is not allowed on a disabled key.', 'KeyDisabled') }, // prettier-ignore
}

async function bodyOf(request: IncomingMessage): Promise<{ alg?: unknown; value?: unknown }> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return JSON.parse(Buffer.concat(parts).toString()) as { alg?: unknown; value?: unknown }
}

const send = (response: ServerResponse, status: number, body: unknown, headers = {}): void => {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(JSON.stringify(body))
}

/** Starts it on a free port. */
export async function startTinyKeyVault(): Promise<TinyKeyVault> {
  const keys = new Map<string, { publicKey: KeyObject; privateKey: KeyObject }>()
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const vault: TinyKeyVault = {
    url,
    keyUrl: (name, version) => {
      const path = `/keys/${name}/${version}`
      if (!keys.has(path)) keys.set(path, generateKeyPairSync('rsa', { modulusLength: 2048 }))
      return `${url}${path}`
    },
    lets: null,
    refusals: [],
    calls: [],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', url)
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    vault.calls.push({ path: pathname, bearer })
    const refusal = vault.refusals.shift()
    if (refusal) return send(response, refusal.status, refusal.body, refusal.headers)
    if (!bearer || (vault.lets && !vault.lets.has(bearer)))
      return send(response, 401, error('Unauthorized', 'AKV10000: Request is missing a Bearer or PoP token.'), {
        'www-authenticate':
          'Bearer authorization="https://login.microsoftonline.com/t", resource="https://vault.azure.net"',
      })
    const [, path = '', operation] = /^(\/keys\/[^/]+\/[^/]+)\/(wrapkey|unwrapkey)$/.exec(pathname) ?? []
    const key = keys.get(path)
    const { alg, value } = await bodyOf(request)
    if (searchParams.get('api-version') !== '7.4' || alg !== 'RSA-OAEP-256' || typeof value !== 'string')
      return send(response, 400, error('BadParameter', 'The request is not valid.'))
    if (!key) return send(response, REFUSALS.notFound.status, REFUSALS.notFound.body)
    const bytes = Buffer.from(value, 'base64url')
    const result =
      operation === 'wrapkey'
        ? publicEncrypt({ key: key.publicKey, ...OAEP }, bytes)
        : privateDecrypt({ key: key.privateKey, ...OAEP }, bytes)
    send(response, 200, { kid: `${url}${path}`, value: result.toString('base64url') })
  }
  return vault
}
