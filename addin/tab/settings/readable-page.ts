// The export as a page that anybody can read and print: plain HTML in one file, everything escaped, nothing loaded from anywhere.
import { say, sayCode, spoken } from '#addin/shared/words/words.ts'

interface Kept {
  code: string
  rows: unknown[]
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '')
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
h2{margin:2.5rem 0 .5rem;font-size:1.2rem}dl{border-top:1px solid #8886;padding:.75rem 0;margin:0}dt{font-size:.85rem;opacity:.75}
dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}dd dl{padding-inline-start:1rem}`

/** Turns the JSON of the export into a page. Throws when the text is no export. */
export function readablePage(json: string): string {
  const { exportedAt, of, kept } = JSON.parse(json) as { exportedAt: string; of: string; kept: Kept[] }
  const title = say('settings.readable.title', { name: of })
  const made = say('settings.readable.made', { day: exportedAt.slice(0, 10) })
  const parts = kept.map(partOf).filter((part) => part !== '')
  return `<!doctype html>
<html lang="${escaped(spoken())}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1><p>${escaped(made)}</p>
${parts.join('\n')}
</body></html>
`
}

function partOf({ code, rows }: Kept): string {
  const shown = rows.map(shownAs).filter((text) => text !== '')
  if (shown.length === 0) return ''
  return `<h2>${escaped(sayCode('keeps', code) ?? say('keeps.OTHER'))}</h2>\n${shown.join('\n')}`
}

/** A value as HTML; nothing for what is empty. */
function shownAs(value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (Array.isArray(value)) return value.map(shownAs).filter(Boolean).join('\n')
  if (typeof value !== 'object') return escaped(typeof value === 'string' ? value : JSON.stringify(value))
  const fields = Object.entries(value).map(([name, inner]) => [nameOf(name), shownAs(inner)] as const)
  const told = fields.filter(([, text]) => text !== '').map(([name, text]) => `<dt>${name}</dt><dd>${text}</dd>`)
  return told.length === 0 ? '' : `<dl>${told.join('')}</dl>`
}

/** `changedAt` → "changed at": the field's own name in words. */
function nameOf(field: string): string {
  return escaped(
    field
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .replaceAll('_', ' ')
      .toLowerCase(),
  )
}
