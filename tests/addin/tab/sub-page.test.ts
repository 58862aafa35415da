import { expect, test } from '@jest/globals'
import { hashFor } from '#addin/tab/sub-page.ts'

test.each([
  ['people', '#/people'],
  ['/r/0b1f-42/draft', '#/r/0b1f-42/draft'],
  ['#/settings', '#/settings'],
])('a link to %s opens that page', (asked, hash) => {
  expect(hashFor(asked)).toBe(hash)
})

test.each([[null], [''], ['https://elsewhere.example'], ['r/../../x'], ['r/1/publish'], ['javascript:alert(1)']])(
  'a link to %s opens Home',
  (asked) => {
    expect(hashFor(asked)).toBeNull()
  },
)
