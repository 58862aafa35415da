import { expect, test } from '@jest/globals'
import fc from 'fast-check'
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

test('whatever a link holds, it opens a page of ours or Home, and never anything else', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('r/', 'people/', '#', '/', '..', '//', '?', '%2e', 'javascript:', 'https://', '\\', 'draft', '1'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const hash = hashFor(pieces.join(''))
      if (hash === null) return
      const url = new URL(hash, 'https://upward.example/tab')
      expect([url.origin, url.pathname, url.search]).toEqual(['https://upward.example', '/tab', ''])
      expect(hash).toMatch(/^#\/[a-z]+(?:\/[\w-]+){0,2}$/)
    }),
    { numRuns: 5000, seed: 7 },
  )
})
