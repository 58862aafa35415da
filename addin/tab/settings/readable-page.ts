// The export as a page that anybody can read and print: plain HTML in one file, everything escaped, nothing loaded from anywhere.
import { dayWords, momentWords } from '#addin/shared/words/day-words.ts'
import { say, sayCode, formattingLocale } from '#addin/shared/words/words.ts'

interface RetentionRow {
  code: string
  rows: unknown[]
}

type Row = Readonly<Record<string, unknown>>

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

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;line-height:1.25}h2{margin:2.5rem 0 .5rem;font-size:1.2rem}h3{margin:1.25rem 0 .25rem;font-size:1rem}
dl{border-top:1px solid #8886;padding:.5rem 0;margin:0;display:grid;grid-template-columns:minmax(6rem,10rem) minmax(0,1fr);gap:.25rem 1rem}
dt{font-size:.85rem;opacity:.75;padding-top:.1rem}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}dd dl{padding:.25rem 0}
dd dl:first-child{border-top:0;padding-top:0}@media(max-width:32rem){dl{grid-template-columns:minmax(0,1fr)}dd{margin-bottom:.5rem}dd dl{padding-inline-start:1rem}}`

/** For machines only, and all of it in the JSON: marks, addresses of our own making, the same text once more. */
const FOR_MACHINES =
  /^(?:id|.*(?:Id|Key)|marker|fingerprint|chain|conversation|webLink|html|composed|wording|start|end|paragraph)$/

/** Fields whose values are the server's codes; what a person wrote is never taken for one. */
const CODED =
  /^(?:relation|state|length|from|to|origin|pronoun|basis|kind|toldHow|source|what|code|language|trait|reason|signal|choice)$/

/** What of the whole is told elsewhere by its id: people by recommendation, notes by their own. */
interface Named {
  people: ReadonlyMap<string, string>
  notes: ReadonlyMap<string, string>
}

/** Turns the JSON of the export into a page. Throws when the text is no export. */
export function readablePage(json: string): string {
  const {
    exportedAt,
    of,
    kept: retained,
  } = JSON.parse(json) as { exportedAt: string; of: string; kept: RetentionRow[] }
  const title = say('settings.readable.title', { name: of })
  const made = say('settings.readable.made', { day: dayWords(exportedAt.slice(0, 10)) })
  const rowsOf = (code: string) =>
    retained.filter((part) => part.code === code).flatMap(({ rows }) => rows.filter(isRow))
  const named: Named = {
    people: new Map(rowsOf('RECOMMENDATIONS').map(({ id, person }) => [textOf(id), isRow(person) ? textOf(person['name']) : ''])),
    notes: new Map(rowsOf('NOTES').map(({ id, text }) => [textOf(id), textOf(text)])),
  } // prettier-ignore
  const parts = retained.map((part) => partOf(part, named)).filter((part) => part !== '')
  return `<!doctype html>
<html lang="${escaped(formattingLocale())}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1><p>${escaped(made)}</p>
${parts.join('\n')}
</body></html>
`
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** One kind of what is kept; rows that belong to a recommendation stand under the name of its person. */
function partOf({ code, rows }: RetentionRow, named: Named): string {
  const byPerson = new Map<string, string[]>()
  for (const row of rows) {
    const text = shownAs(row, '', named)
    if (text === '') continue
    const person = (isRow(row) ? named.people.get(textOf(row['recommendationId'])) : undefined) ?? ''
    byPerson.set(person, [...(byPerson.get(person) ?? []), text])
  }
  if (byPerson.size === 0) return ''
  const groups = [...byPerson].map(([person, texts]) =>
    [...(person === '' ? [] : [`<h3>${escaped(person)}</h3>`]), ...texts].join('\n'),
  )
  return `<h2>${escaped(sayCode('keeps', code) ?? say('keeps.OTHER'))}</h2>\n${groups.join('\n')}`
}

/** A value as HTML; nothing for what is empty, and for what is not so. */
function shownAs(value: unknown, field: string, named: Named): string {
  if (value === null || value === undefined || value === '' || value === false) return ''
  if (Array.isArray(value)) {
    const shown = value.map((entry) => shownAs(entry, field, named)).filter(Boolean)
    return shown.join(value.some(isRow) ? '' : '\n')
  }
  if (isRow(value)) return fieldsOf(value, named)
  return escaped(typeof value === 'string' ? wordsOf(value, field, named) : scalar(value))
}

const scalar = (value: unknown) => (value === true ? say('settings.readable.yes') : JSON.stringify(value))

function fieldsOf(row: Row, named: Named): string {
  const told = Object.entries(row)
    .filter(([field]) => !FOR_MACHINES.test(field))
    .map(([field, inner]) => [nameOf(field), shownAs(inner, field, named)] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `<dt>${name}</dt><dd>${text}</dd>`)
  return told.length === 0 ? '' : `<dl>${told.join('')}</dl>`
}

/** Notes by their ids, days, moments and codes in words; anything else as it was written. */
function wordsOf(text: string, field: string, { notes }: Named): string {
  if (field === 'noteIds') return notes.get(text) ?? ''
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return dayWords(text)
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return momentWords(text)
  if (!CODED.test(field) || !/^[A-Z][A-Z_]*$/.test(text)) return text
  return sayCode(field === 'code' ? 'keeps' : 'shared.state', text) ?? text.replaceAll('_', ' ').toLowerCase()
}

/** `changedAt` → "changed at": the field's own name in words. */
function nameOf(field: string): string {
  const name = field === 'noteIds' ? 'notes' : field
  return escaped(
    name
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .replaceAll('_', ' ')
      .toLowerCase(),
  )
}
