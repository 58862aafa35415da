// The built server as a process that can be killed at any moment and started again on the same data.
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Server {
  url: string
  /** kill -9, then a new process on the same folder. */
  killAndRestart(): Promise<Server>
  /** Sets its clock so far ahead of the real one. */
  setClock(offsetMs: number): void
  stop(): Promise<void>
}

/** Starts the server against the emulator, in a fresh data folder. */
export async function startServer(emulatorUrl: string): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'upward-torture-'))
  return started(emulatorUrl, folder)
}

async function started(emulatorUrl: string, folder: string): Promise<Server> {
  const port = await freePort()
  const settings = {
    PORT: String(port),
    DATA_DIR: folder,
    GRAPH_URL: emulatorUrl,
    ENTRA_URL: emulatorUrl,
    EMULATOR_URL: emulatorUrl,
    LOG_LEVEL: 'silent',
    ASK_LIMIT: '1000000',
  }
  const child: ChildProcess = fork('build/server.mjs', {
    env: { ...process.env, NODE_ENV: 'development', ...settings },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  const ended = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  return {
    url: `http://127.0.0.1:${port}`,
    setClock: (offsetMs) => void child.send({ type: 'clock', offsetMs }),
    killAndRestart: async () => {
      await ended('SIGKILL')
      return started(emulatorUrl, folder)
    },
    stop: async () => {
      await ended('SIGTERM')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
