// What a build puts into the pages: the words and operations each module says and sends, and no more than the first screen may weigh.
import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { formatDocument } from '@urql/core'
import { print as printForUrql } from '@0no-co/graphql.web'
import { parse, print } from 'graphql'
import { prepared } from '../../../addin/bundling/documents-plugin.ts'
import { inlineTokens } from '../../../addin/bundling/fluent-plugin.ts'
import { compact, keysIn } from '../../../addin/bundling/words-plugin.ts'

const KEYS = [
  'home.title',
  'home.next.A.title',
  'home.next.B.title',
  'home.next.B.text',
  'refused.EMPTY',
  'shared.state.DONE',
]

describe('a module carries the words it says', () => {
  test.each([
    ['a key as it stands', `say('home.title')`, ['home.title']],
    ['every key a template can become', 'say(`home.next.${kind}.title`)', ['home.next.A.title', 'home.next.B.title']],
    ['every code of a family', `sayCode('refused', code)`, ['refused.EMPTY']],
    [
      'a family that is chosen between',
      `sayCode(a ? 'refused' : 'shared.state', code)`,
      ['refused.EMPTY', 'shared.state.DONE'],
    ],
    ['every key below a part', `const part = 'shared.state'`, ['shared.state.DONE']],
    ['none for a name that is no key', `const page = 'home'`, []],
  ])('%s', (_, code, keys) => {
    expect(keysIn(code, KEYS)).toEqual(keys)
  })

  test('a text without facts stays a text, any other is parsed', () => {
    expect(compact('Don’t worry')).toBe('Don’t worry')
    expect(compact('Hello {name}')).toEqual([
      { type: 0, value: 'Hello ' },
      { type: 1, value: 'name' },
    ])
  })
})

test('an operation is sent as the client itself would have printed it', () => {
  const documents = JSON.parse(readFileSync('schema/generated/client/persisted-documents.json', 'utf8')) as Record<
    string,
    string
  >
  const sorted = (text: string): string[] =>
    parse(text)
      .definitions.map((each) => print(each))
      .sort()
  for (const text of Object.values(documents))
    expect(sorted(prepared(text))).toEqual(
      sorted(printForUrql(formatDocument(parse(text)) as Parameters<typeof printForUrql>[0])),
    )
})

test('a design token becomes the name of its variable, and no other `tokens` is touched', () => {
  expect(inlineTokens('({ color: tokens.colorBrandStroke1, get: tokens.get() })')).toBe(
    '({ color: "var(--colorBrandStroke1)", get: tokens.get() })',
  )
})

const built = existsSync('build/addin/tab.html')

/** Limits in bytes, brotli; a request of HTTP adds its headers. */
test.each([
  ['tab', 120_000],
  ['outlook', 110_000],
])(
  built
    ? '%s: the code of the first screen stays below %i bytes over the wire, in few files'
    : '%s (%i): skipped, not built',
  (page, limit) => {
    if (!built) return
    const html = readFileSync(`build/addin/${page}.html`, 'utf8')
    const files = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file = '']) => file)
    const bytes = files.map((file) => readFileSync(`build/addin/${file}.br`).length)
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(limit)
    expect(files.length).toBeGreaterThan(2)
    expect(files.length).toBeLessThanOrEqual(6)
  },
)
