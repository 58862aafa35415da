// The product as a newcomer starts it: npm start's own command in a process of its own, on free ports, with a fresh data folder.
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface Running {
  /** The one address that was printed. */
  stageUrl: string
  appUrl: string
  /** Everything printed so far. */
  printed(): string
  /** Stops it and starts it again on the same data. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Starts and waits until the address is printed; throws with what was printed instead. */
export async function startProduct(): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'upward-run-'))
  const [port, emulatorPort] = [await freePort(), await freePort()]
  let output = ''
  let child: ChildProcess
  const begin = async (): Promise<string> => {
    output = ''
    child = spawn(process.execPath, ['--import', 'tsx', 'commands/start.ts'], {
      env: {
        ...process.env,
        NODE_ENV: '',
        NODE_OPTIONS: '',
        PORT: String(port),
        EMULATOR_PORT: String(emulatorPort),
        DATA_DIR: folder,
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (bytes: Buffer) => (output += bytes.toString()))
    return ready(child, () => output)
  }
  const end = async (): Promise<void> => {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  }
  const stageUrl = await begin()
  return {
    stageUrl,
    appUrl: `http://localhost:${port}`,
    printed: () => output,
    restart: async () => {
      await end()
      await begin()
    },
    stop: async () => {
      await end()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Builds what is older than its sources, in a process of its own: the bundler does not run inside the test runner. */
export async function buildProduct(): Promise<void> {
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'commands/build.ts'], {
    env: { ...process.env, NODE_ENV: '', NODE_OPTIONS: '' },
  })
}

async function ready(child: ChildProcess, printed: () => string): Promise<string> {
  for (;;) {
    const address = /ready: (\S+)/.exec(printed())?.[1]
    if (address) return address
    const ended = await Promise.race([
      once(child.stdout as NodeJS.ReadableStream, 'data').then(() => false),
      once(child, 'exit').then(() => true),
    ])
    if (ended) throw new Error(`It did not start:\n${printed()}`)
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
