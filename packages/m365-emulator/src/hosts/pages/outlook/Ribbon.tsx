// Outlook's ribbon: its own commands for the open item, and the buttons that the add-in's manifest declares.
import {
  makeStyles,
  mergeClasses,
  Text,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  tokens,
} from '@fluentui/react-components'
import { AppsAddIn20Regular } from '@fluentui/react-icons/svg/apps-add-in'
import { ArrowReply20Regular } from '@fluentui/react-icons/svg/arrow-reply'
import { Compose20Filled } from '@fluentui/react-icons/svg/compose'
import { Delete20Regular } from '@fluentui/react-icons/svg/delete'
import { AppIcon } from '../AppIcon.tsx'
import { OUTLOOK_PROFILES, profileOf } from '../profiles.ts'
import { useStage } from '../stage-world.ts'
import type { Outlook, PaneView } from './use-outlook.ts'

const useStyles = makeStyles({
  ribbon: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '48px',
    flexShrink: 0,
    marginInline: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow4,
    overflowX: 'auto',
  },
  compact: {
    marginInline: 0,
    marginBlockStart: 0,
    borderRadius: 0,
    boxShadow: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  group: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
})

function AddInButtons({ outlook, compact }: { outlook: Outlook; compact: boolean }) {
  const styles = useStyles()
  const { settings, choices } = useStage()
  const toggle = (pane: PaneView) => () => outlook.setPane(outlook.pane === pane ? null : pane)
  const isReading = outlook.open.kind === 'reading'
  // Outlook on phones shows add-ins while reading only.
  if (!isReading && profileOf(OUTLOOK_PROFILES, choices.outlookProfile).phone) return null
  const context = isReading ? 'mailRead' : 'mailCompose'
  const buttons = settings.pages.buttons.filter((button) => button.context === context)
  if (buttons.length === 0) return null
  return (
    <div role="group" aria-label={settings.appName} className={styles.group}>
      {!compact && <AppIcon size={20} />}
      {buttons.map(({ id, label, pane }) => (
        <ToolbarButton
          key={id}
          aria-pressed={outlook.pane === pane}
          icon={<AppsAddIn20Regular />}
          aria-label={label}
          onClick={toggle(pane)}
        >
          {label}
        </ToolbarButton>
      ))}
    </div>
  )
}

interface RibbonProps {
  outlook: Outlook
  compact: boolean
  onReply: () => void
}

export function Ribbon({ outlook, compact, onReply }: RibbonProps) {
  const styles = useStyles()
  const { settings } = useStage()
  const { open } = outlook
  const isOpen = open.kind !== 'none'
  return (
    <div className={mergeClasses(styles.ribbon, compact && styles.compact)}>
      <Toolbar aria-label="Ribbon" size="small">
        {!(compact && isOpen) && (
          <ToolbarButton
            appearance="primary"
            icon={<Compose20Filled />}
            onClick={() => outlook.write({ to: [], cc: [], subject: '', html: '' })}
          >
            New mail
          </ToolbarButton>
        )}
        {!compact && open.kind === 'reading' && (
          <>
            <ToolbarDivider />
            <ToolbarButton icon={<Delete20Regular />} onClick={() => void outlook.remove(open.mail)}>
              Delete
            </ToolbarButton>
            <ToolbarButton icon={<ArrowReply20Regular />} onClick={onReply}>
              Reply
            </ToolbarButton>
          </>
        )}
        {isOpen && (
          <>
            {!compact && <ToolbarDivider />}
            <AddInButtons {...{ outlook, compact }} />
          </>
        )}
      </Toolbar>
      {!isOpen && !compact && (
        <Text size={200} role="note">
          Choose a message to use {settings.appName}.
        </Text>
      )}
    </div>
  )
}
