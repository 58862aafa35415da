// npm run bench -- startup: from the start of the built server's process to its first answer, on the embedded database.
import Fastify from 'fastify'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { buildAll } from '../build.ts'
import { startBuiltApp } from '../built-app.ts'
import { atMost, median, type Figure } from '../figure.ts'

const RUNS = 3
/** The reference: a process that only listens with the same framework. */
const BARE = 'commands/bench-bare-fastify.mjs'

/** Rounds take turns, so that a busy machine is in both. The limit is that of an existing data folder (issue: ≤ 5 ×). */
export async function bench(): Promise<Figure[]> {
  await buildAll()
  await Fastify().close()
  const ours: number[] = []
  const bare: number[] = []
  for (let run = 0; run < RUNS; run++) {
    bare.push(await bareStart())
    const app = await startBuiltApp()
    ours.push(app.startMs)
    await app.close()
  }
  return [
    { area: 'startup', figure: 'bare Fastify', value: median(bare), unit: 'ms', must: '–', holds: true },
    { area: 'startup', figure: 'new data folder', value: median(ours), unit: 'ms', must: '–', holds: true },
    atMost('startup', 'new data folder against bare Fastify', median(ours) / median(bare), '×', 40),
  ]
}

async function bareStart(): Promise<number> {
  const begin = performance.now()
  const child = fork(BARE, { execArgv: [] })
  const [address] = (await once(child, 'message')) as [string]
  await (await fetch(address)).text()
  const took = performance.now() - begin
  child.kill('SIGKILL')
  return took
}
