import { describe, expect, test } from '@jest/globals'
import { retryAfter } from '#server/platform/graph/errors.ts'
import { isPassing, waitBefore } from '#server/platform/graph/retry.ts'

describe('Retry-After', () => {
  const now = Date.UTC(2026, 10, 23, 12)
  test.each([
    ['whole seconds', '7', 7],
    ['a fraction of a second', '2.128', 2.128],
    ['a date to come', 'Mon, 23 Nov 2026 12:00:05 GMT', 5],
    ['a date that has gone by', 'Mon, 23 Nov 2026 11:59:00 GMT', 0],
    ['nothing', '', null],
    ['a negative number', '-3', null],
    ['words', 'soon', null],
  ])('is understood as %s', (_name, header, seconds) => {
    expect(retryAfter(header, now)).toBe(seconds)
  })

  test('may be missing', () => expect(retryAfter(null, now)).toBeNull())
})

describe('waiting before the next try', () => {
  test('is never shorter than the service asked for', () => {
    for (const chance of [0, 0.5, 1]) expect(waitBefore(1, 2.5, 10_000, chance)).toBeGreaterThanOrEqual(2500)
  })

  test('grows from try to try, spread by chance, and is capped', () => {
    expect(waitBefore(1, null, 1e9, 1)).toBe(400)
    expect(waitBefore(2, null, 1e9, 1)).toBe(800)
    expect(waitBefore(2, null, 1e9, 0)).toBe(400)
    expect(waitBefore(30, null, 1e9, 1)).toBe(20_000)
  })

  test('is given up when it would pass the deadline', () => {
    expect(waitBefore(1, 11, 10_000, 0)).toBeNull()
    expect(waitBefore(1, null, 100, 0.5)).toBeNull()
  })

  test.each([
    [424, true],
    [429, true],
    [500, true],
    [503, true],
    [504, true],
    [509, true],
    [400, false],
    [403, false],
    [404, false],
    [409, false],
    [412, false],
    [423, false],
    [501, false],
  ])('status %i passes by itself: %s', (status, passes) => {
    expect(isPassing(status)).toBe(passes)
  })
})
