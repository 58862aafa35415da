// What is refused at the door: before anything runs, and before anybody is asked for.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { formatDocument, gql, stringifyDocument } from '@urql/core'
import { auditServer } from 'graphql-http'
import { parse, validate, type DocumentNode } from 'graphql'
import { documentLimits, LIMITS } from '#server/graphql/document-limits.ts'
import { operationAllowList } from '#server/graphql/operation-allow-list.ts'
import { buildSchema } from '#server/graphql/apollo.ts'
import { startTestApp, ask, sdl, type TestClient, type TestApp } from '#tests/support/test-app.ts'

const OURS = JSON.parse(readFileSync('schema/generated/client/persisted-documents.json', 'utf8')) as Record<
  string,
  string
>
const texts = Object.values(OURS)

describe('the operations of our own pages', () => {
  const isKnown = operationAllowList(OURS)

  test('are all known, in the words in which the page’s client sends them', () => {
    // The formatted document is typed more loosely than the one that is put into words.
    const sent = texts.map((text) => {
      const formatted: unknown = formatDocument(gql(text))
      return stringifyDocument(formatted as DocumentNode)
    })
    expect(sent.filter((text) => !isKnown(text))).toEqual([])
  })

  test('a field more, a field less or another name of it is no longer ours', () => {
    const home = texts.find((text) => text.includes('query')) ?? ''
    expect(isKnown(home.replace(/\bid\b/, ''))).toBe(false)
    expect(isKnown(home.replace(/\bid\b/, 'id also: id'))).toBe(false)
    expect(isKnown('{ me { id } }')).toBe(false)
  })

  test('stay below half of what one request may ask for', () => {
    const half = Object.fromEntries(Object.entries(LIMITS).map(([what, most]) => [what, Math.ceil(most * 0.75)]))
    const schema = buildSchema(sdl())
    const rule = documentLimits({ ...LIMITS, ...half })
    const wrong = texts.flatMap((text) => validate(schema, parse(text), [rule]).map(({ message }) => message))
    expect(wrong).toEqual([])
  })
})

describe('a request that asks for too much is refused before anything runs', () => {
  let testApp: TestApp
  let maya: TestClient
  beforeAll(async () => {
    testApp = await startTestApp({ rates: { person: 150, address: 100_000 } })
    maya = await testApp.as('Maya Lindqvist')
  }, 60_000)
  afterAll(() => testApp.close())

  const deep = (levels: number) =>
    `{ recommendations { ${'edges { node { '.repeat(levels)}id${' } }'.repeat(levels)} } }`
  const aliases = Array.from({ length: 40 }, (_, at) => `a${at}: __typename`).join(' ')
  const fragments = `query { ...F0 } ${Array.from({ length: 30 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`).join(' ')} fragment F30 on Query { __typename }`
  test.each([
    ['too deep', deep(14)],
    ['forty aliases', `{ ${aliases} }`],
    ['a thousand times the same field', `{ me { ${'id '.repeat(1000)} } }`],
    ['fragments that double thirty times', fragments],
    ['a heap of directives', `{ me { id ${'@include(if: true) '.repeat(40)} } }`],
    [
      'introspection by many levels',
      `{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`,
    ],
  ])('%s', async (_, query) => {
    const seen = testApp.emulator.exchanges.length
    const { status, errors } = await maya.ask(query)
    expect(status).toBe(400)
    // For asking too much, not for a slip in the words of this test.
    expect(errors.map(({ message }) => message).join('\n')).toMatch(
      /asks for too much at once|1000 tokens|introspection depth exceeded/,
    )
    expect(testApp.emulator.exchanges.length).toBe(seen)
  })

  test('a body of more than 100 KB is not read to its end', async () => {
    const { status } = await maya.ask(`{ me { id } } # ${'x'.repeat(110_000)}`)
    expect(status).toBe(413)
  })

  test('without a sign-in nothing is answered, whatever is asked', async () => {
    for (const query of ['{ me { id } }', '{ __schema { types { name } } }', '{'])
      expect((await ask(testApp.url, null, query, {})).status).toBe(401)
  })

  test('GraphQL over HTTP is spoken as the specification asks', async () => {
    const results = await auditServer({
      url: `${testApp.url}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, { ...init, headers: { ...(init.headers as object), authorization: `Bearer ${maya.token}` } }),
    })
    const failed = results.filter(({ status }) => status === 'error' || status === 'warn')
    expect(failed.map((one) => `${one.name}: ${'reason' in one ? one.reason : ''}`)).toEqual([])
  })

  test('one person who asks without end is told when to come again, and nobody else is', async () => {
    const answers = await Promise.all(Array.from({ length: 160 }, () => maya.ask('{ me { id } }')))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused[0]?.errors[0]?.extensions).toMatchObject({ code: 'BUSY', tryAgain: 'AFTER' })
    const picture = (who: TestClient) =>
      fetch(`${testApp.url}/photo/${maya.id}`, { headers: { authorization: `Bearer ${who.token}` } })
    expect((await picture(maya)).status).toBe(429)
    const other = await testApp.as('Priya Raman')
    expect((await other.ask('{ me { id } }')).status).toBe(200)
    expect([200, 204]).toContain((await picture(other)).status)
  })
})

describe('many from one address, as behind a company’s proxy', () => {
  let testApp: TestApp
  beforeAll(async () => {
    testApp = await startTestApp({ rates: { person: 1e6, address: 10 } })
  }, 60_000)
  afterAll(() => testApp.close())

  test('a stranger who tries without end is told to wait; whoever is signed in there is not', async () => {
    const maya = await testApp.as('Maya Lindqvist')
    const strangers = await Promise.all(
      Array.from({ length: 15 }, () => ask(testApp.url, 'a.b.c', '{ me { id } }', {})),
    )
    expect(strangers.filter(({ status }) => status === 401)).toHaveLength(10)
    expect(strangers.filter(({ status }) => status === 429)).toHaveLength(5)
    const hers = await Promise.all(Array.from({ length: 15 }, () => maya.ask('{ me { id } }')))
    expect(new Set(hers.map(({ status }) => status))).toEqual(new Set([200]))
  })
})

describe('in production', () => {
  let testApp: TestApp
  beforeAll(async () => {
    testApp = await startTestApp({ operations: OURS })
  }, 60_000)
  afterAll(() => testApp.close())

  test('only our own operations are answered; others are told to load the page again', async () => {
    const maya = await testApp.as('Maya Lindqvist')
    const own = texts.find((text) => /^query \w+ \{/.test(text)) ?? ''
    expect((await maya.ask(own)).status).toBe(200)
    const { status, errors } = await maya.ask('{ me { id } }')
    expect({ status, code: errors[0]?.extensions['code'] }).toEqual({ status: 400, code: 'NOT_OUR_OPERATION' })
  })
})
