// The key-encryption key in Azure Key Vault, against a small stand-in that speaks its REST API.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { appToken } from '#server/platform/auth/app-token.ts'
import { azureKeyVault } from '#server/platform/seal/azure-key-vault.ts'
import { KeyProblem, KeyServiceDown, keyIdOf } from '#server/platform/seal/key-wrapper.ts'
import { startTinyEntra, TENANT, type TinyEntra } from '#commands/torture/trust/tiny-entra.ts'
import { REFUSALS, startTinyKeyVault, type TinyKeyVault } from './tiny-key-vault.ts'

const [FIRST, SECOND] = ['1'.repeat(32), '2'.repeat(32)]
const dataKey = Buffer.alloc(32, 7)
let vault: TinyKeyVault
let entra: TinyEntra
const waited: number[] = []
const wait = (ms: number) => Promise.resolve(void waited.push(ms))
const open = (version = FIRST, token = () => Promise.resolve('token')) =>
  azureKeyVault({ keyUrl: vault.keyUrl('upward', version), token, wait })

beforeAll(async () => {
  ;[vault, entra] = await Promise.all([startTinyKeyVault(), startTinyEntra([])])
})
beforeEach(() => {
  Object.assign(vault, { lets: null, refusals: [], calls: [] })
  waited.length = 0
})
afterAll(async () => {
  await vault.close()
  await entra.close()
})

test('a data key goes to the vault and comes back; the row names the key and its version', async () => {
  const wrapped = await open().wrap(dataKey, 'alder/ada')
  expect(keyIdOf(wrapped)).toBe(vault.keyUrl('upward', FIRST))
  expect(await open().unwrap(wrapped, 'alder/ada')).toEqual(dataKey)
  expect(vault.calls.map(({ path }) => path.split('/').at(-1))).toEqual(['wrapkey', 'unwrapkey'])
})

test('a new version wraps, the old one still opens what it wrapped', async () => {
  const old = await open(FIRST).wrap(dataKey, 'alder/ada')
  const anew = open(SECOND)
  expect(await anew.unwrap(old, 'alder/ada')).toEqual(dataKey)
  expect(keyIdOf(await anew.wrap(dataKey, 'alder/ada'))).toBe(vault.keyUrl('upward', SECOND))
})

test('a data key put under another user does not open', async () => {
  const wrapped = await open().wrap(dataKey, 'alder/ada')
  await expect(open().unwrap(wrapped, 'alder/bob')).rejects.toThrow(KeyProblem)
})

test('a row that names another place is never asked there: no token leaves', async () => {
  for (const id of [
    'http://evil.example/keys/upward/1',
    `${vault.url}/secrets/x/1`,
    `${vault.url}/keys/a/../../x/1`,
    'k1',
  ])
    await expect(open().unwrap(`${id}.AAAA`, 'alder/ada')).rejects.toThrow(KeyProblem)
  expect(vault.calls).toEqual([])
})

describe('what the vault may say instead', () => {
  test.each(['forbidden', 'firewall', 'disabled', 'notFound'] as const)('%s is told to the operator', async (name) => {
    vault.refusals = [REFUSALS[name]]
    const error = await open()
      .wrap(dataKey, 'alder/ada')
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(KeyProblem)
    expect(String(error)).not.toMatch(/appid|oid=|10\.0\.0\.1/)
  })

  test('too many requests are tried again after the time that was asked for', async () => {
    vault.refusals = [REFUSALS.throttled, REFUSALS.down]
    expect(keyIdOf(await open().wrap(dataKey, 'alder/ada'))).toContain('/keys/upward/')
    expect(waited).toEqual([1000, 1000])
  })

  test('a vault that stays away is the storage being down, not a wrong key', async () => {
    vault.refusals = [REFUSALS.down, REFUSALS.down, REFUSALS.down]
    await expect(open().wrap(dataKey, 'alder/ada')).rejects.toThrow(KeyServiceDown)
    vault.refusals = [{ status: 200, body: { kid: 'http://evil.example/keys/x/1', value: 'AAAA' } }]
    await expect(open().wrap(dataKey, 'alder/ada')).rejects.toThrow(KeyServiceDown)
    const nowhere = azureKeyVault({ keyUrl: `http://127.0.0.1:1/keys/upward/${FIRST}`, token: () => Promise.resolve('t'), wait }) // prettier-ignore
    await expect(nowhere.wrap(dataKey, 'alder/ada')).rejects.toThrow(KeyServiceDown)
  })

  test('a token that is no longer taken is asked for anew, once', async () => {
    const asked: boolean[] = []
    const token = (fresh: boolean) => {
      asked.push(fresh)
      return Promise.resolve(fresh ? 'new' : 'old')
    }
    vault.lets = new Set(['new'])
    const keys = azureKeyVault({ keyUrl: vault.keyUrl('upward', FIRST), token, wait })
    expect(await keys.unwrap(await keys.wrap(dataKey, 'a/b'), 'a/b')).toEqual(dataKey)
    expect(asked.slice(0, 2)).toEqual([false, true])
    vault.lets = new Set(['another'])
    await expect(keys.wrap(dataKey, 'a/b')).rejects.toThrow(KeyServiceDown)
  })
})

describe('the app’s own token', () => {
  const client = {
    kind: 'app',
    tenantId: TENANT,
    clientId: '6f1c3c1e-5d0b-4b5e-9a55-0d6f5a1f7c21',
    credential: { clientSecret: 's' },
  } as const

  test('with a secret: for the vault alone, kept while it lasts, anew when asked', async () => {
    const forms: URLSearchParams[] = []
    entra.exchange = (form) => {
      forms.push(form)
      return { status: 200, body: { token_type: 'Bearer', expires_in: 3600, access_token: `app-${forms.length}` } }
    }
    const token = appToken(entra.url, client, 'https://vault.azure.net')
    expect([await token(false), await token(false), await token(true)]).toEqual(['app-1', 'app-1', 'app-2'])
    expect(forms[0]?.get('grant_type')).toBe('client_credentials')
    expect(forms[0]?.get('scope')).toBe('https://vault.azure.net/.default')
  })

  test('a sign-in service that refuses or is away means that no key can be had now', async () => {
    entra.exchange = () => ({ status: 401, body: { error: 'invalid_client', error_description: 'AADSTS7000215' } })
    const refused = () => appToken(entra.url, client, 'https://vault.azure.net')(true)
    const keys = azureKeyVault({ keyUrl: vault.keyUrl('upward', FIRST), token: refused, wait })
    await expect(keys.wrap(dataKey, 'a/b')).rejects.toThrow(KeyServiceDown)
    expect(vault.calls).toEqual([])
  })

  test('as the machine’s managed identity, where Azure offers one', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(`${request.url} ${String(request.headers['x-identity-header'])}`)
      const expires_on = String(Math.floor(Date.now() / 1000) + 3600)
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ access_token: 'machine', token_type: 'Bearer', resource: 'https://vault.azure.net', expires_on })) // prettier-ignore
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    Object.assign(process.env, { IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/msi`, IDENTITY_HEADER: 'header' })
    try {
      const token = appToken(entra.url, { kind: 'managed', clientId: null }, 'https://vault.azure.net')
      expect(await token(false)).toBe('machine')
      expect(asked[0]).toContain('resource=https%3A%2F%2Fvault.azure.net')
      expect(asked[0]).toContain(' header')
    } finally {
      delete process.env['IDENTITY_ENDPOINT']
      delete process.env['IDENTITY_HEADER']
      server.close()
    }
  })
})
