// One row a branch of the facts and doubts that decide.
import { describe, expect, test } from '@jest/globals'
import type { Case, CaseEvent } from '#server/reasoning/judge/case.ts'
import { lineState } from '#server/reasoning/judge/facts/reporting-line.ts'
import { workingMeetings } from '#server/reasoning/judge/facts/working-meetings.ts'
import { judge } from '#server/reasoning/judge/judge.ts'
import { weigh } from '#server/reasoning/judge/weigh.ts'
import { aCase, mailFrom, meetings, tasks, type CaseParts } from './a-case.ts'

const manager = (sinceDaysAgo: number | null = null) => ({ relation: 'manager', distance: 1, sinceDaysAgo }) as const

describe('small meetings are work under somebody', () => {
  test.each([
    ['six over six weeks, in six of them', meetings(6, 4, 42, 5, { weeks: 6 }), true],
    ['five', meetings(5, 4, 42, 5, { weeks: 5 }), false],
    ['six within five weeks', meetings(6, 4, 30, 2, { weeks: 5 }), false],
    ['six in three different weeks', meetings(6, 4, 60, 5, { weeks: 3 }), true],
    ['six in two different weeks, far apart', meetings(6, 4, 60, 5, { weeks: 2 }), false],
    ['six of seven people', meetings(6, 7, 42, 5, { weeks: 6 }), false],
    ['six half accepted', meetings(6, 4, 42, 5, { weeks: 6, userResponse: 'tentative' }), false],
    [
      'six that somebody else called',
      meetings(6, 4, 42, 5, { weeks: 6, organizer: 'other', seniorResponse: 'unknown' }),
      false,
    ],
    ['six through a list', meetings(6, 4, 42, 5, { weeks: 6, company: 'list' }), false],
    ['six parties', meetings(6, 4, 42, 5, { weeks: 6, social: true }), false],
  ] as const)('%s', (_, event, isShown) => {
    expect(workingMeetings.shownBy(weigh(aCase({ events: [event] }))) !== null).toBe(isShown)
  })
})

describe('how the reporting line stands', () => {
  const copied = (count: number, from: number, to: number) => mailFrom(count, from, to, { userRole: 'cc' })
  const rows: [string, CaseParts, ReturnType<typeof lineState>][] = [
    ['not their manager', { org: { relation: 'skip-level', distance: 2 } }, 'none'],
    ['the directory was not read', { org: manager(), access: { directory: false } }, 'none'],
    ['a closed account without a trace', { org: manager(), senior: { accountActive: false } }, 'closed'],
    [
      'a closed account with one',
      { org: manager(), senior: { accountActive: false }, events: [meetings(9, 2, 300, 100)] },
      'stands',
    ],
    ['the user is new', { org: manager(), user: { joinedDaysAgo: 59 } }, 'new'],
    ['the line is 59 days old', { org: manager(59) }, 'new'],
    ['the line is 60 days old', { org: manager(60) }, 'stands'],
    ['no start, no trace, of one who writes daily', { org: manager() }, 'contradicted'],
    ['no start, no trace, of one who hardly writes', { org: manager(), user: { mailSentTotal: 249 } }, 'stands'],
    [
      'no start, no trace, and how much they write is not known',
      { org: manager(), user: { mailSentTotal: null } },
      'contradicted',
    ],
    [
      'no start, no trace, and no address that could show one',
      { org: manager(), senior: { hasAddress: false } },
      'stands',
    ],
    ['no start, no trace, mail not read', { org: manager(), access: { mail: false } }, 'half-seen'],
    ['no start, no trace, nothing read', { org: manager(), access: { mail: false, calendar: false } }, 'stands'],
    ['no start, first contact 20 days ago', { org: manager(), events: [meetings(2, 2, 20, 5)] }, 'seems-new'],
    [
      'the same, the calendar alone read',
      { org: manager(), access: { mail: false }, events: [meetings(2, 2, 20, 5)] },
      'half-seen',
    ],
    ['no start, contact for 60 days', { org: manager(), events: [meetings(4, 2, 60, 5)] }, 'stands'],
    ['no start, copies alone, for long', { org: manager(), events: [copied(9, 200, 10)] }, 'stands'],
    ['no start, copies alone, in three weeks', { org: manager(), events: [copied(3, 200, 10)] }, 'half-seen'],
    ['no start, too short a view', { org: manager(), windowDays: 100, events: [meetings(2, 2, 20, 5)] }, 'stands'],
  ]
  test.each(rows)('%s', (_, parts, state) => {
    expect(lineState(weigh(aCase(parts)))).toBe(state)
  })
})

describe('what the user says', () => {
  const other = (count: number) =>
    meetings(count, 4, 80, 5, { organizer: 'other', seniorResponse: 'unknown', weeks: 8 })
  const long = (count: number) => meetings(count, 9, 40, 10, { longSession: true, minutes: 90, weeks: count })
  const stated = (claim: Case['stated'][number]['claim'], from = 100): Case['stated'] => [
    { claim, fromDaysAgo: from, toDaysAgo: 0 },
  ]
  const rows: [string, CaseEvent[], Case['stated'], string, string][] = [
    [
      'nothing, and eight meetings that somebody else called',
      [other(8)],
      [],
      'not-enough-evidence',
      'not-enough-to-go-on',
    ],
    ['nothing, and three of them', [other(3)], [], 'not-yet', 'not-enough-to-go-on'],
    ['a project, and three of them', [other(3)], stated('project'), 'close-enough', 'as-you-say'],
    ['a project, and two of them', [other(2)], stated('project'), 'not-enough-evidence', 'as-you-say'],
    ['a project, and nothing to be seen', [], stated('project'), 'not-enough-evidence', 'as-you-say'],
    ['reporting to them since last week', [], stated('reporting', 7), 'not-yet', 'not-enough-to-go-on'],
    ['nothing, and three long sessions', [long(3)], [], 'not-enough-evidence', 'not-enough-to-go-on'],
    ['nothing, and two long sessions', [long(2)], [], 'not-yet', 'not-enough-to-go-on'],
    ['training, and two long sessions', [long(2)], stated('training'), 'close-enough', 'as-you-say'],
    ['just meetings, and three long sessions', [long(3)], stated('just-meetings'), 'not-yet', 'not-enough-to-go-on'],
    [
      'just meetings, of another time',
      [long(3)],
      stated('just-meetings', 20),
      'not-enough-evidence',
      'not-enough-to-go-on',
    ],
    ['nothing, and eight tasks', [tasks(8, 7, 90, 10)], [], 'close-enough', 'worked-closely'],
    ['just tasks, and eight of them', [tasks(8, 7, 90, 10)], stated('just-tasks'), 'not-yet', 'some-contact'],
  ]
  test.each(rows)('%s', (_, events, said, verdict, band) => {
    expect(judge(aCase({ events, stated: said }))).toMatchObject({ verdict, band })
  })

  test('without an address of theirs the judge does not know, unless something shows', () => {
    const noAddress = { senior: { hasAddress: false } }
    const { verdict, because } = judge(aCase(noAddress))
    expect([verdict, because[0]?.code]).toEqual(['not-enough-evidence', 'NO_ADDRESS'])
    expect(judge(aCase({ ...noAddress, events: [tasks(1, 1)] })).verdict).toBe('not-yet')
  })
})
