// One call to the emulated Graph as its routes see it, and what they answer; the same alone and inside a batch.
import type { GraphToken } from './token.ts'
import type { Person } from './store.ts'
import type { World } from './world.ts'
import { badRequest, type Workload } from './problem.ts'
import type { Contract } from './contract.ts'
import type { Pages } from './odata/pages.ts'
import type { Subscriptions } from './subscriptions.ts'
import type { Feed } from './feed.ts'

export interface Answer {
  status: number
  headers?: Record<string, string>
  /** JSON, bytes, or nothing. */
  body?: unknown
}

/** What does not change from call to call. */
export interface Surroundings {
  world: World
  url: string
  pages: Pages
  subscriptions: Subscriptions
  feed: Feed
  /** To be called after a change that must survive a restart. */
  save(): void
}

export interface Call extends Surroundings {
  contract: Contract
  workload: Workload
  method: string
  /** Values of the `{…}` of the contract's path, in order. */
  params: readonly string[]
  /** Option names as given; values decoded. */
  query: ReadonlyMap<string, string>
  headers: Readonly<Record<string, string>>
  body: unknown
  token: GraphToken
  me: Person
  /** The url after the version, as asked. */
  asked: string
}

/** A path without the version, split and decoded, and its options. Refuses an option given twice. */
export function readUrl(asked: string): { segments: string[]; query: Map<string, string> } {
  const [path = '', search = ''] = asked.split(/\?(.*)/s)
  const query = new Map<string, string>()
  for (const part of search.split('&').filter(Boolean)) {
    const at = part.indexOf('=')
    const name = decode(at < 0 ? part : part.slice(0, at))
    const known = name.startsWith('$') ? name.toLowerCase() : name
    if (query.has(known))
      throw badRequest(
        'batch',
        `Query option '${name}' was specified more than once, but it must be specified at most once.`,
      )
    query.set(known, at < 0 ? '' : decode(part.slice(at + 1)))
  }
  return { segments: path.split('/').filter(Boolean).map(decode), query }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw badRequest('batch', 'The request URI is not valid.')
  }
}

/** Values of one `Prefer` header: `IdType="ImmutableId", odata.maxpagesize=50` → map with lower-case names. */
export function preferences(headers: Readonly<Record<string, string>>): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', quoted, bare] of (headers['prefer'] ?? '').matchAll(
    /([\w.-]+)(?:\s*=\s*(?:"([^"]*)"|([^,;\s]+)))?/g,
  ))
    found.set(name.toLowerCase(), quoted ?? bare ?? '')
  return found
}

/** The given option as a whole number; null when absent. */
export function wholeNumber(call: Call, name: '$top' | '$skip'): number | null {
  const text = call.query.get(name)
  if (text === undefined) return null
  if (!/^\d+$/.test(text))
    throw badRequest(
      call.workload,
      `Invalid value '${text}' for ${name} query option found. The ${name} query option requires a non-negative integer value.`,
    )
  return Number(text)
}

/** The body as an object; 400 for anything else. */
export function bodyObject(call: Call): Record<string, unknown> {
  if (call.body === null || typeof call.body !== 'object' || Array.isArray(call.body))
    throw badRequest(call.workload, 'Empty Payload. JSON content expected.')
  return call.body as Record<string, unknown>
}

export const context = (call: Call, set: string): string => `${call.url}/v1.0/$metadata#${set}`
