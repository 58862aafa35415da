// What Outlook does when the pane asks through Office.js. One row a call; refusals carry Office.js' own numbers.
import type { MailPerson } from '../office/wire.ts'
import type { Mail, Mailbox } from '../world/mailbox.ts'
import type { ComposeStore } from './compose-store.ts'
import type { NewMail } from '../stage-world.ts'

/** A line above the item, put there by an add-in. */
export interface Notice {
  key: string
  type: 'informationalMessage' | 'errorMessage' | 'progressIndicator' | 'insightMessage'
  message: string
}

/** What the frame can do for the pane. */
export interface PaneHost {
  me: MailPerson
  mailbox: Mailbox
  /** The message being read, when one is. */
  reading: () => Mail | null
  /** The message being written, when one is. */
  writing: () => ComposeStore | null
  notices: () => readonly Notice[]
  setNotices: (notices: readonly Notice[]) => void
  display: (id: string) => Promise<void>
  write: (mail: NewMail) => void
  reply: (html: string) => void
  closeCompose: () => void
  closePane: () => void
  openLink: (url: string) => void
  token: () => Promise<string>
  nestedAppAuth: (request: string) => Promise<string>
  html: { toText(html: string): string; toHtml(text: string): string; safe(html: string): string }
  /** Outlook on Mac loses the body of a new message form (office-js #5327). */
  losesNewMailBody: boolean
}

/** A refusal with the code Office.js gives it. */
export class PaneRefusal extends Error {
  readonly code: number
  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** Subject 255 characters, bodies of forms 32 KB, bodies set in place 1 MB: limits in the types of Office.js. */
const LIMITS = { subject: 255, form: 32 * 1024, body: 1_000_000, notice: 150, notices: 5 }

function toPeople(value: unknown): MailPerson[] {
  const list = Array.isArray(value) ? value : []
  return list.map((entry) => {
    if (typeof entry === 'string') return { displayName: entry, emailAddress: entry }
    const { displayName, emailAddress } = fields(entry)
    return { displayName: text(displayName) || text(emailAddress), emailAddress: text(emailAddress) }
  })
}

function compose(host: PaneHost): ComposeStore {
  const store = host.writing()
  if (!store) throw new PaneRefusal(5001, 'No message is being written.')
  return store
}

function bodyOf(host: PaneHost, coercion: unknown): string {
  const writing = host.writing()?.current()
  const body = host.reading()?.body
  const html = writing
    ? writing.html
    : body
      ? body.type === 'html'
        ? body.content
        : host.html.toHtml(body.content)
      : ''
  return coercion === 'html' ? html : host.html.toText(html)
}

function bodyIn(host: PaneHost, data: unknown, coercion: unknown): string {
  const content = text(data)
  if (content.length > LIMITS.body) throw new PaneRefusal(9004, 'The data is too long.')
  return coercion === 'html' ? host.html.safe(content) : host.html.toHtml(content)
}

function newMailIn(host: PaneHost, form: unknown): NewMail {
  const { toRecipients, ccRecipients, subject, htmlBody } = fields(form)
  if (text(subject).length > LIMITS.subject) throw new PaneRefusal(9017, 'The subject is longer than 255 characters.')
  if (text(htmlBody).length > LIMITS.form) throw new PaneRefusal(9017, 'The body is longer than 32 KB.')
  const addresses = (value: unknown): string[] => toPeople(value).map((person) => person.emailAddress)
  return {
    to: addresses(toRecipients),
    cc: addresses(ccRecipients),
    subject: text(subject),
    html: host.losesNewMailBody ? '' : host.html.safe(text(htmlBody)),
  }
}

function withNotice(host: PaneHost, key: unknown, details: unknown): void {
  const { type, message } = fields(details)
  const others = host.notices().filter((notice) => notice.key !== key)
  if (others.length >= LIMITS.notices) throw new PaneRefusal(9012, 'There are already five notifications.')
  const notice = { key: text(key), type: text(type) as Notice['type'], message: text(message).slice(0, LIMITS.notice) }
  host.setNotices([...others, notice])
}

type Answer = (host: PaneHost, args: readonly unknown[]) => unknown

const recipientAnswers = (field: 'to' | 'cc' | 'bcc'): Record<string, Answer> => ({
  [`${field}.get`]: (host) => compose(host).current()[field],
  [`${field}.set`]: (host, [people]) => compose(host).fill({ [field]: toPeople(people) }),
  [`${field}.add`]: (host, [people]) =>
    compose(host).fill({ [field]: [...compose(host).current()[field], ...toPeople(people)] }),
})

const ANSWERS: Record<string, Answer> = {
  ...recipientAnswers('to'),
  ...recipientAnswers('cc'),
  ...recipientAnswers('bcc'),
  'from.get': (host) => host.me,
  'subject.get': (host) => compose(host).current().subject,
  'subject.set': (host, [subject]) => {
    if (text(subject).length > LIMITS.subject) throw new PaneRefusal(9004, 'The subject is longer than 255 characters.')
    compose(host).fill({ subject: text(subject) })
  },
  'body.get': (host, [coercion]) => bodyOf(host, coercion),
  'body.type': () => 'html',
  'body.set': (host, [data, coercion]) => compose(host).fill({ html: bodyIn(host, data, coercion) }),
  'body.prepend': (host, [data, coercion]) =>
    compose(host).fill({ html: bodyIn(host, data, coercion) + compose(host).current().html }),
  'item.save': (host) => compose(host).save(),
  'item.close': (host) => host.closeCompose(),
  'item.id': (host) => {
    const { id } = compose(host).current()
    if (!id) throw new PaneRefusal(9042, 'The item has not been saved yet.')
    return id
  },
  'item.composeType': (host) => ({ composeType: compose(host).current().kind, coercionType: 'html' }),
  'item.reply': (host, [form]) =>
    host.reply(host.html.safe(typeof form === 'string' ? form : text(fields(form)['htmlBody']))),
  'headers.all': async (host) => {
    const reading = host.reading()
    const headers = reading ? await host.mailbox.headers(reading.id) : []
    return headers.map(({ name, value }) => `${name}: ${value}`).join('\r\n')
  },
  'mailbox.display': (host, [id]) => host.display(text(id)),
  'mailbox.new': (host, [form]) => host.write(newMailIn(host, form)),
  'notifications.add': (host, [key, details]) => {
    if (host.notices().some((notice) => notice.key === key))
      throw new PaneRefusal(9015, 'A notification of that name exists.')
    withNotice(host, key, details)
  },
  'notifications.replace': (host, [key, details]) => withNotice(host, key, details),
  'notifications.remove': (host, [key]) => host.setNotices(host.notices().filter((notice) => notice.key !== key)),
  'notifications.all': (host) => host.notices(),
  'ui.close': (host) => host.closePane(),
  'ui.open': (host, [url]) => host.openLink(text(url)),
  'auth.token': (host) => host.token(),
  'auth.bridge': (host, [request]) => host.nestedAppAuth(text(request)),
}

/** Answers one call of the pane; throws `PaneRefusal` with Office.js' number when Outlook would refuse. */
export function answerPane(host: PaneHost, name: string, args: readonly unknown[]): Promise<unknown> {
  const reply = ANSWERS[name]
  // A rule that throws becomes a rejection, like one that fails later.
  return new Promise((resolve) => {
    if (!reply) throw new PaneRefusal(5001, `Outlook does not know "${name}".`)
    resolve(reply(host, args))
  })
}
