// Reading the evidence of half a year against the emulator with 100 ms a request: our streams beside a naive reader that asks
// for each candidate by itself. Figures are of the wire; the emulator's own work on this machine is in the wall time.
import { randomUUID } from 'node:crypto'
import { startEmulator, type Emulator } from '#server/emulator/emulator.ts'
import type { Person } from '#server/emulator/store.ts'
import type { DeltaState, Graph } from '#server/platform/graph/graph.ts'
import { openGraph } from '#server/platform/graph/open-graph.ts'
import { atLeast, atMost, median, type Figure } from '../figure.ts'

const NOW = Date.UTC(2026, 10, 23, 9)
const WINDOW = { from: NOW - 182 * 24 * 3600_000, to: NOW }
const LATENCY_MS = 100
const LANES = 4
const CANDIDATES = 50
const RUNS = 3

/** Measures cold, warm and naive reading. Starts an emulator of its own and stops it. */
export async function bench(): Promise<Figure[]> {
  let ticks = 0
  const latency = { baseMs: 0, perKbMs: 0 }
  const twin = await startEmulator({ port: 0, seed: 'bench', now: () => NOW, dataFile: null, appUrl: 'http://localhost:1', ticks: () => ticks, latency, quirks: { emptyPages: 0 } }) // prettier-ignore
  try {
    const people = twin.world.tenants[0]?.people ?? []
    const person = people.find((one) => one.managerId !== null && !people.some(({ managerId }) => managerId === one.id))
    if (!person) return []
    await openFor(twin, person).evidence(WINDOW)
    latency.baseMs = LATENCY_MS
    // The list of chats may be read once a second: a minute passes on the limits' clock between readings.
    const minutePasses = () => void (ticks += 60_000)
    const cold = await coldFigures(twin, person, minutePasses)
    latency.baseMs = 0
    return [...cold, ...(await warmFigures(twin, person)), await naiveFigure(twin, person, people, minutePasses)]
  } finally {
    await twin.close()
  }
}

function tokenFor(twin: Emulator, person: Person): (scopes: readonly string[]) => Promise<string> {
  const plain = (scope: string) => scope.replace('https://graph.microsoft.com/', '')
  return (scopes) => Promise.resolve(twin.entra.graphToken(person, scopes.map(plain), 'bench', true).accessToken)
}

function openFor(twin: Emulator, person: Person): Graph {
  return openGraph({ baseUrl: twin.url, token: tokenFor(twin, person), mailboxKey: person.id, now: () => NOW, newId: randomUUID }) // prettier-ignore
}

/** What went over the wire during the work; items of a batch are not requests. */
async function wire(twin: Emulator, work: () => Promise<unknown>) {
  const before = twin.exchanges.length
  await work()
  return twin.exchanges.slice(before).filter(({ inBatch }) => !inBatch)
}

const inMailbox = ({ path }: { path: string }) => /^\/me\/(messages|calendarView)/.test(path)

async function coldFigures(twin: Emulator, person: Person, minutePasses: () => void): Promise<Figure[]> {
  const times: number[] = []
  let rounds = 0
  for (let run = 0; run < RUNS; run++) {
    minutePasses()
    const start = performance.now()
    const asked = await wire(twin, () => openFor(twin, person).evidence(WINDOW))
    times.push(performance.now() - start)
    rounds = Math.max(rounds, Math.ceil(asked.filter(inMailbox).length / LANES))
  }
  return [
    atMost('graph', 'half a year, cold: round trips one after the other', rounds, '', 2),
    atMost('graph', 'wall time against the critical path', median(times) / (rounds * LATENCY_MS), 'times', 1.15),
    atMost('graph', 'most requests in one mailbox at once', twin.throttle.most, '', LANES),
  ]
}

async function warmFigures(twin: Emulator, person: Person): Promise<Figure[]> {
  const graph = openFor(twin, person)
  let state: DeltaState | null = (await graph.refresh(null, WINDOW)).state
  const asked = await wire(twin, async () => (state = (await graph.refresh(state, WINDOW)).state))
  return [atMost('graph', 'warm: requests of a refresh', asked.length, '', 4)]
}

/** The reference: each candidate's profile, manager, mails and meetings asked for by themselves, pages as they come. */
async function naiveFigure(
  twin: Emulator,
  person: Person,
  people: readonly Person[],
  minutePasses: () => void,
): Promise<Figure> {
  const token = await tokenFor(twin, person)(['User.Read.All', 'Mail.ReadBasic', 'Calendars.Read', 'Chat.ReadBasic'])
  const get = async (path: string): Promise<void> => {
    const url = path.startsWith('http') ? path : `${twin.url}/v1.0${path}`
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
    const body = (await answer.json()) as { '@odata.nextLink'?: string }
    if (body['@odata.nextLink']) await get(body['@odata.nextLink'])
  }
  const [from, to] = [WINDOW.from, WINDOW.to].map((at) => new Date(at).toISOString().replace('.000Z', 'Z'))
  const candidates = people.filter(({ id }) => id !== person.id).slice(0, CANDIDATES)
  const naive = await wire(twin, async () => {
    for (const { id, mail } of candidates) {
      await get(`/users/${id}?$select=id,displayName,department,jobTitle`)
      await get(`/users/${id}/manager?$select=id`)
      const filter = `receivedDateTime ge ${from} and from/emailAddress/address eq '${mail ?? ''}'`
      await get(`/me/messages?$filter=${encodeURIComponent(filter)}&$select=id,receivedDateTime&$top=100`)
      await get(`/me/calendarView?startDateTime=${from}&endDateTime=${to}&$select=id,start,attendees&$top=100`)
    }
  })
  minutePasses()
  const own = await wire(twin, async () => {
    const graph = openFor(twin, person)
    await Promise.all([
      graph.me(),
      graph.managerChain(),
      graph.departmentHeads(),
      graph.directReports(),
      graph.evidence(WINDOW),
    ])
  })
  return atLeast(
    'graph',
    `requests of a naive reader of ${candidates.length} candidates against ours`,
    naive.length / own.length,
    'times',
    20,
  )
}
