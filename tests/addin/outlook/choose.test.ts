import { describe, expect, test } from '@jest/globals'
import { forAddress, liveRecommendations, otherPerson, takesNotes, type Named } from '#addin/outlook/choose.ts'
import { fitOf } from '#addin/outlook/compose/fits.ts'
import type { ReadItem, WrittenMail } from '#addin/outlook/item.ts'

const priya = { name: 'Priya', address: 'priya@contoso.com' }
const sam = { name: 'Sam', address: 'sam@contoso.com' }
const item = (more: Partial<ReadItem>): ReadItem => ({
  kind: 'read',
  id: '1',
  from: priya,
  to: [sam],
  day: '2026-11-20',
  link: null,
  ...more,
})

describe('whom the open message is about', () => {
  test('the sender; for one’s own mail its only recipient; nobody for a mail to many', () => {
    expect(otherPerson(item({}), sam.address)).toBe(priya)
    expect(otherPerson(item({ from: sam, to: [priya] }), 'SAM@contoso.com')).toBe(priya)
    expect(otherPerson(item({ from: sam, to: [priya, priya] }), sam.address)).toBeNull()
    expect(otherPerson({ kind: 'none' }, sam.address)).toBeNull()
  })

  test('an address is the same in capitals, but never a similar one', () => {
    const all: Named[] = [{ id: 'r', may: { writeNotes: true }, person: { mail: 'Priya@Contoso.com' } }]
    expect(forAddress(all, 'priya@contoso.com')?.id).toBe('r')
    for (const other of ['priya@contoso.co', 'рriya@contoso.com', 'priya+x@contoso.com', ''])
      expect(forAddress(all, other)).toBeNull()
  })

  test('each is offered once, and notes only where the server takes them', () => {
    const a: Named = { id: 'a', may: { writeNotes: true }, person: {} }
    const b: Named = { id: 'b', may: { writeNotes: false }, person: {} }
    expect(liveRecommendations([a], [a, b])).toEqual([a, b])
    expect(takesNotes([a, b])).toEqual([a])
  })
})

describe('the message being written', () => {
  const prepared = {
    toAddress: priya.address,
    subject: 'A LinkedIn recommendation – okay with you?',
    quoted: 'Priya explains the why.\n\nShe backs people up.',
  }
  const mail = (more: Partial<WrittenMail>): WrittenMail => ({
    to: [priya],
    cc: [],
    bcc: [],
    subject: prepared.subject,
    text: '',
    ...more,
  })
  const quoted = 'Hi Priya,\r\n> Priya explains\u00a0the why.\r\n>\r\n> She backs people up.\r\nThanks'

  test('fits with the exact words, whatever Outlook did to spaces, breaks and quote marks, and whatever the greeting says', () => {
    expect(fitOf(mail({ text: quoted }), prepared)).toBe('fits')
  })

  test('has changed when a word of the quoted text is another', () => {
    expect(fitOf(mail({ text: quoted.replace('why', 'how') }), prepared)).toBe('changed')
  })

  test('goes to somebody else: another recipient, a second one, a copy, nobody', () => {
    for (const wrong of [{ to: [sam] }, { to: [priya, sam] }, { cc: [sam] }, { bcc: [sam] }, { to: [] }])
      expect(fitOf(mail({ text: quoted, ...wrong }), prepared)).toBe('other-recipient')
  })

  test('is empty before it is filled, also with the right person already there', () => {
    expect(fitOf(mail({ subject: '', to: [] }), prepared)).toBe('empty')
    expect(fitOf(mail({ subject: '' }), prepared)).toBe('empty')
    expect(fitOf(mail({ subject: '', to: [sam] }), prepared)).toBe('other-recipient')
  })
})
