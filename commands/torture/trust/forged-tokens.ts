// Forged tokens, made from a right one in every way that has ever fooled a server, and some thousand by chance. Kept beside the
// collections of others: these are signed with real keys, so that only the one thing each is about is wrong.
import { base64url } from 'jose'
import { constants, createHmac, createPublicKey, sign as signBytes, type KeyObject } from 'node:crypto'
import { seeded } from '../world/seeded.ts'
import { goodClaims, makeKey, sign, type KeyPair } from './tiny-entra.ts'
import { wrongClaims } from './wrong-claims.ts'

export type Forged = [name: string, bearer: string]

const part = (value: unknown): string => base64url.encode(typeof value === 'string' ? value : JSON.stringify(value))
const HEADER = { alg: 'RS256', typ: 'JWT' }

/** All of them, against the published `key`, at `now` (ms). `byChance`: how many are one changed letter of a right token. */
export async function forgedTokens(key: KeyPair, now: number, byChance: number): Promise<Forged[]> {
  const claims = goodClaims(Math.floor(now / 1000))
  const good = await sign(claims, key)
  const stranger = await makeKey(key.kid)
  const shaped = shapes(good, key, claims)
  return [
    ...(await Promise.all(wrongClaims(now).map(([name, wrong]) => signedOver(name, { ...claims, ...wrong }, key)))),
    ['a stranger’s key under a published id', await sign(claims, stranger)],
    ['a key nobody published', await sign(claims, { ...key, kid: 'unheard-of' })],
    ...algorithms(key, claims),
    ...headers(key, claims, stranger),
    ...signatures(good),
    ...shaped,
    ...chance(good, byChance),
  ]
}

async function signedOver(name: string, claims: Record<string, unknown>, key: KeyPair): Promise<Forged> {
  const said = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined))
  return [name, await sign(said, key)]
}

type Signer = (input: string) => Buffer | string

function made(header: string | object, body: string | Buffer | object, signer: Signer): string {
  const claims = Buffer.isBuffer(body) ? base64url.encode(body) : part(body)
  const input = `${part(header)}.${claims}`
  const signature = signer(input)
  return `${input}.${typeof signature === 'string' ? signature : signature.toString('base64url')}`
}

/** A genuine RS256 signature over whatever stands there. */
const genuine =
  (key: KeyPair): Signer =>
  (input) =>
    signBytes('sha256', Buffer.from(input), key.privateKey as unknown as KeyObject)

function algorithms(key: KeyPair, claims: object): Forged[] {
  const head = { ...HEADER, kid: key.kid }
  const publicKey = createPublicKey({ key: { ...key.jwk }, format: 'jwk' })
  const secrets: [string, string | Buffer][] = [
    ['as PEM', publicKey.export({ type: 'spki', format: 'pem' })],
    ['as PEM of PKCS 1', publicKey.export({ type: 'pkcs1', format: 'pem' })],
    ['as DER', publicKey.export({ type: 'spki', format: 'der' })],
    ['as JWK', JSON.stringify(key.jwk)],
    ['by its modulus', String(key.jwk.n)],
    ['left empty', ''],
    ['by its id', key.kid],
  ]
  const shared = ['256', '384', '512'].flatMap((size) =>
    secrets.map(([name, secret]): Forged => {
      const signer: Signer = (input) => createHmac(`sha${size}`, secret).update(input).digest()
      return [`HS${size} with the public key ${name}`, made({ ...head, alg: `HS${size}` }, claims, signer)]
    }),
  )
  const unsigned = ['none', 'None', 'NONE', 'nOnE', 'none ', '', 'null'].flatMap((alg): Forged[] => [
    [`algorithm "${alg}" without a signature`, made({ ...head, alg }, claims, () => '')],
    [`algorithm "${alg}" with one`, made({ ...head, alg }, claims, genuine(key))],
  ])
  const priv = key.privateKey as unknown as KeyObject
  const pss: Signer = (input) =>
    signBytes('sha256', Buffer.from(input), { key: priv, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 })
  const hashed = (hash: string): Signer => (input) => signBytes(hash, Buffer.from(input), priv) // prettier-ignore
  return [
    ...shared,
    ...unsigned,
    ['RS384, told as such', made({ ...head, alg: 'RS384' }, claims, hashed('sha384'))],
    ['RS512, told as such', made({ ...head, alg: 'RS512' }, claims, hashed('sha512'))],
    ['PS256, told as such', made({ ...head, alg: 'PS256' }, claims, pss)],
    ['SHA-1 told as RS256', made(head, claims, hashed('sha1'))],
    ['SHA-384 told as RS256', made(head, claims, hashed('sha384'))],
    ['PSS told as RS256', made(head, claims, pss)],
    ['RS256 told as ES256', made({ ...head, alg: 'ES256' }, claims, genuine(key))],
    ['a list of algorithms', made({ ...head, alg: ['RS256'] }, claims, genuine(key))],
    ['no algorithm', made({ typ: 'JWT', kid: key.kid }, claims, genuine(key))],
  ]
}

function headers(key: KeyPair, claims: object, stranger: KeyPair): Forged[] {
  const jwk = stranger.jwk
  const brought: [string, object][] = [
    ['its own key', { jwk }],
    ['an address of keys', { jku: 'https://evil.example/keys' }],
    ['an address of a certificate', { x5u: 'https://evil.example/c' }],
    ['a certificate', { x5c: ['AA=='] }],
    ['a critical extension', { crit: ['exp'], exp: 1 }],
    ['unencoded payload', { b64: false, crit: ['b64'] }],
    ['compression', { zip: 'DEF' }],
    ['encryption', { enc: 'A256GCM' }],
    ['a nested token', { cty: 'JWT' }],
    ['a path as key id', { kid: '../../dev/null' }],
    ['SQL as key id', { kid: "x' UNION SELECT 'a'--" }],
    ['a very long key id', { kid: 'k'.repeat(200) }],
    ['a number as key id', { kid: 7 }],
    ['no key id', { kid: undefined }],
    ['an encrypted token’s type', { typ: 'JWE' }],
    ['an access token’s other type', { typ: 'at+jwt' }],
    ['no type', { typ: undefined }],
  ]
  return brought.flatMap(([name, more]): Forged[] => {
    const head = { ...HEADER, kid: key.kid, ...more }
    return [
      [`${name} brought along, genuinely signed`, made(head, claims, genuine(key))],
      [`${name} brought along, signed by a stranger`, made(head, claims, genuine(stranger))],
    ]
  })
}

function signatures(good: string): Forged[] {
  const [head = '', body = '', tail = ''] = good.split('.')
  const bytes = Buffer.from(tail, 'base64url')
  const withBytes = (name: string, changed: Buffer): Forged => [name, `${head}.${body}.${changed.toString('base64url')}`] // prettier-ignore
  const flipped = [...bytes.keys()].map((at) => {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    return withBytes(`byte ${at} of the signature changed`, changed)
  })
  return [
    ...flipped,
    withBytes('a signature of zeros', Buffer.alloc(bytes.length)),
    withBytes('a signature of ones', Buffer.alloc(bytes.length, 0xff)),
    withBytes('the signature one', Buffer.from([...Buffer.alloc(bytes.length - 1), 1])),
    withBytes('a signature cut short', bytes.subarray(0, -1)),
    withBytes('a signature with a zero before', Buffer.concat([Buffer.alloc(1), bytes])),
    withBytes('a signature with a zero behind', Buffer.concat([bytes, Buffer.alloc(1)])),
    withBytes('the signature twice', Buffer.concat([bytes, bytes])),
    [`no signature`, `${head}.${body}.`],
  ]
}

function shapes(good: string, key: KeyPair, claims: Record<string, unknown>): Forged[] {
  const [head = '', body = '', tail = ''] = good.split('.')
  const text = JSON.stringify(claims)
  const header = JSON.stringify({ ...HEADER, kid: key.kid })
  const over = (name: string, said: string | Buffer, headed: string = header): Forged => [name, made(headed, said, genuine(key))] // prettier-ignore
  const nested = `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`
  return [
    ...['', '.', '..', '...', `${head}.${body}`, `${good}.${tail}`, `${good}..`, `.${good}`, '.'.repeat(9000)].map((bearer, at): Forged => [`parts missing or too many (${at})`, bearer]), // prettier-ignore
    ...[`${good}=`, `${good} `, ` ${good}`, `${good}\n`, `${head}=.${body}.${tail}`, `${head}.${body}.${tail}%`, `${head}.${body}\t.${tail}`, good.replace(/.$/, '+'), `Bearer ${good}`].map((bearer, at): Forged => [`a second spelling (${at})`, bearer]), // prettier-ignore
    ['flattened JSON', JSON.stringify({ protected: head, payload: body, signature: tail })],
    ['general JSON', JSON.stringify({ payload: body, signatures: [{ protected: head, signature: tail }] })],
    ['an encrypted token’s five parts', `${head}.${body}.${tail}.${body}.${tail}`],
    over('a claim said twice', text.replace('{', '{"oid":"99999999-9999-4999-8999-999999999999",')),
    over('a claim said twice, once escaped', text.replace('{', '{"\\u006fid":"99999999-9999-4999-8999-999999999999",')),
    over('the algorithm said twice', text, header.replace('{', '{"alg":"none",')),
    over('claims that are a list', `[${text}]`),
    over('claims that are null', 'null'),
    over('claims that are no JSON', text.slice(0, -1)),
    over('claims with more behind them', `${text}{}`),
    over('claims with a mark of byte order', `\ufeff${text}`),
    over('claims in UTF-16', Buffer.from(text, 'utf16le')),
    over('claims in no encoding', Buffer.from([0xff, 0xfe, 0x7b, 0x7d])),
    over('claims two thousand levels deep', nested),
    over('claims two thousand lists deep', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`),
    over('an expiry beyond all numbers', text.replace(/"exp":\d+/, '"exp":1e999')),
    over('a prototype brought along', text.replace('{', '{"__proto__":{"scp":"access_as_user"},').replace(/"scp":"[^"]*",/, '')), // prettier-ignore
    over('more than sixteen KB', JSON.stringify({ ...claims, groups: 'x'.repeat(16_384) })),
  ]
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ '

/** One letter of a right token put in, taken out or exchanged. */
function chance(good: string, many: number): Forged[] {
  const next = seeded(8)
  const made: Forged[] = []
  while (made.length < many) {
    const at = Math.floor(next() * good.length)
    const letter = LETTERS[Math.floor(next() * LETTERS.length)] ?? 'A'
    const [put, taken] = [next() < 0.7 ? letter : '', next() < 0.7 ? 1 : 0]
    const bearer = good.slice(0, at) + put + good.slice(at + taken)
    if (bearer !== good) made.push([`by chance, ${made.length}`, bearer])
  }
  return made
}
