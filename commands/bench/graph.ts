// Reading half a year from the emulator, a process of its own with 100 ms a request: ours beside a naive reader that asks for
// each candidate by itself. Requests, and which of them followed one another, are counted on the wire.
import { randomUUID } from 'node:crypto'
import type { Graph } from '#server/platform/graph/graph.ts'
import { openGraph } from '#server/platform/graph/open-graph.ts'
import { startTwin, type EmulatorUnderTest } from '../bench-emulator-latency.ts'
import { NOW, type TwinPerson, type Wire } from '../bench-emulator.ts'
import { oneAfterTheOther, readBare, visitFigures, wireOf } from '../bench-visit.ts'
import { atLeast, atMost, median, type Figure } from '../figure.ts'

const DAY = 24 * 3600_000
const HALF_A_YEAR = { from: NOW - 182 * DAY, to: NOW }
const QUARTER = { from: NOW - 91 * DAY, to: NOW }
const LATENCY = { order: 'latency', baseMs: 100, perKbMs: 0.02, jitter: false } as const
const STILL = { order: 'latency', baseMs: 0, perKbMs: 0, jitter: false } as const
const LANES = 4
const CANDIDATES = 50
const USERS = 200
const RUNS = 5
/** The list of chats may be asked for once a second: each measured reading finds its second gone by. */
const CHAT_TURN_MS = 1100

/** Measures cold, heavy, warm, naive and crowded reading. Starts an emulator and stops it. */
export async function bench(): Promise<Figure[]> {
  const emulator = await startTwin()
  try {
    const people = await emulator.tell<TwinPerson[]>({ order: 'people' })
    const [person, heavy] = people.filter(({ isReader }) => isReader)
    if (!person || !heavy) throw new Error('The sample company has nobody to read for.')
    await emulator.tell({ order: 'furnish', person: person.id, mails: 1200, events: 400, days: 182 })
    const candidates = people.filter(({ id }) => id !== person.id).slice(0, CANDIDATES)
    return [
      ...(await coldFigures(emulator, person, candidates)),
      ...(await visitFigures(emulator, person)),
      await naiveFigure(emulator, person, candidates),
      ...(await heavyFigures(emulator, heavy)),
      await warmFigure(emulator, person),
      ...(await crowdFigures(emulator, people)),
    ]
  } finally {
    emulator.stop()
  }
}

/** Tokens are held as the server's own cache holds them: getting one is not what is measured. */
const held = new Map<string, Promise<string>>()

function openFor(emulator: EmulatorUnderTest, { id }: TwinPerson): Graph {
  const token = (scopes: readonly string[]): Promise<string> => {
    const plain = scopes.map((scope) => scope.replace('https://graph.microsoft.com/', ''))
    const key = `${id} ${plain.join(' ')}`
    const known = held.get(key) ?? emulator.tell<string>({ order: 'token', person: id, scopes: plain })
    held.set(key, known)
    return known
  }
  return openGraph({ baseUrl: emulator.url, token, mailboxKey: `bench:${id}`, now: () => NOW, newId: randomUUID })
}

const ofTheMailbox = ({ requests }: Wire): number =>
  requests.filter(({ path }) => /^\/me\/(messages|calendarView)/.test(path)).length

/** A first visit: the streams and the line at once, then the profiles of those who were seen. */
async function visit(graph: Graph, candidates: readonly TwinPerson[]): Promise<void> {
  const [evidence] = await Promise.all([graph.evidence(HALF_A_YEAR), graph.managerChain(), graph.directReports()])
  await graph.people(candidates.map(({ id }) => id))
  const bad = evidence.readings.find(({ state }) => state !== 'READ')
  if (bad) throw new Error(`${bad.source} was not read: ${bad.state}.`)
}

async function readCold(emulator: EmulatorUnderTest, person: TwinPerson, candidates: readonly TwinPerson[]) {
  const graph = openFor(emulator, person)
  await new Promise((pause) => setTimeout(pause, CHAT_TURN_MS))
  let ms = 0
  const wire = await wireOf(emulator, async () => {
    const start = performance.now()
    await visit(graph, candidates)
    ms = performance.now() - start
  })
  return { ms, wire }
}

async function coldFigures(
  emulator: EmulatorUnderTest,
  person: TwinPerson,
  candidates: TwinPerson[],
): Promise<Figure[]> {
  // Unmeasured: the emulator invents what it was not asked for before, and both sides warm up.
  for (let run = 0; run < 2; run++) await readCold(emulator, person, candidates)
  await emulator.tell(LATENCY)
  const calm = []
  const bare: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const one = await readCold(emulator, person, candidates)
    calm.push(one)
    bare.push(await readBare(emulator, person, one.wire))
  }
  await emulator.tell({ ...LATENCY, jitter: true })
  const uneven = []
  for (let run = 0; run < RUNS; run++) uneven.push(await readCold(emulator, person, candidates))
  // What must wait for an answer waits in every run; what merely came late on a busy machine does not.
  const path = Math.min(...calm.map(({ wire }) => oneAfterTheOther(wire)))
  const bound = median(bare)
  const [even, rough] = [calm, uneven].map((runs) => median(runs.map(({ ms }) => ms)))
  const name = `wall time (${Math.round(even ?? 0)} ms) against the same requests sent bare (${Math.round(bound)} ms)`
  return [
    atMost('graph', '1,200 mails, 400 events, 50 candidates, cold: requests one after the other', path, '', 2),
    atMost('graph', name, (even ?? Infinity) / bound, 'times', 1.15),
    atMost('graph', 'the same with uneven latency', (rough ?? Infinity) / bound, 'times', 1.8),
  ]
}

/** The reference: each candidate's profile, manager, mails and meetings asked for by themselves, pages as they come. */
async function naiveFigure(emulator: EmulatorUnderTest, person: TwinPerson, candidates: TwinPerson[]): Promise<Figure> {
  await emulator.tell(STILL)
  const scopes = ['User.Read.All', 'Mail.ReadBasic', 'Calendars.Read', 'Chat.ReadBasic']
  const token = await emulator.tell<string>({ order: 'token', person: person.id, scopes })
  const get = async (path: string): Promise<void> => {
    const url = path.startsWith('http') ? path : `${emulator.url}/v1.0${path}`
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
    const body = (await answer.json()) as { '@odata.nextLink'?: string }
    if (body['@odata.nextLink']) await get(body['@odata.nextLink'])
  }
  const [from, to] = [HALF_A_YEAR.from, HALF_A_YEAR.to].map((at) => new Date(at).toISOString().replace('.000Z', 'Z'))
  const naive = await wireOf(emulator, async () => {
    for (const { id, mail } of candidates) {
      await get(`/users/${id}?$select=id,displayName,department,jobTitle`)
      await get(`/users/${id}/manager?$select=id`)
      const filter = `receivedDateTime ge ${from} and from/emailAddress/address eq '${mail ?? ''}'`
      await get(`/me/messages?$filter=${encodeURIComponent(filter)}&$select=id,receivedDateTime&$top=100`)
      await get(`/me/calendarView?startDateTime=${from}&endDateTime=${to}&$select=id,start,attendees&$top=100`)
    }
  })
  const { wire } = await readCold(emulator, person, candidates)
  const [theirs, ours] = [naive.requests.length, wire.requests.length]
  const figure = `requests of a naive reader (${theirs}) against ours (${ours})`
  return atLeast('graph', figure, theirs / ours, 'times', 20)
}

/**
 * 3,000 mails a month: nine pages in a quarter, eighteen in half a year, and the calendar's. Rounds: over the four lanes. Of half
 * a year the newest part is answered with, and the rest read behind the answer.
 */
async function heavyFigures(emulator: EmulatorUnderTest, person: TwinPerson): Promise<Figure[]> {
  await emulator.tell({ order: 'furnish', person: person.id, mails: 18_000, events: 400, days: 182 })
  const graph = openFor(emulator, person)
  const rounds = (wire: Wire): number => Math.ceil(ofTheMailbox(wire) / LANES)
  const quarter = await wireOf(emulator, () => graph.evidence(QUARTER))
  const half = await wireOf(emulator, () => graph.evidence(HALF_A_YEAR))
  const { mail, readings } = await graph.evidence(HALF_A_YEAR)
  const from = readings.find(({ source }) => source === 'MAIL')?.from ?? HALF_A_YEAR.from
  const older = await graph.olderMail({ from: HALF_A_YEAR.from, to: from })
  const all = new Set([...mail, ...older.items].map(({ id }) => id)).size
  const behind = `of its 18,000 mails missing when the ${Math.round(mail.length / 100) / 10} thousand of the answer are read on`
  return [
    atMost('graph', '3,000 mails a month, a quarter: rounds over four lanes', rounds(quarter), '', 4),
    atMost('graph', 'the same, half a year: rounds that the answer waits for', rounds(half), '', 4),
    atMost('graph', behind, 18_000 - all, '', 0),
  ]
}

async function warmFigure(emulator: EmulatorUnderTest, person: TwinPerson): Promise<Figure> {
  const graph = openFor(emulator, person)
  const since = { from: NOW - DAY, to: NOW }
  const { state } = await graph.refresh(null, since)
  const { requests } = await wireOf(emulator, async () => {
    await graph.managerChain()
    await graph.refresh(state, since)
  })
  return atMost('graph', 'warm: requests of the refresh behind the answer', requests.length, '', 4)
}

/** All at once; where there are more users than mailboxes, some have a second window open on theirs. */
async function crowdFigures(emulator: EmulatorUnderTest, people: readonly TwinPerson[]): Promise<Figure[]> {
  for (const { id } of people) await emulator.tell({ order: 'furnish', person: id, mails: 90, events: 45, days: 91 })
  const [first] = people
  if (first) await openFor(emulator, first).evidence(QUARTER)
  await new Promise((pause) => setTimeout(pause, CHAT_TURN_MS))
  const users = Array.from({ length: USERS }, (_, i) => people[i % people.length] as TwinPerson)
  let unread = 0
  const crowd = await wireOf(emulator, () =>
    Promise.all(
      users.map(async (one) => {
        const graph = openFor(emulator, one)
        const all = await Promise.all([graph.evidence(QUARTER), graph.managerChain()]).catch(() => null)
        if (!all || all[0].readings.some(({ state }) => state !== 'READ')) unread++
      }),
    ),
  )
  const mailboxes = new Set(users.map(({ id }) => id)).size
  return [
    atMost('graph', `${USERS} users at once (${mailboxes} mailboxes): requests refused as too many`, crowd.refused, '', 0), // prettier-ignore
    atMost('graph', 'of these users, those for whom something could not be read', unread, '', 0),
    atMost('graph', 'most requests in one mailbox at once', crowd.most, '', LANES),
  ]
}
