import { expect, test } from '@jest/globals'
import { thankYouFrom } from '#addin/tab/recommendation/thank-you.ts'

const note = (text: string, day: string) => ({ text, day, marks: [], deleted: false, onItsWay: false })
const year = new Date().getFullYear()

test('a thank-you quotes the writer’s own notes, oldest first, and adds nothing', () => {
  const { text, quoted, leftOut } = thankYouFrom('Priya', [
    note('Explained the {forecast}', `${year}-05-12`),
    note('Answered the same day', `${year}-05-11`),
  ])
  expect(text).toBe(
    'Hi Priya,\n\nI wanted to thank you. This is what I wrote down these days:\n\n' +
      '– Answered the same day (May 11)\n– Explained the {forecast} (May 12)\n',
  )
  expect([quoted, leftOut]).toEqual([2, 0])
})

test('notes that mention somebody else, health, pay or a review are left out, and counted', () => {
  const touchy = { ...note('Told Karim about my salary', `${year}-05-12`), marks: ['PAY' as const] }
  const { text, leftOut } = thankYouFrom('Priya', [touchy, note('Answered the same day', `${year}-05-11`)])
  expect(text).not.toContain('Karim')
  expect(leftOut).toBe(1)
})

test('deleted notes and notes with a change on their way are not quoted', () => {
  const deleted = { ...note('Taken back', `${year}-05-12`), deleted: true }
  const changing = { ...note('Being changed', `${year}-05-12`), onItsWay: true }
  expect(thankYouFrom('Priya', [deleted, changing]).text).toBe('Hi Priya,\n\nI wanted to thank you.\n')
})

test('only the five newest are quoted', () => {
  const days = [1, 2, 3, 4, 5, 6].map((day) => note(`Number ${day}`, `${year}-05-0${day}`))
  const { text, quoted } = thankYouFrom('Priya', days)
  expect(quoted).toBe(5)
  expect(text).not.toContain('Number 1 ')
})
