// What nothing uses is deleted: words no page says, schema fields and operations no page asks for.
import { describe, expect, test } from '@jest/globals'
import { buildSchema, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const filesUnder = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => ending.test(path) && !path.includes('generated'))

/** Whether a template literal's text may give this key. */
function matches(template: string, key: string): boolean {
  const parts = template.split(/\$\{(?:[^{}]|\{[^}]*\})*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^ ]+')}$`).test(key)
}

const read = (path: string): string => readFileSync(path, 'utf8')
const pages = filesUnder('addin', /\.tsx?$/)
  .map(read)
  .join('\n')
const everything =
  [...filesUnder('server', /\.ts$/), ...filesUnder('schema', /\.graphql$/)].map(read).join('\n') + pages

describe('words', () => {
  const keys = filesUnder(join('addin', 'shared', 'words'), /\.json$/).flatMap((path) =>
    Object.keys(JSON.parse(read(path)) as Record<string, string>),
  )
  const literals = new Set([...pages.matchAll(/(['"`])([a-zA-Z][\w.-]*)\1/g)].map(([, , text]) => text))
  const templates = [
    ...new Set([...pages.matchAll(/(?=`((?:[a-zA-Z][\w.]*)?\$\{[^`]*)`)/g)].map(([, text]) => text ?? '')),
  ]
    // A template of expressions alone would match every key.
    .filter((text) => /[a-zA-Z]{2}/.test(text.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '')))
  const groups = [...pages.matchAll(/sayCode\(\s*(?:\w+ === '\w+' \? )?['`]([^'`]+)['`]/g)].map(
    ([, group]) => group ?? '',
  )
  const codes = new Set(everything.match(/\b[A-Z][A-Z0-9_]+\b/g))

  /** `group.CODE` or `group.CODE.more`, said of a code that the server or the schema knows. */
  const isOfCode = (key: string): boolean => {
    const [, group = '', code = ''] = /^([\w.]*?)\.([A-Z][A-Z0-9_]+)(?:\.\w+)?$/.exec(key) ?? []
    return codes.has(code) && groups.some((said) => matches(said, group))
  }

  test('each is said by a page, or belongs to a code that is sent', () => {
    const unused = keys.filter(
      (key) => !literals.has(key) && !isOfCode(key) && !templates.some((template) => matches(template, key)),
    )
    expect(unused).toEqual([])
  })
})

describe('the schema', () => {
  const schema = buildSchema(
    filesUnder('schema', /\.graphql$/)
      .map(read)
      .join('\n'),
    { assumeValidSDL: true },
  )
  const operations = JSON.parse(read('schema/generated/client/persisted-documents.json')) as Record<string, string>

  test('has no field that no operation of the pages asks for', () => {
    const asked = new Set<string>()
    for (const text of Object.values(operations)) {
      const types = new TypeInfo(schema)
      const note = {
        Field: () => void asked.add(`${types.getParentType()?.name ?? ''}.${types.getFieldDef()?.name ?? ''}`),
      }
      visit(parse(text), visitWithTypeInfo(types, note))
    }
    const all = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
      )
    expect(all.filter((field) => !asked.has(field))).toEqual([])
  })

  test('has no operation that the pages declare and never send', () => {
    const declared = [...pages.matchAll(/export const (\w+) = graphql\(/g)].map(([, name]) => name ?? '')
    expect(declared.length).toBeGreaterThan(50)
    const unsent = declared.filter((name) => [...pages.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length < 3)
    expect(unsent).toEqual([])
  })
})
