// [Open draft]: in Outlook's own window where the frame can, else by the draft's own web link (never by its folder).
import { useState } from 'react'
import { useClient } from 'urql'
import { useHost } from '#addin/shared/ui/HostFrame.tsx'
import { DraftPlaceQuery } from './documents.ts'

/** 'shown': in Outlook; 'link': its web page was opened; 'not-found': there is nothing to open (yet). */
export type OpenedHow = 'shown' | 'link' | 'not-found'

export interface OpenDraft {
  busy: boolean
  open: (recommendationId: string, webLink: string | null) => Promise<OpenedHow>
}

export function useOpenDraft(): OpenDraft {
  const client = useClient()
  const host = useHost()
  const [busy, setBusy] = useState(false)
  return {
    busy,
    async open(recommendationId, webLink) {
      setBusy(true)
      try {
        if (host.kind === 'browser')
          return webLink ? await host.openLink(webLink).then(() => 'link' as const) : 'not-found'
        const { data } = await client
          .query(DraftPlaceQuery, { id: recommendationId }, { requestPolicy: 'network-only' })
          .toPromise()
        const place = data?.recommendation?.permissionRequest
        const link = place?.webLink ?? webLink
        if (!link) return 'not-found'
        if ((await host.openDraft({ webLink: link, outlookItemId: place?.outlookItemId ?? null })) === 'opened')
          return 'shown'
        await host.openLink(link)
        return 'link'
      } finally {
        setBusy(false)
      }
    },
  }
}
