// While writing: puts the prepared request into the open message, and says whether it still fits.
import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components'
import { Checkmark20Filled } from '@fluentui/react-icons/svg/checkmark'
import { useCallback, useEffect, useState } from 'react'
import type { PaneSubjectFragment } from '#schema/generated/client/graphql.ts'
import { useAnnounced } from '#addin/shared/ui/Announcer.tsx'
import { say } from '#addin/shared/words/words.ts'
import type { WrittenMail } from '../item.ts'
import { useItems } from '../use-item.ts'
import { usePaneStyles } from '../pane-styles.ts'
import { MailPreview } from '../MailPreview.tsx'
import { fitOf, type Fit } from './fits.ts'

/** The mail as prepared. */
type Preview = NonNullable<PaneSubjectFragment['requestPreview']>

/** Milliseconds between looks at the message while the pane is open; Outlook tells of no keystrokes. */
const LOOK_EVERY = 2_000

export function FillMessage({ subject, preview }: { subject: PaneSubjectFragment; preview: Preview }) {
  const styles = usePaneStyles()
  const { fit, others, fill, busy, failed } = useFilling(subject, preview)
  const { firstName } = subject.person
  useAnnounced(fit === 'fits' ? say('outlook.fill.fits') : null)
  return (
    <div className={styles.stack}>
      <MailPreview preview={preview} />
      {fit === 'fits' && (
        <MessageBar intent="success" icon={<Checkmark20Filled />} layout="multiline">
          <MessageBarBody>
            {say('outlook.fill.fits')} {say('outlook.fill.send', { firstName })}
          </MessageBarBody>
        </MessageBar>
      )}
      {fit === 'changed' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('outlook.fill.changed')}</MessageBarBody>
        </MessageBar>
      )}
      {fit === 'other-recipient' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('outlook.fill.other', { firstName, others })}</MessageBarBody>
        </MessageBar>
      )}
      {failed && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{say('outlook.fill.failed')}</MessageBarBody>
        </MessageBar>
      )}
      {fit !== 'fits' && (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void fill()}>
          {say(ACTION[fit], { firstName })}
        </Button>
      )}
      <Text size={200}>{say('outlook.fill.never')}</Text>
    </div>
  )
}

const ACTION = {
  empty: 'outlook.fill.use',
  changed: 'outlook.fill.restore',
  'other-recipient': 'outlook.fill.only',
  fits: 'outlook.fill.use',
} as const satisfies Record<Fit, string>

function useFilling(subject: PaneSubjectFragment, preview: Preview) {
  const items = useItems()
  const [mail, setMail] = useState<WrittenMail | null>(null)
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const look = useCallback(async () => {
    // The message may be closed or another one chosen between two looks.
    setMail(await items.written().catch(() => null))
  }, [items])
  useEffect(() => {
    void look()
    const timer = setInterval(() => void look(), LOOK_EVERY)
    return () => clearInterval(timer)
  }, [look])
  const fill = async (): Promise<void> => {
    setState('busy')
    const { toName: name, toAddress: address, html } = preview
    try {
      await items.fill({ to: { name, address }, subject: preview.subject, html })
      setState('ready')
    } catch {
      setState('failed')
    }
    await look()
  }
  const prepared = {
    toAddress: preview.toAddress,
    subject: preview.subject,
    quoted: subject.draft?.text ?? preview.text,
  }
  const others = mail
    ? [...mail.to, ...mail.cc, ...mail.bcc].filter(({ address }) => address !== preview.toAddress.toLowerCase())
    : []
  return {
    fit: mail ? fitOf(mail, prepared) : 'empty',
    others: others.map(({ name }) => name).join(', '),
    fill,
    busy: state === 'busy',
    failed: state === 'failed',
  } as const
}
