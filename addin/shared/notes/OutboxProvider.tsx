// Sends the notes of the outbox one after the other, keeps what could not be sent, and tells pages where each stands.
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useClient } from 'urql'
import { mendsBySignIn, problemFrom } from '#addin/shared/api/problems.ts'
import type { Problem } from '#addin/shared/api/problems.ts'
import { keep, take } from './device-drawer.ts'
import { AddNote } from './documents.ts'
import { enqueue, merged, nextToSend, sendAgain, withRefusal, without } from './outbox.ts'
import type { NoteToSend, Outbox } from './outbox.ts'

/** Seconds between tries while nothing answers; an "online" event of the browser tries at once. */
const TRY_AGAIN_AFTER_S = 15

interface OutboxContents {
  outbox: Outbox
  /** The id of the note that was saved last in this window, for "Saved" and its undo. */
  lastSaved: { id: string; recommendationId: string } | null
  /** Why nothing is being sent at the moment, if so. */
  problem: Problem | null
  add: (note: NoteToSend) => void
  again: (id: string) => void
  discard: (id: string) => void
  forgetLastSaved: () => void
  /** Tries now. */
  send: () => void
}

const OutboxContext = createContext<OutboxContents | null>(null)

/**
 * `owner` is the signed-in person, null until known: another person on the same device never sees these notes, and
 * until the name is known they are only held in memory.
 */
export function OutboxProvider({ owner, children }: { owner: string | null; children: ReactNode }) {
  const { outbox, change, current, loaded } = useStored(owner === null ? null : `outbox:${owner}`)
  const [lastSaved, setLastSaved] = useState<OutboxContents['lastSaved']>(null)
  const { problem, send } = useSender(current, change, setLastSaved)
  useEffect(() => {
    if (loaded) send()
  }, [loaded, send])
  const contents = useMemo<OutboxContents>(
    () => ({
      outbox,
      lastSaved,
      problem,
      send,
      add: (note) => {
        change((now) => enqueue(now, note))
        send()
      },
      again: (id) => {
        change((now) => sendAgain(now, id))
        send()
      },
      discard: (id) => {
        change((now) => without(now, id), id)
      },
      forgetLastSaved: () => {
        setLastSaved(null)
      },
    }),
    [outbox, lastSaved, problem, change, send],
  )
  return <OutboxContext value={contents}>{children}</OutboxContext>
}

/** The outbox of the signed-in person. Throws outside an OutboxProvider. */
export function useOutbox(): OutboxContents {
  const contents = useContext(OutboxContext)
  if (!contents) throw new Error('useOutbox needs an OutboxProvider above it.')
  return contents
}

type Change = (step: (now: Outbox) => Outbox, gone?: string) => void

/** The outbox in memory, mirrored in the device's drawer at every change. */
function useStored(key: string | null) {
  const [outbox, setOutbox] = useState<Outbox>([])
  const [loaded, setLoaded] = useState(false)
  const current = useRef<Outbox>([])
  const gone = useRef(new Set<string>())
  const change = useCallback<Change>(
    (step, removed) => {
      if (removed !== undefined) gone.current.add(removed)
      current.current = step(current.current)
      setOutbox(current.current)
      if (key !== null) void keep(key, current.current.length === 0 ? undefined : current.current)
    },
    [key],
  )
  useEffect(() => {
    if (key === null) return
    void take(key).then((stored) => {
      change((now) => merged(now, isOutbox(stored) ? stored : [], gone.current))
      setLoaded(true)
    })
  }, [key, change])
  return { outbox, change, current, loaded }
}

function useSender(
  current: { readonly current: Outbox },
  change: Change,
  saved: (note: { id: string; recommendationId: string }) => void,
) {
  const client = useClient()
  const busy = useRef(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const send = useCallback(() => {
    if (busy.current) return
    busy.current = true
    const sendAll = async () => {
      for (let note = nextToSend(current.current); note; note = nextToSend(current.current)) {
        const { id, recommendationId, text, day, sureItIsNotTwice } = note
        const answer = await client
          .mutation(AddNote, { input: { id, recommendationId, text, day, sureItIsNotTwice } })
          .toPromise()
        const trouble = answer.error && problemFrom(answer.error)
        // A note the server can never take must not stop those behind it.
        if (trouble?.tryAgain === 'NO' && trouble.code === 'UNEXPECTED') {
          change((now) => withRefusal(now, id, null))
          continue
        }
        if (trouble) return trouble
        const result = answer.data?.addNote
        if (result?.__typename === 'Refused') change((now) => withRefusal(now, id, result))
        else {
          change((now) => without(now, id), id)
          saved({ id, recommendationId })
        }
      }
      return null
    }
    void sendAll().then((trouble) => {
      busy.current = false
      setProblem(trouble)
    })
  }, [client, current, change, saved])
  useTryAgain(problem, send)
  return { problem, send }
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

function isOutbox(value: unknown): value is Outbox {
  return (
    Array.isArray(value) &&
    value.every((note) => typeof note === 'object' && note !== null && 'id' in note && 'text' in note)
  )
}
