// An Office.js without Outlook: callbacks, requirement sets and missing methods of each client, and a message one can look into.
type Result = { status: string; value?: unknown; error?: { code: number } }
type Done = (result: Result) => void

export type Client = 'web' | 'new' | 'classic' | 'mac' | 'phone'

/** Highest Mailbox set of each client, times 100; forms exist everywhere but on phones. */
const MAILBOX: Record<Client, number> = { web: 115, new: 115, classic: 113, mac: 113, phone: 105 }

export interface Written {
  to: { displayName: string; emailAddress: string }[]
  cc: { displayName: string; emailAddress: string }[]
  bcc: { displayName: string; emailAddress: string }[]
  subject: string
  text: string
  html: string
  saved: number
}

export const emptyMessage = (): Written => ({ to: [], cc: [], bcc: [], subject: '', text: '', html: '', saved: 0 })

const done = (args: unknown[]): Done => args.at(-1) as Done
const good = (args: unknown[], value?: unknown): void =>
  queueMicrotask(() => done(args)({ status: 'succeeded', value }))
const bad = (args: unknown[], code: number): void =>
  queueMicrotask(() => done(args)({ status: 'failed', error: { code } }))

function field<K extends 'to' | 'cc' | 'bcc'>(mail: Written, name: K) {
  return {
    getAsync: (...args: unknown[]) => good(args, mail[name]),
    setAsync: (...args: unknown[]) => ((mail[name] = args[0] as Written[K]), good(args)),
  }
}

/** A message being written; `refuses` is the number Outlook answers a body with, if it does. */
export function composeItem(mail: Written, refuses?: number): object {
  return {
    itemType: 'message',
    to: field(mail, 'to'),
    cc: field(mail, 'cc'),
    bcc: field(mail, 'bcc'),
    subject: {
      getAsync: (...args: unknown[]) => good(args, mail.subject),
      setAsync: (...args: unknown[]) => ((mail.subject = String(args[0])), good(args)),
    },
    body: {
      getAsync: (...args: unknown[]) => good(args, mail.text),
      setAsync: (...args: unknown[]) => {
        if (refuses) return bad(args, refuses)
        mail.html = String(args[0])
        mail.text = mail.html.replace(/<[^>]*>/g, '\n')
        good(args)
      },
    },
    saveAsync: (...args: unknown[]) => ((mail.saved += 1), good(args, 'id')),
  }
}

/** A message being read. */
export function readItem(more: object = {}): object {
  const person = { displayName: 'Priya Raman', emailAddress: 'Priya.Raman@contoso.com' }
  return {
    itemType: 'message',
    itemId: 'AAMk/ad+1=',
    subject: 'Thank you',
    from: person,
    to: [{ displayName: 'Sam Ortiz', emailAddress: 'sam@contoso.com' }],
    dateTimeCreated: new Date(2026, 10, 20, 12),
    body: { getAsync: (...args: unknown[]) => good(args, 'Yes, please share it.') },
    ...more,
  }
}

/** The whole of `Office` for a client. `opens`: the outcomes of trying to show a draft, in order. */
export function stubOffice(client: Client, item: object | null, opens: boolean[] = [true]) {
  const shown: string[] = []
  const written: unknown[] = []
  const handlers = new Map<string, (event: object) => void>()
  const forms = {
    displayNewMessageFormAsync: (...args: unknown[]) => (written.push(args[0]), good(args)),
    displayMessageForm: (id: string) => shown.push(id),
    displayMessageFormAsync: (...args: unknown[]) => {
      shown.push(String(args[0]))
      return (opens[shown.length - 1] ?? opens.at(-1)) ? good(args) : bad(args, 5001)
    },
  }
  const mailbox = {
    item,
    userProfile: { emailAddress: 'sam@contoso.com' },
    convertToRestId: (id: string) => id.replaceAll('/', '-').replaceAll('+', '_'),
    addHandlerAsync: (type: string, handler: (event: object) => void) => handlers.set(type, handler),
    ...(client === 'phone' ? { convertToRestId: undefined, addHandlerAsync: undefined } : forms),
  }
  const context = {
    displayLanguage: 'de-DE',
    mailbox,
    requirements: {
      isSetSupported: (name: string) => name === 'OpenBrowserWindowApi' && client !== 'web' && client !== 'new',
    },
    ui: { openBrowserWindow: (url: string) => shown.push(url) },
    officeTheme:
      MAILBOX[client] >= 114 ? { bodyBackgroundColor: '#212121', bodyForegroundColor: '#f0f0f0' } : undefined,
  }
  const office = { context, onReady: async () => ({ host: 'Outlook', platform: 'PC' }) }
  return {
    office,
    mailbox,
    shown,
    forms: written,
    fire: (type: string, event: object = {}) => handlers.get(type)?.(event),
  }
}
