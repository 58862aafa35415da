// Dresses the pages in the frame's own look: theme, direction, language; and hands the frame to whoever needs it.
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import {
  FluentProvider,
  RendererProvider,
  createDOMRenderer,
  makeStyles,
  mergeClasses,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components'
import type { Host, HostTheme } from '#addin/shared/host/host.ts'

const HostContext = createContext<Host | null>(null)

/** Fluent's own blocks of a loading page are white there, and glare like buttons. */
const contrast = { ...teamsHighContrastTheme, colorNeutralStencil1: '#2b2b2b', colorNeutralStencil2: '#4a4a4a' }

const THEMES = {
  teams: { light: teamsLightTheme, dark: teamsDarkTheme, contrast },
  other: { light: webLightTheme, dark: webDarkTheme, contrast },
}

const useStyles = makeStyles({
  frame: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  // The browser's own parts (pickers of days and times, scroll bars) follow the frame's theme, not the computer's.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  // Fingers need 44 px (product norm); a narrow pane beside a mouse does not.
  touch: { '@media (max-width: 639px) and (pointer: coarse)': { '& .fui-Button': { minHeight: '44px' } } },
})

export function HostFrame({ host, children }: { host: Host; children: ReactNode }) {
  const renderer = useMemo(makeRenderer, [])
  const theme = useSyncExternalStore(
    (changed) => host.onThemeChange(changed),
    () => host.theme,
  )
  return (
    <HostContext value={host}>
      <RendererProvider renderer={renderer} targetDocument={document}>
        <Dressed host={host} theme={theme}>
          {children}
        </Dressed>
      </RendererProvider>
    </HostContext>
  )
}

function Dressed({ host, theme, children }: { host: Host; theme: HostTheme; children: ReactNode }) {
  const styles = useStyles()
  const parts = theme === 'light' ? styles.light : styles.dark
  const looks = host.kind === 'teams' ? THEMES.teams : THEMES.other
  return (
    <FluentProvider theme={looks[theme]} dir={host.direction} className={mergeClasses(styles.touch, parts)}>
      {/* Apart: dialogs take the provider's own class along, and would cover the page with its background. */}
      <div className={styles.frame}>{children}</div>
    </FluentProvider>
  )
}

/** The content policy lets only styles with this page's nonce in. */
function makeRenderer() {
  const nonce = document.querySelector('meta[name="upward-nonce"]')?.getAttribute('content')
  return createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {})
}

/** The frame around the page. Throws outside a HostFrame. */
export function useHost(): Host {
  const host = useContext(HostContext)
  if (!host) throw new Error('useHost needs a HostFrame above it.')
  return host
}
