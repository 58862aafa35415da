import { expect, test } from '@jest/globals'
import { groupMails, groupOf } from '../../../src/hosts/pages/outlook/mail-dates.ts'
import { aMail } from './a-mailbox.ts'

// A Wednesday, in the machine's own zone as the page sees it.
const now = new Date(2026, 10, 25, 10, 0)
const at = (month: number, day: number, hour = 9): Date => new Date(2026, month - 1, day, hour)

test.each([
  [at(11, 25, 0), 'Today'],
  [at(11, 24, 23), 'Yesterday'],
  [at(11, 23), 'This week'],
  [at(11, 22), 'Last week'],
  [at(11, 16), 'Last week'],
  [at(11, 2), 'This month'],
  [at(10, 31), 'Older'],
])('a message of %s stands under "%s"', (date, label) => {
  expect(groupOf(date, now)).toBe(label)
})

test('messages of one heading stand together and keep their order', () => {
  const mails = [at(11, 25), at(11, 25, 8), at(10, 1)].map((date, index) =>
    aMail({ id: `m${index}`, at: date.toISOString() }),
  )
  const groups = groupMails(mails, now)
  expect(groups.map(({ label, mails: list }) => [label, list.map(({ id }) => id)])).toEqual([
    ['Today', ['m0', 'm1']],
    ['Older', ['m2']],
  ])
})
