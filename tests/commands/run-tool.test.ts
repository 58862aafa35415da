// Commands work the same on every system: tools are run by this Node, never through files of node_modules/.bin or a shell's syntax.
import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeArguments } from '#commands/run-tool.ts'
import { selectionOf } from '#commands/test-unit.ts'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

describe('tools', () => {
  test.each(['jest', 'eslint', 'tsc', 'prettier', 'depcruise', 'knip', 'tsx'])('%s is found in its package', (name) => {
    const entry = nodeArguments(name, ['--version']).find((argument) => argument.startsWith('node_modules'))
    expect(existsSync(entry ?? '')).toBe(true)
  })

  test('one that is not installed is named', () => {
    expect(() => nodeArguments('knip-of-nobody', [])).toThrow('knip-of-nobody')
  })
})

test('no command spawns a file of node_modules/.bin', () => {
  const files = readdirSync('commands', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  expect(files.filter((name) => readFileSync(join('commands', name), 'utf8').includes('node_modules/.bin'))).toEqual([])
})

test('no script sets a variable the way one shell does', () => {
  expect(Object.entries(scripts).filter(([, command]) => /(^|&&)\s*[A-Z_]+=/.test(command))).toEqual([])
})

describe('npm run test:unit', () => {
  test('runs the quick tests', () => expect(selectionOf([])).toEqual(['--selectProjects', 'unit']))

  test('runs the given paths alone', () =>
    expect(selectionOf(['tests/server/reasoning', '--verbose'])).toEqual([
      '--testPathPatterns',
      'tests/server/reasoning',
      '--verbose',
    ]))
})
