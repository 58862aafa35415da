// A visitor of the emulator: starts one with a clock that stands still, signs in, and asks over HTTP.
import { startEmulator, type Emulator, type EmulatorOptions } from '../src/emulator.ts'
import { contractWatch } from '../contract-checker/contract-watch.ts'
import { DEFAULT_CLIENT_ID } from '../src/app.ts'
import type { Person } from '../src/store.ts'

/** A Monday morning; every test lives on it. */
export const TODAY = Date.parse('2026-11-23T10:00:00Z')

export const APP_SCOPES = [
  'User.Read',
  'User.Read.All',
  'User.ReadBasic.All',
  'People.Read',
  'Mail.ReadWrite',
  'Mail.Read',
  'Mail.ReadBasic',
  'Calendars.Read',
  'Chat.ReadBasic',
  'Tasks.Read',
]

export interface Reply {
  status: number
  headers: Headers
  text: string
  /** The body as JSON; an empty object when there is none. */
  json: Record<string, unknown>
  /** The list of the body. */
  value: Record<string, unknown>[]
  /** The code of an error body. */
  code: string | null
}

export interface Ask {
  method?: string
  headers?: Record<string, string>
  body?: unknown
}

/** One request; JSON in, JSON out. */
export async function ask(url: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Reply> {
  const json = body !== undefined && !(body instanceof URLSearchParams)
  const init: RequestInit = { method, headers: { ...(json ? { 'content-type': 'application/json' } : {}), ...headers } }
  if (body !== undefined) init.body = body instanceof URLSearchParams ? body : JSON.stringify(body)
  const response = await fetch(url, init)
  const text = await response.text()
  const isJson = (response.headers.get('content-type') ?? '').includes('json') && text !== ''
  const parsed = isJson ? (JSON.parse(text) as Record<string, unknown>) : {}
  const error = parsed['error'] as { code?: string } | undefined
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: parsed,
    value: Array.isArray(parsed['value']) ? (parsed['value'] as Record<string, unknown>[]) : [],
    code: error?.code ?? null,
  }
}

export interface World {
  emulator: Emulator
  person(name: string): Person
  /** A token for Graph of this person with these scopes, as the app would hold it. */
  token(name: string, scopes?: readonly string[]): string
  /** Asks Graph as this person. */
  graph(name: string, path: string, how?: Ask & { scopes?: readonly string[] }): Promise<Reply>
  control(path: string, body?: unknown): Promise<Reply>
  /** Moves the limits' clock on. */
  pass(ms: number): void
  /** Moves the time of day on. */
  later(ms: number): void
}

/** Starts a world; without quirks unless a test asks for them. */
export async function openWorld(options: Partial<EmulatorOptions> = {}): Promise<World> {
  let [ticks, now] = [0, TODAY]
  const contract = await contractWatch()
  const emulator = await startEmulator({
    port: 0,
    seed: 'tests',
    now: () => now,
    dataFile: null,
    appUrl: 'http://localhost:3978',
    app: {
      manifest: { activities: { activityTypes: [{ type: 'reminder', templateText: 'Time for a note' }] } },
    },
    ticks: () => ticks,
    quirks: { emptyPages: 0, unrulyNotices: false },
    onExchange: (exchange) => contract.onExchange(exchange),
    ...options,
  })
  const person = (name: string): Person => {
    const found = emulator.world.tenants.flatMap(({ people }) => people).find((one) => one.name === name)
    if (!found) throw new Error(`Nobody is called ${name}.`)
    return found
  }
  const token = (name: string, scopes: readonly string[] = APP_SCOPES): string =>
    emulator.entra.graphToken(person(name), scopes, DEFAULT_CLIENT_ID, true).accessToken
  return {
    emulator,
    person,
    token,
    graph: async (name, path, { scopes, headers, ...how } = {}) => {
      const authorization = `Bearer ${token(name, scopes)}`
      const reply = await ask(`${emulator.url}/v1.0${path}`, { ...how, headers: { authorization, ...headers } })
      contract.assert()
      return reply
    },
    control: (path, body) => ask(`${emulator.url}/emulator${path}`, body === undefined ? {} : { method: 'POST', body }),
    pass: (ms) => void (ticks += ms),
    later: (ms) => void (now += ms),
  }
}

export const q = encodeURIComponent

/** Follows every next link, and gives all items and how many pages there were. */
export async function everyPage(
  world: World,
  name: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ items: Record<string, unknown>[]; pages: number; last: Reply; empty: number }> {
  const items: Record<string, unknown>[] = []
  let [pages, empty] = [0, 0]
  for (let next: string | undefined = path; ;) {
    const reply: Reply = await world.graph(name, next, { headers })
    if (reply.status !== 200) throw new Error(reply.text)
    items.push(...reply.value)
    pages++
    if (reply.value.length === 0) empty++
    const link = reply.json['@odata.nextLink'] as string | undefined
    if (link === undefined) return { items, pages, last: reply, empty }
    next = link.slice(`${world.emulator.url}/v1.0`.length)
  }
}
