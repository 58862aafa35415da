// What Microsoft Graph is known to do to its clients, switched on in the emulator, and how the gateway comes through. Held
// elsewhere, in this folder: batches (batch), error codes and challenges (errors, door), links and pages (pages), what is
// missing of the streams (evidence), delta repeats (refresh), waiting (retry, request), drafts and passing trouble (with-the-emulator).
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { SAMPLE_WORLD } from '#commands/sample-company/upward.ts'
import { startEmulator, type Emulator } from '#emulator/emulator.ts'
import type { Fault } from '#emulator/faults.ts'
import type { Person } from '#emulator/store.ts'
import type { Graph } from '#server/platform/graph/graph.ts'
import { openGraph } from '#server/platform/graph/open-graph.ts'
import { assertContract } from '#contract-checker/assert-contract.ts'
import { failure } from './a-service.ts'

const NOW = Date.UTC(2026, 10, 23, 9)
const WEEKS = { from: NOW - 21 * 24 * 3600_000, to: NOW }
let emulator: Emulator
let ticks = 0
let waits: number[] = []
/** Claims that tokens were asked for with; undefined: without. */
let claimed: (string | undefined)[] = []

beforeAll(async () => {
  const quirks = { emptyPages: 0.5 }
  const options = {
    port: 0,
    seed: 'graph',
    now: () => NOW,
    dataFile: null,
    appUrl: 'http://localhost:1',
    quirks,
    record: true,
  }
  emulator = await startEmulator({ ...SAMPLE_WORLD, ...options, ticks: () => ticks })
})
afterAll(() => emulator.close())
beforeEach(() => trouble())
/** Nothing of this was asked for, or answered, in a way the real service would not know. */
afterEach(() => assertContract(emulator.exchanges))

function trouble(...faults: Fault[]): void {
  ticks += 60_000
  emulator.faults.set(faults)
  emulator.exchanges.length = 0
  ;[waits, claimed] = [[], []]
}

const people = (): Person[] => emulator.world.tenants[0]?.people ?? []
const somebody = (): Person => people().find(({ level, hasMailbox }) => level === 3 && hasMailbox) as Person

function open(person = somebody()): Graph {
  const token = (scopes: readonly string[], claims?: string): Promise<string> => {
    claimed.push(claims)
    const short = scopes.map((scope) => scope.replace('https://graph.microsoft.com/', ''))
    return Promise.resolve(emulator.entra.graphToken(person, short, 'an-app', true).accessToken)
  }
  const sleep = (ms: number): Promise<void> => {
    waits.push(ms)
    ticks += ms
    return Promise.resolve()
  }
  const rest = { now: () => NOW, newId: () => crypto.randomUUID(), chance: () => 0.5, sleep }
  return openGraph({ baseUrl: emulator.url, token, mailboxKey: `behaviours:${person.id}`, ...rest })
}

const asked = (path: string): number => emulator.exchanges.filter((one) => one.path.startsWith(path)).length
const ME = { path: '^/me\\?' }

describe('errors', () => {
  test.each([405, 406, 409, 412, 413, 415, 423, 507])('%i is told at once and never asked again', async (status) => {
    trouble({ match: ME, status })
    expect(await failure(open().me())).toMatchObject({ status })
    expect(asked('/me?')).toBe(1)
  })

  test('a token that is not taken is got anew once, then the sign-in is for the person to mend', async () => {
    trouble({ match: ME, status: 401, code: 'InvalidAuthenticationToken' })
    expect(await failure(open().me())).toMatchObject({ kind: 'sign-in' })
    expect(asked('/me?')).toBe(2)
  })

  test('an error with an empty code is decided by its status', async () => {
    trouble({ match: ME, status: 403, code: '' })
    expect(await failure(open().me())).toMatchObject({ kind: 'consent' })
  })

  test('somebody without a mailbox has no mail, and nothing went wrong', async () => {
    const without = people().find(({ hasMailbox, enabled, kind }) => !hasMailbox && enabled && kind === 'member')
    const { readings, mail } = await open(without).evidence(WEEKS)
    expect(mail).toEqual([])
    expect(readings.find(({ source }) => source === 'MAIL')).toMatchObject({ state: 'READ', items: 0 })
  })
})

describe('too many requests and overload', () => {
  test.each([
    ['a fraction of a second', 2.128, 2128],
    ['a date', new Date(NOW + 3000).toUTCString(), 3000],
  ])('Retry-After as %s is waited for in full', async (_name, retryAfter, least) => {
    trouble({ match: ME, nth: 1, status: 429, retryAfter })
    expect((await open().me()).id).toBe(somebody().id)
    expect(waits).toHaveLength(1)
    expect(waits[0]).toBeGreaterThanOrEqual(least)
  })

  test.each([429, 503, 504])('%i without Retry-After is waited for longer each time, and given up', async (status) => {
    trouble({ match: ME, status, retryAfter: null })
    expect(await failure(open().me())).toMatchObject({ kind: status === 429 ? 'busy' : 'down' })
    expect(asked('/me?')).toBe(4)
    expect(waits.toSorted((a, b) => a - b)).toEqual(waits)
  })

  test('a storm of 429 makes no storm of requests: each call four times at most, each source told as failed', async () => {
    trouble({ match: { path: '.' }, status: 429, retryAfter: 1 })
    const { readings } = await open().evidence(WEEKS)
    expect(new Set(readings.map(({ state }) => state))).toEqual(new Set(['FAILED']))
    const paths = [...new Set(emulator.exchanges.map(({ path }) => path))]
    expect(paths.length).toBeGreaterThan(3)
    expect(paths.filter((path) => asked(path) > 4)).toEqual([])
  })
})

describe('batches', () => {
  test('a batch whose answer was lost is asked again, and everybody is there', async () => {
    trouble({ match: { path: '\\$batch' }, nth: 1, drop: 'response' })
    const ids = people().filter(({ kind }) => kind === 'member').slice(0, 30).map(({ id }) => id) // prettier-ignore
    expect(new Set((await open().people(ids)).map(({ id }) => id))).toEqual(new Set(ids))
  })

  test('one item that fails in passing is asked again without the others', async () => {
    const ids = people().filter(({ kind }) => kind === 'member').slice(0, 5).map(({ id }) => id) // prettier-ignore
    trouble({ match: { path: `/users/${ids[2] ?? ''}` }, nth: 1, status: 503, retryAfter: 1 })
    expect((await open().people(ids)).map(({ id }) => id)).toEqual(ids)
    expect(ids.map((id) => asked(`/users/${id}`))).toEqual([1, 1, 2, 1, 1])
  })
})

describe('pages and delta', () => {
  test('pages that come empty in the middle lose nothing of a round', async () => {
    const { inbox } = await open().refresh(null, WEEKS)
    const inFolder = emulator.world.mailbox(somebody().id)?.visible('inbox', NOW, WEEKS.from) ?? []
    expect(inbox.items).toHaveLength(inFolder.length)
  })

  test.each([
    ['SyncStateNotFound', 410],
    ['resyncRequired', 410],
    ['syncStateNotFound', 400],
  ])('a state answered with %s (%i) is begun anew, once', async (code, status) => {
    const before = await open().refresh(null, WEEKS)
    trouble({ match: { path: '/inbox/messages/delta\\?.*deltatoken=' }, nth: 1, status, code })
    const { inbox, sent } = await open().refresh(before.state, WEEKS)
    expect(inbox).toMatchObject({ anew: true })
    expect(new Set(inbox.items.map(({ id }) => id))).toEqual(new Set(before.inbox.items.map(({ id }) => id)))
    expect(sent.anew).toBe(false)
  })
})

describe('limits of the service', () => {
  test('a directory, a chat list and a task list that are busy once are there all the same', async () => {
    trouble(
      { match: { path: '^/users' }, nth: 1, status: 429, retryAfter: 1 },
      { match: { path: '^/me/chats' }, nth: 1, status: 429, retryAfter: 1 },
      { match: { path: '^/me/planner' }, nth: 1, status: 429, retryAfter: null },
    )
    const graph = open()
    expect(await graph.peopleByAddress([somebody().mail ?? ''])).toHaveLength(1)
    const { readings } = await graph.evidence(WEEKS)
    expect(readings.map(({ source, state }) => `${source} ${state}`)).toContain('CHAT READ')
    expect(readings.map(({ source, state }) => `${source} ${state}`)).toContain('TASKS READ')
  })

  test('a mailbox over its limit of four at once is asked again, each slice by itself', async () => {
    trouble({ match: { path: '^/me/(messages|calendarView)' }, nth: 2, status: 429, code: 'ApplicationThrottled', retryAfter: 1 }) // prettier-ignore
    const { readings } = await open().evidence(WEEKS)
    expect(new Set(readings.map(({ state }) => state))).toEqual(new Set(['READ']))
  })
})

describe('sign-in', () => {
  test.each([401, 403])('a claims challenge (%i) is met once with a token for its claims', async (status) => {
    trouble({ match: ME, nth: 1, status, claims: '{"access_token":{}}' })
    expect((await open().me()).id).toBe(somebody().id)
    expect(claimed).toEqual([undefined, '{"access_token":{}}'])
  })

  test('a challenge that comes again is for the person, not for a loop', async () => {
    trouble({ match: ME, claims: true })
    expect(await failure(open().me())).toMatchObject({ kind: 'claims', claims: expect.stringContaining('nbf') })
    expect(asked('/me?')).toBe(2)
  })
})
