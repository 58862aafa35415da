import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { casesFrom } from '#server/reasoning/judge/cleaning/cases-from.ts'
import { judge } from '#server/reasoning/judge/judge.ts'
import { RUNS, SEED } from '../any-case.ts'
import {
  ago,
  allRead,
  aMail,
  anEntry,
  anInput,
  aPerson,
  aSenior,
  aTask,
  BOSS,
  DAY,
  ME,
  NOW,
  theCase,
} from './streams.ts'

const manager = (id = 'boss') => aSenior(id, { relation: 'MANAGER', distance: 1 })
const writing = (count = 500) =>
  Array.from({ length: count }, (_, index) => aMail(ago(1 + (index % 360)), ME, ['third@example.com']))

describe('who is who', () => {
  test('the manager, those above and the heads come in the order given, each once', () => {
    const seniors = [
      manager('a'),
      aSenior('b', { relation: 'TOP', distance: 2 }),
      aSenior('c', { relation: 'HEAD_OF_OWN_DEPARTMENT' }),
      manager('a'),
    ]
    const cases = casesFrom(anInput({ seniors }))
    expect([...cases].map(([id, { org }]) => [id, org.relation])).toEqual([
      ['a', 'manager'],
      ['b', 'skip-level'],
      ['c', 'same-department'],
    ])
  })

  test('a line that loops back to the user never judges the user', () => {
    const seniors = [manager('a'), aSenior('me', { relation: 'SKIP_LEVEL', distance: 2 })]
    expect([...casesFrom(anInput({ seniors })).keys()]).toEqual(['a'])
  })

  test('whoever stands at the top and is the manager too counts as the manager', () => {
    expect(theCase({ seniors: [aSenior('boss', { relation: 'TOP', distance: 1 })] }).org.relation).toBe('manager')
  })

  test('a missing line leaves people without a relation', () => {
    expect(theCase({ seniors: [aSenior()] }).org).toEqual({ relation: 'none', distance: null, sinceDaysAgo: null })
  })

  test('one address of two people is counted for neither', () => {
    const twins = ['one', 'two'].map((id) => aSenior(id, { person: aPerson(id, { addresses: [BOSS] }) }))
    const cases = casesFrom(anInput({ seniors: twins, streams: { mail: [aMail(ago(5), BOSS, [ME])] } }))
    for (const one of cases.values())
      expect([one.senior.identity, one.events, judge(one).verdict]).toEqual(['ambiguous', [], 'not-enough-evidence'])
  })

  test('two people of the same name with addresses of their own stay apart', () => {
    const cases = casesFrom(
      anInput({
        seniors: [aSenior('a.kim'), aSenior('b.kim')],
        streams: { mail: [aMail(ago(5), 'a.kim@example.com', [ME])] },
      }),
    )
    expect([...cases.values()].map(({ events }) => events.length)).toEqual([1, 0])
  })

  test.each([
    ['guest', 'guest'],
    ['contact', 'guest'],
    ['room', 'room'],
    ['agent', 'agent'],
  ] as const)('a %s is judged as a %s', (kind, expected) => {
    expect(theCase({ seniors: [aSenior('boss', { person: aPerson('boss', { kind }) })] }).senior.kind).toBe(expected)
  })

  test('an account of which the directory shows nothing is asked about', () => {
    const seniors = [aSenior('boss', { person: aPerson('boss', { unreadable: true }) })]
    expect(judge(theCase({ seniors })).because).toMatchObject([{ code: 'PERSON_UNREADABLE' }])
  })

  test('a closed account keeps the work that was done with it', () => {
    const seniors = [aSenior('boss', { person: aPerson('boss', { accountEnabled: false }) })]
    const calendar = Array.from({ length: 12 }, (_, week) => anEntry(ago(100 + week * 7), [BOSS, ME]))
    expect(judge(theCase({ seniors, streams: { calendar } })).verdict).toBe('close-enough')
  })

  test('addresses are the same in any case', () => {
    const seniors = [aSenior('boss', { person: aPerson('boss', { addresses: ['Boss@Example.com'] }) })]
    expect(theCase({ seniors, streams: { mail: [aMail(ago(5), BOSS, [ME])] } }).events).toHaveLength(1)
  })
})

describe('a manager of two weeks', () => {
  const meetings = [anEntry(ago(12), [BOSS, ME]), anEntry(ago(5), [BOSS, ME])]

  test('shows by the first contact after a long silence, though the directory has no dates', () => {
    const judgement = judge(theCase({ seniors: [manager()], streams: { mail: writing(), calendar: meetings } }))
    expect(judgement.verdict).toBe('not-yet')
    expect(judgement.because[0]).toMatchObject({ code: 'MANAGER_SEEMS_NEW', facts: { first: '2026-11-11' } })
  })

  test('is believed at once where the user joined at the same time', () => {
    const me = aPerson('me', { since: '2026-09-01' })
    expect(
      judge(
        theCase({ me, seniors: [manager()], streams: { mail: writing(60), calendar: [anEntry(ago(40), [BOSS, ME])] } }),
      ).verdict,
    ).toBe('close-enough')
  })

  test('is a manager of long standing when an old meeting shows', () => {
    const calendar = [...meetings, anEntry(ago(200), [BOSS, ME])]
    expect(judge(theCase({ seniors: [manager()], streams: { mail: writing(), calendar } })).verdict).toBe(
      'close-enough',
    )
  })
})

describe('a manager who is new to the company', () => {
  const joined = (days: number) => aPerson('boss', { since: new Date(ago(days)).toISOString() })
  const line = (days: number) => aSenior('boss', { person: joined(days), relation: 'MANAGER', distance: 1 })

  test('cannot have been the manager for longer than the account is old', () => {
    for (const mail of [writing(), []]) {
      const calendar = [anEntry(ago(9), [BOSS, ME])]
      const judgement = judge(theCase({ seniors: [line(14)], streams: { mail, calendar } }))
      expect(judgement.verdict).toBe('not-yet')
      expect(judgement.because[0]).toMatchObject({ code: 'MANAGER_IS_NEW', facts: { days: 14 } })
    }
  })

  test('dates nothing when there was contact before: the account was made anew', () => {
    const calendar = [anEntry(ago(200), [BOSS, ME]), anEntry(ago(9), [BOSS, ME])]
    expect(theCase({ seniors: [line(14)], streams: { mail: writing(), calendar } }).org.sinceDaysAgo).toBeNull()
  })

  test('with an account of many years, nothing is said of the line’s first day', () => {
    expect(theCase({ seniors: [line(2000)] }).org.sinceDaysAgo).toBeNull()
  })
})

describe('what could be seen', () => {
  test('the shorter of mail and calendar is the window, and a reading that stopped early says from when', () => {
    const readings = allRead().map((reading) =>
      reading.source === 'MAIL' ? { ...reading, state: 'STOPPED_EARLY' as const, from: ago(40) } : reading,
    )
    const seen = theCase({ readings })
    expect(seen.windowDays).toBe(40)
    expect(judge(seen).unseen).toContainEqual({ code: 'READ_ONLY_FROM', source: 'MAIL', facts: { from: '2026-10-14' } })
    expect(judge(seen).because).toMatchObject([
      { code: 'WINDOW_TOO_SHORT', facts: { days: 40 } },
      { code: 'NO_PERSONAL_CONTACT' },
    ])
  })

  test('a refused source is told apart from one that was empty', () => {
    const readings = allRead().map((reading) =>
      reading.source === 'CALENDAR' ? { ...reading, state: 'NO_CONSENT' as const } : reading,
    )
    const seen = theCase({ readings })
    expect([seen.access.calendar, seen.access.mail]).toEqual([false, true])
    expect(judge(seen).unseen).toMatchObject([{ code: 'CALENDAR_NOT_READ', facts: { why: 'NO_CONSENT' } }])
  })

  test('a chart that was not read leaves no relation', () => {
    const readings = allRead().filter(({ source }) => source !== 'DIRECTORY')
    expect(theCase({ readings, seniors: [manager()] }).org.relation).toBe('unknown')
  })

  test('without a first day in the directory, the oldest own mail or meeting says how long the user is there', () => {
    const me = aPerson('me')
    expect(theCase({ me, streams: { mail: [aMail(ago(90), ME, ['third@example.com'])] } }).user.joinedDaysAgo).toBe(90)
    expect(theCase({ me }).user.joinedDaysAgo).toBeNull()
  })
})

describe('tasks, chats, statements and the timeline', () => {
  test('tasks count for whoever assigned them, from the first given to the last done', () => {
    const tasks = [
      aTask(ago(60), ago(40)),
      aTask(ago(50), null),
      aTask(ago(45), ago(20), 'other'),
      aTask(ago(44), ago(10)),
    ]
    expect(theCase({ streams: { tasks } }).events).toMatchObject([
      { type: 'task', count: 3, completed: 2, assignedBy: 'senior', firstDaysAgo: 60, lastDaysAgo: 10 },
    ])
  })

  test('a one-to-one chat is known to exist, larger chats say nothing', () => {
    const chats = [
      { kind: 'oneOnOne' as const, memberIds: ['me', 'boss'], madeAt: ago(3) },
      { kind: 'group' as const, memberIds: ['me', 'boss', 'third'], madeAt: ago(2) },
    ]
    const judgement = judge(theCase({ streams: { chats } }))
    expect(judgement.because).toEqual([{ code: 'A_CHAT_EXISTS', source: 'CHAT', facts: { since: '2026-11-20' } }])
    expect(judgement.score).toBe(0)
  })

  test('what the user states reaches the case of that person alone', () => {
    const stated = [{ personId: 'boss', claim: 'PROJECT' as const, from: '2026-01-10', to: null }]
    const cases = casesFrom(anInput({ seniors: [aSenior(), aSenior('other')], stated }))
    expect([...cases.values()].map((one) => one.stated)).toEqual([
      [{ claim: 'project', fromDaysAgo: 317, toDaysAgo: 0 }],
      [],
    ])
  })

  test('the timeline has every month of the window, with personal contact by channel', () => {
    const streams = {
      mail: [aMail(ago(2), ME, [BOSS]), aMail(ago(40), BOSS, [ME])],
      calendar: [anEntry(ago(3), [BOSS, ME])],
      tasks: [aTask(ago(4), null)],
    }
    const { months, recentDays } = theCase({ streams })
    expect([months.length, months[0]?.month, months.at(-1)]).toEqual([
      13,
      '2025-11-01',
      { month: '2026-11-01', mail: 1, meetings: 1, chat: 0, tasks: 1 },
    ])
    expect(months.find(({ month }) => month === '2026-10-01')).toMatchObject({ mail: 1 })
    expect(recentDays).toBe(4)
  })
})

describe('whatever the streams', () => {
  const at = fc.integer({ min: -20, max: 380 }).map((days) => ago(days))
  const who = fc.constantFrom(ME, BOSS, 'third@example.com', 'fourth@example.com')
  const mail = fc
    .tuple(at, who, fc.array(who, { minLength: 1, maxLength: 5 }), fc.boolean())
    .map(([when, from, to, automatic]) => aMail(when, from, to, { automatic, conversation: 'c' }))
  const entry = fc
    .tuple(at, fc.array(who, { minLength: 1, maxLength: 5 }), fc.boolean(), fc.boolean())
    .map(([when, there, cancelled, isPrivate]) => anEntry(when, there, { cancelled, isPrivate }))
  const streams = fc.record({ mail: fc.array(mail, { maxLength: 12 }), calendar: fc.array(entry, { maxLength: 12 }) })

  test('the order of raw events never matters', () => {
    const both = streams.chain(({ mail: mails, calendar }) =>
      fc.tuple(
        fc.constant({ mail: mails, calendar }),
        fc.record({
          mail: fc.shuffledSubarray(mails, { minLength: mails.length }),
          calendar: fc.shuffledSubarray(calendar, { minLength: calendar.length }),
        }),
      ),
    )
    fc.assert(
      fc.property(both, ([one, other]) =>
        expect(judge(theCase({ seniors: [manager()], streams: other }))).toEqual(
          judge(theCase({ seniors: [manager()], streams: one })),
        ),
      ),
      { numRuns: RUNS, seed: SEED },
    )
  })

  test('announcements, declined and cancelled entries never change a verdict', () => {
    const nothing = [
      aMail(ago(370), BOSS, [ME, ...Array.from({ length: 60 }, (_, index) => `c${index}@example.com`)]),
      aMail(ago(9), BOSS, [ME], { automatic: true }),
    ]
    const empty = [
      anEntry(ago(372), [BOSS, ME], { ownResponse: 'declined' }),
      anEntry(ago(8), [BOSS, ME], { cancelled: true }),
    ]
    const me = aPerson('me')
    fc.assert(
      fc.property(streams, ({ mail: mails, calendar }) => {
        const before = judge(theCase({ me, seniors: [manager()], streams: { mail: mails, calendar } }))
        const after = judge(
          theCase({
            me,
            seniors: [manager()],
            streams: { mail: [...mails, ...nothing], calendar: [...calendar, ...empty] },
          }),
        )
        expect([after.verdict, after.band, after.score]).toEqual([before.verdict, before.band, before.score])
      }),
      { numRuns: RUNS, seed: SEED },
    )
  })

  test('a case survives being kept as JSON', () => {
    fc.assert(
      fc.property(streams, (some) => {
        const one = theCase({ streams: some })
        expect(judge(JSON.parse(JSON.stringify(one)) as typeof one)).toEqual(judge(one))
      }),
      { numRuns: RUNS, seed: SEED },
    )
  })

  test('events after the moment of judgement change nothing', () => {
    const later = [aMail(NOW + DAY, BOSS, [ME])]
    expect(judge(theCase({ streams: { mail: later } }))).toEqual(judge(theCase()))
  })
})
