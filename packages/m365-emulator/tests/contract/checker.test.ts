import { beforeAll, describe, expect, test } from '@jest/globals'
import { contractChecker, type Checker } from '../../contract-checker/checker.ts'
import { exchangesOf } from '../../contract-checker/har.ts'
import { WRONG, WRONG_BY_METADATA } from './wrong-exchanges.ts'

let plain: Checker
let full: Checker
beforeAll(async () => {
  plain = await contractChecker({ published: false })
  full = await contractChecker()
})

describe('what the real service would not know is reported', () => {
  test.each(WRONG)('%s', (_, complaint, exchange) => {
    expect(plain.faults(exchange).join('\n')).toMatch(complaint)
  })

  test.each(WRONG_BY_METADATA)('%s (by the metadata; skipped without it)', (_, complaint, exchange) => {
    if (full.skipped.length === 0) expect(full.faults(exchange).join('\n')).toMatch(complaint)
  })
})

test('a right exchange is let pass', () => {
  const got = { value: [{ '@odata.etag': 'W/"1"', id: '1', subject: 'Plan', importance: 'normal', from: null }] }
  const path = '/me/messages?$select=subject,importance,from&$filter=receivedDateTime ge 2026-01-01T00:00:00Z'
  expect(full.faults({ method: 'GET', path, status: 200, got, scopes: ['Mail.ReadBasic'] }, true)).toEqual([])
})

test('the app may hold no more than the least scope', () => {
  const exchange = { method: 'GET', path: '/me/people', status: 200, got: { value: [] }, scopes: ['People.Read.All'] }
  expect(full.faults(exchange, true).join()).toMatch(/People.Read is the least/)
  expect(full.faults(exchange, false)).toEqual([])
})

test('a recording is read, its batches opened', () => {
  const text = JSON.stringify({ requests: [{ id: '1', method: 'GET', url: '/me?$select=nick' }] })
  const answer = JSON.stringify({ responses: [{ id: '1', status: 200, body: { id: 'x' } }] })
  const request = { method: 'POST', url: 'https://graph.microsoft.com/v1.0/$batch', headers: [], postData: { text } }
  const response = { status: 200, content: { text: answer, mimeType: 'application/json' } }
  const found = exchangesOf(JSON.stringify({ log: { entries: [{ request, response }] } }))
  expect(found.map(({ path }) => path)).toEqual(['/$batch', '/me?$select=nick'])
  expect(found.flatMap((one) => plain.faults(one))).toEqual(['GET /me: $select: user has no nick'])
})
