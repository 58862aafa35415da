// Teams (and the app lists of Microsoft 365 and Outlook) through teams-js.
import { app, mail } from '@microsoft/teams-js'
import { copyText } from './copy-text.ts'
import {
  directionOf,
  openable,
  type Host,
  type HostTheme,
  type HostUser,
  type MailOpening,
  type NewMail,
} from './host.ts'
import { themeWatch } from './theme-watch.ts'
import { HANDSHAKE_LIMIT, within } from './within.ts'

const THEMES: Readonly<Record<string, HostTheme>> = {
  default: 'light',
  dark: 'dark',
  contrast: 'contrast',
  glass: 'dark',
}

/** Teams' word for its look; one that is new to us is taken as light. */
export function themeFromTeams(name: string | undefined): HostTheme {
  return THEMES[name ?? 'default'] ?? 'light'
}

const REASONS = {
  'sign-in': app.FailedReason.AuthFailed,
  'no-answer': app.FailedReason.Timeout,
  other: app.FailedReason.Other,
}

interface HostWindow {
  locale: string
  user: HostUser
  subPage: string | null
}

/** `origins`: frames to trust besides Microsoft's own; only ever the emulator's stage. */
export function teamsHost({ origins = [], win = window }: { origins?: string[]; win?: Window } = {}): Host {
  const theme = themeWatch('light')
  let hostWindow: HostWindow = {
    locale: win.navigator.language || 'en',
    user: { tenantId: null, userId: null, mail: null },
    subPage: null,
  }
  const start = async (): Promise<void> => {
    await within(HANDSHAKE_LIMIT, app.initialize(origins))
    const context = await within(HANDSHAKE_LIMIT, app.getContext())
    theme.set(themeFromTeams(context.app.theme))
    // teams-js keeps one handler only: registered here and nowhere else.
    app.registerOnThemeChangeHandler((name) => theme.set(themeFromTeams(name)))
    hostWindow = seatFrom(context)
  }
  return {
    kind: 'teams',
    start,
    get theme() {
      return theme.now
    },
    onThemeChange: (listener) => theme.listen(listener),
    get locale() {
      return hostWindow.locale
    },
    get direction() {
      return directionOf(hostWindow.locale)
    },
    get user() {
      return hostWindow.user
    },
    get subPage() {
      return hostWindow.subPage
    },
    openLink: async (url) => app.openLink(await openable(url)),
    openDraft: async ({ outlookItemId }) => {
      // Mail is a capability of the Outlook frame alone; Teams has the web link.
      if (outlookItemId === null || !mail.isSupported()) return 'link-only'
      return mail.openMailItem({ itemId: outlookItemId }).then(
        () => 'opened',
        () => 'link-only',
      )
    },
    writeMail,
    copy: (text) => copyText(win, text),
    loaded: () => app.notifyAppLoaded(),
    ready: () => void app.notifySuccess().catch(() => undefined),
    failed: (reason) => app.notifyFailure({ reason: REASONS[reason], message: reason }),
  }
}

function writeMail({ to, subject, text }: NewMail): Promise<MailOpening> {
  // Like opening a draft: Outlook's app list knows mail, Teams does not.
  if (!mail.isSupported()) return Promise.resolve('not-here')
  const toRecipients = to === null ? [] : [to]
  return mail.composeMail({ type: mail.ComposeMailType.New, toRecipients, subject, message: text }).then(
    () => 'opened',
    () => 'not-here',
  )
}

function seatFrom(context: app.Context): HostWindow {
  const { user } = context
  return {
    locale: context.app.locale,
    user: {
      tenantId: user?.tenant?.id ?? null,
      userId: user?.id || null,
      mail: user?.loginHint ?? user?.userPrincipalName ?? null,
    },
    subPage: context.page.subPageId ?? null,
  }
}
