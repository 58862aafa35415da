// The open message as plain data, and the few things we do to it. The only file of the panes that speaks Office.js.
import { dayOf } from '#addin/shared/words/days.ts'

export interface MailPerson {
  name: string
  address: string
}

/** A message being read. */
export interface ReadItem {
  kind: 'read'
  id: string
  from: MailPerson
  to: readonly MailPerson[]
  /** The day it came, yyyy-mm-dd, in the person's own zone. */
  day: string
  /** Outlook on the web's address of it; null when the client cannot tell. */
  link: string | null
}

/** A message being written; what is in it has to be asked for. */
export interface ComposeItem {
  kind: 'compose'
}

/** 'other': an appointment, or something else we have nothing to do with. */
export type OpenItem = ReadItem | ComposeItem | { kind: 'none' } | { kind: 'other' }

export interface WrittenMail {
  to: readonly MailPerson[]
  cc: readonly MailPerson[]
  bcc: readonly MailPerson[]
  subject: string
  text: string
}

export interface MailToFill {
  to: MailPerson
  subject: string
  html: string
}

/** Outlook refused; `code` is Office.js' own number. */
export class OutlookRefused extends Error {
  constructor(readonly code: number) {
    super(`Outlook refused (${code}).`)
  }
}

/** Where a filled message is; null where the client does not say. */
export interface FilledPlace {
  /** The id by which Graph knows it, once Exchange does. */
  itemId: string | null
  conversationId: string | null
}

export interface OutlookItems {
  now(): OpenItem
  /** Calls `listener` whenever another item is chosen; answers the way to stop. */
  onChange(listener: () => void): () => void
  /** The plain text of the message being read. */
  textOfRead(): Promise<string>
  written(): Promise<WrittenMail>
  /** One recipient and nobody else, subject and body replaced, saved. Never sent. Rejects with nothing but the body changed, or less. */
  fill(mail: MailToFill): Promise<FilledPlace>
}

type Callback<T> = (result: Office.AsyncResult<T>) => void

/** Milliseconds that Outlook may take for one answer; some calls are never answered at all (office-js #326, #6264). */
const CALL_LIMIT = 8_000
/** No number of Office.js: the answer did not come. */
const NO_ANSWER = -1

/** One call of Office.js as a promise. */
function callOffice<T>(call: (callback: Callback<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new OutlookRefused(NO_ANSWER)), CALL_LIMIT)
    const answered: Callback<T> = (result) => {
      clearTimeout(timer)
      if (String(result.status) === 'succeeded') resolve(result.value)
      else reject(new OutlookRefused((result.error as { code?: number } | undefined)?.code ?? 0))
    }
    try {
      call(answered)
    } catch (error) {
      // Phones have methods that throw where they are not supported.
      clearTimeout(timer)
      reject(new OutlookRefused((error as { code?: number } | null)?.code ?? 0))
    }
  })
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Contact groups have no address (office-js #4456); they keep their name, and are nobody we know. */
function toPerson(entry: unknown): MailPerson {
  const { displayName, emailAddress } = (entry ?? {}) as { displayName?: unknown; emailAddress?: unknown }
  return { name: text(displayName) || text(emailAddress), address: text(emailAddress).toLowerCase() }
}

const toPeople = (entries: unknown): MailPerson[] => (Array.isArray(entries) ? entries.map(toPerson) : [])

/** The panes' view of Outlook. `mailbox` is Office.context.mailbox, read anew at every call: a pinned pane outlives its item. */
export function outlookItems(mailbox: () => Office.Mailbox): OutlookItems {
  return {
    now: () => toItem(mailbox()),
    onChange: (listener) => follow(mailbox(), listener),
    textOfRead: async () => text(await callOffice<unknown>((done) => reading(mailbox()).body.getAsync('text', done))),
    written: async () => readWritten(writing(mailbox())),
    fill: async (mail) => fillWritten(mailbox(), mail),
  }
}

/** For a page outside Outlook: there is never an item. */
export const noItems: OutlookItems = {
  now: () => ({ kind: 'none' }),
  onChange: () => () => undefined,
  textOfRead: () => Promise.reject(new OutlookRefused(0)),
  written: () => Promise.reject(new OutlookRefused(0)),
  fill: () => Promise.reject(new OutlookRefused(0)),
}

/** What Outlook may give for the open item; nothing of it is sure to be there. */
interface Item {
  itemType?: unknown
  itemId?: unknown
  subject?: unknown
  from?: unknown
  sender?: unknown
  to?: unknown
  dateTimeCreated?: unknown
}

function toItem(mailbox: Office.Mailbox): OpenItem {
  const item = mailbox.item as Item | null | undefined
  if (!item) return { kind: 'none' }
  if (item.itemType !== 'message') return { kind: 'other' }
  // While composing there are getters and setters in the place of values.
  if (typeof (item.subject as { setAsync?: unknown } | null | undefined)?.setAsync === 'function')
    return { kind: 'compose' }
  const id = text(item.itemId)
  const made = new Date(item.dateTimeCreated as Date)
  return {
    kind: 'read',
    id,
    from: toPerson(item.from ?? item.sender),
    to: toPeople(item.to),
    day: dayOf(Number.isNaN(made.getTime()) ? new Date() : made),
    link: linkTo(mailbox, id),
  }
}

/** Outlook on the web opens a message by its REST id. Not from a phone: its ids are of another kind. */
function linkTo(mailbox: Office.Mailbox, itemId: string): string | null {
  const id = restId(mailbox, itemId)
  return id === null ? null : `https://outlook.office.com/mail/deeplink/read/${encodeURIComponent(id)}`
}

/** The id that Graph knows an item by; null where the client cannot tell. */
function restId(mailbox: Office.Mailbox, itemId: string): string | null {
  const { convertToRestId } = mailbox as Partial<Office.Mailbox>
  if (!convertToRestId || !itemId) return null
  try {
    return text(mailbox.convertToRestId(itemId, 'v2.0')) || null
  } catch {
    return null
  }
}

/** Pinned panes hear of a new item from Mailbox 1.5 on; phones and older clients reopen the pane instead. */
function follow(mailbox: Office.Mailbox, listener: () => void): () => void {
  const { addHandlerAsync } = mailbox as Partial<Office.Mailbox>
  if (!addHandlerAsync) return () => undefined
  let isStopped = false
  try {
    // The client keeps one list of handlers for the whole pane; removing ours would remove all of them.
    mailbox.addHandlerAsync('olkItemSelectedChanged', () => {
      if (!isStopped) listener()
    })
  } catch {
    // A client that has the method and refuses it never tells; the pane is opened anew for each message there.
  }
  return () => {
    isStopped = true
  }
}

function reading(mailbox: Office.Mailbox): Office.MessageRead {
  if (toItem(mailbox).kind !== 'read') throw new OutlookRefused(0)
  return mailbox.item as unknown as Office.MessageRead
}

function writing(mailbox: Office.Mailbox): Office.MessageCompose {
  if (toItem(mailbox).kind !== 'compose') throw new OutlookRefused(0)
  return mailbox.item as unknown as Office.MessageCompose
}

async function readWritten(item: Office.MessageCompose): Promise<WrittenMail> {
  const people = async (field: Office.Recipients): Promise<MailPerson[]> =>
    toPeople(await callOffice<unknown>((done) => field.getAsync(done as Callback<Office.EmailAddressDetails[]>)))
  const [to, cc, bcc, subject, body] = await Promise.all([
    people(item.to),
    people(item.cc),
    people(item.bcc),
    callOffice<unknown>((done) => item.subject.getAsync(done)),
    callOffice<unknown>((done) => item.body.getAsync('text', done)),
  ])
  return { to, cc, bcc, subject: text(subject), text: text(body) }
}

/** The body first and the recipients last: whatever is refused on the way, nobody is addressed with a text that is not the request. */
async function fillWritten(mailbox: Office.Mailbox, mail: MailToFill): Promise<FilledPlace> {
  const item = writing(mailbox)
  const { name, address } = mail.to
  await fillBody(item.body, mail.html)
  await callOffice((done: Callback<void>) => item.subject.setAsync(mail.subject, done))
  await callOffice((done: Callback<void>) => item.cc.setAsync([], done))
  await callOffice((done: Callback<void>) => item.bcc.setAsync([], done))
  await callOffice((done: Callback<void>) => item.to.setAsync([{ displayName: name, emailAddress: address }], done))
  const id = await callOffice<unknown>((done) => item.saveAsync(done))
  const conversation = text((item as { conversationId?: unknown }).conversationId)
  return { itemId: restId(mailbox, text(id)), conversationId: conversation || null }
}

/** A message in plain text takes HTML as letters on the web, and not at all on the desktop (office-js #3642, #675). */
async function fillBody(body: Office.Body, html: string): Promise<void> {
  const { getTypeAsync } = body as Partial<Office.Body>
  const kind = getTypeAsync ? await callOffice<unknown>((done) => body.getTypeAsync(done)).catch(() => 'html') : 'html'
  if (kind === 'text')
    await callOffice((done: Callback<void>) => body.setAsync(plainTextOf(html), { coercionType: 'text' }, done))
  else await callOffice((done: Callback<void>) => body.setAsync(html, { coercionType: 'html' }, done))
}

const MARKS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

/** The words of one of our own mails, whose HTML is paragraphs, line breaks and escaped text. */
export function plainTextOf(html: string): string {
  return html
    .replace(/\n/g, '')
    .replace(/<br\b[^>]*>/gi, '\n')
    .replace(/<\/p>/gi, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => MARKS[name] ?? '')
    .trim()
}
