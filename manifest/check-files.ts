// The package's pictures, words and contents, and the add-in-only manifest.
import { PNG } from 'pngjs'
import type { Words } from './render.ts'

/** Objections to an icon: its size, and for the outline one colour on nothing. */
export function checkIcon(name: string, bytes: Uint8Array, want: { size: number; whiteOnNothing?: boolean }): string[] {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes))
  if (width !== want.size || height !== want.size) return [`${name}: ${width}x${height}, not ${want.size}x${want.size}`]
  if (!want.whiteOnNothing) return []
  const pixels = Array.from({ length: width * height }, (_, at) => data.subarray(at * 4, at * 4 + 4))
  const coloured = pixels.some(
    ([red, green, blue, alpha]) => alpha !== 0 && (red !== 255 || green !== 255 || blue !== 255),
  )
  const isEmpty = pixels.every((pixel) => pixel[3] === 0)
  const isFull = pixels.every((pixel) => pixel[3] !== 0)
  return [
    ...(coloured ? [`${name}: other colours than white`] : []),
    ...(isEmpty || isFull ? [`${name}: not a white mark on nothing`] : []),
  ]
}

/** Objections to a language: every word of the default one is there, none is left over, none is too long for its place. */
export function checkWords(language: string, words: Words, standard: Words): string[] {
  const missing = Object.keys(standard).filter((id) => !words[id])
  const extra = Object.keys(words).filter((id) => !(id in standard))
  const long = Object.entries(words).filter(([id, text]) => text.length > longest(id))
  return [
    ...missing.map((id) => `${language}: no words for ${id}`),
    ...extra.map((id) => `${language}: nobody asks for ${id}`),
    ...long.map(([id, text]) => `${language}: ${id} has ${text.length} characters, ${longest(id)} are shown`),
  ]
}

/** Characters a place shows: limits of the schema, and the shorter advised ones for groups and tips. */
function longest(id: string): number {
  if (id === 'group') return 16
  if (id === 'name.short') return 30
  if (id === 'name.full') return 100
  if (id === 'description.short') return 80
  if (id === 'description.full') return 4000
  if (/^feature\..*title$/.test(id)) return 45
  if (/^feature\..*text$/.test(id)) return 120
  return /tip$|text$/.test(id) ? 128 : 64
}

/** Objections to the package: exactly the wanted files, manifest.json at the root. */
export function checkContents(names: readonly string[], wanted: readonly string[]): string[] {
  return [
    ...wanted.filter((name) => !names.includes(name)).map((name) => `package: ${name} is missing`),
    ...names.filter((name) => !wanted.includes(name)).map((name) => `package: ${name} does not belong in it`),
  ]
}

/** Objections to the add-in-only manifest: closed tags, known resources, https, nine icons for each phone button. */
export function checkXml(xml: string, iconsOfWeb: ReadonlySet<string>): string[] {
  const defined = new Set([...xml.matchAll(/<bt:(?:Image|Url|String) id="(\w+)"/g)].map((match) => match[1]))
  const used = [...xml.matchAll(/resid="(\w+)"/g)].map((match) => match[1] ?? '')
  const urls = [...xml.matchAll(/DefaultValue="(\w+:[^"]*)"/g)].map((match) => match[1] ?? '')
  const icons = urls.filter((url) => url.endsWith('.png')).map((url) => url.split('/').at(-1) ?? '')
  const phone = [...xml.matchAll(/MobileIconList">(.*?)<\/Icon>/gs)].map(
    (match) => (match[1] ?? '').split('<bt:Image').length - 1,
  )
  return [
    ...unclosed(xml),
    ...used.filter((id) => !defined.has(id)).map((id) => `xml: resource ${id} is not defined`),
    ...[...defined].filter((id) => !used.includes(id ?? '')).map((id) => `xml: resource ${id ?? ''} is not used`),
    ...urls.filter((url) => !url.startsWith('https://')).map((url) => `xml: ${url} is not https`),
    ...icons.filter((file) => !iconsOfWeb.has(file)).map((file) => `xml: the pages serve no icon ${file}`),
    ...phone.filter((count) => count !== 9).map((count) => `xml: a phone button has ${count} icons, not 9`),
  ]
}

function unclosed(xml: string): string[] {
  const open: string[] = []
  for (const [, close, name, single] of xml
    .replace(/<!--.*?-->|<\?.*?\?>/gs, '')
    .matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (single) continue
    if (!close) open.push(name ?? '')
    else if (open.pop() !== name) return [`xml: </${name ?? ''}> closes something else`]
  }
  return open.map((name) => `xml: <${name}> is never closed`)
}
