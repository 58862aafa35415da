// npm start: builds what is needed, starts the emulator and the server on loopback, prints one address. Nothing to configure.
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { EMULATOR_CLIENT_ID } from '#server/config/config.ts'
import { buildAll } from './build.ts'
import { buildStageIfChanged } from './build-stage.ts'

/** As it was given to us: the bundler sets NODE_ENV for itself. */
const given = { ...process.env }
let stopping = false

const port = Number(process.env['PORT'] ?? 3978)
const emulatorPort = Number(process.env['EMULATOR_PORT'] ?? 3979)
const appUrl = `http://localhost:${port}`
const emulatorUrl = `http://localhost:${emulatorPort}`
const outside = process.env['GRAPH_URL'] !== undefined

await buildAll(console.log)
if (!outside) await buildStageIfChanged(console.log)
const running: ChildProcess[] = []
if (!outside)
  running.push(await started('commands/emulator.ts', { EMULATOR_PORT: String(emulatorPort), APP_URL: appUrl }))
const server = await started('build/server.mjs', {
  PORT: String(port),
  LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
  ...(outside
    ? {}
    : {
        GRAPH_URL: emulatorUrl,
        ENTRA_URL: emulatorUrl,
        EMULATOR_URL: emulatorUrl,
        NOTICES: 'on',
        TEAMS_APP_ID: process.env['CLIENT_ID'] ?? EMULATOR_CLIENT_ID,
        OFFICE_JS_URL: `${emulatorUrl}/office.js`,
      }),
})
running.push(server)
running[0]?.on('message', (message: { type?: string }) => {
  if (message.type === 'clock') server.send(message)
})
running[0]?.send({ type: 'tell-clock' })
console.log(
  `\n  Upward is ready: ${outside ? appUrl : emulatorUrl}\n\n  Stop it with Ctrl+C. Everything you write stays in the data folder.\n`,
)

/** Starts one process and waits until it listens; ends everything when it cannot. */
async function started(file: string, settings: Record<string, string>): Promise<ChildProcess> {
  // The loader of TypeScript goes only where it is needed: it would stay in the memory of the built server.
  const child = fork(file, {
    execArgv: file.endsWith('.ts') ? ['--import', 'tsx'] : [],
    env: { ...given, ...settings },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  child.once('exit', (code) => stopAll(code ?? 1))
  await once(child, 'message')
  return child
}

function stopAll(code: number): void {
  if (stopping) return
  stopping = true
  const live = running.filter((child) => child.exitCode === null && child.signalCode === null)
  for (const child of live) child.kill('SIGTERM')
  void Promise.all(live.map((child) => once(child, 'exit'))).then(() => process.exit(code))
}

process.once('SIGINT', () => stopAll(0))
process.once('SIGTERM', () => stopAll(0))
