// PGlite takes no lock on its folder, and two servers on one folder destroy each other's rows. So the folder has ours.
//
// Process ids prove nothing: two containers on one volume both have process 1. On one machine a socket in the folder decides, which
// the kernel closes with its process; between machines the time of the lock file does, which its holder renews.
import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { randomBytes } from 'node:crypto'
import { connect, createServer, type Server } from 'node:net'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { StorageProblem } from './storage-problem.ts'

/** Thrown in words when another server uses the folder. */
export class FolderInUse extends StorageProblem {
  constructor(folder: string, holder: Holder | null) {
    const who = holder ? ` (process ${holder.pid}${holder.host ? ` on ${holder.host}` : ''})` : ''
    super(
      `Another Upward server${who} is using the data folder ${folder}. Nothing was changed. ` +
        'Stop that one first, or start this one with another DATA_DIR and PORT.',
    )
  }
}

export interface LockOptions {
  /** Told once when somebody else took the folder over; this process must not write to it any more. */
  onLost?: () => void
  /** Milliseconds between two renewals of the lock file; a lock of another machine that misses four is taken over. */
  renewMs?: number
  /** The kernel this process runs on; another one where a test plays another machine. */
  bootId?: string | null
}

const RENEW_MS = 5_000
const MISSED = 4

const holderShape = z.object({
  pid: z.number(),
  /** Kernel ticks when the process began: tells a reused process id. */
  started: z.string().nullable().default(null),
  id: z.string().default(''),
  host: z.string().default(''),
  /** Of the kernel, and of the process-id namespace within it; null where the system does not tell. */
  bootId: z.string().nullable().default(null),
  namespace: z.string().nullable().default(null),
  /** Name of the socket in the folder; null where the file system has none. */
  socket: z.string().nullable().default(null),
})
type Holder = z.infer<typeof holderShape>

/** Takes the folder for this process; a lock whose holder is gone is taken over. Gives back the release. Throws FolderInUse. */
export async function lockFolder(folder: string, options: LockOptions = {}): Promise<() => void> {
  const { renewMs = RENEW_MS, onLost = () => undefined } = options
  const file = join(folder, 'lock.json')
  const id = randomBytes(6).toString('hex')
  const own: Holder = {
    pid: process.pid,
    started: startedAt(process.pid),
    id,
    host: hostname(),
    bootId: options.bootId === undefined ? readBootId() : options.bootId,
    namespace: namespaceOf(),
    socket: null,
  }
  // It listens before the lock names it: whoever reads the lock can connect.
  const socket = await listenIn(folder, `lock-${id}.sock`)
  if (socket) own.socket = `lock-${id}.sock`
  try {
    await take(folder, file, own, renewMs)
  } catch (error) {
    socket?.close()
    throw error
  }
  const renewing = setInterval(() => {
    if (renew(file, id)) return
    clearInterval(renewing)
    onLost()
  }, renewMs)
  renewing.unref()
  return () => {
    clearInterval(renewing)
    if (readHolder(file)?.id === id) rmSync(file, { force: true })
    socket?.close()
  }
}

async function take(folder: string, file: string, own: Holder, renewMs: number): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, JSON.stringify(own), { flag: 'wx' })
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = readHolder(file)
    if (await isHeld(folder, file, holder, own, renewMs)) throw new FolderInUse(folder, holder)
    removeStale(folder, file, holder)
  }
  throw new FolderInUse(folder, readHolder(file))
}

/** Whether the holder of the lock lives. When in doubt it is watched whether the lock is renewed. */
async function isHeld(
  folder: string,
  file: string,
  holder: Holder | null,
  own: Holder,
  renewMs: number,
): Promise<boolean> {
  // Half a lock: somebody is writing it right now, or the disk was full. Watching tells.
  if (!holder) return isRenewed(file, renewMs)
  const isSameKernel = holder.bootId === own.bootId
  if (isSameKernel && holder.socket !== null) return canConnect(join(folder, holder.socket))
  const sharesIds = isSameKernel && holder.namespace === own.namespace
  // Locks of earlier versions say nothing but the process.
  if (sharesIds || holder.id === '') return isAlive(holder)
  return isRenewed(file, renewMs)
}

async function isRenewed(file: string, renewMs: number): Promise<boolean> {
  const changedAt = () => statSync(file, { throwIfNoEntry: false, bigint: true })?.mtimeNs
  const before = changedAt()
  for (let beat = 0; beat < MISSED * 4; beat++) {
    await sleep(renewMs / 4)
    if (changedAt() !== before) return true
  }
  return false
}

/** Moves the stale lock aside and looks at it there: two starting servers must not remove each other's new lock. */
function removeStale(folder: string, file: string, stale: Holder | null): void {
  const aside = `${file}.${randomBytes(6).toString('hex')}`
  try {
    renameSync(file, aside)
  } catch {
    return // somebody else was quicker
  }
  try {
    if (readHolder(aside)?.id !== stale?.id) linkSync(aside, file)
    else if (stale?.socket && /^lock-\w+\.sock$/.test(stale.socket)) rmSync(join(folder, stale.socket), { force: true })
  } catch {
    // A third one has taken it meanwhile.
  } finally {
    rmSync(aside, { force: true })
  }
}

/** False when the lock is no longer ours. A disk that does not answer now is not somebody else. */
function renew(file: string, id: string): boolean {
  try {
    if (holderShape.parse(JSON.parse(readFileSync(file, 'utf8'))).id !== id) return false
    const now = new Date()
    utimesSync(file, now, now)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT'
  }
}

function readHolder(file: string): Holder | null {
  try {
    return holderShape.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** The path of a socket may have 107 bytes; through the open folder it is short. Null where that cannot be had. */
function shortened(folder: string, name: string): { path: string; close: () => void } {
  const path = join(folder, name)
  if (Buffer.byteLength(path) <= 100) return { path, close: () => undefined }
  const opened = openSync(folder, 'r')
  return { path: `/proc/self/fd/${opened}/${name}`, close: () => closeSync(opened) }
}

/** Null where the file system or the system has no sockets: then the time of the lock file decides alone. */
async function listenIn(folder: string, name: string): Promise<{ close: () => void } | null> {
  const { path, close } = shortened(folder, name)
  const server: Server = createServer((socket) => socket.destroy())
  const isListening = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(path, () => resolve(true))
  })
  if (!isListening) {
    close()
    return null
  }
  server.unref()
  return { close: () => void server.close(close) }
}

async function canConnect(path: string): Promise<boolean> {
  const at = path.lastIndexOf('/')
  let short: { path: string; close: () => void }
  try {
    short = shortened(path.slice(0, at), path.slice(at + 1))
  } catch {
    return false
  }
  const socket = connect(short.path)
  const isThere = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
  })
  socket.destroy()
  short.close()
  return isThere
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  const started = startedAt(holder.pid)
  return started === null || holder.started === null || started === holder.started
}

/** When the process began, in kernel ticks. Null off Linux. */
function startedAt(pid: number): string | null {
  const stat = readOrNull(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

function readBootId(): string | null {
  return readOrNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())
}

function namespaceOf(): string | null {
  return readOrNull(() => readlinkSync('/proc/self/ns/pid'))
}

function readOrNull(read: () => string): string | null {
  try {
    return read()
  } catch {
    return null
  }
}
