// Walks the path of a request through the published metadata: sets, keys, properties, casts, bound operations, and what
// the metadata says may be done there.
import type { Metadata, Operation } from './from-csdl.ts'
import { isA, propertyOf, type Model, type TypeRef } from './model.ts'
import { expanded, type Query } from './options.ts'

export interface Place {
  /** Null: nothing, or bytes. */
  answer: TypeRef | null
  isBytes: boolean
  operation: Operation | null
  /** Targets under which annotations may stand. */
  targets: readonly string[]
}

/** Where the path leads; a text says which segment the service would not know. */
export function walk(metadata: Metadata, segments: readonly string[]): Place | string {
  const [first = '', ...rest] = segments
  const root = Object.entries(metadata.roots).find(([name]) => name.toLowerCase() === first.toLowerCase())
  if (!root) return `no /${first} in the service`
  let place: Place = { answer: root[1], isBytes: false, operation: null, targets: [`GraphService/${root[0]}`] }
  for (const segment of rest) {
    const next = step(metadata, place, segment)
    if (typeof next === 'string') return next
    place = next
  }
  return place
}

function step(metadata: Metadata, { answer, targets }: Place, segment: string): Place | string {
  if (!answer) return `nothing comes after the segment before ${segment}`
  const operation = boundTo(metadata, answer, segment.replace(/^microsoft\.graph\./, '').replace(/\(\)$/, ''))
  if (operation) return { answer: operation.returns, isBytes: false, operation, targets }
  if (answer.isList) {
    if (segment === '$count') return { answer: { ...answer, type: 'Edm.Int32', isList: false }, isBytes: false, operation: null, targets } // prettier-ignore
    if (/\(\)$/.test(segment) || segment.startsWith('$')) return `${segment} is bound to no list of ${answer.type}`
    return { answer: { ...answer, isList: false }, isBytes: false, operation: null, targets }
  }
  if (segment === '$value') return { answer: null, isBytes: true, operation: null, targets }
  const owner = ownerOf(metadata, answer.type, segment)
  if (!owner) return `${answer.type} has no ${segment}`
  const property = propertyOf(metadata, owner.type, owner.name)
  const named = [`${owner.type}/${owner.name}`]
  return property
    ? { answer: property, isBytes: false, operation: null, targets: named }
    : `${answer.type} has no ${segment}`
}

/** Urls are read without case. */
function ownerOf(model: Model, type: string, segment: string): { type: string; name: string } | null {
  for (let at: string | null = type; at !== null; at = model.types[at]?.base ?? null) {
    const name = Object.keys(model.types[at]?.properties ?? {}).find(
      (one) => one.toLowerCase() === segment.toLowerCase(),
    )
    if (name !== undefined) return { type: at, name }
  }
  return null
}

function boundTo({ operations, ...metadata }: Metadata, to: TypeRef, name: string): Operation | null {
  const fits = ({ binding }: Operation): boolean => binding.isList === to.isList && isA(metadata, to.type, binding.type)
  return operations.find((one) => one.name.toLowerCase() === name.toLowerCase() && fits(one)) ?? null
}

const OF_METHOD: Readonly<Record<string, string>> = {
  POST: 'InsertRestrictions/Insertable',
  PATCH: 'UpdateRestrictions/Updatable',
  DELETE: 'DeleteRestrictions/Deletable',
}
const OF_OPTION: Readonly<Record<string, string>> = {
  $expand: 'ExpandRestrictions/Expandable',
  $search: 'SearchRestrictions/Searchable',
  $filter: 'FilterRestrictions/Filterable',
  $orderby: 'SortRestrictions/Sortable',
  $count: 'CountRestrictions/Countable',
}

/** Marks on mail: the metadata restricts expanding, the reference page shows it (singlevaluelegacyextendedproperty-get, opentypeextension-get). */
const EXPANDED_ALL_THE_SAME = /^(single|multi)ValueExtendedProperties$|^extensions$/

/** What the metadata forbids of this request. */
export function restrictionFaults(metadata: Metadata, place: Place, method: string, query: Query): string[] {
  const { operation, targets } = place
  if (operation) {
    const lawful = operation.isAction ? 'POST' : 'GET'
    if (method !== lawful) return [`${operation.name} is called by ${lawful}, not by ${method}`]
  }
  const may = (ability: string): boolean => targets.every((one) => metadata.abilities[one]?.[ability] !== false)
  const faults = [...query.keys()].flatMap((name) => {
    const ability = OF_OPTION[name]
    const isOwn = name === '$expand' && expanded(query).every((one) => EXPANDED_ALL_THE_SAME.test(one))
    return ability !== undefined && !isOwn && !may(ability)
      ? [`${targets.join()}: ${name} is restricted (${ability})`]
      : []
  })
  const ability = operation ? undefined : OF_METHOD[method]
  if (ability !== undefined && !may(ability)) faults.push(`${targets.join()}: ${method} is restricted (${ability})`)
  if (operation?.name === 'delta' && !may('ChangeTracking/Supported')) faults.push(`${targets.join()} has no delta`)
  for (const name of expanded(query))
    if (targets.some((one) => metadata.notExpandable[one]?.includes(name)))
      faults.push(`${targets.join()}: ${name} cannot be expanded`)
  return faults
}
