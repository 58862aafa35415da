// Query options of a call against the row of the contract and the names of the type it answers with.
import type { Contract } from '../src/contract.ts'
import { filterFaults } from './filter.ts'
import { cut, follow } from './names.ts'
import { propertyOf, type Model, type TypeRef } from './model.ts'

export type Query = ReadonlyMap<string, string>

/** What is wrong with the options, as sentences. */
export function optionFaults(model: Model, row: Contract, answer: TypeRef, query: Query): string[] {
  if (query.has('$skiptoken') || query.has('$deltatoken')) return followFaults(row, query)
  const faults: string[] = []
  for (const [name, value] of query) {
    if (!row.options.some((one) => one.toLowerCase() === name.toLowerCase())) faults.push(`${row.id} takes no ${name}`)
    faults.push(...nameFaults(model, whatIsRead(answer.type), name, value))
  }
  const top = Number(query.get('$top') ?? 1)
  if (row.page?.above === 'refuse' && top > row.page.most) faults.push(`$top is ${top}, at most ${row.page.most}`)
  if (query.has('$search') && (query.has('$filter') || query.has('$orderby')) && row.workload === 'outlook')
    faults.push('$search goes with neither $filter nor $orderby in a mailbox')
  return faults
}

/** Managers and reports are declared as any directory object; what is asked of them is a user's. */
const whatIsRead = (type: string): string => (type === 'directoryObject' ? 'user' : type)

/** A next link is opaque: nothing may be added to it. */
function followFaults(row: Contract, query: Query): string[] {
  const added = [...query.keys()].filter((name) => !['$skiptoken', '$deltatoken'].includes(name))
  return added.map((name) => `${row.id}: ${name} was added to a link that was to be followed as it is`)
}

function nameFaults(model: Model, type: string, name: string, value: string): string[] {
  switch (name) {
    case '$select':
      return value.split(',').flatMap((one) => selectFaults(model, type, one.trim()))
    case '$expand':
      return cut(value, ',').flatMap((one) => expandFaults(model, type, one.trim()))
    case '$filter':
      return filterFaults(model, type, value)
    case '$orderby':
      return value.split(',').flatMap((one) => orderFaults(model, type, one.trim()))
    case '$top':
    case '$skip':
      return /^\d+$/.test(value) ? [] : [`${name} is no whole number: ${value}`]
    case '$count':
      return /^(true|false)$/.test(value) ? [] : [`$count is neither true nor false: ${value}`]
    case 'startDateTime':
    case 'endDateTime':
      return /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/.test(value) ? [] : [`${name} is no moment: ${value}`]
    default:
      return []
  }
}

function selectFaults(model: Model, type: string, path: string): string[] {
  const found = follow(model, type, path)
  if (typeof found === 'string') return [`$select: ${found}`]
  return found.isNavigation ? [`$select: ${path} of ${type} is reached by $expand`] : []
}

function orderFaults(model: Model, type: string, text: string): string[] {
  const [path = '', way, ...rest] = text.split(/\s+/)
  const found = follow(model, type, path)
  if (typeof found === 'string') return [`$orderby: ${found}`]
  if ((way !== undefined && !/^(asc|desc)$/.test(way)) || rest.length > 0) return [`$orderby: "${text}" is no order`]
  return found.isList ? [`$orderby: ${path} is a list`] : []
}

/** `manager($levels=max;$select=id)` and what stands in its brackets. */
function expandFaults(model: Model, type: string, text: string): string[] {
  const [, path = '', inner] = /^([^(]*)(?:\((.*)\))?$/s.exec(text) ?? []
  const found = follow(model, type, path)
  if (typeof found === 'string') return [`$expand: ${found}`]
  const isExpandable = found.isNavigation ?? (found.type in model.types && propertyOf(model, type, path) !== null)
  if (!isExpandable) return [`$expand: ${path} of ${type} is no navigation property`]
  const target = whatIsRead(found.type)
  return cut(inner ?? '', ';').filter(Boolean).flatMap((one) => innerFaults(model, target, path, one)) // prettier-ignore
}

function innerFaults(model: Model, target: string, path: string, option: string): string[] {
  const at = option.indexOf('=')
  const name = option.slice(0, at).trim()
  if (!['$select', '$filter', '$expand', '$orderby', '$top', '$levels', '$count', '$skip', '$search'].includes(name))
    return [`$expand: ${path} takes no ${name || option}`]
  return nameFaults(model, target, name, option.slice(at + 1)).map((fault) => `$expand of ${path}: ${fault}`)
}

/** Names of what is expanded. */
export function expanded(query: Query): string[] {
  return cut(query.get('$expand') ?? '', ',').map((one) => one.trim().replace(/\(.*$/s, '')).filter(Boolean) // prettier-ignore
}
