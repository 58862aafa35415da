// Words travel with the pages that say them. In a build each module of ours gets the families of words whose keys stand in it,
// already parsed, so that no page loads the words of another and none loads the parser of messages.
import { parse } from '@formatjs/icu-messageformat-parser'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Where english.ts and the word files stand, below the pages' folder. */
const WORDS = 'shared/words'
const FAMILY = 'virtual:words/'
const NO_PARSER = '@formatjs/icu-messageformat-parser/no-parser.js'
/** A page only has parsed messages; a bare text is one without facts. */
const PARSED = `export const parseMessage = (message) => typeof message === 'string' ? [{ type: 0, value: message }] : message`

/** The plugin for builds of the pages in `root` (ends with a slash). Tests and plain Node read the same files unparsed. */
export function words(root: string): Plugin {
  const registry = `${root}${WORDS}/en/english.ts`
  const families = readFamilies(join(root, WORDS))
  return {
    name: 'upward-words',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id.startsWith(FAMILY)) return `\0${id}`
      return id === '@formatjs/icu-messageformat-parser' ? this.resolve(NO_PARSER, registry) : null
    },
    load(id) {
      if (id === registry) return 'export const english = {}'
      if (id === `${root}${WORDS}/parse-message.ts`) return PARSED
      if (!id.startsWith(`\0${FAMILY}`)) return null
      const messages = families.get(id.slice(FAMILY.length + 1)) ?? {}
      return `import { english } from ${JSON.stringify(registry)}\nObject.assign(english, ${JSON.stringify(messages)})`
    },
    transform: {
      // After the styles were worked out: that step runs modules, and knows no virtual ones.
      order: 'post',
      handler(code, id) {
        if (!id.startsWith(root) || !/\.tsx?$/.test(id) || id.startsWith(join(root, WORDS, '/'))) return null
        const said = familiesIn(code, [...families.keys()])
        return said.length === 0 ? null : { code: `${importsOf(said)}${code}`, map: null }
      },
    },
  }
}

/** The families whose keys (`family.rest`), or whose name alone (`sayCode('family', …)`), stand as texts in the code. */
export function familiesIn(code: string, families: readonly string[]): string[] {
  return families.filter((family) => new RegExp(`['"\`]${family}\\.|\\bsayCode\\(\\s*['"\`]${family}['"\`]`).test(code))
}

/** On the first line, so that no line number moves. */
function importsOf(families: readonly string[]): string {
  return families.map((family) => `import ${JSON.stringify(FAMILY + family)};`).join('')
}

/** A text without facts as it is read; any other as the parser's tree. */
export function compact(text: string): unknown {
  const tree = parse(text, { ignoreTag: true, captureLocation: false })
  const [only] = tree
  return tree.length === 1 && only?.type === 0 ? only.value : tree
}

/** Every family (the first part of a key) with its messages by key, out of all word files. */
export function readFamilies(folder: string): Map<string, Record<string, unknown>> {
  const files = [folder, join(folder, 'en')].flatMap((each) =>
    readdirSync(each).flatMap((name) => (name.endsWith('.json') ? [join(each, name)] : [])),
  )
  const families = new Map<string, Record<string, unknown>>()
  for (const file of files)
    for (const [key, text] of Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)) {
      const family = key.split('.')[0] ?? key
      families.set(family, { ...families.get(family), [key]: compact(text) })
    }
  return families
}
