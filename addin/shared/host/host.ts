// The frame around our pages (Teams, Outlook or a plain browser), as far as a page may know it.
// One adapter per frame; pages never speak to teams-js or Office.js themselves.

export type HostKind = 'teams' | 'outlook' | 'browser'
export type HostTheme = 'light' | 'dark' | 'contrast'

/** What the frame says about the person in front of it; never a proof, only for comparing with the token's. */
export interface HostUser {
  tenantId: string | null
  userId: string | null
  mail: string | null
}

/** Where a draft can be found. */
export interface DraftPlace {
  /** Opens it in Outlook on the web. */
  webLink: string
  /** The id Outlook's own windows open it by; null when the server could not tell. */
  outlookItemId: string | null
}

/** How it went: shown in Outlook itself, or left to the web link (say then that it is in the Drafts folder). */
export type DraftOpening = 'opened' | 'link-only'

/** A message for the user's own mail window, as plain text. */
export interface NewMail {
  /** Null when the address is not known: the window then opens without one. */
  to: string | null
  subject: string
  text: string
}

/** `not-here`: this frame has no mail window; the page then offers the text for copying. */
export type MailOpening = 'opened' | 'not-here'

export type FailureReason = 'no-answer' | 'sign-in' | 'other'

export interface Host {
  readonly kind: HostKind
  /** Shakes hands with the frame; the other members hold only afterwards. Rejects with `HostSilent` after 5 s. */
  start(): Promise<void>
  readonly theme: HostTheme
  /** Calls `listener` with every later theme; answers the way to stop. */
  onThemeChange(listener: (theme: HostTheme) => void): () => void
  /** BCP 47, as the frame spells it. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly user: HostUser
  /** The place inside the page a link asked for, as the link wrote it: a hint to check, never trusted. */
  readonly subPage: string | null
  /** Opens an https address outside the frame; only ever from a click. Refuses any other scheme. */
  openLink(url: string): Promise<void>
  /** Shows a draft in Outlook where the frame can; else answers 'link-only' and opens nothing. */
  openDraft(draft: DraftPlace): Promise<DraftOpening>
  /** Opens the user's own mail window with a message in it, where the frame has one. Sends nothing. Only ever from a click. */
  writeMail(mail: NewMail): Promise<MailOpening>
  /** False when the frame forbids it: the page then selects the text for copying by hand. */
  copy(text: string): Promise<boolean>
  /** The first screen stands, be it empty or of skeletons. */
  loaded(): void
  /** The page has its content. */
  ready(): void
  failed(reason: FailureReason): void
}

/** Thrown by `start` when the frame did not answer in time. */
export class HostSilent extends Error {}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb'])

/** Reading direction of a locale, by its language part. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(locale.toLowerCase().split(/[-_]/)[0] ?? '') ? 'rtl' : 'ltr'
}

/** Only https (and http on this machine, for the emulator's Outlook) may be opened. */
function mayOpen(url: string): boolean {
  const parsed = URL.parse(url)
  if (!parsed) return false
  return parsed.protocol === 'https:' || (parsed.protocol === 'http:' && isLoopback(parsed.hostname))
}

/** The address, when it may be opened; else a rejection. */
export function openable(url: string): Promise<string> {
  return mayOpen(url) ? Promise.resolve(url) : Promise.reject(new Error('Only web addresses can be opened.'))
}

function isLoopback(name: string): boolean {
  return name === 'localhost' || name === '127.0.0.1'
}
