import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `commands/${command}.ts`, ...args],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

describe('the measuring commands', () => {
  test.each([
    [['evaluate', 'weather', '.'], /There is no kind "weather"[\s\S]*eligibility-cases/],
    [['evaluate', 'eligibility-cases', 'no-such-file.json'], /There is no file or folder "no-such-file.json"/],
    [['evaluate'], /usage/],
    [['evaluate', 'eligibility-cases', 'package.json'], /Not a judge-cases\/1 file/],
    [['bench', 'weather'], /There is no area "weather"[\s\S]*judge/],
    [['torture', 'weather'], /There is no area "weather"[\s\S]*areas: draft, notes, reminders, trust$/m],
  ])(
    '%j ends with status 2, words on standard error and nothing on standard output',
    ([command = '', ...args], words) => {
      const { status, stdout, stderr } = run(command, ...args)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(words)
      expect(stderr).not.toMatch(/^\s+at /m)
    },
  )
})

test.each(['bench', 'torture'])('every file of %s is an area that can be run without naming it', (command) => {
  const files = readdirSync(`commands/${command}`).filter((name) => name.endsWith('.ts'))
  const texts = files.map((name) => readFileSync(`commands/${command}/${name}`, 'utf8'))
  expect(
    files.filter((_, at) => !new RegExp(`^export (async )?function ${command}\\(`, 'm').test(texts[at] ?? '')),
  ).toEqual([])
})
