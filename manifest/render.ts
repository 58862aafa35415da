// From the templates to a package: settings for ${{NAME}}, words for "$id". Pure.
import type { Settings } from './settings.ts'

export type Words = Readonly<Record<string, string>>
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

export interface RenderedManifest {
  manifest: { [key: string]: Json }
  /** For each word used: where it stands in the manifest (the key of a language file) and its id. */
  places: ReadonlyMap<string, string>
}

/** Puts the settings in. Throws for a name nobody set. */
export function fill(template: string, settings: Settings): string {
  return template.replace(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = (settings as Readonly<Record<string, string | undefined>>)[name]
    if (value === undefined) throw new Error(`The template asks for ${name}, which is no setting.`)
    return value
  })
}

/** Renders the unified manifest in its default language, and remembers where each word went. */
export function renderManifest(template: string, settings: Settings, words: Words): RenderedManifest {
  const places = new Map<string, string>()
  const manifest = inWords(JSON.parse(fill(template, settings)) as Json, '', words, places)
  return { manifest: manifest as { [key: string]: Json }, places }
}

/** A language file of the package: the path of each word with its text. Made from ids, so that reordering moves nothing. */
export function languageFile({ places }: RenderedManifest, words: Words, settings: Settings): { [key: string]: Json } {
  const texts = [...places].map(([place, id]) => [place, wordOf(words, id)] as const)
  const $schema = `https://developer.microsoft.com/json-schemas/teams/v${settings.SCHEMA_VERSION}/MicrosoftTeams.Localization.schema.json`
  return { $schema, ...Object.fromEntries(texts) }
}

/** Renders the add-in-only manifest: words are escaped for XML. */
export function renderXml(template: string, settings: Settings, words: Words): string {
  const escaped = (id: string): string => wordOf(words, id).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return fill(template, settings).replace(/"\$([\w.]+)"/g, (_, id: string) => `"${escaped(id)}"`)
}

function inWords(value: Json, place: string, words: Words, places: Map<string, string>): Json {
  if (typeof value === 'string') {
    const id = /^\$([\w.]+)$/.exec(value)?.[1]
    if (!id || place === '$schema') return value
    places.set(place, id)
    return wordOf(words, id)
  }
  if (Array.isArray(value)) return value.map((each, index) => inWords(each, `${place}[${index}]`, words, places))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, inWords(each, place ? `${place}.${key}` : key, words, places)]),
  )
}

function wordOf(words: Words, id: string): string {
  const text = words[id]
  if (!text) throw new Error(`There are no words for "${id}" in one of the languages.`)
  return text
}
