// The thin bar above everything: which program is played, the sample company's date, the settings of the stage.
import { Button, makeStyles, mergeClasses, Tab, TabList, Text, tokens } from '@fluentui/react-components'
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr'
import { Settings20Regular } from '@fluentui/react-icons/svg/settings'
import { AppIcon } from './AppIcon.tsx'
import { useStage } from './stage-world.ts'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    height: '44px',
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  narrow: { paddingInline: tokens.spacingHorizontalXS, gap: 0 },
  name: { whiteSpace: 'nowrap' },
  push: { flexGrow: 1 },
  clock: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
})

export function StageBar({ narrow, onSettings }: { narrow: boolean; onSettings: () => void }) {
  const styles = useStyles()
  const { settings, choices, choose, now } = useStage()
  const date = now.toLocaleDateString(choices.locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
  return (
    <header className={mergeClasses(styles.bar, narrow && styles.narrow)} aria-label="Stage">
      {!narrow && (
        <>
          <AppIcon size={20} />
          <Text weight="semibold" className={styles.name}>
            {settings.appName} stage
          </Text>
        </>
      )}
      <TabList
        size={narrow ? 'small' : 'medium'}
        aria-label="Program"
        selectedValue={choices.host}
        onTabSelect={(_, { value }) => choose({ host: value === 'outlook' ? 'outlook' : 'teams' })}
      >
        <Tab value="teams">Teams</Tab>
        <Tab value="outlook">Outlook</Tab>
      </TabList>
      <span className={styles.push} />
      {!narrow && (
        <span className={styles.clock}>
          <CalendarLtr20Regular aria-hidden="true" />
          <Text size={200}>
            <time dateTime={now.toISOString()}>{date}</time>
          </Text>
        </span>
      )}
      <Button
        appearance="subtle"
        icon={<Settings20Regular />}
        aria-label="Stage settings"
        aria-haspopup="dialog"
        onClick={onSettings}
      >
        {narrow ? null : 'Stage settings'}
      </Button>
    </header>
  )
}
