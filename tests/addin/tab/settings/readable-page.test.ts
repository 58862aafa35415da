import { expect, test } from '@jest/globals'
import { readablePage } from '#addin/tab/settings/readable-page.ts'

const BAD = `<script>alert("x")</script><img src=x onerror='alert(1)'>&amp;`
const page = (text: string) =>
  readablePage(
    JSON.stringify({
      exportedAt: '2026-11-23T10:00:00Z',
      of: text,
      kept: [
        { code: 'NOTES', rows: [{ text, [text]: text, day: '2026-11-18', source: null, sentOn: { webLink: text } }] },
        { code: 'DRAFTS', rows: [] },
      ],
    }),
  )

test('everything is there in words, and what is empty is left out', () => {
  const shown = page('Explained the model to me.')
  expect(shown).toContain('Explained the model to me.')
  expect(shown).toContain('<h2>Your notes</h2>')
  expect(shown).toContain('<dt>web link</dt>')
  expect(shown).not.toContain('Your drafts')
})

test('nothing that was written becomes part of the page', () => {
  const shown = page(BAD)
  expect(shown).not.toMatch(/<script|<img|onerror='/)
  // Only the tags of the page's own making.
  const tags = new Set([...shown.matchAll(/<\/?([a-z0-9!]+)/g)].map(([, tag]) => tag))
  expect([...tags].sort()).toEqual(
    ['!doctype', 'body', 'dd', 'dl', 'dt', 'h1', 'h2', 'head', 'html', 'meta', 'p', 'style', 'title'].sort(),
  )
  expect(shown).toContain("default-src 'none'")
})
