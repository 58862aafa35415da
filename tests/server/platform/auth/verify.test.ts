import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { base64url } from 'jose'
import { createHmac, createSign, type KeyObject } from 'node:crypto'
import { HOST_CLIENT_IDS, TokenRefused, tokenVerifier, type VerifierOptions } from '#server/platform/auth/verify.ts'
import { SignInDown } from '#server/platform/auth/errors.ts'
import { wrongClaims } from '#commands/torture/trust/wrong-claims.ts'
import {
  CLIENT,
  goodClaims,
  makeKey,
  PERSON,
  sign,
  startTinyEntra,
  TENANT,
  type KeyPair,
  type TinyEntra,
} from '#commands/torture/trust/tiny-entra.ts'

const START = Date.UTC(2026, 10, 23, 9)
const OTHER = '99999999-9999-4999-8999-999999999999'
let key: KeyPair
let second: KeyPair
let stranger: KeyPair
let entra: TinyEntra
let time = START
let verify: (bearer: string) => Promise<unknown>

const seconds = (): number => Math.floor(time / 1000)
const open = (more: Partial<VerifierOptions> = {}) =>
  tokenVerifier({ entraBaseUrl: entra.url, clientId: CLIENT, now: () => time, ...more })
const refusal = async (bearer: string, by = verify): Promise<string> => {
  try {
    await by(bearer)
    return 'accepted'
  } catch (error) {
    if (error instanceof TokenRefused) return error.reason
    throw error
  }
}
const part = (value: unknown): string => base64url.encode(typeof value === 'string' ? value : JSON.stringify(value))
/** Signs header and body exactly as written, whatever they say. */
const signRaw = (header: string, body: string | Uint8Array, by: KeyPair = key): string => {
  const input = `${base64url.encode(header)}.${base64url.encode(body)}`
  const signature = createSign('RSA-SHA256')
    .update(input)
    .sign(by.privateKey as unknown as KeyObject, 'base64url')
  return `${input}.${signature}`
}

beforeAll(async () => {
  ;[key, second, stranger] = await Promise.all([makeKey('first'), makeKey('second'), makeKey('first')])
  entra = await startTinyEntra([])
})
beforeEach(() => {
  time = START
  Object.assign(entra, { keys: [key.jwk, second.jwk], mood: 'well', fetches: 0 })
  verify = open()
})
afterAll(() => entra.close())

test('a right token tells who is signed in, by directory and person', async () => {
  const bearer = await sign(goodClaims(seconds()), key)
  expect(await verify(bearer)).toEqual({
    tenantId: TENANT,
    userId: PERSON,
    assertion: bearer,
    expiresAt: (seconds() + 3600) * 1000,
    name: 'Sam Ortiz',
    roles: [],
    groups: null,
  })
})

test('a right token tells the roles and groups that the company gave, and nothing that is no text', async () => {
  const said = { roles: ['Upward.Admin', 7], groups: ['0c8e7a9e-2c5a-4c43-9d0e-3a1c5b8f2d11'] }
  expect(await verify(await sign({ ...goodClaims(seconds()), ...said }, key))).toMatchObject({
    roles: ['Upward.Admin'],
    groups: ['0c8e7a9e-2c5a-4c43-9d0e-3a1c5b8f2d11'],
  })
})

test('tokens of a host that was authorised beforehand are taken, too, and those of the second published key', async () => {
  expect(await refusal(await sign({ ...goodClaims(seconds()), azp: HOST_CLIENT_IDS[0] }, second))).toBe('accepted')
})

describe('a genuine signature over a wrong claim is refused', () => {
  test.each(wrongClaims(START))('%s', async (_, claims, reason) => {
    const spoilt = Object.fromEntries(
      Object.entries({ ...goodClaims(seconds()), ...claims }).filter(([, value]) => value !== undefined),
    )
    expect(await refusal(await sign(spoilt, key))).toBe(reason)
  })
})

describe('a spoilt header or form is refused before any key is used', () => {
  const body = (): string => part(goodClaims(seconds()))
  const head = (more: object): string => part({ alg: 'RS256', typ: 'JWT', kid: 'first', ...more })

  test.each(['none', 'None', 'NONE', 'nOnE', 'none ', ''])('algorithm "%s" with no signature', async (alg) => {
    expect(await refusal(`${head({ alg })}.${body()}.`)).toBe('not three parts')
    expect(await refusal(`${head({ alg })}.${body()}.AA`)).toBe('algorithm')
  })

  test('the public key used as a shared secret', async () => {
    for (const secret of [JSON.stringify(key.jwk), String(key.jwk.n)]) {
      const input = `${head({ alg: 'HS256' })}.${body()}`
      expect(await refusal(`${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`)).toBe(
        'algorithm',
      )
    }
  })

  test.each(['HS384', 'RS384', 'RS512', 'PS256', 'ES256', 'RSA-OAEP', ['RS256'], null, 0])(
    'algorithm %p',
    async (alg) => {
      expect(await refusal(`${head({ alg })}.${body()}.AA`)).toBe('algorithm')
    },
  )

  test.each(['../../dev/null', "x' UNION SELECT 'a'--", '', 'x'.repeat(200), 7, null, ['first']])(
    'key id %p',
    async (kid) => {
      expect(await refusal(`${head({ kid })}.${body()}.AA`)).toBe('key id')
    },
  )

  test('a key, a certificate or an address of keys brought along', async () => {
    for (const more of [
      { jwk: stranger.jwk },
      { jku: 'https://evil.example/keys' },
      { x5u: 'https://evil.example/c' },
      { x5c: ['AA'] },
    ])
      expect(await refusal(`${head(more)}.${body()}.AA`)).toBe('header')
    expect(await refusal(`${head({ crit: ['exp'], exp: 1 })}.${body()}.AA`)).toBe('header')
  })

  test('an ID token type, and no type', async () => {
    expect(await refusal(`${head({ typ: 'JWE' })}.${body()}.AA`)).toBe('type')
    expect(await refusal(`${part({ alg: 'RS256', kid: 'first' })}.${body()}.AA`)).toBe('type')
  })

  test('two, four and five parts, blanks, padding, spare bits and other alphabets', async () => {
    const good = await sign(goodClaims(seconds()), key)
    const [h = '', b = '', s = ''] = good.split('.')
    for (const bad of [`${h}.${b}`, `${good}.${s}`, `${good}..`, '', '..', '.'.repeat(9)])
      expect(await refusal(bad)).toBe('not three parts')
    for (const bad of [
      `${h}.${b}.${s}=`,
      `${h}.${b}. ${s}`,
      `${h}.${b}.${s}\n`,
      `${h}.${b}.${s.slice(0, -1)}+`,
      `${h}.${b}é.${s}`,
    ])
      expect(await refusal(bad)).toBe('letters')
  })

  test('more than 16 KB', async () => {
    expect(await refusal(await sign({ ...goodClaims(seconds()), groups: 'x'.repeat(16_384) }, key))).toBe('too long')
  })

  test('names said twice, in header or claims, in any spelling', async () => {
    const claims = JSON.stringify(goodClaims(seconds()))
    const twice = claims.replace('{', `{"oid":"${OTHER}",`)
    const escaped = claims.replace('{', `{"\\u006fid":"${OTHER}",`)
    const header = '{"alg":"RS256","typ":"JWT","kid":"first"}'
    expect(await refusal(signRaw(header, twice))).toBe('a name twice')
    expect(await refusal(signRaw(header, escaped))).toBe('a name twice')
    expect(await refusal(signRaw(header.replace('{', '{"alg":"none",'), claims))).toBe('a name twice')
  })

  test('claims that are no object, no UTF-8, no JSON', async () => {
    const header = '{"alg":"RS256","typ":"JWT","kid":"first"}'
    for (const body of ['null', '[]', '"x"', '7']) expect(await refusal(signRaw(header, body))).toBe('not an object')
    expect(await refusal(signRaw(header, '{'))).toBe('not JSON')
    expect(await refusal(signRaw(header, Buffer.from(JSON.stringify(goodClaims(seconds())), 'utf16le')))).toBe(
      'not JSON',
    )
    expect(await refusal(signRaw(header, Buffer.from([0xff, 0xfe, 0x7b])))).toBe('not text')
  })
})

describe('the key decides', () => {
  test('a stranger’s key under a published id is refused', async () => {
    expect(await refusal(await sign(goodClaims(seconds()), stranger))).toBe('signature')
  })

  test('a changed claim breaks the signature', async () => {
    const [h, , s] = (await sign(goodClaims(seconds()), key)).split('.')
    expect(await refusal(`${h}.${part({ ...goodClaims(seconds()), oid: OTHER })}.${s}`)).toBe('signature')
  })

  test('a published key for encryption, or for another algorithm, verifies nothing', async () => {
    const [enc, ps] = await Promise.all([makeKey('enc', { use: 'enc' }), makeKey('ps', { alg: 'PS256' })])
    entra.keys = [key.jwk, enc.jwk, ps.jwk]
    expect(await refusal(await sign(goodClaims(seconds()), enc))).toBe('key unknown')
    expect(await refusal(await sign(goodClaims(seconds()), ps))).toBe('key unknown')
  })

  test('a key that belongs to one directory signs for no other', async () => {
    entra.keys = [{ ...key.jwk, issuer: `https://login.microsoftonline.com/${OTHER}/v2.0` }]
    expect(await refusal(await sign(goodClaims(seconds()), key))).toBe('key of another issuer')
    entra.keys = [{ ...key.jwk, issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0' }]
    expect(await refusal(await sign(goodClaims(seconds()), key), open())).toBe('accepted')
  })

  test('keys roll over: a new key is fetched at its first use, a withdrawn one ends with the hour', async () => {
    expect(await refusal(await sign(goodClaims(seconds()), key))).toBe('accepted')
    entra.keys = [second.jwk]
    time += 31_000
    const third = await makeKey('third')
    entra.keys = [second.jwk, third.jwk]
    expect(await refusal(await sign(goodClaims(seconds()), third))).toBe('accepted')
    expect(entra.fetches).toBe(2)
    time += 3_601_000
    expect(await refusal(await sign(goodClaims(seconds()), key))).toBe('key unknown')
  })

  test('a flood of unknown key ids costs one fetch per cool-down', async () => {
    await verify(await sign(goodClaims(seconds()), key))
    time += 31_000
    const flood = Array.from(
      { length: 200 },
      (_, n) => `${part({ alg: 'RS256', typ: 'JWT', kid: `k${n}` })}.${part({})}.AA`,
    )
    expect(new Set(await Promise.all(flood.map((bearer) => refusal(bearer))))).toEqual(new Set(['key unknown']))
    expect(entra.fetches).toBe(2)
  })

  test.each(['broken', 'html', 'empty'] as const)(
    'good people stay signed in while the keys are %s for a day, and no longer',
    async (mood) => {
      await verify(await sign(goodClaims(seconds()), key))
      entra.mood = mood
      for (let hour = 0; hour < 23; hour += 1) {
        time += 3_600_000
        expect(await refusal(await sign(goodClaims(seconds()), key))).toBe('accepted')
      }
      time += 2 * 3_600_000
      await expect(verify(await sign(goodClaims(seconds()), key))).rejects.toBeInstanceOf(SignInDown)
    },
  )

  test('with no keys ever read the service is down, it does not refuse the person', async () => {
    entra.mood = 'broken'
    await expect(verify(await sign(goodClaims(seconds()), key))).rejects.toBeInstanceOf(SignInDown)
  })

  test('many at once at the start cost one fetch', async () => {
    const tokens = await Promise.all(
      Array.from({ length: 20 }, (_, n) => sign({ ...goodClaims(seconds()), nonce: n }, key)),
    )
    await Promise.all(tokens.map(verify))
    expect(entra.fetches).toBe(1)
  })
})

describe('remembered tokens', () => {
  test('a token is believed again without its keys, but only until it expires', async () => {
    const bearer = await sign(goodClaims(seconds()), key)
    const first = await verify(bearer)
    expect(await verify(bearer)).toBe(first)
    time += 3_661_000
    expect(await refusal(bearer)).toBe('expired')
  })

  test('a small difference of clocks is forgiven, a minute and no more', async () => {
    expect(await refusal(await sign({ ...goodClaims(seconds()), nbf: seconds() + 50, iat: seconds() + 50 }, key))).toBe(
      'accepted',
    )
    expect(await refusal(await sign({ ...goodClaims(seconds()), exp: seconds() - 50 }, key))).toBe('accepted')
  })
})

describe('by configuration', () => {
  test('only installed directories are let in', async () => {
    const good = await sign(goodClaims(seconds()), key)
    expect(await refusal(good, open({ tenants: [OTHER] }))).toBe('tenant not installed')
    expect(await refusal(good, open({ tenants: [TENANT.toUpperCase()] }))).toBe('accepted')
  })

  test('guests are let in where the operator says so', async () => {
    expect(await refusal(await sign({ ...goodClaims(seconds()), acct: 1 }, key), open({ guests: 'allow' }))).toBe(
      'accepted',
    )
  })

  test('a token for this server is none for another', async () => {
    expect(await refusal(await sign(goodClaims(seconds()), key), open({ clientId: OTHER }))).toBe('audience')
  })
})
