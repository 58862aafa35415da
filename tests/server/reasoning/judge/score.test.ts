import { describe, expect, test } from '@jest/globals'
import type { CaseEvent } from '#server/reasoning/judge/case.ts'
import { contactPoints, decidesTogether, personalPoints, pointsOf, type Points } from '#server/reasoning/judge/score.ts'
import { weigh } from '#server/reasoning/judge/weigh.ts'
import { aCase, mailFrom, mailTo, meetings, tasks } from './a-case.ts'

const seen = (...events: CaseEvent[]) => weigh(aCase({ events }))
const none: Points = { mail: 0, meetings: 0, tasks: 0, documents: 0, chat: 0 }
const day = { firstDaysAgo: 0, lastDaysAgo: 0, weeks: 1 }

/** Points of so much mail that counts, all of it written today. */
const mailPoints = (amount: number) => (45 * amount) / (amount + 20)

describe('points that may decide', () => {
  test.each([
    ['mail that only the user writes', [mailTo(90, 0, 0, day)], 0],
    ['mail that only the senior colleague writes', [mailFrom(90, 0, 0, day)], 0],
    ['as much in each direction', [mailTo(10, 0, 0, day), mailFrom(10, 0, 0, day)], mailPoints(20)],
    ['twice as much from the user', [mailTo(20, 0, 0, day), mailFrom(10, 0, 0, day)], mailPoints(30)],
    [
      'ten times as much from the user: only twice counts',
      [mailTo(100, 0, 0, day), mailFrom(10, 0, 0, day)],
      mailPoints(30),
    ],
    [
      'ten times as much from them: only twice counts',
      [mailTo(10, 0, 0, day), mailFrom(100, 0, 0, day)],
      mailPoints(30),
    ],
    ['copies', [mailTo(50, 0, 0, { ...day, seniorRole: 'cc' }), mailFrom(50, 0, 0, { ...day, userRole: 'cc' })], 0],
    ['circles of five', [mailTo(50, 0, 0, { ...day, people: 5 }), mailFrom(50, 0, 0, { ...day, people: 5 })], 0],
  ] as const)('%s', (_, events, points) => {
    expect(personalPoints(seen(...events)).mail).toBeCloseTo(points, 6)
  })

  test('one-way mail has points for the order all the same', () => {
    expect(pointsOf(seen(mailFrom(90, 0, 0, day))).mail).toBeGreaterThan(0)
  })

  test.each([
    ['today', 0, 1],
    ['540 days ago: a half', 540, 0.5],
    ['1,080 days ago: a quarter', 1080, 0.25],
    ['ten years ago: never less than a quarter', 3650, 0.25],
  ] as const)('work of %s', (_, age, share) => {
    const old = { firstDaysAgo: age, lastDaysAgo: age, weeks: 1 }
    expect(pointsOf(seen(tasks(4, 4, age, age, old))).tasks).toBeCloseTo((30 * 4 * share) / (4 * share + 4), 6)
  })

  test.each([
    ['six in a room, known to have come', { people: 6 }, true, true],
    ['seven in a room', { people: 7 }, false, false],
    ['four, called by somebody else', { people: 4, organizer: 'other', seniorResponse: 'unknown' }, false, true],
    ['fourteen, called by somebody else', { people: 14, organizer: 'other', seniorResponse: 'unknown' }, false, false],
    ['through a list', { people: 3, company: 'list' }, false, false],
    ['with a hidden guest list', { people: 2, company: 'hidden' }, false, false],
  ] as const)('meetings of %s', (_, more, decides, isContact) => {
    const found = seen(meetings(8, more.people, 100, 10, more))
    expect(personalPoints(found).meetings > 0).toBe(decides)
    expect(contactPoints(found).meetings > 0).toBe(isContact)
  })

  test.each([
    ['60 points from two families', { mail: 30, meetings: 30 }, true],
    ['a point less', { mail: 30, meetings: 29 }, false],
    ['60 points, and the second family hardly there', { mail: 45, meetings: 7.9, tasks: 7.9 }, false],
    ['60 points, and the second family says something', { mail: 45, meetings: 8, tasks: 7 }, true],
  ] as const)('%s', (_, points, decides) => {
    expect(decidesTogether({ ...none, ...points })).toBe(decides)
  })
})
