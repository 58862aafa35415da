// Gives the pages the outbox of the signed-in person: what is on its way, and the ways to put something in.
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { ReactNode } from 'react'
import { useClient } from 'urql'
import { mendsBySignIn } from '#addin/shared/api/problems.ts'
import type { Problem } from '#addin/shared/api/problems.ts'
import { createDeliver } from './deliver.ts'
import type { NoteChange } from './outbox.ts'
import { openOutbox } from './outbox-sender.ts'
import type { OutboxSender, OutboxState } from './outbox-sender.ts'

/** Seconds between tries while nothing answers; an "online" event of the browser tries at once. */
const TRY_AGAIN_AFTER_S = 15

interface OutboxContents extends OutboxState {
  /**
   * Resolves when this device keeps the change; rejects when it cannot. `insteadOf`: the drawer's key of the typed text
   * the change was made from, which goes with it.
   */
  put: (change: NoteChange, insteadOf?: string) => Promise<void>
  again: (id: string) => void
  discard: (id: string) => void
  forgetArrived: () => void
  /** Tries now. */
  send: () => void
}

const OutboxContext = createContext<OutboxContents | null>(null)
const NOTHING: OutboxState = { outbox: [], arrived: null, problem: null }

/** `owner` is the signed-in person, null until known: what is put in before waits for the name. */
export function OutboxProvider({ owner, children }: { owner: string | null; children: ReactNode }) {
  const sender = useSenderOf(owner)
  const state = useSyncExternalStore(
    useCallback((listener: () => void) => sender?.subscribe(listener) ?? (() => undefined), [sender]),
    () => sender?.state() ?? NOTHING,
  )
  const early = useRef<((ready: OutboxSender) => void)[]>([])
  const send = useCallback(() => void sender?.send(), [sender])
  const put = useCallback(
    async (change: NoteChange, insteadOf?: string) => {
      const ready = sender ?? (await new Promise<OutboxSender>((resolve) => early.current.push(resolve)))
      await ready.put(change, insteadOf ?? null)
      void ready.send()
    },
    [sender],
  )
  useEffect(() => {
    if (sender) for (const resolve of early.current.splice(0)) resolve(sender)
    send()
  }, [sender, send])
  useTryAgain(state.problem, send)
  const contents = useMemo<OutboxContents>(
    () => ({
      ...state,
      put,
      send,
      again: (id) => void sender?.again(id).then(send),
      discard: (id) => void sender?.discard(id).then(send),
      forgetArrived: () => sender?.forgetArrived(),
    }),
    [state, sender, put, send],
  )
  return <OutboxContext value={contents}>{children}</OutboxContext>
}

/** The outbox of the signed-in person. Throws outside an OutboxProvider. */
export function useOutbox(): OutboxContents {
  const contents = useContext(OutboxContext)
  if (!contents) throw new Error('useOutbox needs an OutboxProvider above it.')
  return contents
}

function useSenderOf(owner: string | null): OutboxSender | null {
  const client = useClient()
  const [sender, setSender] = useState<OutboxSender | null>(null)
  useEffect(() => {
    if (owner === null) return
    const opened = openOutbox(owner, createDeliver(client))
    setSender(opened)
    return () => {
      opened.close()
      setSender(null)
    }
  }, [owner, client])
  return sender
}

/** Tries again by itself while nothing answers; what needs a press of the person waits for it. */
function useTryAgain(problem: Problem | null, send: () => void): void {
  useEffect(() => {
    window.addEventListener('online', send)
    return () => window.removeEventListener('online', send)
  }, [send])
  useEffect(() => {
    if (!problem || mendsBySignIn(problem) || problem.tryAgain === 'NO') return
    const timer = setTimeout(send, (problem.afterSeconds ?? TRY_AGAIN_AFTER_S) * 1000)
    return () => clearTimeout(timer)
  }, [problem, send])
}
