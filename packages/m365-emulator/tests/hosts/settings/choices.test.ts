import { expect, test } from '@jest/globals'
import { directionOf, readChoices } from '../../../src/hosts/pages/settings/choices.ts'

test('the stage opens in Teams, light and in English the first time', () => {
  expect(readChoices('', null)).toMatchObject({ host: 'teams', theme: 'default', locale: 'en-US', personId: null })
})

test('it remembers the last visit, and the address goes before memory', () => {
  const stored = JSON.stringify({ host: 'outlook', theme: 'dark', personId: 'p1' })
  expect(readChoices('', stored)).toMatchObject({ host: 'outlook', theme: 'dark', personId: 'p1' })
  expect(readChoices('?host=teams&theme=contrast', stored)).toMatchObject({ host: 'teams', theme: 'contrast' })
})

test('what cannot be read is forgotten', () => {
  expect(readChoices('?host=word&theme=pink', '{broken')).toMatchObject({ host: 'teams', theme: 'default' })
})

test.each([
  ['ar-SA', 'language', 'rtl'],
  ['de-DE', 'language', 'ltr'],
  ['de-DE', 'rtl', 'rtl'],
  ['he-IL', 'ltr', 'ltr'],
] as const)('%s laid out by %s runs %s', (locale, direction, expected) => {
  expect(directionOf({ locale, direction })).toBe(expected)
})
