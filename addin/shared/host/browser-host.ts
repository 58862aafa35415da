// A plain browser, outside Teams and Outlook: everything works that needs no frame.
import { directionOf, mayOpen, type Host } from './host.ts'
import { copyText } from './copy-text.ts'
import { systemTheme, themeWatch } from './theme-watch.ts'

const NOBODY = { tenantId: null, userId: null, mail: null }

/** The page on its own. `subPage` is what follows `#` in the address. */
export function browserHost(win: Window = window): Host {
  const theme = themeWatch('light')
  const locale = win.navigator.language || 'en'
  return {
    kind: 'browser',
    start: async () => theme.set(systemTheme(win, (next) => theme.set(next))),
    get theme() {
      return theme.now
    },
    onThemeChange: (listener) => theme.listen(listener),
    locale,
    direction: directionOf(locale),
    user: NOBODY,
    subPage: null,
    openLink: async (url) => {
      if (!mayOpen(url)) throw new Error('Only web addresses can be opened.')
      win.open(url, '_blank', 'noopener,noreferrer')
    },
    openDraft: async () => 'link-only',
    copy: (text) => copyText(win, text),
    loaded: () => undefined,
    ready: () => undefined,
    failed: () => undefined,
  }
}
