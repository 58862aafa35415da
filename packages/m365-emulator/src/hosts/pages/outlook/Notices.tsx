// The bars above an item that an add-in may put there.
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss'
import type { Notice } from './pane-answers.ts'

interface NoticesProps {
  notices: readonly Notice[]
  onDismiss: (notices: readonly Notice[]) => void
}

export function Notices({ notices, onDismiss }: NoticesProps) {
  return notices.map((notice) => (
    <MessageBar key={notice.key} intent={notice.type === 'errorMessage' ? 'error' : 'info'}>
      <MessageBarBody>{notice.message}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label="Dismiss"
            icon={<Dismiss20Regular />}
            onClick={() => onDismiss(notices.filter((other) => other.key !== notice.key))}
          />
        }
      />
    </MessageBar>
  ))
}
