// While writing: puts the prepared request into the open message, and says whether it still fits.
import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components'
import { Checkmark20Filled } from '@fluentui/react-icons/svg/checkmark'
import type { PaneSubjectFragment } from '#schema/generated/client/graphql.ts'
import { PressTrouble } from '#addin/shared/request/PressTrouble.tsx'
import { useAnnounced } from '#addin/shared/ui/Announcer.tsx'
import { say } from '#addin/shared/words/words.ts'
import { usePaneStyles } from '../pane-styles.ts'
import { MailPreview } from '../MailPreview.tsx'
import type { Fit } from './fits.ts'
import { useFilling, type Preview } from './use-filling.ts'

interface Props {
  subject: PaneSubjectFragment
  preview: Preview
  onFilled: () => void
}

export function FillMessage({ subject, preview, onFilled }: Props) {
  const styles = usePaneStyles()
  const { fit, others, fill, busy, failed, press } = useFilling(subject, preview, onFilled)
  const { firstName } = subject.person
  // Said from the same value that is drawn, so that the two never differ.
  useAnnounced(SAID[fit] === null ? null : say(SAID[fit], { firstName, others }))
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
      <PressTrouble press={press} />
      {fit !== 'fits' && (
        <Button appearance="primary" disabledFocusable={busy} onClick={fill}>
          {say(busy ? 'outlook.fill.filling' : ACTION[fit], { firstName })}
        </Button>
      )}
      <Text size={200}>{say('outlook.fill.never')}</Text>
    </div>
  )
}

/** What the live region says of each fit. */
const SAID = {
  empty: null,
  changed: 'outlook.fill.changed',
  'other-recipient': 'outlook.fill.other',
  fits: 'outlook.fill.fits',
} as const satisfies Record<Fit, string | null>

const ACTION = {
  empty: 'outlook.fill.use',
  changed: 'outlook.fill.restore',
  'other-recipient': 'outlook.fill.only',
  fits: 'outlook.fill.use',
} as const satisfies Record<Fit, string>
