// A page carries the text of its own operations only. As generated, one table holds every document of every page as a syntax tree;
// in a build each `graphql(…)` becomes the text that is sent, with its fragments and with the `__typename` the client's cache needs.
import { Kind, parse, print, stripIgnoredCharacters, visit, type SelectionSetNode } from 'graphql'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const CALL = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g
/** The package urql parses and prints with. */
const PARSER = '@0no-co/graphql.web'

/** The plugin for builds of the pages in `root`; `documents` is the generated file of operations (id to text). */
export function documents(root: string, documentsFile: string): Plugin {
  const texts = Object.values(JSON.parse(readFileSync(documentsFile, 'utf8')) as Record<string, string>)
  const byName = new Map(texts.map((text) => [operationName(text), prepared(text)]))
  return {
    name: 'upward-documents',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      return id === PARSER ? `${root}shared/api/prepared-documents.ts` : null
    },
    transform(code, id) {
      if (!id.startsWith(root) || !code.includes('/generated/client/gql.ts')) return null
      const inlined = code
        .replaceAll(CALL, (_, text: string) => JSON.stringify(textOf(text, byName)))
        .replace(/^import \{ graphql \} from '[^']*\/generated\/client\/gql\.ts'$/m, '')
      if (/\bgraphql\(/.test(inlined)) this.error(`${id} has a GraphQL document that is not one plain template.`)
      return { code: inlined, map: null }
    },
  }
}

/** The document as urql sends it: `__typename` in every selection but the operation's own. The operation comes first. */
export function prepared(text: string): string {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const
  const document = visit(parse(text), {
    SelectionSet: (set, _, parent): SelectionSetNode | undefined =>
      isOperation(parent) || set.selections.some((each) => each.kind === Kind.FIELD && each.name.value === '__typename')
        ? undefined
        : { ...set, selections: [...set.selections, typename] },
  })
  const definitions = [...document.definitions].sort((a, b) => Number(isOperation(b)) - Number(isOperation(a)))
  return stripIgnoredCharacters(print({ ...document, definitions }))
}

function isOperation(node: unknown): boolean {
  return typeof node === 'object' && node !== null && 'kind' in node && node.kind === Kind.OPERATION_DEFINITION
}

/** The operation with its fragments; a document of fragments alone is never sent. Throws for one that was not generated. */
function textOf(source: string, byName: ReadonlyMap<string | null, string>): string {
  const name = operationName(source)
  if (name === null) return ''
  const text = byName.get(name)
  if (text === undefined) throw new Error(`The operation ${name} is not among the generated ones: npm run codegen.`)
  return text
}

function operationName(text: string): string | null {
  for (const definition of parse(text).definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) return definition.name?.value ?? null
  return null
}
