// Keeps the arrangement on the page and on the server in step: every gesture is shown at once and saved in order.
import { useCallback, useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import type { RefusedResult, ReviewPartsFragment } from './shapes.ts'
import { sameArrangement, toInput, type Arrangement } from './arrangement.ts'
import { ArrangeTraits, ReviewQuery, SuggestTraitsAnew } from './documents.ts'
import { arrangementOf } from './shapes.ts'

export type ArrangingStatus = 'kept' | 'keeping' | 'unreachable' | 'elsewhere' | 'refused'

export interface Arranging {
  arrangement: Arrangement
  status: ArrangingStatus
  refused: RefusedResult | null
  /** What the other place arranged, when two met. */
  other: ReviewPartsFragment | null
  change(next: Arrangement): void
  undo: (() => void) | null
  again(): void
  keepMine(): void
  takeOther(): void
  suggestAnew(): Promise<void>
}

interface Ground {
  version: number
  kept: Arrangement
}

/** One arrangement of one recommendation. At most one save is on its way; the newest gesture is saved after it. */
export function useArrangement(review: ReviewPartsFragment): Arranging {
  const client = useClient()
  const [arrangement, setArrangement] = useState(() => arrangementOf(review))
  const [status, setStatus] = useState<ArrangingStatus>('kept')
  const [refused, setRefused] = useState<RefusedResult | null>(null)
  const [other, setOther] = useState<ReviewPartsFragment | null>(null)
  const [past, setPast] = useState<readonly Arrangement[]>([])
  const ground = useRef<Ground>({ version: review.version, kept: arrangementOf(review) })
  const wanted = useRef(arrangement)
  const busy = useRef(false)

  const rest = useCallback((found: ReviewPartsFragment) => {
    ground.current = { version: found.version, kept: arrangementOf(found) }
    wanted.current = ground.current.kept
    setArrangement(ground.current.kept)
    setOther(null)
    setRefused(null)
    setStatus('kept')
  }, [])

  const send = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    try {
      while (!sameArrangement(wanted.current, ground.current.kept)) {
        const sent = wanted.current
        setStatus('keeping')
        const input = {
          recommendationId: review.recommendationId,
          version: ground.current.version,
          traits: toInput(sent),
        }
        const { data } = await client.mutation(ArrangeTraits, { input }).toPromise()
        const result = data?.arrangeTraits
        if (!result) return setStatus('unreachable')
        if (result.__typename === 'Refused') {
          if (result.code !== 'CHANGED_ELSEWHERE') {
            setRefused(result)
            return setStatus('refused')
          }
          const now = await client
            .query(ReviewQuery, { id: review.recommendationId }, { requestPolicy: 'network-only' })
            .toPromise()
          if (!now.data?.recommendation) return setStatus('unreachable')
          setOther(now.data.recommendation.review)
          return setStatus('elsewhere')
        }
        ground.current = { version: result.version, kept: sent }
      }
      setStatus('kept')
    } finally {
      busy.current = false
    }
  }, [client, review.recommendationId])

  const want = useCallback(
    (next: Arrangement) => {
      wanted.current = next
      setArrangement(next)
      setRefused(null)
      void send()
    },
    [send],
  )

  useEffect(() => {
    const retry = () => void send()
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [send])

  const last = past.at(-1)
  return {
    arrangement,
    status,
    refused,
    other,
    change(next) {
      if (sameArrangement(next, arrangement) && next.loose.join() === arrangement.loose.join()) return
      setPast([...past.slice(-19), arrangement])
      want(next)
    },
    undo: last
      ? () => {
          setPast(past.slice(0, -1))
          want(last)
        }
      : null,
    again: () => void send(),
    keepMine() {
      if (!other) return
      ground.current = { version: other.version, kept: arrangementOf(other) }
      setOther(null)
      void send()
    },
    takeOther() {
      if (other) rest(other)
    },
    async suggestAnew() {
      const { data } = await client.mutation(SuggestTraitsAnew, { id: review.recommendationId }).toPromise()
      const result = data?.suggestTraitsAnew
      if (!result) return setStatus('unreachable')
      if (result.__typename === 'Refused') {
        setRefused(result)
        return setStatus('refused')
      }
      setPast([...past.slice(-19), arrangement])
      rest(result)
    },
  }
}
