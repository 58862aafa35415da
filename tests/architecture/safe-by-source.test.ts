// What must stand nowhere in the source, whatever is written next.
import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const sourcesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|html)$/.test(file))
    .map((file) => join(folder, file))

const having = (pattern: RegExp, files: readonly string[]) =>
  files.filter((file) => pattern.test(readFileSync(file, 'utf8')))

interface Lock {
  packages: Record<
    string,
    { license?: string; dev?: boolean; link?: boolean; hasInstallScript?: boolean; optional?: boolean }
  >
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
const shipped = Object.entries(packages).filter(([path, one]) => path !== '' && !one.dev && !one.link)

describe('the source', () => {
  test('of our pages puts nobody’s text in as markup and runs no text as code', () => {
    const markup =
      /dangerouslySetInnerHTML|\.(inner|outer)HTML|insertAdjacentHTML|document\.write|\beval\(|new Function\b|srcdoc/i
    expect(having(markup, sourcesUnder('addin'))).toEqual([])
  })

  test('of our pages listens to no message of another window itself: only the hosts’ own libraries do', () => {
    const own = /addEventListener\(\s*['"`]message|window\.onmessage|(?:parent|top|opener|frames?)\??\.postMessage/
    expect(having(own, sourcesUnder('addin'))).toEqual([])
  })

  test('makes SQL by hand only where tables are made: everything else goes as a parameter', () => {
    const files = sourcesUnder('server').filter((file) => !file.includes(join('db', 'migrations')))
    expect(having(/sql\.(raw|lit)\(/, files)).toEqual([])
  })

  test('takes no untyped value over GraphQL: every scalar is one that is checked', () => {
    const sdl = readdirSync('schema')
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => readFileSync(join('schema', file), 'utf8'))
      .join('\n')
    expect([...sdl.matchAll(/^scalar (\w+)/gm)].map(([, name]) => name).sort()).toEqual([
      'DateTime',
      'EmailAddress',
      'LocalDate',
      'URL',
    ])
  })

  test('names no host of its own in the pages: what they load comes from us or from the host around us', () => {
    const allowed =
      /https:\/\/(graph\.microsoft\.com|appsforoffice\.microsoft\.com|www\.linkedin\.com|linkedin\.com|teams\.microsoft\.com|outlook\.office\.com|login\.microsoftonline\.com|aka\.ms|(?:www\.)?w3\.org)/
    const links = sourcesUnder('addin').flatMap((file) =>
      (readFileSync(file, 'utf8').match(/https?:\/\/[a-z0-9.-]+/gi) ?? []).filter((link) => !allowed.test(link)),
    )
    expect(links.filter((link) => !/localhost|example|127\.0\.0\.1/.test(link))).toEqual([])
  })
})

describe('what is shipped', () => {
  test('comes under licences that allow it', () => {
    const free = /^(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0)$/
    const isFree = (licence: string) =>
      licence
        .replace(/[()]/g, '')
        .split(/ (?:OR|AND) /)
        .every((one) => free.test(one))
    expect(shipped.filter(([, { license }]) => !isFree(license ?? 'none')).map(([path]) => path)).toEqual([])
  })

  test('needs no script at its installation but one that only compares versions and prints', () => {
    expect(shipped.filter(([, one]) => one.hasInstallScript).map(([path]) => path)).toEqual([
      'node_modules/@apollo/protobufjs',
    ])
  })
})
