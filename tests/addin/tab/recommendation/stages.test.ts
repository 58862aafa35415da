import { describe, expect, test } from '@jest/globals'
import { byDay } from '#addin/tab/recommendation/by-day.ts'
import { stepOf } from '#addin/tab/recommendation/stages.ts'

const facts = {
  state: 'COLLECTING' as const,
  stoppable: true,
  enough: false,
  daysLeft: 3,
  paused: false,
  prefersNotToBeAsked: false,
}

describe('the next step of a recommendation', () => {
  test('is to write more while it is little', () => {
    expect(stepOf(facts)).toBe('MORE_NOTES')
    expect(stepOf({ ...facts, daysLeft: 0 })).toBe('MORE_NOTES')
  })

  test('is to extend or stop when the days are over with little to go on, unless paused', () => {
    expect(stepOf({ ...facts, daysLeft: -1 })).toBe('WINDOW_OVER')
    expect(stepOf({ ...facts, daysLeft: -1, paused: true })).toBe('MORE_NOTES')
  })

  test('is to review once there is enough', () => {
    expect(stepOf({ ...facts, enough: true })).toBe('REVIEW')
    expect(stepOf({ ...facts, state: 'READY_TO_REVIEW' })).toBe('REVIEW')
  })

  test('is to stop or thank when the person prefers not to be asked, unless it has ended', () => {
    expect(stepOf({ ...facts, enough: true, prefersNotToBeAsked: true })).toBe('NOT_TO_BE_ASKED')
    expect(stepOf({ ...facts, state: 'WITHDRAWN', stoppable: false, prefersNotToBeAsked: true })).toBe('ENDED')
  })

  test('leads on afterwards, and nowhere after a no', () => {
    expect(stepOf({ ...facts, state: 'WAITING_FOR_REPLY' })).toBe('GO_ON')
    expect(stepOf({ ...facts, state: 'DECLINED', stoppable: false })).toBe('ENDED')
  })
})

test('notes stand by day, the newest day first, each once', () => {
  const notes = [
    { id: 'a', day: '2026-11-20' },
    { id: 'b', day: '2026-11-23' },
    { id: 'a', day: '2026-11-20' },
    { id: 'c', day: '2026-11-20' },
  ]
  expect(byDay(notes).map(({ day, notes: ofDay }) => [day, ofDay.map(({ id }) => id)])).toEqual([
    ['2026-11-23', ['b']],
    ['2026-11-20', ['a', 'c']],
  ])
})
