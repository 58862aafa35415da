// What every answer says to the browser: who may frame it, what it may load, and never more than needed.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '#server/config/config.ts'
import { policy } from '#server/http/page-routes.ts'
import { startTestApp, type TestApp } from '#tests/support/test-app.ts'

let testApp: TestApp
let pages: string

beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), 'upward-pages-'))
  await mkdir(join(pages, 'assets'))
  await writeFile(join(pages, 'assets', 'a.js'), 'export {}')
  const page = '<!doctype html><html><head></head><body><script src="/assets/a.js"></script></body></html>'
  for (const name of ['tab.html', 'outlook.html']) await writeFile(join(pages, name), page)
  testApp = await startTestApp({ pages })
})
afterAll(async () => {
  await testApp.close()
  await rm(pages, { recursive: true })
})

test('a form or a plain text of a foreign page is no request', async () => {
  const { token } = await testApp.as('Maya Lindqvist')
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    const answer = await fetch(`${testApp.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type, authorization: `Bearer ${token}` },
      body: '{"query":"{ __typename }"}',
    })
    expect([400, 415]).toContain(answer.status)
  }
  expect((await fetch(`${testApp.url}/graphql?query={__typename}`)).status).toBe(404)
})

test('an answer with people’s data is kept by no cache', async () => {
  const { token } = await testApp.as('Maya Lindqvist')
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const body = JSON.stringify({ query: '{ settings { firstRunDone } }' })
  const answer = await fetch(`${testApp.url}/graphql`, { method: 'POST', headers, body })
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
})

const PAGES = ['/', '/tab.html', '/outlook.html']
const OTHERS = ['/assets/a.js', '/privacy', '/terms', '/consent-redirect', '/health', '/photo/x', '/nowhere']

test.each([...PAGES, ...OTHERS])('%s: never X-Frame-Options, never sniffed, no referrer', async (path) => {
  const { headers } = await fetch(testApp.url + path)
  expect(headers.get('x-frame-options')).toBeNull()
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/)
  expect(headers.get('permissions-policy')).toContain('camera=()')
  // A page that opens a sign-in window must keep its hold of it.
  expect(headers.get('cross-origin-opener-policy')).toBe(
    PAGES.includes(path) ? 'same-origin-allow-popups' : 'same-origin',
  )
  expect(headers.get('x-powered-by')).toBeNull()
  expect(headers.get('server')).toBeNull()
  const framed = headers.get('content-security-policy') ?? ''
  if (PAGES.includes(path)) expect(framed).toMatch(/frame-ancestors 'self' https:\/\/\*\.cloud\.microsoft/)
  else expect(framed).toContain("frame-ancestors 'none'")
})

test('each page has a nonce of its own time', async () => {
  const nonce = async () =>
    /'nonce-([^']+)'/.exec((await fetch(testApp.url)).headers.get('content-security-policy') ?? '')
  expect((await nonce())?.[1]).not.toBe((await nonce())?.[1])
})

const PRODUCTION = readConfig({
  NODE_ENV: 'production',
  CLIENT_ID: '6f1c3c1e-5d0b-4b5e-9a55-0d6f5a1f7c21',
  CLIENT_SECRET: 'x',
})
const FILES = ['tab.html', 'outlook.html'] as const

test.each(FILES)('%s: a reviewer of content policies finds nothing of high severity in production', (file) => {
  const findings = new CspEvaluator(new CspParser(policy(PRODUCTION, 'bm9uY2Vub25jZW5vbmNl', file)).csp).evaluate()
  expect(findings.filter((one) => one.severity === Severity.HIGH).map((one) => one.description)).toEqual([])
})

test('only the pane may load scripts of others: Office.js, and the file without which it does not start', () => {
  const scripts = FILES.map((file) => /script-src ([^;]*)/.exec(policy(PRODUCTION, 'n', file))?.[1])
  expect(scripts).toEqual([
    "'self' 'nonce-n'",
    "'self' 'nonce-n' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  ])
})
