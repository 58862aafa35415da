// The built server and the emulator as processes of their own, on free ports with an empty data folder: for the benches.
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface BuiltApp {
  url: string
  emulatorUrl: string
  /** Milliseconds from the start of the server's process to its first answer. */
  startMs: number
  /** Memory of the server's process that is not shared or swapped (VmRSS), in MiB. Linux only. */
  residentMiB(): number
  close(): Promise<void>
}

/** Starts both; `dataDir` keeps what was written by an earlier server. Throws when one does not start. */
export async function startBuiltApp(dataDir: string = mkdtempSync(join(tmpdir(), 'upward-bench-'))): Promise<BuiltApp> {
  const [port, emulatorPort] = [await freePort(), await freePort()]
  const url = `http://localhost:${port}`
  const emulatorUrl = `http://localhost:${emulatorPort}`
  const emulator = await begun('build/emulator.mjs', {
    EMULATOR_PORT: String(emulatorPort),
    APP_URL: url,
    DATA_DIR: dataDir,
  })
  const begin = performance.now()
  const server = await begun('build/server.mjs', {
    PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    GRAPH_URL: emulatorUrl,
    ENTRA_URL: emulatorUrl,
    EMULATOR_URL: emulatorUrl,
    OFFICE_JS_URL: `${emulatorUrl}/office.js`,
  })
  await (await fetch(`${url}/health`)).text()
  return {
    url,
    emulatorUrl,
    startMs: performance.now() - begin,
    residentMiB: () => residentMiB(server.pid),
    close: async () => {
      await Promise.all([ended(server), ended(emulator)])
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Forks a script and waits for its first message. `--expose-gc` and the like are not inherited from the bench. */
async function begun(file: string, settings: Record<string, string>): Promise<ChildProcess> {
  const child = fork(file, {
    execArgv: [],
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const failed = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${file} ended with ${String(code)}.`)))
  await Promise.race([once(child, 'message'), failed])
  failed.catch(() => undefined)
  return child
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
}

/** VmRSS of a process in MiB. */
export function residentMiB(pid: number | undefined): number {
  const [, kib = '0'] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid ?? 'self'}/status`, 'utf8')) ?? []
  return Number(kib) / 1024
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
