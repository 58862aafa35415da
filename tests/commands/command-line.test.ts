import { spawnSync } from 'node:child_process'
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
