// Words travel with the modules that say them: in a build each module of ours gets the messages whose keys stand in it, already
// parsed, so that no page loads the words of another and none loads the parser of messages.
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Where english.ts and the word files stand, below the pages' folder. */
const WORDS = 'shared/words'
const NO_PARSER = '@formatjs/icu-messageformat-parser/no-parser.js'
/** A page only has parsed messages; a bare text is one without facts. */
const PARSED = `export const parseMessage = (message) => typeof message === 'string' ? [{ type: 0, value: message }] : message`

/** The plugin for builds of the pages in `root` (ends with a slash). Tests and plain Node read the same files unparsed. */
export function words(root: string): Plugin {
  const registry = `${root}${WORDS}/en/english.ts`
  const messages = readMessages(join(root, WORDS))
  return {
    name: 'upward-words',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      return id === '@formatjs/icu-messageformat-parser' ? this.resolve(NO_PARSER, registry) : null
    },
    load(id) {
      if (id === registry) return 'export const english = {}'
      return id === `${root}${WORDS}/parse-message.ts` ? PARSED : null
    },
    transform: {
      // After the styles were worked out: that step runs modules, and would run these words as well.
      order: 'post',
      handler(code, id) {
        if (!id.startsWith(root) || !/\.tsx?$/.test(id) || id.startsWith(join(root, WORDS, '/'))) return null
        const said = keysIn(code, [...messages.keys()])
        if (said.length === 0) return null
        const own = Object.fromEntries(said.map((key) => [key, messages.get(key)]))
        // On the first line, so that no line number moves.
        const head = `import { english as upwardWords } from ${JSON.stringify(registry)};Object.assign(upwardWords, ${JSON.stringify(own)});`
        return { code: head + code, map: null }
      },
    },
  }
}

/**
 * The keys a module may say: a key as it stands; every key that fits a template (`home.next.${kind}.title`); every key below a part
 * of a key ('shared.state', and `sayCode('refused', …)`).
 */
export function keysIn(code: string, keys: readonly string[]): string[] {
  const families = [...new Set(keys.map((key) => key.split('.')[0] ?? key))].join('|')
  const texts = [...code.matchAll(new RegExp(`(['"])((?:${families})\\.[\\w.]*)\\1`, 'g'))].map(
    ([, , text = '']) => text,
  )
  const templates = [...code.matchAll(new RegExp(`\`((?:${families})\\.[^\`]*)\``, 'g'))].map(([, text = '']) => text)
  const codes = [...code.matchAll(/\bsayCode\(([^,]*),/g)].flatMap(([, family = '']) =>
    [...family.matchAll(/['"]([\w.]+)['"]/g)].map(([, text = '']) => text),
  )
  const exact = new Set(texts)
  const below = [...texts, ...codes].map((text) => `${text.replace(/\.$/, '')}.`)
  const fitting = templates.map(patternOf)
  return keys.filter(
    (key) =>
      exact.has(key) || below.some((part) => key.startsWith(part)) || fitting.some((pattern) => pattern.test(key)),
  )
}

/** What a template can become; `sayCode` adds a code behind it. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'))
  return new RegExp(`^${parts.join('[\\w.]+')}(?:\\.|$)`)
}

/** A text without facts as it is read; any other as the parser's tree. */
export function compact(text: string): unknown {
  const tree = parse(text, { ignoreTag: true, captureLocation: false })
  const [only] = tree
  return tree.length === 1 && only?.type === TYPE.literal ? only.value : tree
}

/** Every message by its key, out of all word files. */
export function readMessages(folder: string): Map<string, unknown> {
  const files = [folder, join(folder, 'en')].flatMap((each) =>
    readdirSync(each).flatMap((name) => (name.endsWith('.json') ? [join(each, name)] : [])),
  )
  return new Map(
    files.flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>).map(
        ([key, text]): [string, unknown] => [key, compact(text)],
      ),
    ),
  )
}
