import { describe, expect, test } from '@jest/globals'
import { judge } from '#server/reasoning/judge/judge.ts'
import { ago, aMail, anEntry, aPerson, aSenior, BOSS, ME, NOW, theCase } from './streams.ts'

const crowd = (size: number) => Array.from({ length: size }, (_, index) => `colleague-${index}@example.com`)
const weekly = (count: number, entry: (start: number) => ReturnType<typeof anEntry>) =>
  Array.from({ length: count }, (_, week) => entry(ago(week * 7 + 3)))

const entriesOf = (...calendar: ReturnType<typeof anEntry>[]) => theCase({ streams: { calendar } }).events
const verdictOf = (calendar: ReturnType<typeof anEntry>[]) => judge(theCase({ streams: { calendar } })).verdict

describe('meetings of the two', () => {
  test('are counted by who attends, with length and period', () => {
    const events = entriesOf(anEntry(ago(20), [BOSS, ME]), anEntry(ago(6), [BOSS, ME]))
    expect(events).toMatchObject([
      {
        type: 'meeting',
        count: 2,
        people: 2,
        minutes: 30,
        organizer: 'senior',
        firstDaysAgo: 20,
        lastDaysAgo: 6,
        weeks: 2,
      },
    ])
  })

  test('an organizer who does not stand among the attendees is there too', () => {
    expect(entriesOf(anEntry(ago(6), [ME], { organizer: BOSS }))).toMatchObject([
      { people: 2, organizer: 'senior', seniorResponse: 'accepted' },
    ])
    expect(entriesOf(anEntry(ago(6), [BOSS], { organizer: ME, ownResponse: 'organizer' }))).toMatchObject([
      { people: 2, organizer: 'user', userResponse: 'accepted' },
    ])
  })

  test('an entry made by an assistant counts for the senior colleague in it', () => {
    expect(entriesOf(anEntry(ago(6), [BOSS, ME], { organizer: 'assistant@example.com' }))).toMatchObject([
      { people: 3, organizer: 'other' },
    ])
  })

  test('rooms are not people', () => {
    const room = { address: 'room@example.com', response: 'accepted', resource: true } as const
    const entry = anEntry(ago(6), [BOSS, ME])
    expect(entriesOf({ ...entry, attendees: [...entry.attendees, room] })).toMatchObject([{ people: 2 }])
  })

  test('a group among the invited makes it an audience, where groups are known', () => {
    const isList = (address: string) => address === 'all@example.com'
    const calendar = [anEntry(ago(6), [BOSS, ME, 'all@example.com'])]
    expect(theCase({ isList, streams: { calendar } }).events).toMatchObject([{ people: 27 }])
  })

  test('weekly one-to-ones are close enough', () => {
    expect(verdictOf(weekly(12, (start) => anEntry(start, [BOSS, ME], { recurring: true })))).toBe('close-enough')
  })
})

describe('entries that have no weight', () => {
  const declinedByThem = (start: number) =>
    anEntry(start, [ME], { organizer: ME, attendees: [{ address: BOSS, response: 'declined', resource: false }] })
  test.each([
    [
      'the user declined',
      (start: number) => anEntry(start, [BOSS, ME], { ownResponse: 'declined' }),
      'DECLINED_MEETINGS',
    ],
    ['the senior colleague declined', declinedByThem, 'DECLINED_MEETINGS'],
    ['cancelled', (start: number) => anEntry(start, [BOSS, ME], { cancelled: true }), 'CANCELLED_MEETINGS'],
    [
      'never answered by the user',
      (start: number) => anEntry(start, [BOSS, ME], { ownResponse: 'none' }),
      'UNANSWERED_MEETINGS',
    ],
    ['all-hands', (start: number) => anEntry(start, [BOSS, ME, ...crowd(120)]), 'LARGE_MEETINGS'],
    [
      'whole-day parties',
      (start: number) => anEntry(start, [BOSS, ME, ...crowd(3)], { allDay: true }),
      'SOCIAL_MEETINGS',
    ],
  ])('%s', (_, entry, code) => {
    const judgement = judge(theCase({ streams: { calendar: weekly(20, entry) } }))
    expect([judgement.verdict, judgement.band]).toEqual(['not-yet', 'not-enough-to-go-on'])
    expect(judgement.ignored).toMatchObject([{ code, facts: { count: 20 } }])
    expect(judgement.timeline.every(({ meetings }) => meetings === 0)).toBe(true)
  })

  test('meetings to come are counted as such, and cancelled ones to come not at all', () => {
    const events = entriesOf(
      anEntry(ago(-3), [BOSS, ME]),
      anEntry(ago(-10), [BOSS, ME]),
      anEntry(ago(-17), [BOSS, ME], { cancelled: true }),
    )
    expect(events).toMatchObject([{ count: 0, future: 2 }])
  })

  test('private entries are a number and nothing else', () => {
    const judgement = judge(
      theCase({ streams: { calendar: weekly(8, (start) => anEntry(start, [BOSS, ME], { isPrivate: true })) } }),
    )
    expect(judgement.verdict).toBe('not-enough-evidence')
    expect(judgement.unseen).toContainEqual({ code: 'PRIVATE_MEETINGS', source: 'CALENDAR', facts: { count: 8 } })
    expect(judgement.score).toBe(0)
  })

  test('evenings with several people are social, where working hours are known', () => {
    const workingHours = { fromHour: 7, toHour: 19, minutesEast: 60 }
    const evening = Date.UTC(2026, 10, 12, 19)
    const social = (people: string[]) =>
      theCase({ workingHours, streams: { calendar: [anEntry(evening, people)] } }).events[0]
    expect(social([BOSS, ME, ...crowd(4)])).toMatchObject({ social: true })
    expect(social([BOSS, ME])).toMatchObject({ social: false })
  })
})

describe('long sessions show by their form, and what they were does not', () => {
  const klass =
    (minutes: number, people: number, more = {}) =>
    (start: number) =>
      anEntry(start, [BOSS, ME, ...crowd(people - 2)], { end: start + minutes * 60_000, ...more })

  const threeSessions = { streams: { calendar: weekly(3, klass(90, 10)) } }
  const said = (claim: 'TRAINING' | 'PROJECT' | 'JUST_MEETINGS') =>
    judge(theCase({ ...threeSessions, stated: [{ personId: 'boss', claim, from: '2026-11-06', to: '2026-11-20' }] }))

  test('three long sessions that they called for a class are a question to the user', () => {
    const judgement = judge(theCase(threeSessions))
    expect([judgement.verdict, judgement.decisive]).toEqual(['not-enough-evidence', []])
    expect(judgement.questions).toEqual([
      { about: 'sessions', count: 3, minutes: 270, from: '2026-11-06', to: '2026-11-20' },
    ])
  })

  test.each([
    ['TRAINING', 'close-enough', 'as-you-say'],
    ['PROJECT', 'close-enough', 'as-you-say'],
    ['JUST_MEETINGS', 'not-yet', 'not-enough-to-go-on'],
  ] as const)('answered with %s they are judged again: %s, %s, and not asked about again', (claim, verdict, band) => {
    expect(said(claim)).toMatchObject({ verdict, band, questions: [] })
  })

  test.each([
    ['hour-long meetings', klass(60, 10)],
    ['a series', klass(90, 10, { recurring: true })],
    ['a lecture hall', klass(90, 22)],
    ['somebody else’s sessions', klass(90, 10, { organizer: 'third@example.com' })],
  ])('%s raise no question', (_, entry) => {
    expect(verdictOf(weekly(5, entry))).toBe('not-yet')
  })
})

describe('what only the organizer can see', () => {
  const calledByOther = (start: number, people: string[], more: Partial<ReturnType<typeof anEntry>> = {}) => ({
    ...anEntry(start, people, { organizer: 'planner@example.com', ...more }),
    attendees: people.map((address) => ({ address, response: 'none' as const, resource: false })),
  })

  test('on an attendee’s copy the others’ answers are unknown, on the organizer’s own copy nobody answered', () => {
    expect(entriesOf(calledByOther(ago(3), [BOSS, ME]))).toMatchObject([{ seniorResponse: 'unknown' }])
    const own = calledByOther(ago(3), [BOSS], { organizer: ME, ownResponse: 'organizer' })
    expect(entriesOf(own)).toMatchObject([{ seniorResponse: 'none', organizer: 'user' }])
  })

  test('small meetings of somebody else’s raise the order, larger ones do not', () => {
    const score = (size: number) =>
      judge(theCase({ streams: { calendar: weekly(10, (start) => calledByOther(start, [BOSS, ME, ...crowd(size)])) } }))
        .score
    expect(score(2)).toBeGreaterThan(0)
    expect(score(9)).toBe(0)
  })

  test('with the user’s word they are enough', () => {
    const calendar = weekly(8, (start) => calledByOther(start, [BOSS, ME, ...crowd(1)]))
    const stated = [{ personId: 'boss', claim: 'PROJECT' as const, from: '2026-09-20', to: null }]
    expect(judge(theCase({ streams: { calendar }, stated }))).toMatchObject({
      verdict: 'close-enough',
      band: 'as-you-say',
    })
  })

  test('the answer of the user is known, and none of theirs is said', () => {
    const { because, ignored } = judge(
      theCase({ streams: { calendar: weekly(8, (start) => calledByOther(start, [BOSS, ME])) } }),
    )
    expect([...because, ...ignored].map(({ code }) => code)).toEqual(['MEETINGS_OF_OTHERS'])
  })
})

describe('an audience that does not look like one', () => {
  test.each([
    ['a list that brought them', anEntry(ago(3), ['lighthouse@example.com'], { organizer: BOSS }), 'list'],
    ['a hidden guest list', anEntry(ago(3), [ME], { organizer: BOSS, hideAttendees: true }), 'hidden'],
    ['an address that reads as many', anEntry(ago(3), [BOSS, ME, 'all-staff@example.com']), 'list'],
    ['nobody at all', anEntry(ago(3), [], { organizer: BOSS }), 'list'],
    ['everybody by name', anEntry(ago(3), [BOSS, ME, ...crowd(2)]), 'named'],
    ['the user’s own, hidden from the others', anEntry(ago(3), [BOSS], { organizer: ME, ownResponse: 'organizer', hideAttendees: true }), 'named'], // prettier-ignore
    ['the user’s own under an address nobody lists', anEntry(ago(3), [BOSS], { organizer: 'old-me@example.com', ownResponse: 'organizer' }), 'named'], // prettier-ignore
  ])('%s', (_, entry, company) => {
    expect(entriesOf(entry)).toMatchObject([{ company }])
  })

  test('an address that again and again brought entries without naming the user is a list in mail too', () => {
    const calendar = weekly(3, (start) => anEntry(start, ['lighthouse@example.com'], { organizer: BOSS }))
    const mail = [aMail(ago(5), ME, [BOSS, 'lighthouse@example.com'])]
    expect(theCase({ streams: { calendar, mail } }).events).toContainEqual(
      expect.objectContaining({ type: 'mail', kind: 'distribution-list' }),
    )
  })
})

describe('the meeting tie', () => {
  test('many days in small company stand before one long day in large company', () => {
    const others = ['rare', 'often'].map((id) => aSenior(id, { person: aPerson(id) }))
    const often = weekly(10, (start) => anEntry(start, ['often@example.com', ME]))
    const rare = [anEntry(NOW - 9 * 3600_000, ['rare@example.com', ME, ...crowd(15)], { end: NOW - 1 })]
    const score = (id: string) =>
      judge(
        theCase({
          seniors: others.filter(({ person }) => person.id === id),
          streams: { calendar: [...often, ...rare] },
        }),
      ).score
    expect(score('often')).toBeGreaterThan(score('rare'))
    expect(score('rare')).toBeGreaterThan(0)
  })
})
