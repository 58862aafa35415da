// Holds a JSON value against a type: names, kinds, enum members, nulls and derived types.
import { isA, isMap, propertyOf, type Model, type TypeRef } from './model.ts'

export interface Watch {
  model: Model
  /** Members behind `unknownFutureValue` were asked for by header. */
  takesFutureMembers: boolean
  report: (text: string) => void
}

/** Annotations that answers carry, on the object or, after its name, on a property. */
const ANNOTATIONS =
  /^(@odata\.(type|etag|context|id|editLink|nextLink|deltaLink|count|mediaContentType|mediaEditLink)|@removed|@microsoft\.graph\.\w+|\w+@(odata\.(context|nextLink|count|type|associationLink|navigationLink|bind)|delta))$/
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,12})?)?(Z|[+-]\d\d:\d\d)$/
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const DURATION = /^-?P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/

const isText = (value: unknown): boolean => typeof value === 'string'
const isWhole = (value: unknown): boolean => Number.isInteger(value)
const matches = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value)
const SIMPLE: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: () => true,
  string: isText,
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  'Edm.String': isText,
  'Edm.Boolean': (value) => typeof value === 'boolean',
  'Edm.Int16': isWhole,
  'Edm.Int32': isWhole,
  'Edm.Int64': isWhole,
  'Edm.Byte': isWhole,
  'Edm.Double': (value) => typeof value === 'number',
  'Edm.Single': (value) => typeof value === 'number',
  'Edm.Decimal': (value) => typeof value === 'number',
  'Edm.DateTimeOffset': matches(DATE_TIME),
  'Edm.Date': matches(/^\d{4}-\d\d-\d\d$/),
  'Edm.TimeOfDay': matches(/^\d\d:\d\d(:\d\d(\.\d+)?)?$/),
  'Edm.Duration': matches(DURATION),
  'Edm.Guid': matches(GUID),
  'Edm.Binary': isText,
  'Edm.Stream': isText,
}

/** Reports whatever in the value the type does not allow; `at` names the place in words of the wire. */
export function checkValue(watch: Watch, ref: TypeRef, value: unknown, at: string): void {
  if (value === undefined) return
  if (value === null) {
    if (!ref.isNullable) watch.report(`${at} is null, which ${ref.type} may not be here`)
    return
  }
  if (ref.isList) {
    if (!Array.isArray(value)) return watch.report(`${at} is no list of ${ref.type}`)
    const one = { ...ref, isList: false, isNullable: false }
    return value.forEach((item, i) => checkValue(watch, one, item, `${at}[${i}]`))
  }
  const simple = SIMPLE[ref.type]
  const choice = watch.model.enums[ref.type]
  if (simple) {
    if (!simple(value)) watch.report(`${at} is no ${ref.type}: ${JSON.stringify(value).slice(0, 60)}`)
  } else if (choice) checkChoice(watch, ref.type, value, at)
  else if (watch.model.types[ref.type]) checkObject(watch, ref.type, value, at)
}

function checkChoice({ model, takesFutureMembers, report }: Watch, type: string, value: unknown, at: string): void {
  const { members = [], isFlags = false } = model.enums[type] ?? {}
  if (typeof value !== 'string') return report(`${at} is no ${type}: ${JSON.stringify(value).slice(0, 60)}`)
  const end = members.indexOf('unknownFutureValue')
  const known = end < 0 || takesFutureMembers ? members : members.slice(0, end + 1)
  for (const one of isFlags ? value.split(',').map((text) => text.trim()) : [value])
    if (!known.includes(one)) report(`${at} is "${one}", no member of ${type}`)
}

/** The type an object says it is of; null, and a report, for one that is not of the kind asked for. */
function statedType(watch: Watch, type: string, object: Record<string, unknown>, at: string): string | null {
  const { model, report } = watch
  const stated = object['@odata.type']
  if (stated === undefined) return type
  const name = typeof stated === 'string' ? /^#?microsoft\.graph\.(\w+)$/.exec(stated)?.[1] : undefined
  if (name !== undefined && model.types[name] && isA(model, name, type)) return name
  if (name === undefined) report(`${at} has the @odata.type ${JSON.stringify(stated)}, no type of Graph`)
  else if (!model.types[name]) report(`${at} is of ${name}, which the ${model.source} does not know`)
  else report(`${at} is of ${name}, which is no ${type}`)
  return null
}

/** The object and all in it. */
export function checkObject(watch: Watch, type: string, value: unknown, at: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return watch.report(`${at} is no object of ${type}`)
  const object = value as Record<string, unknown>
  const is = statedType(watch, type, object, at)
  if (is === null) return
  for (const [name, inner] of Object.entries(object)) {
    if (inner === undefined) continue
    const property = propertyOf(watch.model, is, name)
    if (property) checkValue(watch, property, inner, `${at}.${name}`)
    else if (name.includes('@') ? !ANNOTATIONS.test(name) : !isMap(watch.model, is))
      watch.report(`${at}.${name}: ${is} has no such property`)
  }
}
