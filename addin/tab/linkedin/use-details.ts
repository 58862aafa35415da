// Keeps what is chosen, a moment after the last change; what was typed stays on the page whatever happens.
import { useCallback, useEffect, useRef, useState } from 'react'
import { usePress, type Presser } from '#addin/shared/request/use-press.ts'
import type { HandOffPartsFragment } from '#schema/generated/client/graphql.ts'
import { detailsOf, sameDetails, toSave, type Details } from './details.ts'
import { SaveHandOff } from './documents.ts'

const QUIET_MS = 900

export interface DetailsForm {
  details: Details
  press: Presser
  /** All is on the server. */
  form: boolean
  change: (part: Partial<Details>) => void
  /** Saves now; `then` runs once the server has them. Also when nothing changed: the server then knows that they are looked through. */
  save(then?: () => void): void
}

export function useDetails(handOff: HandOffPartsFragment): DetailsForm {
  const press = usePress()
  const [details, setDetails] = useState(() => detailsOf(handOff))
  const [form, setKept] = useState(details)
  const newest = useRef(details)
  const { run } = press
  const runNow = useRef(run)
  useEffect(() => {
    runNow.current = run
    newest.current = details
  })

  const save = useCallback(
    (then?: () => void) => {
      const sent = newest.current
      void runNow.current(SaveHandOff, { input: toSave(handOff.recommendationId, sent) }, (data) => data.saveHandOff, {
        onDone: () => {
          setKept(sent)
          then?.()
        },
      })
    },
    [handOff.recommendationId],
  )

  const changed = !sameDetails(details, form)
  useEffect(() => {
    if (!changed) return
    const timer = setTimeout(() => save(), QUIET_MS)
    return () => clearTimeout(timer)
  }, [changed, details, save])

  return { details, press, form: !changed, change: (part) => setDetails((now) => ({ ...now, ...part })), save }
}
