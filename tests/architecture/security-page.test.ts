// docs/security.md names a test for what it says: each of them is there, under that name.
import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { missingTests, namedTests } from '#tests/support/named-tests.ts'

const page = readFileSync('docs/security.md', 'utf8')
test('the page names tests for most of its rows', () => {
  expect(namedTests(page).length).toBeGreaterThan(60)
})

test('every test it names is there', () => {
  expect(missingTests(page)).toEqual([])
})

test('every row of the threats says where it stands', () => {
  const rows = page.split('\n').filter((line) => /^\| \d+ \|/.test(line))
  expect(rows.length).toBe(40)
  expect(rows.filter((row) => !/`tests\/[^`]+`\s*“|not held|not used|left out/i.test(row))).toEqual([])
})

test('every row of the ASVS names a test, a page, or says why there is none', () => {
  const rows = page
    .slice(page.indexOf('## ASVS'))
    .split('\n')
    .filter((line) => /^\| \d+\.\d+\.\d+/.test(line))
  expect(rows.length).toBeGreaterThan(90)
  const says = /`(?:tests|docs|packages)\/[^`]+`|not used|not held|held by the platform|the operator’s/
  expect(rows.filter((row) => !says.test(row.split('|')[3] ?? ''))).toEqual([])
})
