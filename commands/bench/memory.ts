// npm run bench -- memory: the resident memory of the built server on the embedded database: idle, and after reads under load.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { buildAll } from '../build.ts'
import { residentMiB, startBuiltApp, type BuiltApp } from '../built-app.ts'
import { atMost, type Figure } from '../figure.ts'

const IDLE_AFTER_MS = 3_000
const ROUNDS = 3
const REQUESTS_A_ROUND = 400
const AT_ONCE = 20
const HOME = '{"query":"query NoteTargets { me { id } home { inProgress { id } } }"}'

/** Idle against a bare Fastify process; growth from the first round of load to the last, which a leak would show in. */
export async function bench(): Promise<Figure[]> {
  await buildAll()
  const bare = await bareMiB()
  const app = await startBuiltApp()
  try {
    await new Promise((pause) => setTimeout(pause, IDLE_AFTER_MS))
    const idle = app.residentMiB()
    const after: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      await load(app)
      after.push(app.residentMiB())
    }
    const [first = 0] = after
    const last = after.at(-1) ?? 0
    return [
      { area: 'memory', figure: 'bare Fastify, idle', value: bare, unit: 'MiB', must: '–', holds: true },
      atMost('memory', 'embedded database, idle', idle, 'MiB', 300),
      { area: 'memory', figure: 'after the first round of load', value: first, unit: 'MiB', must: '–', holds: true },
      atMost('memory', 'last round of load against the first', last / first, '×', 1.15),
    ]
  } finally {
    await app.close()
  }
}

async function load({ url, emulatorUrl }: BuiltApp): Promise<void> {
  const { people } = (await (await fetch(`${emulatorUrl}/emulator/people`)).json()) as { people: { id: string }[] }
  const sign = async (personId: string): Promise<string> => {
    const body = JSON.stringify({ personId, audience: 'app' })
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${emulatorUrl}/emulator/sign-in`, { method: 'POST', headers, body })
    return ((await answer.json()) as { accessToken: string }).accessToken
  }
  const tokens = await Promise.all(people.slice(0, AT_ONCE).map(({ id }) => sign(id)))
  const one = async (token: string): Promise<void> => {
    for (let sent = 0; sent < REQUESTS_A_ROUND / AT_ONCE; sent++) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: HOME })
      const text = await answer.text()
      if (!text.includes('"me"')) throw new Error(`The server did not answer: ${text.slice(0, 200)}`)
    }
  }
  await Promise.all(tokens.map(one))
}

async function bareMiB(): Promise<number> {
  const child = fork('commands/bench-bare-fastify.mjs', { execArgv: [] })
  await once(child, 'message')
  const used = residentMiB(child.pid)
  child.kill('SIGKILL')
  return used
}
