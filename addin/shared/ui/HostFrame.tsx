// Dresses the pages in the frame's own look: theme, direction, language; and hands the frame to whoever needs it.
import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import {
  FluentProvider,
  RendererProvider,
  createDOMRenderer,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components'
import type { Host, HostTheme } from '#addin/shared/host/host.ts'
import { loadedTheme, loadTheme } from './themes.ts'

const HostContext = createContext<Host | null>(null)

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
  const theme = useLoadedTheme(host)
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
  return (
    <FluentProvider
      theme={loadedTheme(host.kind, theme) ?? {}}
      dir={host.direction}
      className={mergeClasses(styles.touch, parts)}
    >
      {/* Apart: dialogs take the provider's own class along, and would cover the page with its background. */}
      <div className={styles.frame}>{children}</div>
    </FluentProvider>
  )
}

/** The frame's theme; the one before it while the variables of a new one are on their way. */
function useLoadedTheme(host: Host): HostTheme {
  const wanted = useSyncExternalStore(
    (changed) => host.onThemeChange(changed),
    () => host.theme,
  )
  const [shown, setShown] = useState(wanted)
  useEffect(() => {
    let isWanted = true
    // A theme that cannot be fetched leaves the page as it is: readable, in the colours of before.
    void loadTheme(wanted).then(
      () => isWanted && setShown(wanted),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [wanted])
  return loadedTheme(host.kind, wanted) ? wanted : shown
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
