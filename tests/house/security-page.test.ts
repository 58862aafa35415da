// docs/security.md names a test for what it says: each of them is there, under that name.
import { expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'

const page = readFileSync('docs/security.md', 'utf8')
/** `tests/…` “name”, and further names of the same file after it. */
const named = [...page.matchAll(/`(tests\/[^`]+)`((?:\s*“[^”]+”,?)+)/g)].flatMap(([, file = '', names = '']) =>
  [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => ({ file, name })),
)

test('the page names tests for most of its rows', () => {
  expect(named.length).toBeGreaterThan(60)
})

test('every test it names is there', () => {
  const straight = (text: string) => text.replaceAll('\\', '').replace(/[‘’']/g, "'").replace(/[“”"]/g, '"')
  const missing = named.filter(
    ({ file, name }) => !existsSync(file) || !straight(readFileSync(file, 'utf8')).includes(straight(name)),
  )
  expect(missing).toEqual([])
})

test('every row of the threats says where it stands', () => {
  const rows = page.split('\n').filter((line) => /^\| \d+ \|/.test(line))
  expect(rows.length).toBe(40)
  expect(rows.filter((row) => !/`tests\/[^`]+`\s*“|not held|not used|left out/i.test(row))).toEqual([])
})
