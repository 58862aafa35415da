// Names and literals of a `$filter`. Only what the types can tell: whether the service can run it is the twin's business.
import { follow } from './names.ts'
import type { Model, Property } from './model.ts'

const WORDS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'and', 'or', 'not', 'in', 'has', 'true', 'false', 'null']
const COMPARING = ['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'has']
const FUNCTIONS = ['startswith', 'endswith', 'contains', 'tolower', 'toupper', 'length', 'indexof', 'concat', 'trim', 'date', 'year', 'month', 'day', 'hour', 'minute', 'now', 'cast', 'isof'] // prettier-ignore
const TOKEN =
  /'(?:[^']|'')*'|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|-?\d[\w:.+-]*|[A-Za-z_][\w./@$-]*|[():,]|[^\s]/gi

type Kind = 'text' | 'moment' | 'number' | 'truth'

/** What is wrong with the filter on this type; nothing for a right one. */
export function filterFaults(model: Model, type: string, filter: string): string[] {
  const faults: string[] = []
  const tokens = filter.match(TOKEN) ?? []
  const mails = new Map<string, string>()
  const found: (Property | null)[] = []
  for (const [i, token] of tokens.entries()) {
    found.push(null)
    if (!/^[A-Za-z_]/.test(token) || WORDS.includes(token) || kindOf(token) === 'text') continue
    const next = tokens[i + 1]
    if (next === ':') continue
    if (next === '(' && FUNCTIONS.includes(token.toLowerCase())) continue
    const any = /^(.+)\/(any|all)$/.exec(token)
    const seen = walk(model, type, mails, any?.[1] ?? token)
    if (typeof seen === 'string') faults.push(`$filter: ${seen}`)
    else if (any && next === '(') {
      if (!seen.isList) faults.push(`$filter: ${any[1]} is no list`)
      mails.set(tokens[i + 2] ?? '', seen.type)
    } else found[i] = seen
  }
  const open = tokens.filter((one) => one === '(').length - tokens.filter((one) => one === ')').length
  if (open !== 0) faults.push('$filter: its brackets do not match')
  for (const [i, property] of found.entries())
    if (property && COMPARING.includes(tokens[i + 1] ?? ''))
      faults.push(...unlike(model, property, tokens[i + 2] ?? ''))
  return faults
}

function walk(model: Model, type: string, mails: ReadonlyMap<string, string>, path: string): Property | string {
  const [first = '', ...rest] = path.split('/')
  const from = mails.get(first)
  if (from === undefined) return follow(model, type, path)
  if (rest.length === 0) return { type: from, isList: false, isNullable: false, isNavigation: null }
  return follow(model, from, rest.join('/'))
}

function kindOf(token: string): Kind | null {
  if (token.startsWith("'")) return 'text'
  if (token === 'true' || token === 'false') return 'truth'
  if (/^\d{4}-\d\d-\d\d/.test(token)) return 'moment'
  return /^-?\d+(\.\d+)?$/.test(token) ? 'number' : null
}

/** Whether the literal is of the property's kind, and a member of its enum. */
function unlike(model: Model, { type }: Property, literal: string): string[] {
  const kind = kindOf(literal)
  if (kind === null || type === 'any') return []
  const choice = model.enums[type]
  const member = literal.slice(1, -1)
  if (choice)
    return kind === 'text' && choice.members.includes(member) ? [] : [`$filter: ${literal} is no member of ${type}`]
  const lawful: Kind[] | null =
    type === 'string' ? ['text', 'moment']
    : type === 'Edm.String' ? ['text']
    : type === 'Edm.DateTimeOffset' ? ['moment']
    : type === 'Edm.Boolean' || type === 'boolean' ? ['truth']
    : /^(number|Edm\.(Int|Double|Single|Decimal|Byte))/.test(type) ? ['number']
    : null // prettier-ignore
  return lawful && !lawful.includes(kind) ? [`$filter: ${literal} is no ${type}`] : []
}
