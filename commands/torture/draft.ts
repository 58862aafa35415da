// "Make the draft" under attack: the server killed, answers dropped, the button pressed twice. Whatever happens, one draft.
import { SAMPLE_WORLD } from '../sample-company/upward.ts'
import { startEmulator, type Emulator } from '#emulator/emulator.ts'
import type { Person } from '#emulator/store.ts'
import type { Figure } from '../figure.ts'
import { buildAll } from '../build.ts'
import { seeded } from './world/seeded.ts'
import { startServer, type Server } from './world/server-process.ts'
import { aTextToAskWith, press, stateOf, withdraw } from './world/writer.ts'

/** Longer than a claim on the making of a draft, and a lost answer, are waited for: passed by the clock, not by sleeping. */
const CLAIM_IS_OVER_MS = 181_000

const RUNS = Number(process.env['TORTURE_RUNS'] ?? 300)

interface Tally {
  clock: number
  lost: number
  doubled: number
  kills: number
  drops: number
}

/** Seeded runs, each: a text to ask with, an attack while the button is pressed, then pressing until it is done, then counting. */
export async function torture(): Promise<Figure[]> {
  await buildAll()
  const tally: Tally = { clock: 0, lost: 0, doubled: 0, kills: 0, drops: 0 }
  const emulator = await startEmulator({
    ...SAMPLE_WORLD,
    port: 0,
    seed: '1',
    now: () => Date.now() + tally.clock,
    dataFile: null,
    appUrl: 'http://localhost:3978',
  })
  const writers = oneOfEachTeam(emulator.world.tenants[0]?.people ?? [])
  let server = await startServer(emulator.url)
  try {
    for (let run = 1; run <= RUNS; run++)
      server = await oneRun(emulator, writers[run % writers.length] as Person, server, run, tally)
  } finally {
    await server.stop()
    await emulator.close()
  }
  const exactly = (figure: string, value: number, must: number): Figure => ({
    area: 'draft',
    figure,
    value,
    unit: 'runs',
    must: `= ${must}`,
    holds: value === must,
  })
  return [
    exactly('runs with a text to ask with', RUNS, RUNS),
    exactly('runs that ended without a draft', tally.lost, 0),
    exactly('runs with a second draft', tally.doubled, 0),
    {
      area: 'draft',
      figure: 'servers killed with kill -9',
      value: tally.kills,
      unit: 'times',
      must: '> 0',
      holds: tally.kills > 0,
    },
    {
      area: 'draft',
      figure: 'answers of Graph dropped',
      value: tally.drops,
      unit: 'times',
      must: '> 0',
      holds: tally.drops > 0,
    },
  ]
}

/** Nobody is asked more than ten times a month: each run in turn has another writer, with another manager to ask. */
function oneOfEachTeam(people: readonly Person[]): Person[] {
  const canBeAsked = new Set(
    people.filter(({ kind, enabled, mail }) => kind === 'member' && enabled && mail).map(({ id }) => id),
  )
  const teams = new Map<string, Person>()
  for (const person of people.filter(({ id, hasMailbox }) => hasMailbox && canBeAsked.has(id)))
    if (person.managerId !== null && canBeAsked.has(person.managerId)) teams.set(person.managerId, person)
  return [...teams.values()]
}

async function oneRun(emulator: Emulator, writer: Person, server: Server, run: number, tally: Tally): Promise<Server> {
  const chance = seeded(run)
  const { accessToken } = emulator.entra.appToken(writer)
  const id = await aTextToAskWith(server, accessToken, `${run}`)
  const key = `torture-${run}-key`
  if (chance() < 0.5) {
    tally.drops += 1
    emulator.faults.set([
      { match: { method: 'POST', path: '/me/messages' }, times: 1, drop: chance() < 0.6 ? 'response' : 'request' },
    ])
  }
  const presses = Array.from({ length: 1 + Math.floor(chance() * 3) }, (_, index) =>
    press(server, accessToken, id, index === 0 ? key : `${key}-${index}`).catch(() => null),
  )
  let alive = server
  if (chance() < 0.6) {
    tally.kills += 1
    await new Promise((resolve) => setTimeout(resolve, chance() * 150))
    alive = await server.killAndRestart()
  }
  await Promise.all(presses)
  emulator.faults.set([])
  tally.clock += CLAIM_IS_OVER_MS
  alive.setClock(tally.clock)
  for (let again = 0; again < 5 && (await stateOf(alive, accessToken, id)) !== 'REQUEST_IN_DRAFTS'; again++)
    await press(alive, accessToken, id, key).catch(() => null)
  const drafts = draftsOf(emulator, writer)
  if (drafts === 0) tally.lost += 1
  if (drafts > 1) tally.doubled += 1
  emptyDrafts(emulator, writer)
  await withdraw(alive, accessToken, id)
  return alive
}

function draftsOf(emulator: Emulator, writer: Person): number {
  return emulator.world.mailbox(writer.id)?.visible('drafts', emulator.world.now()).length ?? 0
}

function emptyDrafts(emulator: Emulator, writer: Person): void {
  const mailbox = emulator.world.mailbox(writer.id)
  for (const item of mailbox?.visible('drafts', emulator.world.now()) ?? []) mailbox?.remove(item)
}
