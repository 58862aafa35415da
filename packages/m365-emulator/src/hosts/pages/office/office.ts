// The Office.js stand-in. The pane loads it where a real Outlook would give it Microsoft's own office.js; it offers
// the calls an Outlook pane may use, with the played client's requirement sets, and takes `history` away as that one does.
import { ITEM_CHANGED, openMailbox, THEME_CHANGED } from './mailbox.ts'
import { isSetSupported } from './requirements.ts'
import { openLine, type StageLine } from './stage-line.ts'
import type { PaneSeat } from './wire.ts'

interface Ready {
  host: 'Outlook' | null
  platform: string | null
}

const ENUMS = {
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  CoercionType: { Text: 'text', Html: 'html' },
  EventType: { ItemChanged: ITEM_CHANGED, OfficeThemeChanged: THEME_CHANGED },
  HostType: { Outlook: 'Outlook' },
  PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS', Android: 'Android' },
  MailboxEnums: {
    ItemType: { Message: 'message', Appointment: 'appointment' },
    RestVersion: { v1_0: 'v1.0', v2_0: 'v2.0', Beta: 'beta' },
    ComposeType: { Reply: 'reply', NewMail: 'newMail', Forward: 'forward' },
    ItemNotificationMessageType: {
      ProgressIndicator: 'progressIndicator',
      InformationalMessage: 'informationalMessage',
      ErrorMessage: 'errorMessage',
      InsightMessage: 'insightMessage',
    },
  },
}

function context(line: StageLine, seat: PaneSeat): Record<string, unknown> {
  let theme = seat.theme
  line.onTheme((next) => void (theme = next))
  return {
    host: 'Outlook',
    platform: seat.platform,
    displayLanguage: seat.locale,
    contentLanguage: seat.locale,
    isDialog: false,
    diagnostics: { host: 'Outlook', platform: seat.platform, version: seat.version },
    requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(seat, name, version) },
    get officeTheme() {
      return seat.mailbox >= 114 ? theme : undefined
    },
    ui: {
      closeContainer: () => void line.ask('ui.close'),
      openBrowserWindow: (url: string) => void line.ask('ui.open', url),
    },
    mailbox: openMailbox(line, seat),
  }
}

/** The bridge MSAL looks for before it makes a nested app client. */
function nestedAppAuthBridge(line: StageLine): object {
  const listeners = new Set<(response: string) => void>()
  return {
    addEventListener: (_event: 'message', listener: (response: string) => void) => void listeners.add(listener),
    removeEventListener: (_event: 'message', listener: (response: string) => void) => void listeners.delete(listener),
    postMessage: (request: string) => {
      void line.ask('auth.bridge', request).then((response) => {
        for (const listener of listeners) listener(String(response))
      })
    },
  }
}

function installOffice(): void {
  const script = document.currentScript
  const line = openLine(new URL(script instanceof HTMLScriptElement ? script.src : location.href).origin)
  const outside = window.parent === window
  const office: Record<string, unknown> = {
    ...ENUMS,
    context: {},
    actions: { associate: () => undefined },
    auth: { getAccessToken: () => line.ask('auth.token') },
  }
  const ready: Promise<Ready> = outside
    ? Promise.resolve({ host: null, platform: null })
    : line.seat.then((seat) => {
        office['context'] = context(line, seat)
        const bridge = seat.nestedAppAuth ? { nestedAppAuthBridge: nestedAppAuthBridge(line) } : {}
        Object.assign(window, bridge)
        return { host: 'Outlook', platform: seat.platform }
      })
  office['onReady'] = (callback?: (info: Ready) => void): Promise<Ready> =>
    ready.then((info) => {
      callback?.(info)
      return info
    })
  Object.assign(window, { Office: office, OfficeRuntime: { auth: office['auth'] } })
  // Office.js does exactly this, which breaks routers that do not expect it.
  Object.assign(history, { pushState: null, replaceState: null })
}

installOffice()
