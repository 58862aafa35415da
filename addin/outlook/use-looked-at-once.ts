// A request in Drafts may have been sent since: the mailbox is looked at once when the pane shows it.
import { useEffect, useRef } from 'react'
import { useClient } from 'urql'
import { PaneLookAtDraft } from './documents.ts'

/** `onMoved` is called when it was found sent. Failures are left to the person's own presses. */
export function useLookedAtOnce(recommendationId: string | null, onMoved: () => void): void {
  const client = useClient()
  const moved = useRef(onMoved)
  useEffect(() => {
    moved.current = onMoved
  })
  useEffect(() => {
    if (recommendationId === null) return
    const look = async (): Promise<void> => {
      const { data } = await client.mutation(PaneLookAtDraft, { id: recommendationId }).toPromise()
      const found = data?.lookAtDraft
      if (found?.__typename === 'PermissionRequest' && found.state === 'SENT') moved.current()
    }
    void look()
  }, [client, recommendationId])
}
