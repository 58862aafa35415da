// Notes under attack: windows crash while a note is being saved, the network loses and doubles requests, sign-ins expire, the
// server is killed. Whatever happens, each note is kept once, in order, with the words that were promised.
import { SAMPLE_WORLD } from '../sample-company/upward.ts'
import { startEmulator, type Emulator } from '#emulator/emulator.ts'
import type { Figure } from '../figure.ts'
import { buildAll } from '../build.ts'
import { oneRun, type Outcome, type World } from './notes/run.ts'
import { aDevice, startBrowser } from './notes/window.ts'
import { aWriter } from './notes/writer.ts'
import { seeded } from './world/seeded.ts'
import { startServer } from './world/server-process.ts'

const RUNS = Number(process.env['TORTURE_RUNS'] ?? 200)

/** Seeded runs in one browser, against one server that is killed and started again. */
export async function torture(): Promise<Figure[]> {
  await buildAll()
  const emulator = await startEmulator({
    ...SAMPLE_WORLD,
    port: 0,
    seed: '1',
    now: () => Date.now(),
    dataFile: null,
    appUrl: 'http://localhost:3978',
  })
  try {
    return figures(await allRuns(emulator))
  } finally {
    await emulator.close()
  }
}

async function allRuns(emulator: Emulator): Promise<Outcome[]> {
  const token = tokenOf(emulator)
  const server = await startServer(emulator.url)
  const browser = await startBrowser()
  const chances = { now: seeded(0) }
  const world: Omit<World, 'window' | 'device'> = {
    server,
    writer: aWriter(token),
    recommendationId: 'torture-notes',
    day: new Date().toISOString().slice(0, 10),
    network: { loses: 0, doubles: 0, signedOut: false },
  }
  const whole = world as World
  try {
    await world.writer.start(server, world.recommendationId)
    whole.device = await aDevice(
      browser,
      forwardOf(whole, () => chances.now()),
      () => (whole.network.signedOut ? null : token),
    )
    whole.window = await whole.device.open()
    const outcomes: Outcome[] = []
    for (let run = 1; run <= RUNS; run++) {
      chances.now = seeded(run)
      outcomes.push(await oneRun(whole, run, seeded(run + 1_000_000)))
    }
    return outcomes
  } finally {
    await browser.close()
    await whole.server.stop()
  }
}

function tokenOf(emulator: Emulator): string {
  const writer = emulator.world.tenants.flatMap(({ people }) => people).find(({ name }) => name === 'Maya Lindqvist')
  if (!writer) throw new Error('The sample company has no Maya Lindqvist.')
  return emulator.entra.appToken(writer).accessToken
}

/** Requests get lost before they arrive, answers afterwards; some requests arrive twice at once. */
function forwardOf(world: World, chance: () => number) {
  return async ({ body, authorization }: { body: string; authorization: string }) => {
    const { loses, doubles } = world.network
    const fate = chance()
    if (fate < loses / 2) return null
    const post = async () => {
      const headers = { 'content-type': 'application/json', authorization }
      const response = await fetch(`${world.server.url}/graphql`, { method: 'POST', headers, body })
      return { status: response.status, body: await response.text() }
    }
    const answers = await Promise.all(chance() < doubles ? [post(), post()] : [post()]).catch(() => null)
    return fate < loses ? null : (answers?.[0] ?? null)
  }
}

function figures(outcomes: readonly Outcome[]): Figure[] {
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((all, outcome) => all + count(outcome), 0)
  const exactly = (figure: string, value: number, must: number): Figure => ({ area: 'notes', figure, value, unit: '', must: `= ${must}`, holds: value === must }) // prettier-ignore
  const some = (figure: string, value: number): Figure => ({ area: 'notes', figure, value, unit: 'times', must: '> 0', holds: value > 0 }) // prettier-ignore
  for (const [index, { lost, doubled }] of outcomes.entries())
    if (lost.length + doubled.length > 0)
      process.stderr.write(`seed ${index + 1}: lost ${JSON.stringify(lost)}, doubled ${JSON.stringify(doubled)}\n`)
  return [
    exactly('runs', outcomes.length, RUNS),
    exactly(
      'texts lost',
      sum(({ lost }) => lost.length),
      0,
    ),
    exactly(
      'notes doubled',
      sum(({ doubled }) => doubled.length),
      0,
    ),
    exactly(
      'runs out of order',
      sum(({ outOfOrder }) => Number(outOfOrder)),
      0,
    ),
    some(
      'windows killed',
      sum(({ windowsKilled }) => windowsKilled),
    ),
    some(
      'servers killed with kill -9',
      sum(({ serversKilled }) => serversKilled),
    ),
  ]
}
