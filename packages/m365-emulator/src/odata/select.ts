// `$select`, `$expand` and `$orderby`: what is shown of an item, and in which order items come.
import { valueAt } from './filter.ts'

/** Properties by name, `id` and control information always; null when nothing was chosen. */
export function chosen(text: string | undefined): string[] | null {
  if (text === undefined) return null
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  return names.length === 0 || names.includes('*') ? null : names
}

/** Keeps the chosen properties; `id` and everything with an @ stay. */
export function select(item: Record<string, unknown>, names: readonly string[] | null): Record<string, unknown> {
  if (!names) return item
  const wanted = new Set(['id', ...names.map((name) => name.split('/')[0] ?? name)])
  return Object.fromEntries(Object.entries(item).filter(([name]) => wanted.has(name) || name.startsWith('@')))
}

export interface Expansion {
  name: string
  /** Options inside the brackets, names with their $. */
  options: ReadonlyMap<string, string>
}

/** Splits at `mark` outside brackets and quotes. */
function split(text: string, token: string): string[] {
  const parts: string[] = []
  let [depth, quoted, start] = [0, false, 0]
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === "'") quoted = !quoted
    else if (!quoted && c === '(') depth++
    else if (!quoted && c === ')') depth--
    else if (!quoted && depth === 0 && c === token) {
      parts.push(text.slice(start, i))
      start = i + 1
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter(Boolean)
}

/** `manager($levels=max;$select=id),members` → both with their options. */
export function expansions(text: string | undefined): Expansion[] {
  return split(text ?? '', ',').map((part) => {
    const open = part.indexOf('(')
    if (open < 0) return { name: part, options: new Map() }
    const inside = split(part.slice(open + 1, part.lastIndexOf(')')), ';')
    const options = new Map(
      inside.map(
        (option) =>
          [option.slice(0, option.indexOf('=')).toLowerCase(), option.slice(option.indexOf('=') + 1)] as const,
      ),
    )
    return { name: part.slice(0, open), options }
  })
}

export interface Order {
  path: string
  descending: boolean
}

/** Reads `$orderby`; null when it cannot be read. */
export function orders(text: string | undefined): Order[] | null {
  const list = (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const found = list.map((part) => /^([\w/]+)(?:\s+(asc|desc))?$/i.exec(part))
  if (found.some((match) => !match)) return null
  return found.map((match) => ({ path: match?.[1] ?? '', descending: match?.[2]?.toLowerCase() === 'desc' }))
}

/** Puts items in order; equal ones stay as they are. */
export function inOrder<T>(items: readonly T[], by: readonly Order[]): T[] {
  const keyOf = (item: T, path: string): string | number => {
    const value = valueAt(item, path)
    return typeof value === 'number' ? value : typeof value === 'string' ? value.toLowerCase() : ''
  }
  return [...items].sort((a, b) => {
    for (const { path, descending } of by) {
      const [x, y] = [keyOf(a, path), keyOf(b, path)]
      if (x !== y) return (x < y ? -1 : 1) * (descending ? -1 : 1)
    }
    return 0
  })
}
