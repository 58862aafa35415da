// Keeps the outbox of one person in the device's drawer and sends its changes one after the other. Knows no page: a page
// (or several windows at once) shows what it says. A change leaves the drawer only when the server has answered for it.
import type { Problem } from '#addin/shared/api/problems.ts'
import { updateIfPresent, writeValue, appendToList, readList } from './device-store.ts'
import { isEntry, nextToSend, sentAgain, waiting, withRefusal } from './outbox.ts'
import type { NoteChange, Outbox, OutboxEntry } from './outbox.ts'

/** What became of a change that was sent. */
export type Sent =
  | { kind: 'DONE' }
  | { kind: 'REFUSED'; refused: OutboxEntry['refused'] }
  /** Nothing is known: it is sent again later, with the same id. */
  | { kind: 'TROUBLE'; problem: Problem }

export type Deliver = (change: NoteChange) => Promise<Sent>

export interface OutboxState {
  outbox: Outbox
  /** The change that arrived last from this window. */
  arrived: NoteChange | null
  /** Why nothing is being sent at the moment, if so. */
  problem: Problem | null
}

export interface OutboxSender {
  state(): OutboxState
  /** Calls `listener` at every change of the state; answers the way to stop. */
  subscribe(listener: () => void): () => void
  /** Resolves when this device keeps the change; `insteadOf` is the drawer's key of the typed text it was made from. */
  put(change: NoteChange, insteadOf?: string | null): Promise<void>
  again(id: string): Promise<void>
  discard(id: string): Promise<void>
  /** Tries now; resolves when nothing more can be sent at the moment. */
  send(): Promise<void>
  forgetArrived(): void
  close(): void
}

type Kept = [key: string, entry: OutboxEntry]

/** Opens the outbox of `owner`; another person on the same device never sees it. */
export function openOutbox(owner: string, deliver: Deliver): OutboxSender {
  const row = `outbox/${owner}`
  const listeners = new Set<() => void>()
  let stored: Kept[] = []
  let state: OutboxState = { outbox: [], arrived: null, problem: null }
  const tell = (change: Partial<OutboxState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const read = async () => {
    const all = await readList(row)
    stored = all.filter((pair): pair is Kept => isEntry(pair[1]))
    tell({ outbox: stored.map(([, entry]) => entry) })
  }
  const windows = otherWindows(row, () => void read())
  const changed = async () => {
    windows.tell()
    await read()
  }
  const keyOf = (id: string) => stored.find(([, entry]) => entry.id === id)
  const settle = async (key: string, entry: OutboxEntry, sent: Exclude<Sent, { kind: 'TROUBLE' }>) => {
    if (sent.kind === 'REFUSED') await updateIfPresent(key, withRefusal(entry, sent.refused))
    else await writeValue(key, undefined)
    await changed()
    if (sent.kind === 'DONE') tell({ arrived: entry })
  }
  const sendAll = async () => {
    await read()
    for (let entry = nextToSend(state.outbox); entry; entry = nextToSend(state.outbox)) {
      const key = keyOf(entry.id)?.[0] ?? ''
      const sent = await deliver(entry)
      if (sent.kind === 'TROUBLE') {
        tell({ problem: sent.problem })
        return
      }
      await settle(key, entry, sent)
    }
    tell({ problem: null })
  }
  const send = oneAtATime(() => oneWindowAtATime(row, sendAll))
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    put: async (change, insteadOf = null) => {
      await appendToList(row, waiting(change), insteadOf)
      await changed()
    },
    again: async (id) => {
      const found = keyOf(id)
      if (found) await updateIfPresent(found[0], sentAgain(found[1]))
      await changed()
    },
    discard: async (id) => {
      const gone = keyOf(id)?.[1]
      // Without the note itself, later changes of it have nothing to change.
      const alsoGone = stored.filter(
        ([, each]) => each.id === id || (gone?.kind === 'ADD' && each.noteId === gone.noteId),
      )
      for (const [key] of alsoGone) await writeValue(key, undefined)
      await changed()
    },
    send,
    forgetArrived: () => tell({ arrived: null }),
    close: () => windows.close(),
  }
}

/** A call during another one runs once more after it, so that nothing put in meanwhile is left lying. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  const start = (): Promise<void> => (running = work().finally(() => (running = null)))
  return () => {
    if (!running) return start()
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null
        return start()
      })
    return next
  }
}

/** Several windows of one person share the drawer: one of them sends at a time, where the browser knows locks. */
async function oneWindowAtATime(name: string, work: () => Promise<void>): Promise<void> {
  const { locks } = (globalThis as { navigator?: Partial<Navigator> }).navigator ?? {}
  await (locks ? locks.request(name, work) : work())
}

function otherWindows(name: string, listener: () => void): { tell: () => void; close: () => void } {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(name)
  channel.onmessage = listener
  return { tell: () => channel.postMessage('changed'), close: () => channel.close() }
}
