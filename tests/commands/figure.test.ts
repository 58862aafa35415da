import { describe, expect, test } from '@jest/globals'
import { atLeast, atMost, median, tableOf } from '#commands/figure.ts'

describe('a figure', () => {
  test('holds up to its limit and not beyond', () => {
    expect([atMost('judge', 'time', 60, 'ms', 60).holds, atMost('judge', 'time', 61, 'ms', 60).holds]).toEqual([
      true,
      false,
    ])
    expect([atLeast('judge', 'share', 0.92, '', 0.92).holds, atLeast('judge', 'share', 0.91, '', 0.92).holds]).toEqual([
      true,
      false,
    ])
  })

  test('one disturbed run does not decide the middle', () => {
    expect([median([3, 900, 1]), median([1, 3])]).toEqual([3, 2])
  })

  test('the table says aloud what does not hold', () => {
    const table = tableOf([atMost('judge', 'time', 12.3456, 'ms', 10)])
    expect(table.split('\n')[1]).toMatch(/^judge {2}time {4}12\.35 ms {2}≤ 10 {2}DOES NOT HOLD$/)
  })
})
