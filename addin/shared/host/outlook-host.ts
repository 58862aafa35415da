// Outlook's pane through Office.js, which the page loads from Microsoft's address before anything of ours.
import { copyText } from './copy-text.ts'
import {
  directionOf,
  openable,
  type DraftPlace,
  type Host,
  type HostTheme,
  type MailOpening,
  type NewMail,
} from './host.ts'
import { systemTheme, themeWatch, type ThemeWatch } from './theme-watch.ts'

/** As much of the global `Office` as this adapter and its tests need. */
export interface OfficeLike {
  onReady(): Promise<{ host: unknown; platform: unknown }>
  context: typeof Office.context
}

/** Milliseconds between tries to open a fresh draft: the client may not know its id for about 10 s (office-js #996). */
const TRIES = [500, 1500, 3000, 5000]

export interface OutlookOptions {
  office: OfficeLike
  win?: Window
  wait?: (ms: number) => Promise<void>
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** True once Office.js says that Outlook is around us; false once it says that nothing is. Waits as long as Office.js does. */
export async function isInOutlook(office: OfficeLike): Promise<boolean> {
  return (await office.onReady()).host === 'Outlook'
}

/** The pane's frame. Members hold after `start`. */
export function outlookHost({ office, win = window, wait = sleep }: OutlookOptions): Host {
  const theme = themeWatch('light')
  const mailbox = () => office.context.mailbox
  return {
    kind: 'outlook',
    start: async () => {
      await office.onReady()
      followTheme(office, win, theme)
    },
    get theme() {
      return theme.now
    },
    onThemeChange: (listener) => theme.listen(listener),
    get locale() {
      return office.context.displayLanguage || 'en'
    },
    get direction() {
      return directionOf(office.context.displayLanguage || 'en')
    },
    get user() {
      return { tenantId: null, userId: null, mail: mailbox().userProfile.emailAddress }
    },
    subPage: null,
    openLink: (url) =>
      openable(url).then((address) => {
        const canOpen = office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')
        if (canOpen) office.context.ui.openBrowserWindow(address)
        else win.open(address, '_blank', 'noopener,noreferrer')
      }),
    openDraft: (draft) => openDraft(mailbox(), draft, wait),
    writeMail: (mail) => writeMail(mailbox(), mail),
    copy: (text) => copyText(win, text),
    loaded: () => undefined,
    ready: () => undefined,
    failed: () => undefined,
  }
}

/** Outlook tells its look from Mailbox 1.14 on; before that the system's wish is the best guess. */
function followTheme(office: OfficeLike, win: Window, theme: ThemeWatch): void {
  const read = (): HostTheme | null => themeFromOffice(office.context.officeTheme, win)
  theme.set(systemTheme(win, (system) => theme.set(read() ?? system)))
  const told = read()
  if (!told) return
  theme.set(told)
  office.context.mailbox.addHandlerAsync('officeThemeChanged', (event: { officeTheme?: Office.OfficeTheme }) =>
    theme.set(themeFromOffice(event.officeTheme, win) ?? theme.now),
  )
}

function themeFromOffice(office: Office.OfficeTheme | undefined, win: Window): HostTheme | null {
  if (!office?.bodyBackgroundColor) return null
  if (win.matchMedia('(forced-colors: active)').matches) return 'contrast'
  return isDark(office.bodyBackgroundColor) ? (isBlack(office) ? 'contrast' : 'dark') : 'light'
}

/** Pure black under pure white is what contrast themes look like; dark ones are grey. */
function isBlack({ bodyBackgroundColor, bodyForegroundColor }: Office.OfficeTheme): boolean {
  return /^#0{6}$/.test(bodyBackgroundColor) && /^#(f{6}|ffff00)$/i.test(bodyForegroundColor)
}

function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128
}

async function openDraft(mailbox: Office.Mailbox, { outlookItemId }: DraftPlace, wait: (ms: number) => Promise<void>) {
  // Phones have neither form; before Mailbox 1.9 the form reports nothing back.
  const { displayMessageFormAsync, displayMessageForm } = mailbox as Partial<Office.Mailbox>
  if (outlookItemId === null || (!displayMessageFormAsync && !displayMessageForm)) return 'link-only'
  if (!displayMessageFormAsync) {
    mailbox.displayMessageForm(outlookItemId)
    return 'opened'
  }
  for (const pause of TRIES) {
    const outcome = await answered((done) => mailbox.displayMessageFormAsync(outlookItemId, done))
    if (outcome === 'done') return 'opened'
    if (outcome === 'silent') return 'link-only'
    await wait(pause)
  }
  return 'link-only'
}

/** Milliseconds that Outlook may take to answer one call; some are never answered (office-js #326, #6264). */
const CALL_LIMIT = 8_000

/** One call of Office.js: done, refused (also by a throw), or without an answer in time. */
function answered(
  call: (callback: (result: Office.AsyncResult<void>) => void) => void,
): Promise<'done' | 'refused' | 'silent'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('silent'), CALL_LIMIT)
    const end = (outcome: 'done' | 'refused'): void => {
      clearTimeout(timer)
      resolve(outcome)
    }
    try {
      call((result) => end(String(result.status) === 'succeeded' ? 'done' : 'refused'))
    } catch {
      end('refused')
    }
  })
}

/** Outlook refuses longer forms with an exception (Mailbox limits). */
const MOST = { bodyBytes: 32_768, subject: 255 }

function writeMail(mailbox: Office.Mailbox, { to, subject, text }: NewMail): Promise<MailOpening> {
  const { displayNewMessageFormAsync } = mailbox as Partial<Office.Mailbox>
  const htmlBody = asHtml(text)
  const fits = new TextEncoder().encode(htmlBody).length <= MOST.bodyBytes && subject.length <= MOST.subject
  // Phones have no such form; while a message is being written Outlook has none either.
  if (!displayNewMessageFormAsync || !fits) return Promise.resolve('not-here')
  const form = { toRecipients: to === null ? [] : [to], subject, htmlBody }
  return answered((done) => mailbox.displayNewMessageFormAsync(form, done)).then((outcome) =>
    outcome === 'done' ? 'opened' : 'not-here',
  )
}

function asHtml(text: string): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark).replaceAll('\n', '<br>')
}
