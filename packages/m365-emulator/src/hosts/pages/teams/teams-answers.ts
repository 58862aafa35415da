// What the host does when the tab asks it for something. One row a function of teams-js; what is not here,
// the host does not support, and says nothing, as the real ones do.
import { runtimeConfig, tabContext, type TabHostContext } from './runtime-config.ts'
import type { TeamsCall } from './teams-protocol.ts'

export type TabState = 'loading' | 'shown' | 'ready' | 'failed'

/** What the window around the tab can do for it. */
export interface TabHost {
  hostContext: () => TabHostContext
  /** An access token for the app; rejects when sign-in is not possible. */
  token: () => Promise<string>
  /** Answers a nested app auth request in the form MSAL expects, as JSON text. */
  nestedAppAuth: (request: string) => Promise<string>
  setState: (state: TabState, words?: string) => void
  openLink: (url: string) => void
  openMail: (itemId: string) => void
  composeMail: (message: { to: string[]; subject: string; body: string }) => void
  goTo: (pageId: string, subPageId: string | null) => void
  copyLink: (subPageId: string | null, label: string) => void
  goBack: () => boolean
  returnFocus: (forward: boolean) => void
}

type Reply = readonly unknown[] | null

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
const words = (value: unknown): string[] => (Array.isArray(value) ? value.filter((v) => typeof v === 'string') : [])

/** The SDK's status-and-reason pair for something that needs no more than doing. */
const done = (act: () => void): Reply => {
  act()
  return [true]
}

async function authToken(host: TabHost): Promise<Reply> {
  try {
    return [true, await host.token()]
  } catch (error) {
    return [false, error instanceof Error ? error.message : 'resourceRequiresConsent']
  }
}

function navigate(host: TabHost, target: unknown): Reply {
  const { pageId, subPageId } = record(target)
  host.goTo(text(pageId), text(subPageId) || null)
  return [undefined, true]
}

const ANSWERS: Record<string, (host: TabHost, args: readonly unknown[]) => Reply | Promise<Reply>> = {
  // The SDK's version in third place and the runtime in fourth: the SDK makes its sign-in bridge only from a fourth one.
  initialize: (host) => [
    'content',
    host.hostContext().clientType,
    '2.58.0',
    JSON.stringify(runtimeConfig(host.hostContext())),
  ],
  getContext: (host) => [tabContext(host.hostContext())],
  registerHandler: () => null,
  'appInitialization.appLoaded': (host) => (host.setState('shown'), null),
  'appInitialization.success': (host) => (host.setState('ready'), [{ hasFinishedSuccessfully: true }]),
  'appInitialization.failure': (host, [, message]) => (host.setState('failed', text(message)), null),
  'appInitialization.expectedFailure': (host) => (host.setState('ready'), null),
  'authentication.getAuthToken': (host) => authToken(host),
  'authentication.authenticate': () => [false, 'CancelledByUser'],
  executeDeepLink: (host, [url]) => done(() => host.openLink(text(url))),
  'pages.navigateToApp': (host, [target]) => done(() => void navigate(host, target)),
  'pages.currentApp.navigateTo': (host, [target]) => navigate(host, target),
  'pages.currentApp.navigateToDefaultPage': (host) => navigate(host, {}),
  navigateBack: (host) => [host.goBack()],
  shareDeepLink: (host, [subPageId, label]) => (host.copyLink(text(subPageId) || null, text(label)), null),
  returnFocus: (host, [forward]) => (host.returnFocus(forward === true), null),
  setFrameContext: () => null,
  'settings.getSettings': (host) => [{ entityId: host.hostContext().entityId }],
  'mail.openMailItem': (host, [item]) => done(() => host.openMail(text(record(item)['itemId']))),
  'mail.composeMail': (host, [draft]) => {
    const { toRecipients, subject, message } = record(draft)
    return done(() => host.composeMail({ to: words(toRecipients), subject: text(subject), body: text(message) }))
  },
}

/** Answers one call of the tab; null means that this call gets no answer. */
export async function answer(host: TabHost, call: TeamsCall): Promise<Reply> {
  if (call.func === 'nestedAppAuth.execute') return ['', await host.nestedAppAuth(text(call.data))]
  const reply = ANSWERS[call.func]
  if (!reply) {
    console.warn(`The tab asked for "${call.func}", which this host does not support.`)
    return null
  }
  return reply(host, call.args)
}
