import { describe, expect, test } from '@jest/globals'
import { judge } from '#server/reasoning/judge/judge.ts'
import { aCase, chat, documents, mailFrom, mailTo, meetings, sessions, tasks } from './a-case.ts'

const codes = (reasons: { code: string }[]) => reasons.map(({ code }) => code)

describe('because', () => {
  test('a project is told as tasks with their period', () => {
    const { because, decisive } = judge(aCase({ events: [tasks(14, 12, 170, 15)] }))
    expect(decisive).toEqual(['project'])
    expect(because).toEqual([
      { code: 'PROJECT_TASKS', source: 'TASKS', facts: { count: 14, done: 12, from: '2026-03-15', to: '2026-08-17' } },
    ])
  })

  test('a reporting line comes first, then what confirms it', () => {
    const org = { relation: 'manager', distance: 1, sinceDaysAgo: 730 } as const
    const { because } = judge(
      aCase({ org, events: [meetings(44, 2, 360, 4), mailTo(75, 300, 10), mailFrom(60, 300, 10), tasks(9, 9)] }),
    )
    expect(codes(because)).toEqual(['REPORTING_LINE_SINCE', 'PROJECT_TASKS', 'SMALL_MEETINGS'])
  })

  test('what the user stated is marked as theirs, with what supports it', () => {
    const { because } = judge(
      aCase({ events: [sessions(2, 6, 75)], stated: [{ claim: 'training', fromDaysAgo: 130, toDaysAgo: 50 }] }),
    )
    expect(because.map(({ code, source }) => [code, source])).toEqual([
      ['TRAINING_AS_STATED', 'STATED'],
      ['TRAINING_SESSIONS', 'CALENDAR'],
    ])
  })

  test('too little contact is named as what it is', () => {
    expect(judge(aCase({ events: [mailTo(2), mailFrom(3)] })).because).toMatchObject([
      { code: 'SOME_MAIL', facts: { sent: 2, received: 3 } },
    ])
    expect(codes(judge(aCase({ events: [chat(10, 8)] })).because)).toEqual(['SOME_CHAT'])
    expect(codes(judge(aCase()).because)).toEqual(['NO_PERSONAL_CONTACT'])
  })

  test('nothing is counted for a name that fits several people', () => {
    const { because, wouldChange } = judge(aCase({ senior: { identity: 'ambiguous' }, events: [meetings(40, 2)] }))
    expect(codes(because)).toEqual(['SEVERAL_PEOPLE_FIT'])
    expect(codes(wouldChange)).toEqual(['CHOOSE_THE_PERSON'])
  })

  test('a new manager is told with the days so far', () => {
    const { because, wouldChange } = judge(
      aCase({ org: { relation: 'manager', distance: 1, sinceDaysAgo: 12 }, events: [meetings(2, 2, 10, 3)] }),
    )
    expect(because[0]).toEqual({ code: 'MANAGER_IS_NEW', source: 'DIRECTORY', facts: { days: 12 } })
    expect(wouldChange[0]).toEqual({ code: 'MORE_DAYS_AS_REPORT', source: 'DIRECTORY', facts: { days: 48 } })
  })
})

describe('ignored', () => {
  test('announcements are summed and name their audience', () => {
    const events = [
      mailFrom(30, 300, 100, { kind: 'mass', people: 900 }),
      mailFrom(22, 99, 3, { kind: 'mass', people: 850 }),
    ]
    expect(judge(aCase({ events })).ignored).toEqual([
      { code: 'MASS_MAIL', source: 'MAIL', facts: { count: 52, people: 900 } },
    ])
  })

  test('each kind of no contact is told with its cause, most first', () => {
    const events = [
      mailFrom(60, 300, 10, { userRole: 'cc' }),
      mailFrom(20, 300, 10, { kind: 'delegate' }),
      meetings(10, 300),
      meetings(9, 12),
      meetings(8, 4, 200, 10, { userResponse: 'declined' }),
      meetings(7, 4, 200, 10, { cancelled: 7, weeks: 0 }),
      meetings(6, 4, 200, 10, { social: true }),
      tasks(5, 5, 120, 30, { assignedBy: 'other' }),
      documents(4, 30, 9, 9),
      mailTo(3),
    ]
    expect(codes(judge(aCase({ events })).ignored)).toEqual([
      'ONLY_COPIED',
      'DELEGATE_MAIL',
      'LARGE_MEETINGS',
      'MIDDLE_MEETINGS',
      'DECLINED_MEETINGS',
      'CANCELLED_MEETINGS',
      'SOCIAL_MEETINGS',
      'TASKS_NOT_FROM_THEM',
      'CROWDED_DOCUMENTS',
      'ONE_WAY_MAIL',
    ])
  })
})

describe('unseen and what would change it', () => {
  test('sources that were not read are named with why, private entries by number only', () => {
    const { unseen } = judge(
      aCase({ access: { chat: false }, events: [meetings(3, 2, 100, 10, { sensitivity: 'private' })] }),
    )
    expect(unseen).toEqual([
      { code: 'CHAT_NOT_READ', source: 'CHAT', facts: { why: 'NO_CONSENT' } },
      { code: 'PRIVATE_MEETINGS', source: 'CALENDAR', facts: { count: 3 } },
    ])
  })

  test('one training session asks for three', () => {
    const { wouldChange } = judge(aCase({ events: [sessions(1, 8, 90)] }))
    expect(wouldChange[0]).toEqual({ code: 'MORE_SESSIONS', source: 'CALENDAR', facts: { have: 1, need: 3 } })
  })

  test('the nearest of several missing facts comes first', () => {
    const { wouldChange } = judge(aCase({ events: [meetings(5, 4, 60, 10), mailTo(20), mailFrom(19)] }))
    expect(codes(wouldChange)).toEqual(['MORE_SMALL_MEETINGS', 'MORE_EXCHANGE', 'SAY_WHAT_WORK'])
  })

  test('four mails are too far from anything: the ways of the rule are named', () => {
    expect(codes(judge(aCase({ events: [mailTo(2), mailFrom(2)] })).wouldChange)).toEqual([
      'WORK_TOGETHER',
      'SAY_WHAT_WORK',
    ])
  })

  test('nothing is missing when it is close enough', () => {
    expect(judge(aCase({ events: [tasks(9, 9)] })).wouldChange).toEqual([])
  })
})

describe('the band', () => {
  test('a few one-to-ones are some contact, a couple of mails are not enough to go on', () => {
    expect(judge(aCase({ events: [meetings(3, 2, 60, 10)] })).band).toBe('some-contact')
    expect(judge(aCase({ events: [mailTo(2), mailFrom(2)] })).band).toBe('not-enough-to-go-on')
  })

  test('somebody known from all-hands only is not enough to go on', () => {
    expect(judge(aCase({ events: [meetings(12, 600), meetings(40, 12, 300, 10)] })).band).toBe('not-enough-to-go-on')
  })
})

describe('the suggested window', () => {
  test('a week when they meet most days, two weeks when weekly, a month when rarer', () => {
    const met = (recentDays: number) => judge({ ...aCase(), recentDays }).suggestedWindow
    expect([met(40), met(15), met(3)]).toEqual(['one-week', 'two-weeks', 'one-month'])
  })

  test('where single days are not known, counts over the last twelve weeks tell the rhythm', () => {
    expect(judge(aCase({ events: [meetings(44, 2, 360, 4)] })).suggestedWindow).toBe('two-weeks')
    expect(judge(aCase({ events: [meetings(12, 2, 84, 4), mailTo(30, 84, 2)] })).suggestedWindow).toBe('one-week')
  })
})
