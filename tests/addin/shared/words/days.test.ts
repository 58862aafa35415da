import { describe, expect, test } from '@jest/globals'
import { addDays, dayOf, sayDay, sayMonth, today } from '#addin/shared/words/days.ts'

describe('days', () => {
  test('today is the day on this device, not in Greenwich', () => {
    expect(today(new Date(2026, 10, 23, 0, 5))).toBe('2026-11-23')
    expect(dayOf(new Date(2026, 0, 1, 23, 59))).toBe('2026-01-01')
  })

  test('days are added across months, years and changes of the clock', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  })

  test('the year is said only when it is another one', () => {
    expect(sayDay('2026-05-12', 'en', new Date(2026, 10, 23))).toBe('May 12')
    expect(sayDay('2025-05-12', 'en', new Date(2026, 10, 23))).toBe('May 12, 2025')
    expect(sayMonth('2026-05-01', 'en')).toBe('May 2026')
  })
})
