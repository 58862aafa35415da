import { describe, expect, test } from '@jest/globals'
import { judge } from '#server/reasoning/judge/judge.ts'
import { ago, aMail, aPerson, aSenior, BOSS, ME, theCase } from './streams.ts'

const crowd = (size: number) => Array.from({ length: size }, (_, index) => `colleague-${index}@example.com`)

const mailOf = (...mail: ReturnType<typeof aMail>[]) => theCase({ streams: { mail } }).events

describe('mail between the two', () => {
  test('is counted by direction, size and role, with its period and weeks', () => {
    const events = mailOf(
      aMail(ago(20), ME, [BOSS]),
      aMail(ago(10), ME, [BOSS]),
      aMail(ago(9), BOSS, [ME, 'third@example.com']),
    )
    expect(events).toMatchObject([
      {
        direction: 'to-senior',
        kind: 'personal',
        count: 2,
        people: 2,
        seniorRole: 'to',
        userRole: null,
        firstDaysAgo: 20,
        lastDaysAgo: 10,
        weeks: 2,
      },
      { direction: 'from-senior', kind: 'personal', count: 1, people: 3, seniorRole: null, userRole: 'to' },
    ])
  })

  test('a copy is told apart from being written to', () => {
    expect(mailOf(aMail(ago(5), ME, ['third@example.com'], { cc: [BOSS] }))).toMatchObject([{ seniorRole: 'cc' }])
    expect(mailOf(aMail(ago(5), BOSS, ['third@example.com'], { cc: [ME] }))).toMatchObject([{ userRole: 'cc' }])
  })

  test('mail of others is nobody’s contact', () => {
    expect(mailOf(aMail(ago(5), 'third@example.com', [ME, BOSS]))).toEqual([])
  })

  test('two addresses of one account on the same mail count once', () => {
    const person = aPerson('boss', { addresses: [BOSS, 'old.boss@example.com'] })
    const mail = [aMail(ago(5), ME, [BOSS, 'old.boss@example.com'])]
    expect(theCase({ seniors: [aSenior('boss', { person })], streams: { mail } }).events).toMatchObject([{ count: 1 }])
  })

  test('mail dated after the moment of judgement did not happen yet', () => {
    expect(mailOf(aMail(ago(-1), BOSS, [ME]))).toEqual([])
  })
})

const TEAM = 'lighthouse@example.com'
const brought = (times: number) =>
  Array.from({ length: times }, (_, day) => aMail(ago(20 + day), 'x@example.com', [TEAM]))

describe('mail that has no weight', () => {
  test.each([
    ['more than 25 recipients', aMail(ago(5), BOSS, [ME, ...crowd(25)]), 'mass'],
    ['a list header', aMail(ago(5), BOSS, [ME], { list: true }), 'distribution-list'],
    ['neither To nor Cc names the user', aMail(ago(5), BOSS, ['everyone@example.com']), 'distribution-list'],
    ['an automatic header', aMail(ago(5), BOSS, [ME], { automatic: true }), 'automatic'],
    ['an answer to an invitation', aMail(ago(5), BOSS, [ME], { meetingMessage: true }), 'meeting-response'],
    ['an assistant pressed send', aMail(ago(5), BOSS, [ME], { sender: 'assistant@example.com' }), 'delegate'],
  ])('%s', (_, mail, kind) => {
    expect(mailOf(mail)).toMatchObject([{ kind, count: 1 }])
    const { verdict, band, ignored } = judge(theCase({ streams: { mail: Array.from({ length: 99 }, () => mail) } }))
    expect([verdict, band, ignored.length]).toEqual(['not-yet', 'not-enough-to-go-on', 1])
  })

  test('a group among the recipients, where groups are known', () => {
    const isList = (address: string) => address === 'team@example.com'
    const mail = [aMail(ago(5), ME, [BOSS, 'team@example.com'])]
    expect(theCase({ isList, streams: { mail } }).events).toMatchObject([{ kind: 'distribution-list' }])
  })

  test.each([
    [
      'a mail with a list’s header went to it',
      [aMail(ago(9), 'x@example.com', [TEAM], { list: true })],
      'distribution-list',
    ],
    ['it brought the user mail three times', brought(3), 'distribution-list'],
    ['it did so once or twice: a blind copy', brought(2), 'personal'],
    ['it wrote mail itself', [...brought(3), aMail(ago(9), TEAM, [ME])], 'personal'],
    ['it is named beside the user', brought(3).map((mail) => ({ ...mail, to: [TEAM, ME] })), 'personal'],
  ])('an address is a group’s when the mailbox shows it: %s', (_, shown, kind) => {
    const events = mailOf(...shown, aMail(ago(5), ME, [BOSS, TEAM]))
    expect(events).toMatchObject([{ direction: 'to-senior', kind }])
  })

  test('the senior colleague is never taken for a list, however often they are written to alone', () => {
    const others = Array.from({ length: 9 }, (_, day) => aMail(ago(day), 'x@example.com', [BOSS]))
    expect(mailOf(...others, aMail(ago(5), ME, [BOSS]))).toMatchObject([{ kind: 'personal' }])
  })

  test('an answer within seconds is a machine’s, one within a minute is not', () => {
    const asked = aMail(ago(5), ME, [BOSS], { conversation: 'c' })
    const quick = aMail(ago(5) + 3_000, BOSS, [ME], { conversation: 'c' })
    const slow = aMail(ago(5) + 60_000, BOSS, [ME], { conversation: 'c' })
    const kinds = mailOf(quick, asked, slow).map((event) => event.type === 'mail' && [event.direction, event.kind])
    expect(kinds).toEqual([
      ['from-senior', 'automatic'],
      ['to-senior', 'personal'],
      ['from-senior', 'personal'],
    ])
  })

  test('a shared mailbox is no person', () => {
    const seniors = [aSenior('boss', { person: aPerson('boss', { kind: 'shared-mailbox' }) })]
    const shared = theCase({ seniors, streams: { mail: [aMail(ago(5), BOSS, [ME])] } })
    expect(shared.events).toMatchObject([{ kind: 'shared-mailbox' }])
    expect(judge(shared).because).toMatchObject([{ code: 'NOT_A_PERSON' }])
  })

  test('another address of the same account is no delegate', () => {
    const person = aPerson('boss', { addresses: [BOSS, 'b.oss@example.com'] })
    const mail = [aMail(ago(5), BOSS, [ME], { sender: 'b.oss@example.com' })]
    expect(theCase({ seniors: [aSenior('boss', { person })], streams: { mail } }).events).toMatchObject([
      { kind: 'personal' },
    ])
  })
})

describe('the mail tie', () => {
  test('the same mail weighs more in a small mailbox than in a large one', () => {
    const between = Array.from({ length: 10 }, (_, week) => aMail(ago(week * 7 + 3), ME, [BOSS]))
    const noise = Array.from({ length: 200 }, (_, index) => aMail(ago(index + 1), ME, ['third@example.com']))
    const small = judge(theCase({ streams: { mail: between } })).score
    const large = judge(theCase({ streams: { mail: [...between, ...noise] } })).score
    expect(small).toBeGreaterThan(large)
    expect(large).toBeGreaterThan(0)
  })

  test('receiving the same mail in small circles brings two people nearer, announcements do not', () => {
    const together = (size: number) => [aMail(ago(5), 'third@example.com', [ME, BOSS, ...crowd(size)])]
    expect(judge(theCase({ streams: { mail: together(2) } })).score).toBeGreaterThan(0)
    expect(judge(theCase({ streams: { mail: together(40) } })).score).toBe(0)
  })
})
