// What the Office.js stand-in in the pane and the Outlook frame around it say to each other by postMessage.

export interface MailPerson {
  displayName: string
  emailAddress: string
}

/** The item in the pane's view. Read items carry their facts; a compose item is asked for them. */
export interface PaneItem {
  mode: 'read' | 'compose'
  itemId: string | null
  conversationId: string
  internetMessageId: string
  subject: string
  from: MailPerson
  to: readonly MailPerson[]
  cc: readonly MailPerson[]
  /** ISO 8601, UTC. */
  created: string
  modified: string
}

export interface PaneTheme {
  bodyBackgroundColor: string
  bodyForegroundColor: string
  controlBackgroundColor: string
  controlForegroundColor: string
  isDarkTheme: boolean
}

/** Everything Office.js knows without asking, handed over when the pane says hello. */
export interface PaneHostContext {
  platform: string
  hostName: string
  version: string
  /** Highest Mailbox requirement set, times 100 (1.13 is 113). */
  mailbox: number
  nestedAppAuth: boolean
  locale: string
  theme: PaneTheme
  person: MailPerson & { timeZone: string }
  item: PaneItem | null
}

export type FromPane =
  | { channel: 'office'; kind: 'hello' }
  | { channel: 'office'; kind: 'call'; id: number; name: string; args: readonly unknown[] }

export type ToPane =
  | { channel: 'office'; kind: 'start'; hostContext: PaneHostContext }
  | { channel: 'office'; kind: 'answer'; id: number; ok: true; value: unknown }
  | { channel: 'office'; kind: 'answer'; id: number; ok: false; code: number; message: string }
  | { channel: 'office'; kind: 'item'; item: PaneItem | null }
  | { channel: 'office'; kind: 'theme'; theme: PaneTheme }

const isOnChannel = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && (message as { channel?: unknown }).channel === 'office'

/** True for a message of the stand-in; the sender's window and origin are checked by the caller. */
export function isFromPane(message: unknown): message is FromPane {
  return isOnChannel(message) && ['hello', 'call'].includes((message as FromPane).kind)
}

/** True for a message of the Outlook frame; the sender's window and origin are checked by the caller. */
export function isToPane(message: unknown): message is ToPane {
  return isOnChannel(message) && ['start', 'answer', 'item', 'theme'].includes((message as ToPane).kind)
}
