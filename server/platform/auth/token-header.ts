// The outer form of a token, before any key is touched: three parts, plain letters, JSON that says each thing once.
import { TokenRefused } from './errors.ts'

/** Bytes; Entra's own tokens stay far below. */
const LONGEST = 16 * 1024

/** Header entries that bring their own key or change how the rest is read. */
const UNWANTED = ['jwk', 'jku', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc', 'cty']

export interface TokenForm {
  kid: string
  claims: Record<string, unknown>
}

/** Takes a token apart without believing it. Refuses every second spelling of the same token. */
export function readForm(token: string): TokenForm {
  if (token.length > LONGEST) throw new TokenRefused('too long')
  const [head, body, signature, ...more] = token.split('.')
  if (!head || !body || !signature || more.length > 0) throw new TokenRefused('not three parts')
  readBytes(signature)
  const header = readObject(head)
  if (header['alg'] !== 'RS256') throw new TokenRefused('algorithm')
  if (header['typ'] !== 'JWT') throw new TokenRefused('type')
  if (UNWANTED.some((name) => Object.hasOwn(header, name))) throw new TokenRefused('header')
  const kid = header['kid']
  if (typeof kid !== 'string' || !/^[A-Za-z0-9_-]{1,128}$/.test(kid)) throw new TokenRefused('key id')
  return { kid, claims: readObject(body) }
}

/** Node reads base64 kindly (blanks, padding, spare bits): only the one canonical spelling is taken. */
function readBytes(part: string): Buffer {
  const bytes = Buffer.from(part, 'base64url')
  if (bytes.toString('base64url') !== part) throw new TokenRefused('letters')
  return bytes
}

function readObject(part: string): Record<string, unknown> {
  const text = decode(readBytes(part))
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TokenRefused('not an object')
  if (countKeys(value) !== keysIn(text)) throw new TokenRefused('a name twice')
  return value as Record<string, unknown>
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new TokenRefused('not text')
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new TokenRefused('not JSON')
  }
}

/** Names written in the JSON text; `JSON.parse` silently keeps the last of two alike. */
function keysIn(text: string): number {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter((match) => match[1] !== undefined).length
}

/** Level by level, without recursion: five thousand lists inside each other fit into a token. */
function countKeys(value: unknown): number {
  let count = 0
  for (let level = [value]; level.length > 0;) {
    const objects = level.filter((each): each is object => typeof each === 'object' && each !== null)
    for (const each of objects) if (!Array.isArray(each)) count += Object.keys(each).length
    level = objects.flatMap((each) => Object.values(each) as unknown[])
  }
  return count
}
