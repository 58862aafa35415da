import { describe, expect, jest, test } from '@jest/globals'
import { noItems, outlookItems, plainTextOf, OutlookRefused, type OutlookItems } from '#addin/outlook/item.ts'
import { composeItem, emptyMessage, readItem, stubOffice, type Client } from './stub-office.ts'

const CLIENTS: Client[] = ['web', 'new', 'classic', 'mac', 'phone']
const open = (client: Client, item: object | null) => {
  const stub = stubOffice(client, item)
  const items: OutlookItems = outlookItems(() => stub.mailbox as unknown as Office.Mailbox)
  return { ...stub, items }
}

describe.each(CLIENTS)('Outlook (%s)', (client) => {
  test('a message being read becomes plain data', () => {
    expect(open(client, readItem()).items.now()).toEqual({
      kind: 'read',
      id: 'AAMk/ad+1=',
      from: { name: 'Priya Raman', address: 'priya.raman@contoso.com' },
      to: [{ name: 'Sam Ortiz', address: 'sam@contoso.com' }],
      day: '2026-11-20',
      link: client === 'phone' ? null : 'https://outlook.office.com/mail/deeplink/read/AAMk-ad_1%3D',
    })
  })

  test('nothing open, an appointment and a message being written are told apart', () => {
    expect(open(client, null).items.now()).toEqual({ kind: 'none' })
    expect(open(client, { itemType: 'appointment' }).items.now()).toEqual({ kind: 'other' })
    expect(open(client, composeItem(emptyMessage())).items.now()).toEqual({ kind: 'compose' })
  })

  test('filling leaves one recipient, no copies, the prepared text, and a saved message', async () => {
    const mail = {
      ...emptyMessage(),
      cc: [{ displayName: 'X', emailAddress: 'x@x.x' }],
      bcc: [{ displayName: 'Y', emailAddress: 'y@x.x' }],
    }
    const { items } = open(client, composeItem(mail))
    await items.fill({ to: { name: 'Priya', address: 'priya@contoso.com' }, subject: 'S', html: '<p>B</p>' })
    expect(mail).toMatchObject({
      to: [{ displayName: 'Priya', emailAddress: 'priya@contoso.com' }],
      cc: [],
      bcc: [],
      subject: 'S',
      html: '<p>B</p>',
      saved: 1,
    })
  })
})

test('what is in a message being written is read all at once', async () => {
  const mail = { ...emptyMessage(), to: [{ displayName: '', emailAddress: 'A@B.c' }], subject: 'S', text: 'T' }
  expect(await open('web', composeItem(mail)).items.written()).toEqual({
    to: [{ name: 'A@B.c', address: 'a@b.c' }],
    cc: [],
    bcc: [],
    subject: 'S',
    text: 'T',
  })
})

test('a refusal of Outlook keeps its number, and nothing is saved', async () => {
  const mail = emptyMessage()
  const filling = open('web', composeItem(mail, 9004)).items.fill({
    to: { name: 'P', address: 'p@c.d' },
    subject: 'S',
    html: 'x',
  })
  await expect(filling).rejects.toMatchObject({ code: 9004 })
  expect(mail.saved).toBe(0)
})

test('nothing is filled into a message that is only being read, and no text is read where nothing is open', async () => {
  await expect(open('web', readItem()).items.written()).rejects.toBeInstanceOf(OutlookRefused)
  await expect(noItems.textOfRead()).rejects.toBeInstanceOf(OutlookRefused)
  expect(await open('web', readItem()).items.textOfRead()).toBe('Yes, please share it.')
})

test('a pinned pane hears of another message until it stops listening', () => {
  const { items, fire } = open('classic', null)
  const heard: string[] = []
  const stop = items.onChange(() => heard.push('changed'))
  fire('olkItemSelectedChanged')
  stop()
  fire('olkItemSelectedChanged')
  expect(heard).toEqual(['changed'])
  expect(() => open('phone', null).items.onChange(() => undefined)()).not.toThrow()
})

describe('what Outlook may leave out', () => {
  test.each([
    ['a message without a sender', { from: undefined }, { from: { name: '', address: '' } }],
    [
      'a sender in the place of From',
      { from: undefined, sender: { displayName: 'Ada', emailAddress: 'A@x.example' } },
      { from: { name: 'Ada', address: 'a@x.example' } },
    ],
    ['recipients that are no list', { to: undefined }, { to: [] }],
    [
      'a contact group without an address',
      { to: [{ displayName: 'Board', emailAddress: null }] },
      { to: [{ name: 'Board', address: '' }] },
    ],
    ['a message without an id', { itemId: undefined }, { id: '', link: null }],
    ['an empty subject', { subject: null }, { kind: 'read' }],
  ])('%s is read all the same', (_, given, read) => {
    expect(open('web', readItem(given)).items.now()).toMatchObject(read)
  })

  test('a phone whose methods are there and refuse loses its link and its events, nothing else', () => {
    const { items, mailbox } = open('web', readItem())
    const refuse = () => {
      throw Object.assign(new Error('not supported'), { code: 9018 })
    }
    Object.assign(mailbox, { convertToRestId: refuse, addHandlerAsync: refuse })
    expect(items.now()).toMatchObject({ kind: 'read', link: null })
    expect(() => items.onChange(() => undefined)()).not.toThrow()
  })

  test('an answer that never comes is a refusal after eight seconds', async () => {
    const item = Object.assign(composeItem(emptyMessage()), { saveAsync: () => undefined })
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] })
    const filling = open('web', item).items.fill({
      to: { name: 'P', address: 'p@c.d' },
      subject: 'S',
      html: '<p>x</p>',
    })
    const refused = expect(filling).rejects.toBeInstanceOf(OutlookRefused)
    await jest.advanceTimersByTimeAsync(8_000)
    jest.useRealTimers()
    await refused
  })
})

describe('filling', () => {
  const request = { to: { name: 'Priya', address: 'p@c.d' }, subject: 'S', html: '<p>Hi</p>\n<p>a &lt; b<br>c</p>' }

  test('a message in plain text gets words, not tags', async () => {
    const mail = emptyMessage()
    const item = composeItem(mail) as { body: object }
    type Done = (result: { status: string; value?: string }) => void
    Object.assign(item.body, { getTypeAsync: (done: Done) => done({ status: 'succeeded', value: 'text' }) })
    await open('web', item).items.fill(request)
    expect(mail.html).toBe('Hi\n\na < b\nc')
    expect(plainTextOf(request.html)).toBe('Hi\n\na < b\nc')
  })

  test('addresses nobody when the text is refused', async () => {
    const mail = emptyMessage()
    await expect(open('classic', composeItem(mail, 2006)).items.fill(request)).rejects.toMatchObject({ code: 2006 })
    expect(mail).toEqual(emptyMessage())
  })

  test('says where the message is, by the id Graph knows', async () => {
    expect(await open('web', composeItem(emptyMessage())).items.fill(request)).toEqual({
      itemId: 'id',
      conversationId: null,
    })
  })
})
