// A visit to the page as its user makes it: through the built server, as GraphQL, against the emulator in a process of its own.
import { buildAll } from './build.ts'
import type { EmulatorUnderTest } from './bench-emulator-latency.ts'
import { NOW, type TwinPerson, type Wire } from './bench-emulator.ts'
import { atMost, median, type Figure } from './figure.ts'
import { startServer, type Server } from './torture/world/server-process.ts'
import { ask } from './torture/world/writer.ts'

/** The list of chats may be asked for once a second: each measured reading finds its second gone by. */
const CHAT_TURN_MS = 1100
const RUNS = 5
/** So slow that an answer which waits for one request cannot be mistaken for one that waits for none. */
const SLOW_MS = 1500

const SCOPES = ['User.Read.All', 'Mail.ReadBasic', 'Calendars.Read', 'Chat.ReadBasic', 'Tasks.Read']

/** What went over the wire while the work was done. */
export async function wireOf(emulator: EmulatorUnderTest, work: () => Promise<unknown>): Promise<Wire> {
  await emulator.tell<Wire>({ order: 'wire' })
  await work()
  return emulator.tell<Wire>({ order: 'wire' })
}

/** The longest chain of requests each of which began after the one before was answered. */
export const oneAfterTheOther = ({ requests }: Wire): number => Math.max(...requests.map(({ depth }) => depth))

/**
 * The bound, measured beside ours so that the emulator's own work and a busy machine are in both: the same requests in the same
 * two waves, answers taken as bytes and looked at no further.
 */
export async function readBare(
  emulator: EmulatorUnderTest,
  person: TwinPerson,
  { requests, items }: Wire,
): Promise<number> {
  const token = await emulator.tell<string>({ order: 'token', person: person.id, scopes: SCOPES })
  const headers = { authorization: `Bearer ${token}`, prefer: 'IdType="ImmutableId"', ConsistencyLevel: 'eventual' }
  const url = (path: string) => `${emulator.url}/v1.0${path}`
  await new Promise((pause) => setTimeout(pause, CHAT_TURN_MS))
  const start = performance.now()
  const first = requests.filter(({ path }) => path !== '/$batch')
  await Promise.all(first.map(async ({ path }) => (await fetch(url(path), { headers })).arrayBuffer()))
  const batches = Array.from({ length: Math.ceil(items.length / 20) }, (_, i) => items.slice(i * 20, i * 20 + 20))
  await Promise.all(
    batches.map(async (some) => {
      const body = JSON.stringify({ requests: some.map((path, i) => ({ id: String(i), method: 'GET', url: path })) })
      const typed = { ...headers, 'content-type': 'application/json' }
      await (await fetch(url('/$batch'), { method: 'POST', headers: typed, body })).arrayBuffer()
    }),
  )
  return performance.now() - start
}

/** A first visit, the next one a moment later, and one that finds its reading ten minutes old. */
export async function visitFigures(emulator: EmulatorUnderTest, person: TwinPerson): Promise<Figure[]> {
  await buildAll()
  const server = await startServer(emulator.url)
  try {
    server.setClock(NOW - Date.now())
    const token = await emulator.tell<string>({ order: 'signIn', person: person.id })
    const cold = await firstVisits(emulator, server, token)
    const bare: number[] = []
    for (const { wire } of cold) bare.push(await readBare(emulator, person, wire))
    const path = Math.min(...cold.map(({ wire }) => oneAfterTheOther(wire)))
    const [wall, bound] = [median(cold.map(({ ms }) => ms)), median(bare)]
    const again = await wireOf(emulator, () => people(server, token))
    const name = `the same, wall time with database and judge (${Math.round(wall)} ms against ${Math.round(bound)} ms)`
    return [
      atMost('graph', 'a first visit through the server: Graph requests one after the other', path, '', 2),
      atMost('graph', name, wall / bound, 'times', 1.5),
      atMost('graph', 'a second visit: Graph requests', again.requests.length, '', 0),
      ...(await laterVisit(emulator, server, token)),
    ]
  } finally {
    await server.stop()
  }
}

async function firstVisits(
  emulator: EmulatorUnderTest,
  server: Server,
  token: string,
): Promise<{ ms: number; wire: Wire }[]> {
  const forget = 'mutation { switchOnSources(sources: [DIRECTORY, MAIL, CALENDAR, CHAT, TASKS]) { state } }'
  const once = async (): Promise<{ ms: number; wire: Wire }> => {
    await ask(server, token, forget, {})
    await new Promise((pause) => setTimeout(pause, CHAT_TURN_MS))
    let ms = 0
    const wire = await wireOf(emulator, async () => {
      const start = performance.now()
      await people(server, token)
      ms = performance.now() - start
    })
    return { ms, wire }
  }
  await emulator.tell({ order: 'latency', baseMs: 0, perKbMs: 0, jitter: false })
  for (let run = 0; run < 2; run++) await once()
  await emulator.tell({ order: 'latency', baseMs: 100, perKbMs: 0.02, jitter: false })
  const runs = []
  for (let run = 0; run < RUNS; run++) runs.push(await once())
  return runs
}

async function laterVisit(emulator: EmulatorUnderTest, server: Server, token: string): Promise<Figure[]> {
  server.setClock(NOW + 10 * 60_000 - Date.now())
  await emulator.tell({ order: 'latency', baseMs: SLOW_MS, perKbMs: 0, jitter: false })
  let ms = 0
  const { requests } = await wireOf(emulator, async () => {
    const start = performance.now()
    await people(server, token)
    ms = performance.now() - start
    // The line, then what changed since.
    await new Promise((pause) => setTimeout(pause, 3 * SLOW_MS))
  })
  return [
    atMost('graph', 'ten minutes later: rounds of Graph that the answer waited for', Math.floor(ms / SLOW_MS), '', 0),
    atMost('graph', 'ten minutes later: requests of the refresh behind it', requests.length, '', 4),
  ]
}

async function people(server: Server, token: string): Promise<void> {
  type Answer = { candidates: { sources: { source: string; state: string }[] } }
  const query =
    '{ candidates(depth: EVIDENCE) { sources { source state } groups { candidates { person { id } judgement { verdict } } } } }'
  const { candidates } = await ask<Answer>(server, token, query, {})
  const bad = candidates.sources.find(({ state }) => state !== 'READ')
  if (bad) throw new Error(`${bad.source} was not read: ${bad.state}.`)
}
