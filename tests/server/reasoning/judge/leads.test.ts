import { describe, expect, test } from '@jest/globals'
import { leadsIn } from '#server/reasoning/judge/leads.ts'
import type { StreamEntry } from '#server/reasoning/judge/cleaning/streams.ts'
import { ago, anEntry, aPerson, ME, NOW } from './cleaning/streams.ts'

const LEAD = 'lead@example.com'
const nothing = { mail: [], calendar: [], chats: [], tasks: [] }
const me = aPerson('me')
const given = (by: string | null, count: number, days = 30) =>
  Array.from({ length: count }, () => ({ planId: 'p', assignedBy: by, assignedAt: ago(days), completedAt: null }))
const called = (count: number, more: Partial<StreamEntry> = {}) =>
  Array.from({ length: count }, (_, week) => anEntry(ago(7 * week + 1), [LEAD, ME], { organizer: LEAD, ...more }))
const leads = (calendar: StreamEntry[]) => leadsIn({ ...nothing, calendar }, me, NOW)

describe('who seems to lead the user’s work', () => {
  test('gave them two tasks or more; the user’s own and nobody’s tasks are not given', () => {
    const tasks = [
      ...given('lead', 2),
      ...given('once', 1),
      ...given('me', 5),
      ...given(null, 5),
      ...given('later', 3, -1),
    ]
    expect(leadsIn({ ...nothing, tasks }, me, NOW)).toEqual([{ by: 'id', key: 'lead', count: 2 }])
  })

  test('called them to three small meetings or more', () => {
    expect(leads(called(3))).toEqual([{ by: 'address', key: LEAD, count: 3 }])
    expect(leads(called(2))).toEqual([])
  })

  test.each<[string, Partial<StreamEntry>]>([
    ['cancelled', { cancelled: true }],
    ['private', { isPrivate: true }],
    ['all day', { allDay: true }],
    ['declined by the user', { ownResponse: 'declined' }],
    ['never answered', { ownResponse: 'none' }],
    ['called by the user', { organizer: ME }],
    ['of seven people', { attendees: anEntry(0, [ME, LEAD, 'a', 'b', 'c', 'd', 'e']).attendees }],
    ['still to come', { start: NOW + 1 }],
  ])('a meeting does not say so when it was %s', (_, more) => {
    expect(leads(called(9, more))).toEqual([])
  })

  test('the strongest come first, and no more than ten are looked up', () => {
    const tasks = Array.from({ length: 14 }, (_, n) => given(`lead-${String(n).padStart(2, '0')}`, 2 + n)).flat()
    const found = leadsIn({ ...nothing, tasks: tasks.toReversed() }, me, NOW)
    expect(found.map(({ count }) => count)).toEqual([15, 14, 13, 12, 11, 10, 9, 8, 7, 6])
  })
})
