// A plain browser, outside Teams and Outlook: everything works that needs no frame.
import { directionOf, openable, type Host } from './host.ts'
import { copyText } from './copy-text.ts'
import { systemTheme, themeWatch } from './theme-watch.ts'

const NOBODY = { tenantId: null, userId: null, mail: null }

/** The page on its own. `subPage` is what follows `#` in the address. */
export function browserHost(win: Window = window): Host {
  const theme = themeWatch('light')
  const locale = win.navigator.language || 'en'
  return {
    kind: 'browser',
    start: () => {
      theme.set(systemTheme(win, (next) => theme.set(next)))
      return Promise.resolve()
    },
    get theme() {
      return theme.now
    },
    onThemeChange: (listener) => theme.listen(listener),
    locale,
    direction: directionOf(locale),
    user: NOBODY,
    subPage: null,
    openLink: (url) =>
      openable(url).then((address) => {
        win.open(address, '_blank', 'noopener,noreferrer')
      }),
    openDraft: () => Promise.resolve('link-only'),
    writeMail: () => Promise.resolve('not-here'),
    copy: (text) => copyText(win, text),
    loaded: () => undefined,
    ready: () => undefined,
    failed: () => undefined,
  }
}
