// Keeps the arrangement on the page and on the server in step: every gesture is shown at once and saved in order.
import { useCallback, useEffect, useRef, useState } from 'react'
import { useClient, type Client } from 'urql'
import { sameArrangement, toInput, type Arrangement } from './arrangement.ts'
import { ArrangeTraits, ReviewQuery, SuggestTraitsAnew } from './documents.ts'
import { arrangementOf, type RefusedResult, type ReviewPartsFragment } from './shapes.ts'

export type ArrangingStatus = 'kept' | 'keeping' | 'unreachable' | 'elsewhere' | 'refused'

interface SaveConflict {
  status: ArrangingStatus
  refused: RefusedResult | null
  /** What the other place arranged, when two met. */
  other: ReviewPartsFragment | null
}

export interface Arranging extends SaveConflict {
  arrangement: Arrangement
  change: (next: Arrangement) => void
  undo: (() => void) | null
  again: () => void
  keepMine: () => void
  takeOther: () => void
  suggestAnew: () => Promise<void>
}

/** The arrangement the server holds, as far as this page knows. */
interface Ground {
  version: number
  saved: Arrangement
}

const KEPT: SaveConflict = { status: 'kept', refused: null, other: null }
/** Steps back that Undo remembers. */
const MOST_PAST = 20

const groundOf = (review: ReviewPartsFragment): Ground => ({ version: review.version, saved: arrangementOf(review) })

/** One arrangement of one recommendation. At most one save is on its way; the newest gesture is saved after it. */
export function useArrangement(review: ReviewPartsFragment): Arranging {
  const id = review.recommendationId
  const client = useClient()
  const [arrangement, setArrangement] = useState(() => arrangementOf(review))
  const [past, setPast] = useState<readonly Arrangement[]>([])
  const { standing, setStanding, ground: background, wanted, send } = useKeeping(id, review)

  const want = (next: Arrangement) => {
    wanted.current = next
    setArrangement(next)
    void send()
  }
  const rest = (found: ReviewPartsFragment) => {
    background.current = groundOf(found)
    wanted.current = background.current.saved
    setArrangement(background.current.saved)
    setStanding(KEPT)
  }
  const remember = () => {
    setPast([...past.slice(1 - MOST_PAST), arrangement])
  }
  const last = past.at(-1)
  return {
    ...standing,
    arrangement,
    change: (next) => {
      if (next === arrangement) return
      remember()
      want(next)
    },
    undo: last
      ? () => {
          setPast(past.slice(0, -1))
          want(last)
        }
      : null,
    again: () => void send(),
    keepMine: () => {
      if (standing.other) background.current = groundOf(standing.other)
      void send()
    },
    takeOther: () => {
      if (standing.other) rest(standing.other)
    },
    suggestAnew: async () => {
      const { data } = await client.mutation(SuggestTraitsAnew, { id }).toPromise()
      const result = data?.suggestTraitsAnew
      if (result?.__typename === 'Review') {
        remember()
        rest(result)
      } else
        setStanding(result ? { status: 'refused', refused: result, other: null } : { ...KEPT, status: 'unreachable' })
    },
  }
}

/** Saves what is wanted, one save after the other, until the server holds it or something stands in the way. */
function useKeeping(id: string, review: ReviewPartsFragment) {
  const client = useClient()
  const [standing, setStanding] = useState<SaveConflict>(KEPT)
  const background = useRef<Ground>(groundOf(review))
  const wanted = useRef<Arrangement>(background.current.saved)
  const busy = useRef(false)
  const send = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    let now: SaveConflict = KEPT
    while (now.status === 'kept' && !sameArrangement(wanted.current, background.current.saved)) {
      setStanding({ ...KEPT, status: 'keeping' })
      const sent = wanted.current
      const saved = await saveArrangement(client, id, background.current.version, sent)
      if ('version' in saved) background.current = { version: saved.version, saved: sent }
      else now = saved
    }
    setStanding(now)
    busy.current = false
  }, [client, id])

  useEffect(() => {
    const retry = () => void send()
    window.addEventListener('online', retry)
    return () => {
      window.removeEventListener('online', retry)
    }
  }, [send])
  return { standing, setStanding, ground: background, wanted, send }
}

/** One save: the new version, or what stands in the way of it. */
async function saveArrangement(
  client: Client,
  id: string,
  version: number,
  sent: Arrangement,
): Promise<SaveConflict | { version: number }> {
  const input = { recommendationId: id, version, traits: toInput(sent) }
  const { data } = await client.mutation(ArrangeTraits, { input }).toPromise()
  const result = data?.arrangeTraits
  if (!result) return { ...KEPT, status: 'unreachable' }
  if (result.__typename === 'Review') return { version: result.version }
  if (result.code !== 'CHANGED_ELSEWHERE') return { status: 'refused', refused: result, other: null }
  const now = await client.query(ReviewQuery, { id }, { requestPolicy: 'network-only' }).toPromise()
  const other = now.data?.recommendation?.review ?? null
  return other ? { status: 'elsewhere', refused: null, other } : { ...KEPT, status: 'unreachable' }
}
