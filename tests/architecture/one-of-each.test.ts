import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Lock {
  packages: Record<
    string,
    { version?: string; resolved?: string; link?: boolean; integrity?: string; optional?: boolean }
  >
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
type Declared = Record<'dependencies' | 'devDependencies', Record<string, string>>
const packages = readdirSync('packages').map((folder) => join('packages', folder))
const declared = ['.', ...packages].flatMap((folder) => {
  const own = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Declared
  return Object.entries({ ...own.dependencies, ...own.devDependencies })
})

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
}

describe('the house is kept', () => {
  test('there is one graphql in the whole tree', () => {
    expect(Object.keys(lock.packages).filter((path) => path.endsWith('node_modules/graphql'))).toEqual([
      'node_modules/graphql',
    ])
  })

  test('every dependency is pinned to one version', () => {
    expect(declared.filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([])
  })

  test('every workspace depends on the same version of a package', () => {
    const versions = new Map(declared)
    expect(declared.filter(([name, version]) => versions.get(name) !== version)).toEqual([])
  })

  test('the server imports exactly the run-time dependencies, twenty at most', () => {
    const imported = new Set(
      filesUnder('server')
        .filter((file) => file.endsWith('.ts'))
        .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\b(?:from |import\()'([@a-z][\w@/.:-]*)'/g)])
        .map(([, specifier = '']) =>
          specifier
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/'),
        )
        .filter((name) => !name.startsWith('node:')),
    )
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>
    }
    expect([...imported].sort()).toEqual(Object.keys(dependencies).sort())
    expect(imported.size).toBeLessThanOrEqual(20)
  })

  test('every dependency has its line in docs/dependencies.md', () => {
    const text = readFileSync('docs/dependencies.md', 'utf8')
    const known = (name: string) =>
      text.includes(`\`${name}\``) ||
      (/^@(types|graphql-codegen)\//.test(name) && text.includes(`\`${name.split('/')[0]}/*\``))
    expect(declared.map(([name]) => name).filter((name) => !known(name))).toEqual([])
  })

  test('no package comes from anywhere but a registry, and each has its checksum', () => {
    const odd = Object.entries(lock.packages).filter(
      ([path, { resolved, link, integrity, optional }]) =>
        path !== '' &&
        !packages.includes(link ? (resolved ?? '') : path) &&
        ((resolved && !resolved.startsWith('https://')) || (!integrity && !optional)),
    )
    expect(odd.map(([path]) => path)).toEqual([])
  })

  test('no file is longer than three hundred lines', () => {
    const code = ['addin', 'server', 'commands', 'manifest', 'packages']
      .flatMap(filesUnder)
      .filter((file) => /\.tsx?$/.test(file))
    const lists = /(lexicon|phrases|synonyms|names|topics|letters|irregular-verbs|migrations|bank|weights|generated)/
    const long = code.filter((file) => !lists.test(file) && readFileSync(file, 'utf8').split('\n').length > 300)
    expect(long).toEqual([])
  })

  test('there is no room for leftovers', () => {
    const folders = ['addin', 'server', 'commands', 'manifest', 'packages']
      .flatMap(filesUnder)
      .filter((file) => /\/(utils|helpers|common|misc|lib|types)$/.test(file))
    expect(folders).toEqual([])
  })

  test('the commands of the README exist', () => {
    for (const name of [
      'start',
      'build',
      'dev',
      'check',
      'migrate',
      'evaluate',
      'bench',
      'torture',
      'doctor',
      'screens',
    ])
      expect([name, existsSync(`commands/${name}.ts`)]).toEqual([name, true])
  })
})
