// Pages of the documentation name tests for what they say: `tests/…` or `packages/…/tests/…` “name”, and further names of the same file after it.
import { existsSync, readFileSync } from 'node:fs'

export interface NamedTest {
  file: string
  name: string
}

/** Every test that a page names. */
export function namedTests(page: string): NamedTest[] {
  return [...page.matchAll(/`((?:packages\/[^/]+\/)?tests\/[^`]+)`((?:\s*“[^”]+”,?)+)/g)].flatMap(
    ([, file = '', names = '']) => [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => ({ file, name })),
  )
}

/** Those of them that are not there under that name. */
export function missingTests(page: string): NamedTest[] {
  const straight = (text: string) => text.replaceAll('\\', '').replace(/[‘’']/g, "'").replace(/[“”"]/g, '"')
  return namedTests(page).filter(
    ({ file, name }) => !existsSync(file) || !straight(readFileSync(file, 'utf8')).includes(straight(name)),
  )
}
