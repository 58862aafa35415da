// Reads a `$filter` of OData and tests items against it: comparisons, and/or/not, in, functions on text, any().

export type Filter =
  | { kind: 'and' | 'or'; left: Filter; right: Filter }
  | { kind: 'not'; of: Filter }
  | { kind: 'compare'; op: Op; path: string; value: Literal }
  | { kind: 'in'; path: string; values: Literal[] }
  | { kind: 'text'; fn: TextFn; path: string; value: string }
  | { kind: 'any'; path: string; name: string; of: Filter | null }

export type Op = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le'
export type TextFn = 'startswith' | 'endswith' | 'contains'
export type Literal = string | number | boolean | null

/** The filter cannot be read. */
export class FilterProblem extends Error {}

const TOKEN =
  /\s*(?:('(?:[^']|'')*')|(\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?)|(-?\d+(?:\.\d+)?)(?![\w-])|([A-Za-z_@$][\w.$@/-]*)|([(),:]))/y

interface Token {
  kind: 'string' | 'date' | 'number' | 'word' | 'mark'
  text: string
}

function tokens(text: string): Token[] {
  const found: Token[] = []
  TOKEN.lastIndex = 0
  const kinds = ['string', 'date', 'number', 'word', 'mark'] as const
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (!match) throw new FilterProblem(`Syntax error at position ${at} in '${text}'.`)
    const kind = kinds.find((_, i) => match[i + 1] !== undefined)
    if (kind) found.push({ kind, text: match[kinds.indexOf(kind) + 1] ?? '' })
  }
  return found
}

const OPS: readonly string[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le']
const TEXT_FNS: readonly string[] = ['startswith', 'endswith', 'contains']

class Reader {
  private at = 0
  private readonly list: Token[]
  private readonly text: string
  constructor(text: string) {
    this.text = text
    this.list = tokens(text)
  }

  private fail(): never {
    throw new FilterProblem(`Invalid filter clause: '${this.text}'.`)
  }

  private peek(text: string): boolean {
    return this.list[this.at]?.text.toLowerCase() === text && this.list[this.at]?.kind !== 'string'
  }

  private take(text: string): boolean {
    if (!this.peek(text)) return false
    this.at++
    return true
  }

  private next(kind?: Token['kind']): Token {
    const token = this.list[this.at++]
    if (!token || (kind && token.kind !== kind)) this.fail()
    return token
  }

  private must(token: string): void {
    if (!this.take(token)) this.fail()
  }

  all(): Filter {
    const filter = this.or()
    if (this.at !== this.list.length) this.fail()
    return filter
  }

  private or(): Filter {
    let left = this.and()
    while (this.take('or')) left = { kind: 'or', left, right: this.and() }
    return left
  }

  private and(): Filter {
    let left = this.unary()
    while (this.take('and')) left = { kind: 'and', left, right: this.unary() }
    return left
  }

  private unary(): Filter {
    if (this.take('not')) return { kind: 'not', of: this.unary() }
    if (this.take('(')) {
      const inner = this.or()
      this.must(')')
      return inner
    }
    const word = this.next('word').text
    if (TEXT_FNS.includes(word.toLowerCase()) && this.peek('(')) return this.textFn(word.toLowerCase() as TextFn)
    if (word.endsWith('/any') && this.take('(')) return this.any(word.slice(0, -4))
    return this.comparison(word)
  }

  private textFn(fn: TextFn): Filter {
    this.must('(')
    const path = this.next('word').text
    this.must(',')
    const value = this.literal()
    this.must(')')
    return typeof value === 'string' ? { kind: 'text', fn, path, value } : this.fail()
  }

  private any(path: string): Filter {
    if (this.take(')')) return { kind: 'any', path, name: '', of: null }
    const name = this.next('word').text
    this.must(':')
    const of = this.or()
    this.must(')')
    return { kind: 'any', path, name, of }
  }

  private comparison(path: string): Filter {
    const op = this.next('word').text.toLowerCase()
    if (op === 'in') {
      this.must('(')
      const values = [this.literal()]
      while (this.take(',')) values.push(this.literal())
      this.must(')')
      return { kind: 'in', path, values }
    }
    if (!OPS.includes(op)) this.fail()
    return { kind: 'compare', op: op as Op, path, value: this.literal() }
  }

  private literal(): Literal {
    const { kind, text } = this.next()
    if (kind === 'string') return text.slice(1, -1).replaceAll("''", "'")
    if (kind === 'date') return text
    if (kind === 'number') return Number(text)
    if (text === 'true' || text === 'false') return text === 'true'
    if (text === 'null') return null
    if (kind === 'word' && /^[0-9a-f-]{36}$/i.test(text)) return text
    return this.fail()
  }
}

/** Reads a filter; throws `FilterProblem`. */
export const readFilter = (text: string): Filter => new Reader(text).all()

/** The value at `a/b` of an item. */
export function valueAt(item: unknown, path: string): unknown {
  let value: unknown = item
  for (const step of path.split('/')) {
    if (value === null || typeof value !== 'object') return undefined
    value = (value as Record<string, unknown>)[step]
  }
  return value
}

const DATE = /^\d{4}-\d{2}-\d{2}(T|$)/

function compare(left: unknown, right: Literal): number | null {
  if (typeof left === 'string' && typeof right === 'string') {
    if (DATE.test(left) && DATE.test(right)) return Date.parse(left) - Date.parse(right)
    const [a, b] = [left.toLowerCase(), right.toLowerCase()]
    return a < b ? -1 : a > b ? 1 : 0
  }
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right)
  return (left ?? null) === right ? 0 : null
}

function compares(left: unknown, op: Op, right: Literal): boolean {
  const order = compare(left, right)
  if (op === 'eq') return order === 0
  if (op === 'ne') return order !== 0
  if (order === null || right === null) return false
  return op === 'gt' ? order > 0 : op === 'ge' ? order >= 0 : op === 'lt' ? order < 0 : order <= 0
}

function matchesText(value: unknown, fn: TextFn, wanted: string): boolean {
  if (typeof value !== 'string') return false
  const [text, part] = [value.toLowerCase(), wanted.toLowerCase()]
  return fn === 'startswith' ? text.startsWith(part) : fn === 'endswith' ? text.endsWith(part) : text.includes(part)
}

/** True when the item passes. Text is compared without case, as Graph does. */
export function passes(filter: Filter, item: unknown): boolean {
  switch (filter.kind) {
    case 'and':
      return passes(filter.left, item) && passes(filter.right, item)
    case 'or':
      return passes(filter.left, item) || passes(filter.right, item)
    case 'not':
      return !passes(filter.of, item)
    case 'in':
      return filter.values.some((value) => compares(valueAt(item, filter.path), 'eq', value))
    case 'compare':
      return compares(valueAt(item, filter.path), filter.op, filter.value)
    case 'text':
      return matchesText(valueAt(item, filter.path), filter.fn, filter.value)
    case 'any': {
      const list = valueAt(item, filter.path)
      const { of, name } = filter
      return Array.isArray(list) && list.some((one: unknown) => !of || passes(of, { [name]: one }))
    }
  }
}

/** Every property the filter names, in the order written. */
export function pathsOf(filter: Filter): string[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return [...pathsOf(filter.left), ...pathsOf(filter.right)]
    case 'not':
      return pathsOf(filter.of)
    default:
      return [filter.path]
  }
}

/** Every part of the filter. */
export function partsOf(filter: Filter): Filter[] {
  if (filter.kind === 'and' || filter.kind === 'or') return [filter, ...partsOf(filter.left), ...partsOf(filter.right)]
  if (filter.kind === 'not') return [filter, ...partsOf(filter.of)]
  return filter.kind === 'any' && filter.of ? [filter, ...partsOf(filter.of)] : [filter]
}

/** The conditions that must all hold. */
export const conjuncts = (filter: Filter): Filter[] =>
  filter.kind === 'and' ? [...conjuncts(filter.left), ...conjuncts(filter.right)] : [filter]
