// The gateway against the emulated Microsoft 365, over HTTP.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { SAMPLE_WORLD } from '#commands/sample-company/upward.ts'
import { startEmulator, type Emulator } from '#emulator/emulator.ts'
import type { Fault } from '#emulator/faults.ts'
import type { Person } from '#emulator/store.ts'
import { mailboxSemaphore } from '#server/platform/graph/mailbox-semaphore.ts'
import type { Graph } from '#server/platform/graph/graph.ts'
import { openGraph } from '#server/platform/graph/open-graph.ts'
import { failure } from './a-service.ts'

const NOW = Date.UTC(2026, 10, 23, 9)
const DAY = 24 * 3600_000
let emulator: Emulator
let ticks = 0

beforeAll(async () => {
  emulator = await startEmulator({
    ...SAMPLE_WORLD,
    port: 0,
    seed: 'graph',
    now: () => NOW,
    dataFile: null,
    appUrl: 'http://localhost:1',
    ticks: () => ticks,
  })
})
afterAll(() => emulator.close())

/** One of the company, by how far they stand below the top. */
function someone(levels: number): Person {
  const people = emulator.world.tenants[0]?.people ?? []
  const depth = (person: Person | undefined): number =>
    person?.managerId ? 1 + depth(people.find(({ id }) => id === person.managerId)) : 0
  return people.find((person) => depth(person) === levels) as Person
}

function open(person: Person, without: readonly string[] = []): Graph {
  const token = (scopes: readonly string[]): Promise<string> => {
    const short = scopes
      .map((scope) => scope.replace('https://graph.microsoft.com/', ''))
      .filter((scope) => !without.includes(scope))
    return Promise.resolve(emulator.entra.graphToken(person, short, 'an-app', true).accessToken)
  }
  const sleep = (ms: number): Promise<void> => {
    ticks += ms
    return Promise.resolve()
  }
  return openGraph({
    baseUrl: emulator.url,
    token,
    mailboxKey: `company:${person.id}`,
    now: () => NOW,
    newId: () => crypto.randomUUID(),
    chance: () => 0.5,
    sleep,
  })
}

function withFaults(faults: Fault[]): void {
  ticks += 60_000
  emulator.faults.set(faults)
}

describe('the directory', () => {
  test('the line goes from the manager to the top, who has nobody above', async () => {
    const { people, circular } = await open(someone(4)).managerChain()
    expect(people).toHaveLength(4)
    expect(circular).toBe(false)
    expect(people.every(({ name, title }) => name !== '' && title !== null)).toBe(true)
    expect((await open(someone(0)).managerChain()).people).toEqual([])
    expect(await open(someone(0)).managerOf(someone(0).id)).toBeNull()
  })

  test('heads of departments stand one below the top and lead people', async () => {
    const heads = await open(someone(4)).departmentHeads()
    expect(heads.length).toBeGreaterThan(3)
    expect(new Set(heads.map(({ department }) => department)).size).toBeGreaterThan(3)
  })

  test('once somebody of the company was served, heads are asked for beside the line, not after it', async () => {
    await open(someone(4)).departmentHeads()
    emulator.exchanges.length = 0
    withFaults([{ match: { path: '^/me\\?' }, delayMs: 500 }])
    const graph = open(someone(3))
    const seen = { line: false }
    const line = graph.managerChain().then(() => (seen.line = true))
    const heads = graph.departmentHeads()
    const asked = () => emulator.exchanges.some(({ path }) => path.startsWith(`/users/${someone(0).id}/directReports`))
    while (!asked() && !seen.line) await new Promise(setImmediate)
    expect([asked(), seen.line]).toEqual([true, false])
    expect((await heads).length).toBeGreaterThan(3)
    await line
    withFaults([])
  })

  test('profile and line come in one go, by id or sign-in name', async () => {
    const [one, two] = [someone(3), someone(2)]
    const found = await open(someone(4)).peopleWithChain([one.id, two.upn, 'nobody@nowhere.example'])
    expect([...found.keys()]).toEqual([one.id, two.upn])
    expect(found.get(one.id)?.above).toHaveLength(3)
    expect(found.get(two.upn)).toMatchObject({ person: { id: two.id }, above: [two.managerId, someone(0).id] })
  })

  test('without the admin the chart is refused and names can still be found', async () => {
    const graph = open(someone(4), ['User.Read.All'])
    expect(await failure(graph.managerChain())).toMatchObject({ kind: 'consent', scopes: ['User.Read.All'] })
  })

  test('people are found by the beginning of their name, and by address', async () => {
    const [graph, wanted] = [open(someone(3)), await open(someone(2)).me()]
    expect((await graph.searchPeople(wanted.firstName, 25)).map(({ id }) => id)).toContain(wanted.id)
    expect((await graph.peopleByAddress([wanted.mail ?? ''])).map(({ id }) => id)).toEqual([wanted.id])
    expect((await graph.people([wanted.id, crypto.randomUUID()])).map(({ id }) => id)).toEqual([wanted.id])
    expect(await graph.person(crypto.randomUUID())).toBeNull()
  })
})

describe('the evidence', () => {
  test('all four sources are read, never more than four requests in the mailbox at once', async () => {
    withFaults([])
    const person = someone(4)
    const { readings, mail, calendar, chats } = await open(person).evidence({ from: NOW - 365 * DAY, to: NOW })
    expect(readings.map(({ source, state }) => `${source} ${state}`)).toEqual([
      'MAIL READ',
      'CALENDAR READ',
      'CHAT READ',
      'TASKS READ',
    ])
    expect(mail.length * calendar.length * chats.length).toBeGreaterThan(0)
    expect(mail.every(({ at }) => at >= NOW - 365 * DAY && at < NOW)).toBe(true)
    expect(mailboxSemaphore(`company:${person.id}`).peak).toBeLessThanOrEqual(4)
    expect(emulator.throttle.most).toBeLessThanOrEqual(4)
    expect(emulator.exchanges.filter(({ status }) => status === 429)).toEqual([])
  })

  test.each<[string, Fault[]]>([
    ['busy now and then', [{ match: { path: '/me/' }, probability: 0.3, times: 6, status: 429, retryAfter: 1.5 }]],
    [
      'failing once each',
      [
        { match: { path: '/me/messages' }, nth: 1, status: 503, retryAfter: 1 },
        { match: { path: '/calendarView' }, nth: 2, status: 504 },
      ],
    ],
    ['losing answers', [{ match: { path: '/me/messages' }, nth: 2, drop: 'response' }]],
  ])('a service that is %s gives the same as an untroubled one', async (_name, faults) => {
    const period = { from: NOW - 180 * DAY, to: NOW }
    withFaults([])
    const calm = await open(someone(4)).evidence(period)
    withFaults(faults)
    const troubled = await open(someone(4)).evidence(period)
    expect(troubled.readings).toEqual(calm.readings)
    expect(new Set(troubled.mail.map(({ id }) => id))).toEqual(new Set(calm.mail.map(({ id }) => id)))
  })
})

describe('the draft', () => {
  const draft = {
    requestId: "r-1'x",
    to: { name: 'Priya', address: 'priya@alderwood.example' },
    subject: 'May I?',
    html: '<p>Hello</p>',
  }

  test('is made in Drafts, found again by its mark, and opens by its link', async () => {
    withFaults([])
    const graph = open(someone(3))
    expect(await graph.findByRequestId(draft.requestId)).toBeNull()
    const made = await graph.createDraft(draft)
    expect(made).toMatchObject({ isDraft: true, subject: 'May I?', to: ['priya@alderwood.example'], sentAt: null })
    expect(made.webLink).toContain('http')
    expect(await graph.findByRequestId(draft.requestId)).toEqual(made)
    expect(await graph.draft(made.id)).toEqual(made)
    expect(await graph.hostItemId(made.id)).toEqual(expect.any(String))
    expect(await graph.draft('gone')).toBeNull()
  })

  test('whose answer was lost is there once, and found by its mark', async () => {
    withFaults([{ match: { method: 'POST', path: '/me/messages' }, nth: 1, drop: 'response' }])
    const graph = open(someone(3))
    expect(await failure(graph.createDraft({ ...draft, requestId: 'r-2' }))).toMatchObject({ kind: 'down' })
    expect(await graph.findByRequestId('r-2')).toMatchObject({ isDraft: true })
  })
})
