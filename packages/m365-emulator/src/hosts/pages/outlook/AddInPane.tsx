// The task pane of our add-in at the side of Outlook.
import {
  Button,
  makeStyles,
  mergeClasses,
  Spinner,
  Text,
  ToggleButton,
  tokens,
  Tooltip,
} from '@fluentui/react-components'
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss'
import { Pin20Filled, Pin20Regular } from '@fluentui/react-icons/svg/pin'
import { useRef } from 'react'
import { AppIcon } from '../AppIcon.tsx'
import { useStage } from '../stage-world.ts'
import type { Outlook } from './use-outlook.ts'
import { usePane } from './use-pane.ts'

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    width: '320px',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow4,
    overflow: 'hidden',
  },
  whole: { position: 'absolute', inset: 0, width: 'auto', zIndex: 3, borderRadius: 0 },
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    height: '44px',
    flexShrink: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  push: { flexGrow: 1 },
  holder: { position: 'relative', display: 'flex', flexGrow: 1, minHeight: 0 },
  wait: { position: 'absolute', inset: 0, display: 'flex', alignItems: 'center', justifyContent: 'center' },
  frame: { flexGrow: 1, width: '100%', border: 'none', colorScheme: 'normal' },
})

export function AddInPane({ outlook, compact }: { outlook: Outlook; compact: boolean }) {
  const styles = useStyles()
  const { settings, me, choices } = useStage()
  const frame = useRef<HTMLIFrameElement>(null)
  const { started } = usePane(frame, outlook)
  const page = settings.pages.buttons.find(({ pane }) => pane === outlook.pane)?.pageUrl ?? settings.appUrl
  const identity = [page, me.id, choices.outlookProfile, choices.locale, choices.nestedAppAuth].join('|')
  return (
    <aside aria-label={`${settings.appName} pane`} className={mergeClasses(styles.pane, compact && styles.whole)}>
      <div className={styles.header}>
        <AppIcon size={20} />
        <Text weight="semibold">{settings.appName}</Text>
        <span className={styles.push} />
        {!compact && (
          <Tooltip content="Keep open for other messages" relationship="label">
            <ToggleButton
              appearance="subtle"
              checked={outlook.pinned}
              icon={outlook.pinned ? <Pin20Filled /> : <Pin20Regular />}
              onClick={() => outlook.setPinned(!outlook.pinned)}
            />
          </Tooltip>
        )}
        <Tooltip content="Close pane" relationship="label">
          <Button appearance="subtle" icon={<Dismiss20Regular />} onClick={() => outlook.setPane(null)} />
        </Tooltip>
      </div>
      <div className={styles.holder}>
        {!started && (
          <div className={styles.wait}>
            <Spinner size="small" label="Opening …" />
          </div>
        )}
        <iframe
          key={identity}
          ref={frame}
          title={`${settings.appName} pane in Outlook`}
          className={styles.frame}
          src={page}
          allow="clipboard-read; clipboard-write"
        />
      </div>
    </aside>
  )
}
