import { describe, expect, test } from '@jest/globals'
import type { AsyncResult } from '../../../src/hosts/pages/office/async-call.ts'
import { openMailbox } from '../../../src/hosts/pages/office/mailbox.ts'
import { isSetSupported } from '../../../src/hosts/pages/office/requirements.ts'
import { OfficeRefusal, type StageChannel } from '../../../src/hosts/pages/office/stage-channel.ts'
import type { PaneItem, PaneHostContext } from '../../../src/hosts/pages/office/wire.ts'
import { OUTLOOK_PROFILES, profileOf } from '../../../src/hosts/pages/profiles.ts'
import { officeTheme } from '../../../src/hosts/pages/themes.ts'

const item: PaneItem = {
  mode: 'read',
  itemId: 'AAMk',
  conversationId: 'c1',
  internetMessageId: '<1@x>',
  subject: 'Re: AW: Numbers',
  from: { displayName: 'Priya', emailAddress: 'priya@x.example' },
  to: [],
  cc: [],
  created: '2026-11-23T09:00:00Z',
  modified: '2026-11-23T09:00:00Z',
}

function seatOf(profileId: string, change: Partial<PaneHostContext> = {}): PaneHostContext {
  const { platform, hostName, version, mailbox, nestedAppAuth } = profileOf(OUTLOOK_PROFILES, profileId)
  const person = { displayName: 'Mira', emailAddress: 'mira@x.example', timeZone: 'UTC' }
  return {
    platform,
    hostName,
    version,
    mailbox,
    nestedAppAuth,
    locale: 'en-US',
    theme: officeTheme('default'),
    person,
    item,
    ...change,
  }
}

function aLine(reply: (name: string, args: readonly unknown[]) => unknown = () => 'done') {
  let toItem: (item: PaneItem | null) => void = () => undefined
  const asked: string[] = []
  const channel: StageChannel = {
    hostContext: Promise.resolve(seatOf('outlook-web')),
    request: (name, ...args) => {
      asked.push(name)
      return Promise.resolve(reply(name, args))
    },
    onItem: (listener) => (toItem = listener),
    onTheme: () => undefined,
  }
  return { line: channel, asked, choose: (next: PaneItem | null) => toItem(next) }
}

type Callable = (...args: unknown[]) => void
/** Reaches a member the way a page does: by name, wherever it lies. */
const at = (root: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], root)
const outcome = (root: unknown, path: string, ...args: unknown[]): Promise<AsyncResult> =>
  new Promise((resolve) => (at(root, path) as Callable)(...args, resolve))

describe('requirement sets', () => {
  test.each([
    ['outlook-web', '1.15', true],
    ['outlook-classic', '1.13', true],
    ['outlook-classic', '1.14', false],
    ['outlook-phone', '1.5', true],
    ['outlook-phone', '1.8', false],
  ])('%s supports Mailbox %s: %s', (profile, version, expected) => {
    expect(isSetSupported(seatOf(profile), 'Mailbox', version)).toBe(expected)
  })

  test('classic Outlook 2307 has no nested app authentication', () => {
    expect(isSetSupported(seatOf('outlook-classic'), 'NestedAppAuth', '1.1')).toBe(false)
    expect(isSetSupported(seatOf('outlook-web'), 'NestedAppAuth', '1.1')).toBe(true)
  })

  test('a phone has no message forms, and methods of later sets are missing, not failing', () => {
    expect(at(openMailbox(aLine().line, seatOf('outlook-phone')), 'displayMessageFormAsync')).toBeUndefined()
    const old = openMailbox(aLine().line, seatOf('outlook-web', { mailbox: 107 }))
    expect(at(old, 'item.getAllInternetHeadersAsync')).toBeUndefined()
    expect(at(old, 'displayMessageForm')).toBeInstanceOf(Function)
  })
})

describe('the item', () => {
  test('carries its facts while it is read', () => {
    const mailbox = openMailbox(aLine().line, seatOf('outlook-web'))
    expect(at(mailbox, 'item.normalizedSubject')).toBe('Numbers')
    expect(at(mailbox, 'item.dateTimeCreated')).toEqual(new Date('2026-11-23T09:00:00Z'))
    expect(at(mailbox, 'item.from.emailAddress')).toBe('priya@x.example')
  })

  test('has getters and setters while it is written, and no id', async () => {
    const { line: channel, asked } = aLine()
    const mailbox = openMailbox(channel, seatOf('outlook-web', { item: { ...item, mode: 'compose', itemId: null } }))
    expect(at(mailbox, 'item.itemId')).toBeUndefined()
    const result = await outcome(mailbox, 'item.subject.setAsync', 'New', { asyncContext: 7 })
    expect(result).toMatchObject({ status: 'succeeded', asyncContext: 7 })
    expect(asked).toEqual(['subject.set'])
  })

  test('body.setAsync hands on the kind of text it was given', async () => {
    const kinds: unknown[] = []
    const { line: channel } = aLine((_name, args) => kinds.push(args[1]))
    const mailbox = openMailbox(channel, seatOf('outlook-web', { item: { ...item, mode: 'compose' } }))
    await outcome(mailbox, 'item.body.setAsync', '<p>x</p>', { coercionType: 'html' })
    await outcome(mailbox, 'item.body.setAsync', 'x')
    expect(kinds).toEqual(['html', 'text'])
  })

  test('changes with the selection, and the pane hears of it', async () => {
    const { line: channel, choose } = aLine()
    const mailbox = openMailbox(channel, seatOf('outlook-web'))
    const onExchange: unknown[] = []
    expect(
      await outcome(mailbox, 'addHandlerAsync', 'olkItemSelectedChanged', (event: unknown) => onExchange.push(event)),
    ).toMatchObject({
      status: 'succeeded',
    })
    choose({ ...item, itemId: 'other', subject: 'Other' })
    expect(at(mailbox, 'item.subject')).toBe('Other')
    choose(null)
    expect(at(mailbox, 'item')).toBeNull()
    expect(onExchange).toHaveLength(2)
  })

  test('an event this client does not have is refused', async () => {
    const mailbox = openMailbox(aLine().line, seatOf('outlook-phone'))
    expect(await outcome(mailbox, 'addHandlerAsync', 'olkItemSelectedChanged', () => undefined)).toMatchObject({
      status: 'failed',
    })
  })
})

describe('failures', () => {
  test('come to the callback with Outlook’s number and never as an exception', async () => {
    const { line: channel } = aLine(() => Promise.reject(new OfficeRefusal(9017, 'Too long.')))
    const mailbox = openMailbox(channel, seatOf('outlook-web'))
    expect(await outcome(mailbox, 'item.body.getAsync', 'text')).toMatchObject({
      status: 'failed',
      error: { code: 9017, message: 'Too long.' },
    })
  })

  test('a new message form cannot be opened while writing', async () => {
    const mailbox = openMailbox(aLine().line, seatOf('outlook-web', { item: { ...item, mode: 'compose' } }))
    expect(await outcome(mailbox, 'displayNewMessageFormAsync', {})).toMatchObject({ status: 'failed' })
  })
})
