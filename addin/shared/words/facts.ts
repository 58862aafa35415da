// Turns facts into what a message asks for: numbers for plurals, dates for dates, readable text for the rest.
import type { IntlMessageFormat } from 'intl-messageformat'
import { sayDay } from './days.ts'

export type FactValue = string | number | boolean | Date | null | undefined
export interface NamedFact {
  name: string
  value: string
}
export type Facts = Readonly<Record<string, FactValue>> | readonly NamedFact[]

const DAY = /^\d{4}-\d{2}-\d{2}$/
const NUMBER = /^-?\d+(\.\d+)?$/

type Ast = ReturnType<IntlMessageFormat['getAst']>
/** The kinds of the ICU parser's elements that we treat apart (its enum is not exported by the formatter). */
const KIND = { argument: 1, number: 2, date: 3, time: 4, select: 5, plural: 6 } as const

/** The values to format `message` with. A missing fact becomes an empty text, so that no sentence breaks over it. */
export function toMessageValues(
  message: IntlMessageFormat,
  facts: Facts,
  locale: string,
): Record<string, string | number | Date> {
  const given = byName(facts)
  const values: Record<string, string | number | Date> = {}
  for (const [name, kind] of wanted(message.getAst())) values[name] = fit(given[name], kind, locale)
  return values
}

function byName(facts: Facts): Readonly<Record<string, FactValue>> {
  if (!isList(facts)) return facts
  return Object.fromEntries(facts.map((fact) => [fact.name, fact.value]))
}

function isList(facts: Facts): facts is readonly NamedFact[] {
  return Array.isArray(facts)
}

function wanted(ast: Ast, found = new Map<string, number>()): Map<string, number> {
  for (const element of ast) {
    const kind: number = element.type
    if ('value' in element && kind >= KIND.argument && kind <= KIND.plural)
      found.set(element.value, Math.max(found.get(element.value) ?? 0, kind))
    if ('options' in element) for (const option of Object.values(element.options)) wanted(option.value, found)
  }
  return found
}

function fit(value: FactValue, kind: number, locale: string): string | number | Date {
  if (value === null || value === undefined) return kind === KIND.number || kind === KIND.plural ? 0 : ''
  if (kind === KIND.date || kind === KIND.time) return typeof value === 'string' ? dateOf(value) : toDate(value)
  if (kind === KIND.number || kind === KIND.plural) return Number(value)
  if (kind === KIND.select) return String(value)
  return readable(value, locale)
}

function readable(value: Exclude<FactValue, null | undefined>, locale: string): string | number {
  if (typeof value === 'number') return value
  if (value instanceof Date) return value.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  const text = String(value)
  if (DAY.test(text)) return sayDay(text, locale)
  return NUMBER.test(text) && text.length < 10 ? Number(text) : text
}

function dateOf(text: string): Date {
  return new Date(DAY.test(text) ? `${text}T12:00:00` : text)
}

function toDate(value: number | boolean | Date): Date {
  return value instanceof Date ? value : new Date(Number(value))
}
