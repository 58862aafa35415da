// A PostgreSQL server of one's own for tests and measurements, where the machine has the programs.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = '/usr/lib/postgresql'
/** PostgreSQL refuses to run as root; nobody may. */
const NOBODY = 65534

export interface Postgres {
  url: string
  /** Where its files lie. */
  folder: string
  stop(): Promise<void>
}

/** The folder with initdb and postgres; null where they are not installed. */
function postgresPrograms(): string | null {
  const newest = existsSync(ROOT) ? readdirSync(ROOT).sort().at(-1) : undefined
  const bin = newest ? join(ROOT, newest, 'bin') : null
  return bin && existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')) ? bin : null
}

const programs = postgresPrograms()

/** Both databases run the same tests; PostgreSQL where its programs are on the machine. */
export const DATABASES: [name: string, programs: string | null][] = [
  ['the embedded database', null],
  ...(programs ? [['a PostgreSQL server', programs] as [string, string]] : []),
]

/** Starts an empty server on a free port of this machine; the caller stops it. */
export async function startPostgres(bin: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'upward-postgres-'))
  const isRoot = process.getuid?.() === 0
  const who = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  const data = join(folder, 'data')
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'upward', '-A', 'trust', '--no-sync'], {
    ...who,
    stdio: 'ignore',
    cwd: folder,
  })
  const port = await freePort()
  const args = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off']
  const server = spawn(join(bin, 'postgres'), args, { ...who, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  await ready(server)
  return {
    url: `postgres://upward@127.0.0.1:${port}/postgres`,
    folder,
    stop: async () => {
      server.kill('SIGINT')
      if (server.exitCode === null) await once(server, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function ready(server: ChildProcess): Promise<void> {
  let said = ''
  for await (const bytes of server.stderr as AsyncIterable<Buffer>) {
    said += bytes.toString()
    if (said.includes('ready to accept connections')) break
  }
  if (!said.includes('ready to accept connections')) throw new Error(`PostgreSQL did not start: ${said}`)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
