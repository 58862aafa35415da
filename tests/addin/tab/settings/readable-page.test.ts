import { expect, test } from '@jest/globals'
import { readablePage } from '#addin/tab/settings/readable-page.ts'

const BAD = `<script>alert("x")</script><img src=x onerror='alert(1)'>&amp;`
const page = (text: string) =>
  readablePage(
    JSON.stringify({
      exportedAt: '2026-11-23T10:00:00Z',
      of: text,
      kept: [
        { code: 'NOTES', rows: [{ text, [text]: text, day: '2026-11-18', source: null, sentOn: { toWhom: text } }] },
        { code: 'DRAFTS', rows: [] },
      ],
    }),
  )

test('everything is there in words, and what is empty is left out', () => {
  const shown = page('Explained the model to me.')
  expect(shown).toContain('Explained the model to me.')
  expect(shown).toContain('<h2>Your notes</h2>')
  expect(shown).toContain('<dt>to whom</dt>')
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

test('it is told by person, in words: no mark of a machine is on it', () => {
  const recommendationId = 'rec-1'
  const shown = readablePage(
    JSON.stringify({
      exportedAt: '2026-11-23T10:00:00Z',
      of: 'Maya',
      kept: [
        { code: 'RECOMMENDATIONS', rows: [{ id: recommendationId, person: { id: 'p-1', name: 'Priya Raman' } }] },
        { code: 'MOVES', rows: [{ recommendationId, moves: [{ from: null, to: 'ON_LINKEDIN', chain: 'c0ffee' }] }] },
        { code: 'NOTES', rows: [{ id: 'note-1', recommendationId, text: 'THANKS', deleted: false }] },
        { code: 'TRAITS', rows: [{ recommendationId, traits: [{ trait: 'GENEROUS', noteIds: ['note-1'] }] }] },
      ],
    }),
  )
  expect(shown.split('<h3>Priya Raman</h3>')).toHaveLength(4)
  expect(shown).toContain('On LinkedIn (you confirmed)')
  expect(shown).toContain('<dt>notes</dt><dd>THANKS</dd>')
  expect(shown).toContain('<dd>generous</dd>')
  for (const mark of ['rec-1', 'note-1', 'p-1', 'c0ffee', 'deleted']) expect(shown).not.toContain(mark)
})
