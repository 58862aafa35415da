// docs/graph-behaviours.md: every behaviour of the service, with the tests that play it and live with it.
import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { missingTests, namedTests } from '#tests/support/named-tests.ts'

const page = readFileSync('docs/graph-behaviours.md', 'utf8')
const rows = page.split('\n').filter((line) => /^\| \d+\.\d+ \|/.test(line))
const listed = join(process.env['UPWARD_SHARED'] ?? '../shared', 'graph-contract', 'behaviours.md')

test('every test it names is there', () => {
  expect(namedTests(page).length).toBeGreaterThan(120)
  expect(missingTests(page)).toEqual([])
})

test('every row says who plays it and what lives with it', () => {
  expect(rows.length).toBeGreaterThan(100)
  expect(rows.filter((row) => row.split(' | ').length !== 4 || /\|\s*\|/.test(row))).toEqual([])
})

describe('against the list of behaviours', () => {
  const list = existsSync(listed) ? test : test.skip
  list('no row that an emulator must play is missing', () => {
    const known = new Set(rows.map((row) => /^\| (\S+) /.exec(row)?.[1]))
    expect(numbered(readFileSync(listed, 'utf8')).filter((id) => !known.has(id))).toEqual([])
  })
})

/** Section and row of each behaviour that has something for an emulator to do, and of each call in the table of calls. */
function numbered(list: string): string[] {
  let [section, row] = ['', 0]
  let head: string[] | null = null
  const found: string[] = []
  for (const line of list.split('\n')) {
    const heading = /^## (\d+)/.exec(line)?.[1]
    if (heading) [section, row] = [heading, 0]
    if (!line.startsWith('|')) head = null
    if (!line.startsWith('|') || section === '') continue
    const cells = line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim()) // prettier-ignore
    if (head === null) head = cells
    else if (!/^[- ]+$/.test(cells[0] ?? '')) {
      row++
      const played = head.includes('E') ? cells[head.indexOf('E')] : 'a call'
      if (played !== '-') found.push(`${section}.${row}`)
    }
  }
  return found
}
