import { expect, test } from '@jest/globals'
import { notesPlace, placeOf } from '#addin/shared/places.ts'

test('each state leads to the page where it goes on', () => {
  expect(placeOf('COLLECTING', 'x')).toBe('/r/x')
  expect(placeOf('READY_TO_REVIEW', 'x')).toBe('/r/x/traits')
  expect(placeOf('APPROVED', 'x')).toBe('/r/x/reply')
  expect(placeOf('FINAL_TEXT', 'x')).toBe('/r/x/linkedin')
})

test('an id is never more than one step of an address', () => {
  expect(notesPlace('a/../b')).toBe('/r/a%2F..%2Fb')
})
