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

export interface OutlookItems {
  now(): OpenItem
  /** Calls `listener` whenever another item is chosen; answers the way to stop. */
  onChange(listener: () => void): () => void
  /** The plain text of the message being read. */
  textOfRead(): Promise<string>
  written(): Promise<WrittenMail>
  /** One recipient and nobody else, subject and body replaced, saved. Never sent. */
  fill(mail: MailToFill): Promise<void>
}

type Callback<T> = (result: Office.AsyncResult<T>) => void

/** One call of Office.js as a promise. */
function ask<T>(call: (callback: Callback<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((result) => {
      if (String(result.status) === 'succeeded') resolve(result.value)
      else reject(new OutlookRefused(result.error.code))
    })
  })
}

const toPerson = (entry: Office.EmailAddressDetails): MailPerson => ({
  name: entry.displayName || entry.emailAddress,
  address: entry.emailAddress.toLowerCase(),
})

/** The panes' view of Outlook. `mailbox` is Office.context.mailbox, read anew at every call: a pinned pane outlives its item. */
export function outlookItems(mailbox: () => Office.Mailbox): OutlookItems {
  return {
    now: () => toItem(mailbox()),
    onChange: (listener) => follow(mailbox(), listener),
    textOfRead: async () => ask<string>((done) => reading(mailbox()).body.getAsync('text', done)),
    written: async () => readWritten(writing(mailbox())),
    fill: async (mail) => fillWritten(writing(mailbox()), mail),
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

function toItem(mailbox: Office.Mailbox): OpenItem {
  const item = mailbox.item as (Office.MessageRead & Partial<Office.MessageCompose>) | null | undefined
  if (!item) return { kind: 'none' }
  if (item.itemType !== 'message') return { kind: 'other' }
  // While composing there are getters and setters in the place of values.
  if (typeof item.subject !== 'string') return { kind: 'compose' }
  return {
    kind: 'read',
    id: item.itemId,
    from: toPerson(item.from),
    to: item.to.map(toPerson),
    day: dayOf(new Date(item.dateTimeCreated)),
    link: linkTo(mailbox, item.itemId),
  }
}

/** Outlook on the web opens a message by its REST id. Not from a phone: its ids are of another kind. */
function linkTo(mailbox: Office.Mailbox, itemId: string): string | null {
  const { convertToRestId } = mailbox as Partial<Office.Mailbox>
  if (!convertToRestId || !itemId) return null
  const id = mailbox.convertToRestId(itemId, 'v2.0')
  return `https://outlook.office.com/mail/deeplink/read/${encodeURIComponent(id)}`
}

/** Pinned panes hear of a new item from Mailbox 1.5 on; phones and older clients reopen the pane instead. */
function follow(mailbox: Office.Mailbox, listener: () => void): () => void {
  const { addHandlerAsync } = mailbox as Partial<Office.Mailbox>
  if (!addHandlerAsync) return () => undefined
  let isStopped = false
  // The client keeps one list of handlers for the whole pane; removing ours would remove all of them.
  mailbox.addHandlerAsync('olkItemSelectedChanged', () => {
    if (!isStopped) listener()
  })
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
    (await ask<Office.EmailAddressDetails[]>((done) => field.getAsync(done))).map(toPerson)
  const [to, cc, bcc, subject, text] = await Promise.all([
    people(item.to),
    people(item.cc),
    people(item.bcc),
    ask<string>((done) => item.subject.getAsync(done)),
    ask<string>((done) => item.body.getAsync('text', done)),
  ])
  return { to, cc, bcc, subject, text }
}

async function fillWritten(item: Office.MessageCompose, mail: MailToFill): Promise<void> {
  const { name, address } = mail.to
  await ask((done: Callback<void>) => item.to.setAsync([{ displayName: name, emailAddress: address }], done))
  await ask((done: Callback<void>) => item.cc.setAsync([], done))
  await ask((done: Callback<void>) => item.bcc.setAsync([], done))
  await ask((done: Callback<void>) => item.subject.setAsync(mail.subject, done))
  await ask((done: Callback<void>) => item.body.setAsync(mail.html, { coercionType: 'html' }, done))
  await ask<string>((done) => item.saveAsync(done))
}
