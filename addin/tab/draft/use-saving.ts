// Autosave: what is typed stays on this device at once and goes to the server soon; two places that wrote meet here.
import { useCallback, useEffect, useReducer, useRef } from 'react'
import { useClient } from 'urql'
import { deviceStorage } from '#addin/shared/device-storage.ts'
import { DraftNow, SaveDraft } from './documents.ts'
import { forgetLocalCopy, keepLocalCopy, readLocalCopy } from './local-copy.ts'
import { holdsUnsaved, maySend, nextSaving, openSaving, type Saving, type SavingEvent } from './saving.ts'
import type { DraftShown, RefusedResult } from './shapes.ts'

/** Quiet after the last key before a save leaves. */
const QUIET_MS = 1200
/** Until an unreachable server is tried again. */
const RETRY_MS = 8000

export interface DraftSaving extends Saving {
  dispatch: (event: SavingEvent) => void
  /** Saves now what is unsaved; answers the version that holds the text, or null when it could not be saved. */
  flush: () => Promise<number | null>
}

interface Heard {
  onSaved: (draft: DraftShown) => void
  onRefused: (refused: RefusedResult) => void
}

export function useSaving(
  recommendationId: string,
  draft: DraftShown | null,
  { onSaved, onRefused }: Heard,
): DraftSaving {
  const client = useClient()
  const [saving, dispatchState] = useReducer(nextSaving, null, () =>
    openSaving(draft?.version ?? 0, draft?.text ?? '', readLocalCopy(deviceStorage(), recommendationId)),
  )
  const latest = useRef(saving)
  const dispatch = useCallback((event: SavingEvent) => {
    latest.current = nextSaving(latest.current, event)
    dispatchState(event)
  }, [])

  const send = useCallback(async (): Promise<number | null> => {
    if (!holdsUnsaved(latest.current)) return latest.current.version
    if (!maySend(latest.current)) return null
    const { text, version } = latest.current
    dispatch({ type: 'sending' })
    const { data } = await client.mutation(SaveDraft, { input: { recommendationId, version, text } }).toPromise()
    const result = data?.saveDraft
    if (!result) {
      dispatch({ type: 'unreachable' })
      return null
    }
    if (result.__typename === 'Draft') {
      dispatch({ type: 'saved', version: result.version, text: result.text })
      onSaved(result)
      return result.text === latest.current.text ? result.version : send()
    }
    if (result.code !== 'CHANGED_ELSEWHERE') {
      dispatch({ type: 'refused' })
      onRefused(result)
      return null
    }
    const now = await client.query(DraftNow, { id: recommendationId }, { requestPolicy: 'network-only' }).toPromise()
    const other = now.data?.recommendation?.draft
    dispatch(other ? { type: 'met', version: other.version, text: other.text } : { type: 'unreachable' })
    return null
  }, [client, dispatch, onRefused, onSaved, recommendationId])

  useEffect(() => {
    if (holdsUnsaved(saving))
      keepLocalCopy(deviceStorage(), recommendationId, { text: saving.text, version: saving.version })
    else if (saving.status === 'saved') forgetLocalCopy(deviceStorage(), recommendationId)
  }, [recommendationId, saving])

  useEffect(() => {
    if (saving.status !== 'unsaved' && saving.status !== 'unreachable') return
    const timer = setTimeout(() => void send(), saving.status === 'unsaved' ? QUIET_MS : RETRY_MS)
    return () => clearTimeout(timer)
  }, [saving.status, saving.text, send])

  useEffect(() => {
    const back = () => void send()
    window.addEventListener('online', back)
    return () => {
      window.removeEventListener('online', back)
      // Leaving the page: what is unsaved goes now; the device keeps it until the answer.
      if (maySend(latest.current)) void send()
    }
  }, [send])

  return { ...saving, dispatch, flush: send }
}
