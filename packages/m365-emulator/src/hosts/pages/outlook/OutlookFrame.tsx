// A window that plays Outlook: folders, messages, the open item, the ribbon and our pane; the personal tab as an app.
import { Button, mergeClasses, MessageBar, MessageBarBody, Text } from '@fluentui/react-components'
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left'
import { Mail48Regular } from '@fluentui/react-icons/svg/mail'
import { useRef } from 'react'
import { AccountButton } from '../AccountButton.tsx'
import { AppRail } from '../AppRail.tsx'
import { CompanySearch } from '../CompanySearch.tsx'
import { useStage } from '../stage-world.ts'
import type { TabHostContext } from '../teams/runtime-config.ts'
import { TabFrame, type TabHandle } from '../teams/TabFrame.tsx'
import { AddInPane } from './AddInPane.tsx'
import { Compose } from './Compose.tsx'
import { FolderList } from './FolderList.tsx'
import { FolderMenu } from './FolderMenu.tsx'
import { MessageList } from './MessageList.tsx'
import { Notices } from './Notices.tsx'
import { ReadingPane } from './ReadingPane.tsx'
import { Ribbon } from './Ribbon.tsx'
import { replyTo } from './reply.ts'
import { useOutlook, type Outlook } from './use-outlook.ts'
import { useOutlookStyles } from './outlook-styles.ts'

/** The pane belongs to an item: without one it waits unseen. */
const isPaneShown = ({ pane, open }: Outlook): boolean => pane !== null && open.kind !== 'none'

function OpenItem({ outlook }: { outlook: Outlook }) {
  const styles = useOutlookStyles()
  const { open } = outlook
  if (open.kind === 'none')
    return (
      <div className={styles.nothing}>
        <Mail48Regular aria-hidden="true" />
        <Text weight="semibold">Select an item to read</Text>
        <Text size={200}>Nothing is selected</Text>
      </div>
    )
  return (
    <>
      <Notices notices={outlook.notices} onDismiss={outlook.setNotices} />
      {open.kind === 'reading' ? (
        <ReadingPane
          mail={open.mail}
          onReply={() => outlook.write(replyTo(open.mail), 'reply')}
          onDelete={() => void outlook.remove(open.mail)}
        />
      ) : (
        <Compose store={open.store} onSend={outlook.send} onDiscard={outlook.discard} />
      )}
    </>
  )
}

function Messages({ outlook, narrow }: { outlook: Outlook; narrow: boolean }) {
  const styles = useOutlookStyles()
  const { open, list } = outlook
  const chosenId = open.kind === 'reading' ? open.mail.id : open.kind === 'writing' ? open.store.current().id : null
  return (
    <div className={mergeClasses(styles.card, styles.list, narrow && styles.grow)}>
      <FolderMenu outlook={outlook} withFolders={narrow || isPaneShown(outlook)} />
      {list.problem && (
        <MessageBar intent="error">
          <MessageBarBody>The mailbox could not be read: {list.problem}</MessageBarBody>
        </MessageBar>
      )}
      <MessageList
        folder={outlook.folder}
        mails={list.mails}
        chosenId={chosenId}
        onOpen={(mail) => void outlook.openMail(mail.id)}
      />
    </div>
  )
}

function MailView({ outlook, compact }: { outlook: Outlook; compact: boolean }) {
  const styles = useOutlookStyles()
  const { open } = outlook
  const isOpen = open.kind !== 'none'
  const reply = (): void => {
    if (open.kind === 'reading') outlook.write(replyTo(open.mail), 'reply')
  }
  const showList = !compact || !isOpen
  return (
    <div className={styles.mail}>
      {compact && isOpen && (
        <div className={styles.back}>
          <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={outlook.close}>
            Back to messages
          </Button>
        </div>
      )}
      <Ribbon outlook={outlook} compact={compact} onReply={reply} />
      <div className={mergeClasses(styles.columns, compact && styles.oneColumn)}>
        {!compact && !isPaneShown(outlook) && (
          <div className={styles.folders}>
            <FolderList chosen={outlook.folder} onChoose={outlook.chooseFolder} />
          </div>
        )}
        {showList && <Messages outlook={outlook} narrow={compact} />}
        {(!compact || isOpen) && (
          <div className={mergeClasses(styles.card, styles.item)} role="region" aria-label="Reading pane">
            <OpenItem outlook={outlook} />
          </div>
        )}
        {isPaneShown(outlook) && <AddInPane outlook={outlook} compact={compact} />}
      </div>
    </div>
  )
}

function useAppSeat(): TabHostContext {
  const { choices, me, settings } = useStage()
  return {
    hostName: 'Outlook',
    clientType: 'web',
    nestedAppAuth: choices.nestedAppAuth,
    theme: choices.theme,
    locale: choices.locale.toLowerCase(),
    entityId: settings.pages.tab?.entityId ?? '',
    subEntityId: null,
    appId: settings.clientId,
    person: me,
  }
}

export function OutlookFrame({ compact, visible }: { compact: boolean; visible: boolean }) {
  const styles = useOutlookStyles()
  const { settings, choices } = useStage()
  const outlook = useOutlook(visible)
  const hostContext = useAppSeat()
  const tab = useRef<TabHandle>(null)
  return (
    <section aria-label="Outlook" className={styles.window}>
      <div
        className={mergeClasses(
          styles.bar,
          choices.theme === 'contrast' && styles.contrastBar,
          compact && styles.phoneBar,
        )}
      >
        <Text weight="semibold" size={compact ? 500 : 400}>
          Outlook
        </Text>
        {!compact && <CompanySearch />}
        <div className={styles.end}>
          <AccountButton />
        </div>
      </div>
      <div className={mergeClasses(styles.body, compact && styles.phoneBody)}>
        <AppRail
          compact={compact}
          selected={outlook.app}
          onApp={() => outlook.setApp('app')}
          onMail={() => outlook.setApp('mail')}
        />
        {outlook.app === 'mail' ? (
          <MailView outlook={outlook} compact={compact} />
        ) : (
          <div className={mergeClasses(styles.card, styles.app)}>
            <TabFrame hostContext={hostContext} title={`${settings.appName} in Outlook`} handle={tab} />
          </div>
        )}
      </div>
    </section>
  )
}
