import { useEffect } from 'react'
import { useQuery } from 'urql'
import { DueReminderQuery } from './documents.ts'

/** A tab left open all day looks this often; opening or returning to it looks at once. */
const LOOK_EVERY_MS = 5 * 60_000

/** An answer without a reminder names no type: it is stale all the same once a note was written. */
const ALSO = { additionalTypenames: ['DueReminder'] }

/** The reminder that is due and not answered yet, kept up to date while the page is open. */
export function useDueReminder() {
  const [{ data }, look] = useQuery({ query: DueReminderQuery, context: ALSO })
  useEffect(() => {
    const now = () => {
      if (document.visibilityState === 'visible') look({ requestPolicy: 'network-only' })
    }
    const timer = setInterval(now, LOOK_EVERY_MS)
    document.addEventListener('visibilitychange', now)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', now)
    }
  }, [look])
  return data?.dueReminder ?? null
}
