// The iframe with the personal tab, its loading line and the page shown when the tab says that it failed.
import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components'
import { useImperativeHandle, useRef, type Ref } from 'react'
import { useStage } from '../stage-world.ts'
import type { TabHostContext } from './runtime-config.ts'
import { useTab } from './use-tab.ts'

const useStyles = makeStyles({
  holder: { position: 'relative', display: 'flex', flexGrow: 1, minHeight: 0 },
  frame: { flexGrow: 1, border: 'none', width: '100%', height: '100%', colorScheme: 'normal' },
  line: { position: 'absolute', insetInlineStart: 0, insetInlineEnd: 0, top: 0, zIndex: 1 },
  failed: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalL,
    flexGrow: 1,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
  },
  hidden: { display: 'none' },
})

export interface TabHandle {
  reload: () => void
}

export function TabFrame({
  hostContext,
  title,
  handle,
}: {
  hostContext: TabHostContext
  title: string
  handle: Ref<TabHandle>
}) {
  const styles = useStyles()
  const stage = useStage()
  const frame = useRef<HTMLIFrameElement>(null)
  const tab = useTab(frame, hostContext)
  useImperativeHandle(handle, () => ({ reload: tab.reload }))
  const failed = tab.state === 'failed'
  const identity = [
    hostContext.person.id,
    hostContext.hostName,
    hostContext.clientType,
    hostContext.locale,
    hostContext.nestedAppAuth,
    tab.load,
  ].join('|')
  return (
    <div className={styles.holder}>
      {tab.state === 'loading' && (
        <ProgressBar className={styles.line} thickness="medium" aria-label={`${stage.settings.appName} is loading`} />
      )}
      {failed && (
        <div className={styles.failed} role="alert">
          <Text size={500} weight="semibold">
            {stage.settings.appName} could not be loaded
          </Text>
          <Text>{tab.failure || 'The app reported a problem and gave no reason.'}</Text>
          <Button appearance="primary" onClick={tab.reload}>
            Try again
          </Button>
        </div>
      )}
      <iframe
        key={identity}
        ref={frame}
        title={title}
        className={failed ? styles.hidden : styles.frame}
        src={stage.settings.pages.tab?.url ?? stage.settings.appUrl}
        allow="clipboard-read; clipboard-write"
      />
    </div>
  )
}
