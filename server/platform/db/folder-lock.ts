// PGlite takes no lock on its folder, and two servers on one folder destroy each other's rows. So the folder has ours.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Thrown in words when another server uses the folder. */
export class FolderInUse extends Error {
  constructor(folder: string, pid: number) {
    super(
      `Another Upward server (process ${pid}) is using the data folder ${folder}. Nothing was changed. ` +
        'Stop that one first, or start this one with another DATA_DIR and PORT.',
    )
  }
}

/** Takes the folder for this process; a lock left by a process that is gone is taken over. Gives back the release. */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'lock.json')
  const mine = JSON.stringify({ pid: process.pid, started: startedAt(process.pid) })
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, mine, { flag: 'wx' })
      return () => release(file, mine)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const holder = readHolder(file)
      if (holder && isAlive(holder)) throw new FolderInUse(folder, holder.pid)
      rmSync(file, { force: true })
    }
  }
  throw new FolderInUse(folder, 0)
}

interface Holder {
  pid: number
  started: string | null
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return null
  }
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

/** When the process began, in kernel ticks: tells a reused process id from the one that took the lock. Null off Linux. */
function startedAt(pid: number): string | null {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return null
  try {
    const stat = readFileSync(file, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

function release(file: string, mine: string): void {
  try {
    if (readFileSync(file, 'utf8') === mine) rmSync(file)
  } catch {
    // already gone: nothing to give back
  }
}
