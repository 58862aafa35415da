// The rail of apps: beside the page on a computer, under it on a phone. Everything on it goes somewhere.
import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Alert24Filled, Alert24Regular } from '@fluentui/react-icons/svg/alert'
import { Mail24Filled, Mail24Regular } from '@fluentui/react-icons/svg/mail'
import { PeopleTeam24Regular } from '@fluentui/react-icons/svg/people-team'
import type { ReactNode } from 'react'
import { AppIcon } from './AppIcon.tsx'
import { useStage } from './stage-world.ts'

const useStyles = makeStyles({
  rail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    width: '68px',
    flexShrink: 0,
    paddingBlock: tokens.spacingVerticalS,
  },
  bottom: {
    flexDirection: 'row',
    justifyContent: 'space-around',
    width: 'auto',
    paddingBlock: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '3px',
    marginInline: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase100,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  wide: { minWidth: '88px', minHeight: '52px' },
  selected: {
    color: tokens.colorCompoundBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
      top: '14px',
      bottom: '14px',
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
  selectedBelow: { '::before': { display: 'none' } },
  glyph: { display: 'flex', height: '24px', alignItems: 'center' },
})

interface ItemProps {
  label: string
  name: string
  glyph: ReactNode
  selected: boolean
  compact: boolean
  ours?: boolean
  onClick: () => void
}

function RailItem({ label, name, glyph, selected, compact, ours, onClick }: ItemProps) {
  const styles = useStyles()
  return (
    <button
      type="button"
      aria-label={name}
      aria-current={selected ? 'page' : undefined}
      data-app-button={ours ? '' : undefined}
      className={mergeClasses(
        styles.item,
        compact && styles.wide,
        selected && styles.selected,
        selected && compact && styles.selectedBelow,
      )}
      onClick={onClick}
    >
      <span className={styles.glyph}>{glyph}</span>
      {label}
    </button>
  )
}

interface RailProps {
  compact: boolean
  selected: 'app' | 'mail' | 'activity'
  onApp: () => void
  /** In Outlook: back to the mail. In Teams the rail has no mail of its own and leads to Outlook instead. */
  onMail?: () => void
  /** Teams only: what apps told, and how much of it is new. */
  activity?: { unread: number; onOpen: () => void }
}

export function AppRail({ compact, selected, onApp, onMail, activity }: RailProps) {
  const styles = useStyles()
  const { settings, choose } = useStage()
  const mail = selected === 'mail' ? <Mail24Filled /> : <Mail24Regular />
  return (
    <nav aria-label="Apps" className={mergeClasses(styles.rail, compact && styles.bottom)}>
      {activity && (
        <RailItem
          label="Activity"
          name={activity.unread > 0 ? `Activity, ${activity.unread} new` : 'Activity'}
          glyph={
            <>
              {selected === 'activity' ? <Alert24Filled /> : <Alert24Regular />}
              {activity.unread > 0 && <CounterBadge size="small" color="danger" count={activity.unread} />}
            </>
          }
          selected={selected === 'activity'}
          {...{ compact }}
          onClick={activity.onOpen}
        />
      )}
      {onMail && (
        <RailItem
          label="Mail"
          name="Mail"
          glyph={mail}
          selected={selected === 'mail'}
          {...{ compact }}
          onClick={onMail}
        />
      )}
      <RailItem
        label={settings.appName}
        name={`${settings.appName} app`}
        glyph={<AppIcon size={24} />}
        selected={selected === 'app'}
        ours
        {...{ compact }}
        onClick={onApp}
      />
      {onMail ? (
        <RailItem
          label="Teams"
          name="Go to Teams"
          glyph={<PeopleTeam24Regular />}
          selected={false}
          {...{ compact }}
          onClick={() => choose({ host: 'teams' })}
        />
      ) : (
        <RailItem
          label="Outlook"
          name="Go to Outlook"
          glyph={mail}
          selected={false}
          {...{ compact }}
          onClick={() => choose({ host: 'outlook' })}
        />
      )}
    </nav>
  )
}
