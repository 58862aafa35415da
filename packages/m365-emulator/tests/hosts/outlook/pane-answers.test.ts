import { beforeEach, describe, expect, test } from '@jest/globals'
import { ComposeStore } from '../../../src/hosts/pages/outlook/compose-store.ts'
import { answerPane, type Notice, type PaneHost } from '../../../src/hosts/pages/outlook/pane-answers.ts'
import { aMail, aMailbox } from './a-mailbox.ts'

let did: string[]
let notices: readonly Notice[]
const mail = aMail({ id: 'm1', subject: 'Hello', body: { type: 'html', content: '<p>Hi</p>' } })

function aHost(change: Partial<PaneHost> = {}): PaneHost {
  return {
    me: { displayName: 'Mira', emailAddress: 'mira@x.example' },
    mailbox: aMailbox().mailbox,
    reading: () => mail,
    writing: () => null,
    notices: () => notices,
    setNotices: (next) => (notices = next),
    display: (id) => Promise.resolve(void did.push(`display ${id}`)),
    write: (form) => did.push(`write ${form.to.join()} "${form.subject}" ${form.html}`),
    reply: (html) => did.push(`reply ${html}`),
    closeCompose: () => did.push('close'),
    closePane: () => did.push('close pane'),
    openLink: (url) => did.push(`open ${url}`),
    token: () => Promise.resolve('token-1'),
    nestedAppAuth: () => Promise.resolve('{}'),
    html: { toText: (html) => html.replace(/<[^>]+>/g, ''), toHtml: (text) => `<p>${text}</p>`, safe: (html) => html },
    losesNewMailBody: false,
    ...change,
  }
}

beforeEach(() => {
  did = []
  notices = []
})

describe('while a message is read', () => {
  test('its body is given as text or as HTML, whichever was asked for', async () => {
    expect(await answerPane(aHost(), 'body.get', ['text'])).toBe('Hi')
    expect(await answerPane(aHost(), 'body.get', ['html'])).toBe('<p>Hi</p>')
  })

  test('nothing can be set on it', async () => {
    await expect(answerPane(aHost(), 'subject.set', ['New'])).rejects.toMatchObject({ code: 5001 })
  })

  test('a new message form opens filled, and refuses what Outlook refuses', async () => {
    const form = { toRecipients: ['priya@x.example'], subject: 'S', htmlBody: '<p>B</p>' }
    await answerPane(aHost(), 'mailbox.new', [form])
    expect(did).toEqual(['write priya@x.example "S" <p>B</p>'])
    await expect(answerPane(aHost(), 'mailbox.new', [{ ...form, subject: 'x'.repeat(256) }])).rejects.toMatchObject({
      code: 9017,
    })
    await expect(answerPane(aHost(), 'mailbox.new', [{ ...form, htmlBody: 'x'.repeat(32769) }])).rejects.toMatchObject({
      code: 9017,
    })
  })

  test('Outlook on Mac loses the body of a new message form, as the real one does', async () => {
    await answerPane(aHost({ losesNewMailBody: true }), 'mailbox.new', [{ subject: 'S', htmlBody: '<p>B</p>' }])
    expect(did).toEqual(['write  "S" '])
  })

  test('an add-in may put up five notices, each under its own key', async () => {
    const note = (key: string) =>
      answerPane(aHost(), 'notifications.add', [key, { type: 'informationalMessage', message: key }])
    for (const key of ['a', 'b', 'c', 'd', 'e']) await note(key)
    await expect(note('a')).rejects.toMatchObject({ code: 9015 })
    await expect(note('f')).rejects.toMatchObject({ code: 9012 })
    await answerPane(aHost(), 'notifications.remove', ['a'])
    expect(notices.map((notice) => notice.key)).toEqual(['b', 'c', 'd', 'e'])
  })

  test('a call Outlook does not have is refused', async () => {
    await expect(answerPane(aHost(), 'mailbox.sendEverything', [])).rejects.toMatchObject({ code: 5001 })
  })
})

describe('while a message is written', () => {
  test('the pane fills it in, saves it, and it becomes one draft, not two', async () => {
    const { mailbox, calls } = aMailbox()
    const store = new ComposeStore(mailbox, {})
    const host = aHost({ mailbox, reading: () => null, writing: () => store })
    await expect(answerPane(host, 'item.id', [])).rejects.toMatchObject({ code: 9042 })
    await answerPane(host, 'to.set', [['priya@x.example']])
    await answerPane(host, 'subject.set', ['A recommendation'])
    await answerPane(host, 'body.set', ['<p>Text</p>', 'html'])
    const ids = await Promise.all([answerPane(host, 'item.save', []), answerPane(host, 'item.save', [])])
    expect(ids).toEqual(['new-1', 'new-1'])
    expect(calls).toEqual(['create A recommendation'])
    expect(await answerPane(host, 'item.id', [])).toBe('new-1')
    expect(await answerPane(host, 'to.get', [])).toEqual([
      { displayName: 'priya@x.example', emailAddress: 'priya@x.example' },
    ])
    store.stop()
  })

  test('text is put in as paragraphs, before what is there', async () => {
    const store = new ComposeStore(aMailbox().mailbox, { html: '<p>old</p>' })
    await answerPane(aHost({ reading: () => null, writing: () => store }), 'body.prepend', ['new', 'text'])
    expect(store.current().html).toBe('<p>new</p><p>old</p>')
    store.stop()
  })
})
