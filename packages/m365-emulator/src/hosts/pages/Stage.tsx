// The whole stage: bar, the two programs, the drawer. Both programs stay alive while the other one is shown.
import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  Toast,
  Toaster,
  ToastTitle,
  tokens,
  useToastController,
} from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { OutlookFrame } from './outlook/OutlookFrame.tsx'
import { OUTLOOK_PROFILES, profileOf, TEAMS_PROFILES, type HostName } from './profiles.ts'
import { directionOf } from './settings/choices.ts'
import { SettingsDrawer } from './settings/SettingsDrawer.tsx'
import { StageBar } from './StageBar.tsx'
import { StageContext, type StageWorld } from './stage-world.ts'
import { TeamsFrame } from './teams/TeamsFrame.tsx'
import { fluentTheme } from './themes.ts'
import { useWorld, type Opening } from './use-world.ts'

/** Below this width of the window the programs show their phone layout. */
const COMPACT_BELOW = 700

const useStyles = makeStyles({
  stage: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
  },
  ground: { display: 'flex', justifyContent: 'center', flexGrow: 1, minHeight: 0 },
  window: { display: 'flex', flexGrow: 1, minWidth: 0, minHeight: 0 },
  hidden: { display: 'none' },
  phone: {
    width: '390px',
    flexGrow: 0,
    maxHeight: '844px',
    margin: 'auto',
    height: 'calc(100% - 24px)',
    borderRadius: '28px',
    border: `8px solid ${tokens.colorNeutralForeground1}`,
    overflow: 'hidden',
    boxShadow: tokens.shadow28,
  },
})

function useNarrow(): boolean {
  const query = `(max-width: ${COMPACT_BELOW - 1}px)`
  const [narrow, setNarrow] = useState(() => window.matchMedia(query).matches)
  useEffect(() => {
    const media = window.matchMedia(query)
    const listen = (): void => setNarrow(media.matches)
    media.addEventListener('change', listen)
    return () => media.removeEventListener('change', listen)
  }, [query])
  return narrow
}

function Programs({ world, narrow }: { world: StageWorld; narrow: boolean }) {
  const styles = useStyles()
  const { choices } = world
  const seen = useRef(new Set<HostName>())
  seen.current.add(choices.host)
  const isPhone = {
    teams: profileOf(TEAMS_PROFILES, choices.teamsProfile).phone,
    outlook: profileOf(OUTLOOK_PROFILES, choices.outlookProfile).phone,
  }
  const classes = (host: HostName): string =>
    mergeClasses(styles.window, isPhone[host] && !narrow && styles.phone, choices.host !== host && styles.hidden)
  return (
    <main className={styles.ground}>
      {seen.current.has('teams') && (
        <div className={classes('teams')}>
          <TeamsFrame compact={narrow || isPhone.teams} />
        </div>
      )}
      {seen.current.has('outlook') && (
        <div className={classes('outlook')}>
          <OutlookFrame key={world.me.id} compact={narrow || isPhone.outlook} visible={choices.host === 'outlook'} />
        </div>
      )}
    </main>
  )
}

const TOASTER = 'stage-toaster'

interface DrawerProps {
  settingsOpen: boolean
  closeSettings: () => void
}

function StageInside({ drawer, world }: { drawer: DrawerProps; world: StageWorld }) {
  const styles = useStyles()
  const narrow = useNarrow()
  return (
    <StageContext value={world}>
      <div className={styles.stage}>
        <StageBar narrow={narrow} onSettings={world.openSettings} />
        <Programs world={world} narrow={narrow} />
      </div>
      <SettingsDrawer open={drawer.settingsOpen} onClose={drawer.closeSettings} />
      <Toaster toasterId={TOASTER} position="bottom-end" />
    </StageContext>
  )
}

export function Stage({ opening }: { opening: Opening }) {
  const { dispatchToast } = useToastController(TOASTER)
  const say = (words: string): void =>
    dispatchToast(
      <Toast>
        <ToastTitle>{words}</ToastTitle>
      </Toast>,
      { intent: 'info' },
    )
  const { world, drawer } = useWorld(opening, say)
  const { host, theme } = world.choices
  const direction = directionOf(world.choices)
  return (
    <FluentProvider theme={fluentTheme(host, theme)} dir={direction}>
      <StageInside drawer={drawer} world={world} />
    </FluentProvider>
  )
}
