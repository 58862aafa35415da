import { expect, test } from '@jest/globals'
import { sameDetails, toSave, type Details } from '#addin/tab/linkedin/details.ts'

const details: Details = {
  connected: null,
  relationship: 'REPORTED_DIRECTLY',
  theirPosition: 'Head',
  yourPosition: 'Engineer',
  profile: ' ',
}

test('an empty profile is saved as none', () => {
  expect(toSave('r1', details)).toMatchObject({ recommendationId: 'r1', profile: null })
  expect(toSave('r1', { ...details, profile: ' linkedin.com/in/priya ' }).profile).toBe('linkedin.com/in/priya')
})

test('a space more in the profile is no change, another answer is', () => {
  expect(sameDetails(details, { ...details, profile: '' })).toBe(true)
  expect(sameDetails(details, { ...details, connected: false })).toBe(false)
})
