import { describe, expect, test } from '@jest/globals'
import type { PeopleQuery } from '#schema/generated/client/graphql.ts'
import { noticesOf } from '#addin/tab/people/notices.ts'
import { channelsIn, dotSize, mostOf, totalOf } from '#addin/tab/people/timeline.ts'

type Candidates = PeopleQuery['candidates']
const someone = {} as Candidates['groups'][number]['candidates'][number]
const fine: Candidates = {
  groups: [{ kind: 'YOUR_MANAGER', candidates: [someone] }],
  sources: [],
  circular: false,
  hidden: [],
  workContactsOn: true,
  insightsOn: true,
  readAt: null,
}
const reading = (source: 'MAIL' | 'CALENDAR', state: Candidates['sources'][number]['state']) => ({
  source,
  state,
  from: null,
  to: null,
  items: 0,
})

describe('what the list says about itself', () => {
  test('is nothing while all is as it should be', () => {
    expect(noticesOf(fine)).toEqual([])
  })

  test('names a directory without a manager, and nobody above at all', () => {
    expect(noticesOf({ ...fine, groups: [{ kind: 'HEADS_AND_LEADERS', candidates: [someone] }] })).toEqual([
      { kind: 'NO_MANAGER' },
    ])
    expect(noticesOf({ ...fine, groups: [] })).toEqual([{ kind: 'NO_ONE' }])
  })

  test('never says that nobody is above where the line was not read', () => {
    const sources = [{ ...reading('MAIL', 'SWITCHED_OFF'), source: 'DIRECTORY' as const, state: 'NO_CONSENT' as const }]
    expect(noticesOf({ ...fine, groups: [], sources })).toEqual([{ kind: 'LINE_NOT_READ' }])
    const others: Candidates['groups'] = [{ kind: 'ADDED_BY_YOU', candidates: [someone] }]
    expect(noticesOf({ ...fine, groups: others, sources })).toEqual([
      { kind: 'NOT_READ', state: 'NO_CONSENT', sources: ['DIRECTORY'] },
    ])
  })

  test('names a circular line and sources that were not read, each kind once', () => {
    const sources = [reading('MAIL', 'FAILED'), reading('CALENDAR', 'FAILED')]
    expect(noticesOf({ ...fine, circular: true, sources })).toEqual([
      { kind: 'CIRCULAR' },
      { kind: 'NOT_READ', state: 'FAILED', sources: ['MAIL', 'CALENDAR'] },
    ])
  })

  test('takes the user’s own choice for what it is, not for the organization’s', () => {
    const sources = [reading('MAIL', 'SWITCHED_OFF')]
    expect(noticesOf({ ...fine, workContactsOn: false, sources })).toEqual([{ kind: 'CONTACTS_OFF' }])
    expect(noticesOf({ ...fine, sources })).toEqual([{ kind: 'NOT_READ', state: 'SWITCHED_OFF', sources: ['MAIL'] }])
    expect(noticesOf({ ...fine, insightsOn: false, sources })).toEqual([{ kind: 'INSIGHTS_OFF' }])
  })
})

describe('the contact timeline', () => {
  const months = [
    { month: '2026-09-01', mail: 0, meetings: 4, chat: 0, tasks: 0 },
    { month: '2026-10-01', mail: 1, meetings: 0, chat: 0, tasks: 0 },
  ]

  test('shows only channels with contact, and what they add up to', () => {
    expect(channelsIn(months)).toEqual(['meetings', 'mail'])
    expect([totalOf(months, 'meetings'), totalOf(months, 'mail'), mostOf(months)]).toEqual([4, 1, 4])
  })

  test('four times as much has twice the width, nothing has none, and little can still be seen', () => {
    expect([4, 1, 0].map((count) => dotSize(count, 4))).toEqual([1, 0.5, 0])
    expect(dotSize(1, 10_000)).toBeGreaterThan(0.2)
  })
})
