import { describe, expect, test } from '@jest/globals'
import { nextDue, afterQuietHours, type Schedule } from '#server/features/reminders/next-due.ts'

const WORKING_DAYS: Schedule = {
  days: [1, 2, 3, 4, 5],
  at: '16:30',
  zone: 'Europe/Berlin',
  quietFrom: '20:00',
  quietTo: '07:00',
}
const due = (schedule: Partial<Schedule>, after: string, notBefore: string | null = null) =>
  nextDue({ ...WORKING_DAYS, ...schedule }, new Date(after), notBefore)?.toISOString() ?? null

describe('the next reminder', () => {
  test('is today when the time is still ahead, else on the next chosen day', () => {
    expect(due({}, '2026-11-18T09:00:00Z')).toBe('2026-11-18T15:30:00.000Z')
    expect(due({}, '2026-11-18T15:30:00Z')).toBe('2026-11-19T15:30:00.000Z')
    expect(due({}, '2026-11-20T16:00:00Z')).toBe('2026-11-23T15:30:00.000Z')
    expect(due({ days: [3] }, '2026-11-18T20:00:00Z')).toBe('2026-11-25T15:30:00.000Z')
    expect(due({ days: [] }, '2026-11-18T09:00:00Z')).toBeNull()
  })

  test('keeps its time by the clocks of the zone when they change', () => {
    expect(due({ days: [1, 7] }, '2026-10-24T12:00:00Z')).toBe('2026-10-25T15:30:00.000Z')
    expect(due({ zone: 'America/New_York' }, '2026-03-06T22:00:00Z')).toBe('2026-03-09T20:30:00.000Z')
    expect(due({ zone: 'Australia/Sydney', at: '09:00' }, '2026-11-18T09:00:00Z')).toBe('2026-11-18T22:00:00.000Z')
  })

  test('a time the clocks leave out comes an hour later', () => {
    expect(due({ days: [7], at: '02:30', quietFrom: '00:00', quietTo: '00:00' }, '2026-03-28T12:00:00Z')).toBe(
      '2026-03-29T01:30:00.000Z',
    )
  })

  test('waits for the end of a pause', () => {
    expect(due({}, '2026-11-18T09:00:00Z', '2026-12-05')).toBe('2026-12-07T15:30:00.000Z')
  })

  test('never falls into the quiet hours, over midnight or within a day', () => {
    expect(due({ at: '21:15' }, '2026-11-18T09:00:00Z')).toBe('2026-11-19T06:00:00.000Z')
    const noon = { ...WORKING_DAYS, quietFrom: '12:00', quietTo: '13:30' }
    expect(afterQuietHours(noon, new Date('2026-11-18T11:45:00Z')).toISOString()).toBe('2026-11-18T12:30:00.000Z')
    const none = { ...WORKING_DAYS, quietFrom: '00:00', quietTo: '00:00' }
    expect(afterQuietHours(none, new Date('2026-11-18T23:00:00Z')).toISOString()).toBe('2026-11-18T23:00:00.000Z')
  })
})
