// A page that names a file is right only while the file is there.
import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]
const FOLDERS = ['addin', 'server', 'schema', 'manifest', 'commands', 'tests', 'packages', 'docs']

/** Paths in backticks that begin with a folder of the repository. A placeholder in angle brackets or a star ends the path. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/`([\w.-]+\/[^`\s]*)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => FOLDERS.includes(path.split('/')[0] ?? ''))
    .map((path) => (/[<*{…(]/.test(path) ? path.slice(0, path.search(/[<*{…(]/)).replace(/[^/]*$/, '') : path))
    .map((path) => path.replace(/(\.tsx?):\d+.*$/, '$1'))
}

describe('every file and folder named on a page exists:', () => {
  test.each(PAGES)('%s', (page) => {
    const generated = /^(manifest\/build|tests\/\.output)/
    expect(
      pathsIn(readFileSync(page, 'utf8')).filter(
        (path) => !generated.test(path) && !existsSync(path) && !existsSync(`${path}.ts`),
      ),
    ).toEqual([])
  })
})

test('the recipes of CONTRIBUTING name at least a dozen places', () => {
  expect(pathsIn(readFileSync('CONTRIBUTING.md', 'utf8')).length).toBeGreaterThan(12)
})
