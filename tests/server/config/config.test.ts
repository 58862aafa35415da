// The settings: what is half there is refused in words before anything starts, and what may be set is written down.
import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { ConfigProblem, readConfig } from '#server/config/config.ts'

const EMULATOR = { GRAPH_URL: 'http://127.0.0.1:1', ENTRA_URL: 'http://127.0.0.1:1' }
const KEY = `https://upward-keys.vault.azure.net/keys/upward/${'a'.repeat(32)}`
const GUID = '6f1c3c1e-5d0b-4b5e-9a55-0d6f5a1f7c21'
const APP = { KEY_VAULT_TENANT: GUID, KEY_VAULT_CLIENT_ID: GUID, KEY_VAULT_CLIENT_SECRET: 'secret' }

describe('the key vault', () => {
  test.each<[string, Record<string, string>]>([
    ['a secret without the vault', APP],
    ['an identity without the vault', { KEY_VAULT_IDENTITY: 'system' }],
    ['the vault without an identity', { KEY_VAULT_KEY: KEY }],
    ['the vault without the secret', { KEY_VAULT_KEY: KEY, ...APP, KEY_VAULT_CLIENT_SECRET: '' }],
    ['the vault without the tenant', { KEY_VAULT_KEY: KEY, ...APP, KEY_VAULT_TENANT: '' }],
    ['two identities', { KEY_VAULT_KEY: KEY, ...APP, KEY_VAULT_IDENTITY: 'system' }],
    ['an identity that is none', { KEY_VAULT_KEY: KEY, KEY_VAULT_IDENTITY: 'me' }],
    ['a key without its version', { KEY_VAULT_KEY: KEY.slice(0, -33), KEY_VAULT_IDENTITY: 'system' }],
    [
      'a key of another host',
      { KEY_VAULT_KEY: KEY.replace('azure.net', 'evil.example'), KEY_VAULT_IDENTITY: 'system' },
    ],
    ['a key over plain HTTP', { KEY_VAULT_KEY: KEY.replace('https', 'http'), KEY_VAULT_IDENTITY: 'system' }],
  ])('%s is refused, naming the setting and where to read about it', (_, env) => {
    expect(() => readConfig({ ...EMULATOR, ...env })).toThrow(ConfigProblem)
    expect(() => readConfig({ ...EMULATOR, ...env })).toThrow(/KEY_VAULT_/)
  })

  test('a vault with one identity is taken; tokens are asked for that service alone', () => {
    expect(readConfig({ ...EMULATOR, KEY_VAULT_KEY: KEY, KEY_VAULT_IDENTITY: 'system' }).keyVault).toEqual({
      keyUrl: KEY,
      resource: 'https://vault.azure.net',
      identity: { kind: 'managed', clientId: null },
    })
    expect(readConfig({ ...EMULATOR, KEY_VAULT_KEY: KEY, ...APP }).keyVault?.identity.kind).toBe('app')
  })
})

describe('what is missing gets the safe value', () => {
  const REAL = { CLIENT_ID: GUID, CLIENT_SECRET: 'secret' }

  test('in front of the real services the server is the strict one, unless somebody says otherwise', () => {
    expect(readConfig(REAL).production).toBe(true)
    expect(readConfig({ ...REAL, NODE_ENV: 'development' }).production).toBe(false)
    expect(readConfig(EMULATOR).production).toBe(false)
  })

  test('it listens to this machine alone, takes nobody’s word for an address and offers no emulator', () => {
    expect(readConfig(REAL)).toMatchObject({ host: '127.0.0.1', trustedProxies: [], emulatorUrl: null })
  })

  test.each<[string, Record<string, string>]>([
    ['no app registration', {}],
    ['half an app registration', { CLIENT_ID: GUID }],
    ['a secret and a certificate', { ...REAL, CLIENT_CERTIFICATE_FILE: 'app.pem' }],
    ['the emulator beside the real services', { ...REAL, EMULATOR_URL: 'http://localhost:3979' }],
    ['the emulator in production', { ...EMULATOR, NODE_ENV: 'production' }],
    ['a port that is none', { ...REAL, PORT: '99999' }],
    ['a level of logging that is none', { ...REAL, LOG_LEVEL: 'everything' }],
  ])('%s is refused', (_, env) => {
    expect(() => readConfig(env)).toThrow(ConfigProblem)
  })
})

describe('in production Graph and sign-in are Microsoft’s', () => {
  const REAL = { CLIENT_ID: GUID, CLIENT_SECRET: 'secret' }
  const everywhere = [
    'http://graph.microsoft.com',
    'http://[::1]:1',
    'https://localhost:1',
    'http://LOCALHOST:1',
    'http://0.0.0.0:4124',
    'http://192.168.1.5:1',
    'https://graph.microsoft.com.evil.example',
    'https://graph.microsoft.com@evil.example',
    'https://graph.microsoft.com:8443',
    'https://graph.microsoft.com/elsewhere',
    'https://evil.example',
  ]
  test.each(['GRAPH_URL', 'ENTRA_URL'].flatMap((setting) => everywhere.map((url) => [setting, url] as const)))(
    '%s=%s is refused',
    (setting, url) => {
      expect(() => readConfig({ ...REAL, NODE_ENV: 'production', [setting]: url })).toThrow(ConfigProblem)
    },
  )

  test.each([
    ['https://graph.microsoft.com', 'https://login.microsoftonline.com'],
    ['https://graph.microsoft.us/', 'https://login.microsoftonline.us/'],
    ['https://microsoftgraph.chinacloudapi.cn', 'https://login.chinacloudapi.cn'],
  ])('%s and %s are taken', (GRAPH_URL, ENTRA_URL) => {
    expect(readConfig({ ...REAL, GRAPH_URL, ENTRA_URL }).production).toBe(true)
  })
})

test('every setting has its line on the page about them, and the page names no other', () => {
  const page = readFileSync('docs/configuration.md', 'utf8')
  const named = [...page.matchAll(/^\| `([A-Z_]+)`/gm)].map((match) => match[1])
  const source = ['server/config/config.ts', 'server/config/key-vault-config.ts']
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const known = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): z/gm)].map((match) => match[1])
  expect(known.length).toBeGreaterThan(15)
  expect(named.sort()).toEqual(known.sort())
})
