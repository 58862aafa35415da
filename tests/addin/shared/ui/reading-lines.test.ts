import { expect, test } from '@jest/globals'
import { readingLines } from '#addin/shared/ui/reading-lines.ts'
import { hasMessage } from '#addin/shared/words/words.ts'
import type { ConsentSource, ConsentState } from '#schema/generated/client/graphql.ts'

const ALL: ConsentSource[] = ['DIRECTORY', 'MAIL', 'CALENDAR', 'CHAT', 'TASKS', 'DRAFTS']
const all = (state: ConsentState) => ALL.map((source) => ({ source, state }))

test.each(['OFF', 'DECLINED', 'ADMIN_ONLY', 'REVOKED', 'NOT_ALLOWED_YET'] as const)(
  'nothing is said to be read while it is %s',
  (state) => {
    expect(readingLines(all(state))).toEqual({
      read: ['PROFILE'],
      never: ['MAIL_AT_ALL', 'CALENDAR_AT_ALL', 'CHAT_AT_ALL', 'FILES', 'OTHERS'],
    })
  },
)

test('with mail on only its text is said to be left alone', () => {
  const { read, never } = readingLines(all('ON'))
  expect(read).toEqual(['PROFILE', 'DIRECTORY', 'MAIL', 'CALENDAR', 'CHAT', 'TASKS', 'DRAFTS'])
  expect(never).toEqual(['MAIL_TEXT', 'CHAT_TEXT', 'FILES', 'OTHERS'])
})

test('with drafts on alone it is not said that mail is never read', () => {
  const { never } = readingLines([{ source: 'DRAFTS', state: 'ON' }])
  expect(never).not.toContain('MAIL_AT_ALL')
})

test('every line has words', () => {
  for (const state of ['ON', 'OFF'] as const) {
    const { read, never } = readingLines(all(state))
    const keys = [...read.map((line) => `shared.weRead.${line}`), ...never.map((line) => `shared.weNeverRead.${line}`)]
    expect(keys.filter((key) => !hasMessage(key))).toEqual([])
  }
})
