// Follows property paths of query options through the types.
import { isA, isMap, propertyOf, type Model, type Property } from './model.ts'

/** The property at the end of `from/emailAddress/address`; a text says what is wrong with the path. */
export function follow(model: Model, type: string, path: string): Property | string {
  let at = type
  let found: Property | null = null
  for (const name of path.split('/')) {
    const cast = /^microsoft\.graph\.(\w+)$/.exec(name)?.[1]
    if (cast !== undefined) {
      if (!isA(model, cast, at)) return `${cast} is no ${at}`
      at = cast
      continue
    }
    if (isMap(model, at)) return { type: 'any', isList: false, isNullable: true, isNavigation: false }
    // A type its source leaves out cannot be followed further.
    if (!model.types[at] && found !== null && !isKnownEnd(model, at)) return { ...found, type: 'any' }
    found = propertyOf(model, at, name)
    if (!found) return `${at} has no ${name}`
    at = found.type
  }
  return found ?? `${path} names no property`
}

const isKnownEnd = (model: Model, type: string): boolean =>
  type in model.enums || type.startsWith('Edm.') || ['string', 'number', 'boolean'].includes(type)

/** Cuts at the sign, but not inside brackets or quotes. */
export function cut(text: string, sign: string): string[] {
  const parts = ['']
  let depth = 0
  let isQuoted = false
  for (const mail of text) {
    if (mail === "'") isQuoted = !isQuoted
    else if (!isQuoted && mail === '(') depth++
    else if (!isQuoted && mail === ')') depth--
    if (mail === sign && depth === 0 && !isQuoted) parts.push('')
    else parts.push((parts.pop() ?? '') + mail)
  }
  return parts
}
