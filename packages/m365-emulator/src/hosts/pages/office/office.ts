// The Office.js stand-in. The pane loads it where a real Outlook would give it Microsoft's own office.js; it offers
// the calls an Outlook pane may use, with the played client's requirement sets, and takes `history` away as that one does.
import { ITEM_CHANGED, openMailbox, THEME_CHANGED } from './mailbox.ts'
import { isSetSupported } from './requirements.ts'
import { openChannel, type StageChannel } from './stage-channel.ts'
import type { PaneHostContext } from './wire.ts'

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

function context(channel: StageChannel, hostContext: PaneHostContext): Record<string, unknown> {
  let theme = hostContext.theme
  channel.onTheme((next) => void (theme = next))
  return {
    host: 'Outlook',
    platform: hostContext.platform,
    displayLanguage: hostContext.locale,
    contentLanguage: hostContext.locale,
    isDialog: false,
    diagnostics: { host: 'Outlook', platform: hostContext.platform, version: hostContext.version },
    requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(hostContext, name, version) },
    get officeTheme() {
      return hostContext.mailbox >= 114 ? theme : undefined
    },
    ui: {
      closeContainer: () => void channel.request('ui.close'),
      openBrowserWindow: (url: string) => void channel.request('ui.open', url),
    },
    mailbox: openMailbox(channel, hostContext),
  }
}

/** The bridge MSAL looks for before it makes a nested app client. */
function nestedAppAuthBridge(channel: StageChannel): object {
  const listeners = new Set<(response: string) => void>()
  return {
    addEventListener: (_event: 'message', listener: (response: string) => void) => void listeners.add(listener),
    removeEventListener: (_event: 'message', listener: (response: string) => void) => void listeners.delete(listener),
    postMessage: (request: string) => {
      void channel.request('auth.bridge', request).then((response) => {
        for (const listener of listeners) listener(String(response))
      })
    },
  }
}

function installOffice(): void {
  const script = document.currentScript
  const channel = openChannel(new URL(script instanceof HTMLScriptElement ? script.src : location.href).origin)
  const outside = window.parent === window
  const office: Record<string, unknown> = {
    ...ENUMS,
    context: {},
    actions: { associate: () => undefined },
    auth: { getAccessToken: () => channel.request('auth.token') },
  }
  const ready: Promise<Ready> = outside
    ? Promise.resolve({ host: null, platform: null })
    : channel.hostContext.then((hostContext) => {
        office['context'] = context(channel, hostContext)
        const bridge = hostContext.nestedAppAuth ? { nestedAppAuthBridge: nestedAppAuthBridge(channel) } : {}
        Object.assign(window, bridge)
        return { host: 'Outlook', platform: hostContext.platform }
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
