// Puts the prepared request into the open message: the server first, so that it knows of the request whatever happens to the
// message, then Outlook, then the server hears where the message is.
import { useCallback, useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import type { PaneSubjectFragment } from '#schema/generated/client/graphql.ts'
import { newId } from '#addin/shared/api/new-id.ts'
import { usePress, type Press } from '#addin/shared/request/use-press.ts'
import { PaneMessageFilled, PanePrepareMessage } from '../documents.ts'
import type { WrittenMail } from '../item.ts'
import { useItems } from '../use-item.ts'
import { fitOf, type Fit } from './fits.ts'

/** The mail as prepared. */
export type Preview = NonNullable<PaneSubjectFragment['requestPreview']>

/** Milliseconds between looks at the message while the pane is open; Outlook tells of no keystrokes. */
const LOOK_EVERY = 2_000

export interface Filling {
  fit: Fit
  /** Names of everybody the message goes to besides the one person. */
  others: string
  busy: boolean
  /** Outlook did not take the text. */
  failed: boolean
  press: Press
  fill: () => void
}

/** `onFilled`: the request is made, so what is shown of it has to be read anew. */
export function useFilling(subject: PaneSubjectFragment, preview: Preview, onFilled: () => void): Filling {
  const items = useItems()
  const client = useClient()
  const press = usePress()
  const [mail, look] = useWritten()
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  // The same key until the server has answered: pressing again after a lost answer makes no second request.
  const requestKey = useRef<string | null>(null)
  const put = async (requested: {
    requestKey: string
    mail: Pick<Preview, 'toName' | 'toAddress' | 'subject' | 'html'>
  }) => {
    setState('busy')
    const { toName: name, toAddress: address, subject: title, html } = requested.mail
    try {
      const place = await items.fill({ to: { name, address }, subject: title, html })
      setState('ready')
      const input = { recommendationId: subject.id, requestKey: requested.requestKey, ...place }
      // Without an answer the message is found later by its recipient and subject.
      await client.mutation(PaneMessageFilled, { input }).toPromise()
    } catch {
      setState('failed')
    }
    await look()
    onFilled()
  }
  const fill = (): void => {
    requestKey.current ??= newId()
    const input = { recommendationId: subject.id, requestKey: requestKey.current }
    void press.run(PanePrepareMessage, { input }, (data) => data.prepareMessage, {
      onDone: (requested) => {
        requestKey.current = null
        void put(requested)
      },
      onRefused: () => (requestKey.current = null),
    })
  }
  const prepared = {
    toAddress: preview.toAddress,
    subject: preview.subject,
    quoted: subject.draft?.text ?? preview.text,
  }
  return {
    fit: mail ? fitOf(mail, prepared) : 'empty',
    others: mail ? othersOf(mail, preview.toAddress) : '',
    busy: press.busy || state === 'busy',
    failed: state === 'failed',
    press,
    fill,
  }
}

function othersOf({ to, cc, bcc }: WrittenMail, address: string): string {
  const others = [...to, ...cc, ...bcc].filter((person) => person.address !== address.toLowerCase())
  return others.map(({ name }) => name).join(', ')
}

/** The message as it is written now; null while it cannot be read. */
function useWritten(): [WrittenMail | null, () => Promise<void>] {
  const items = useItems()
  const [mail, setMail] = useState<WrittenMail | null>(null)
  const isLooking = useRef(false)
  const look = useCallback(async () => {
    if (isLooking.current) return
    isLooking.current = true
    // The message may be closed or another one chosen between two looks.
    setMail(await items.written().catch(() => null))
    isLooking.current = false
  }, [items])
  useEffect(() => {
    void look()
    const timer = setInterval(() => void look(), LOOK_EVERY)
    return () => clearInterval(timer)
  }, [look])
  return [mail, look]
}
