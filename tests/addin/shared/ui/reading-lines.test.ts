import { expect, test } from '@jest/globals'
import { readingLines } from '#addin/shared/ui/reading-lines.ts'
import { hasWords } from '#addin/shared/words/words.ts'

const all = (granted: boolean) =>
  (['DIRECTORY', 'MAIL', 'CALENDAR', 'CHAT', 'TASKS'] as const).map((source) => ({ source, granted }))

test('nothing is said to be read that was not granted', () => {
  expect(readingLines(all(false))).toEqual({
    read: ['PROFILE'],
    never: ['MAIL_AT_ALL', 'CALENDAR_AT_ALL', 'CHAT_AT_ALL', 'FILES', 'OTHERS'],
  })
})

test('with mail granted only its text is said to be left alone', () => {
  const { read, never } = readingLines(all(true))
  expect(read).toEqual(['PROFILE', 'DIRECTORY', 'MAIL', 'CALENDAR', 'CHAT', 'TASKS'])
  expect(never).toEqual(['MAIL_TEXT', 'CHAT_TEXT', 'FILES', 'OTHERS'])
})

test('every line has words', () => {
  for (const granted of [true, false]) {
    const { read, never } = readingLines(all(granted))
    expect(
      [...read.map((line) => `shared.weRead.${line}`), ...never.map((line) => `shared.weNeverRead.${line}`)].every(
        hasWords,
      ),
    ).toBe(true)
  }
})
