// "Send permission request" while reading: the server makes the draft, Outlook opens it, the person sends it.
import { Button, Link, MessageBar, MessageBarBody, Text } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { PaneSubjectFragment } from '#schema/generated/client/graphql.ts'
import { newId } from '#addin/shared/api/new-id.ts'
import { PressTrouble } from '#addin/shared/request/PressTrouble.tsx'
import { useOpenDraft, type OpenedHow } from '#addin/shared/request/use-open-draft.ts'
import { usePress } from '#addin/shared/request/use-press.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { useHost } from '#addin/shared/ui/HostFrame.tsx'
import { say } from '#addin/shared/words/words.ts'
import { PaneMarkSent, PaneSendRequest } from '../documents.ts'
import { MailPreview } from '../MailPreview.tsx'
import { usePaneStyles } from '../pane-styles.ts'

interface Props {
  subject: PaneSubjectFragment
  onMoved: () => void
}

/** The step from "ready to ask" to a draft in the mailbox. */
export function MakeDraft({ subject, onMoved }: Props) {
  const styles = usePaneStyles()
  const press = usePress()
  const host = useHost()
  const announce = useAnnounce()
  // The same key until the server has answered: pressing again after a lost answer makes no second draft.
  const requestKey = useRef<string | null>(null)
  const send = (): void => {
    requestKey.current ??= newId()
    const input = { recommendationId: subject.id, requestKey: requestKey.current }
    void press.run(PaneSendRequest, { input }, (data) => data.sendPermissionRequest, {
      onDone: ({ webLink, outlookItemId }) => {
        requestKey.current = null
        announce(say('outlook.ask.saved'))
        onMoved()
        // Outlook's own window only: a web page may not open without a press, so its link waits in the next view.
        if (webLink && outlookItemId) void host.openDraft({ webLink, outlookItemId }).catch(() => undefined)
      },
      onRefused: () => (requestKey.current = null),
    })
  }
  return (
    <div className={styles.stack}>
      {subject.requestPreview && <MailPreview preview={subject.requestPreview} />}
      <PressTrouble press={press} />
      <Button appearance="primary" disabledFocusable={press.busy} onClick={send}>
        {say(press.busy ? 'outlook.ask.making' : 'outlook.ask.send')}
      </Button>
      <Text size={200}>{say('outlook.ask.nothingSent')}</Text>
    </div>
  )
}

/** The request was put into an open message that the mailbox does not show yet. */
export function RequestInMessage({ subject, onMoved }: Props) {
  const styles = usePaneStyles()
  const press = usePress()
  const requestKey = useRef<string | null>(null)
  const makeDraft = (): void => {
    requestKey.current ??= newId()
    const input = { recommendationId: subject.id, requestKey: requestKey.current }
    void press.run(PaneSendRequest, { input }, (data) => data.sendPermissionRequest, { onDone: onMoved })
  }
  return (
    <div className={styles.stack}>
      <Text>{say('outlook.ask.inMessage')}</Text>
      <SentButton {...{ subject, onMoved }} />
      <PressTrouble press={press} />
      <Button appearance="subtle" disabledFocusable={press.busy} onClick={makeDraft}>
        {say(press.busy ? 'outlook.ask.making' : 'outlook.ask.instead')}
      </Button>
    </div>
  )
}

/** The draft lies in the mailbox: open it, and say so once it is sent. */
export function DraftMade({ subject, onMoved }: Props) {
  const styles = usePaneStyles()
  const host = useHost()
  const draft = useOpenDraft()
  const [opened, setOpened] = useState<OpenedHow | null>(null)
  const webLink = subject.permissionRequest?.webLink ?? null
  const open = async (): Promise<void> => setOpened(await draft.open(subject.id, webLink))
  return (
    <div className={styles.stack}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {say('outlook.ask.saved')} {say('outlook.ask.inDrafts')}
        </MessageBarBody>
      </MessageBar>
      <Button appearance="primary" disabledFocusable={draft.busy} onClick={() => void open()}>
        {say(draft.busy ? 'outlook.ask.opening' : 'outlook.ask.open')}
      </Button>
      {opened && <Text role="status">{say(OPENED[opened])}</Text>}
      {webLink !== null && (
        <Link as="button" onClick={() => void host.openLink(webLink)}>
          {say('outlook.ask.web')}
        </Link>
      )}
      <SentButton {...{ subject, onMoved }} />
    </div>
  )
}

/** Only the person knows that it was sent. */
export function SentButton({ subject, onMoved }: Props) {
  const press = usePress()
  const markSent = (): void =>
    void press.run(PaneMarkSent, { id: subject.id }, (data) => data.markSent, { onDone: onMoved })
  return (
    <>
      <PressTrouble press={press} />
      <Button disabledFocusable={press.busy} onClick={markSent}>
        {say('outlook.ask.sent')}
      </Button>
    </>
  )
}

const OPENED = {
  shown: 'outlook.ask.opened',
  link: 'outlook.ask.openedOnWeb',
  'not-found': 'outlook.ask.inDrafts',
} as const satisfies Record<OpenedHow, string>
