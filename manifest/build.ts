// npm run manifest: renders the package for Teams and Outlook and the add-in for Mac and phones, checks both, and zips.
import { unzipSync, zipSync } from 'fflate'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkContents, checkIcon, checkWords, checkXml } from './check-files.ts'
import { checkRules } from './check-rules.ts'
import { checkSchema } from './check-schema.ts'
import { fill, languageFile, renderManifest, renderXml, type Words } from './render.ts'
import { readSettings, SAMPLE, SettingsProblem, type Settings } from './settings.ts'

export interface Package {
  /** Files to write, by name. */
  files: ReadonlyMap<string, Uint8Array>
  /** Why the package must not go out; empty when it may. */
  objections: string[]
}

const LANGUAGES = ['en', 'de'] as const
const ICONS = [
  { name: 'icons/color.png', size: 192 },
  { name: 'icons/outline.png', size: 32, whiteOnNothing: true },
  { name: 'icons/color32.png', size: 32 },
]
/** Local parts, not UTC: the zip format keeps a clock time, and the same bytes shall come out in every time zone. */
const ALWAYS = new Date(2026, 0, 1)

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const text = (path: string): string => readFileSync(here(path), 'utf8')
const bytes = (value: string): Uint8Array => new TextEncoder().encode(value)
const json = (value: unknown): Uint8Array => bytes(`${JSON.stringify(value, null, 2)}\n`)

/** Builds everything in memory. */
export function buildPackage(settings: Settings): Package {
  const words = new Map(LANGUAGES.map((language) => [language, JSON.parse(text(`words/${language}.json`)) as Words]))
  const standard = words.get('en') ?? {}
  const served = new Set(readdirSync(here('../addin/public/icons')))
  const rendered = renderManifest(text('manifest.json'), settings, standard)
  const languages = LANGUAGES.map(
    (language) => [`words/${language}.json`, languageFile(rendered, words.get(language) ?? {}, settings)] as const,
  )
  const icons = ICONS.map(({ name }) => [name, new Uint8Array(readFileSync(here(name)))] as const)
  const inside: Record<string, Uint8Array> = {
    'manifest.json': json(rendered.manifest),
    ...Object.fromEntries(languages.map(([name, file]) => [name, json(file)])),
    ...Object.fromEntries(icons),
  }
  const zip = zipSync(
    Object.fromEntries(Object.entries(inside).map(([name, file]) => [name, [file, { mtime: ALWAYS }]])),
    { level: 9 },
  )
  const xml = renderXml(text('outlook-mail.xml'), settings, standard)
  const objections = [
    ...checkSchema(rendered.manifest, 'manifest'),
    ...languages.flatMap(([, file]) => checkSchema(file, 'language')),
    ...checkRules(rendered.manifest, served),
    ...ICONS.flatMap((icon) => checkIcon(icon.name, inside[icon.name] ?? new Uint8Array(), icon)),
    ...[...words].flatMap(([language, own]) => checkWords(language, own, standard)),
    ...checkXml(xml, served),
    ...checkContents(Object.keys(unzipSync(zip)), [
      'manifest.json',
      ...languages.map(([name]) => name),
      ...ICONS.map(({ name }) => name),
    ]),
  ]
  const files = new Map([
    ['manifest.json', json(rendered.manifest)],
    ['upward.zip', zip],
    ['outlook-mail.xml', bytes(xml)],
    ['entra-app.json', json(JSON.parse(fill(text('entra-app.json'), settings)))],
  ])
  return { files, objections }
}

function main(): void {
  let settings: Settings
  try {
    settings = process.argv.includes('--sample') ? SAMPLE : readSettings(process.env)
  } catch (error) {
    if (!(error instanceof SettingsProblem)) throw error
    console.error(error.message)
    process.exitCode = 1
    return
  }
  const { files, objections } = buildPackage(settings)
  if (objections.length > 0) {
    console.error(['The package must not go out:', ...objections.map((line) => `  ${line}`)].join('\n'))
    process.exitCode = 1
    return
  }
  mkdirSync(here('build/'), { recursive: true })
  for (const [name, file] of files) writeFileSync(here(`build/${name}`), file)
  console.log(`manifest/build: ${[...files].map(([name, file]) => `${name} (${file.length} bytes)`).join(', ')}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
