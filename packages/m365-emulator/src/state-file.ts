// What the emulator writes down between runs: its anchor, keys, moved clock, consents, and touched mailboxes.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ConsentState } from './consents.ts'
import type { FeedState } from './feed.ts'
import type { MailboxState } from './mailbox.ts'

export interface EmulatorState {
  version: number
  seed: string
  anchor: number
  offsetMs: number
  pem: string | null
  consents: ConsentState | null
  mailboxes: Record<string, MailboxState>
  /** Left out by those who kept before there was a feed. */
  feed?: FeedState
}

/** How long changes are gathered before they are written. */
const GATHER_MS = 200

export interface StateFile {
  readonly state: EmulatorState
  /** Writes soon; many calls make one write. */
  later: () => void
  /** Writes now. */
  now(): void
}

function readOld(path: string, seed: string): EmulatorState | null {
  if (!existsSync(path)) return null
  try {
    const old = JSON.parse(readFileSync(path, 'utf8')) as EmulatorState
    // A sample company of another seed is another company: its mail would belong to nobody.
    return old.version === 1 && old.seed === seed ? old : null
  } catch {
    return null
  }
}

/** Opens the file, or begins anew with `anchor` as today; a null path keeps nothing. `fill` brings the state up to date. */
export function openStateFile(
  path: string | null,
  seed: string,
  anchor: number,
  fill: (state: EmulatorState) => void,
): StateFile {
  const fresh: EmulatorState = { version: 1, seed, anchor, offsetMs: 0, pem: null, consents: null, mailboxes: {} }
  const state = (path && readOld(path, seed)) || fresh
  let timer: NodeJS.Timeout | null = null
  const write = (): void => {
    if (timer) clearTimeout(timer)
    timer = null
    if (!path) return
    fill(state)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.new`, JSON.stringify(state), { mode: 0o600 })
    renameSync(`${path}.new`, path)
  }
  return {
    state,
    later: () => {
      if (path) timer ??= setTimeout(write, GATHER_MS)
    },
    now: write,
  }
}
