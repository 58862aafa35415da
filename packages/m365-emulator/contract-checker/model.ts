// What the checker knows of Microsoft Graph: types, properties and enums, from whichever source they were read.

export interface TypeRef {
  /** `string`, `Edm.DateTimeOffset`, `any`, or the name of a type or enum as the metadata spells it. */
  type: string
  isList: boolean
  isNullable: boolean
}

export interface Property extends TypeRef {
  /** Null where the source cannot tell. */
  isNavigation: boolean | null
}

export interface ObjectType {
  base: string | null
  properties: Readonly<Record<string, Property>>
  /** Its property names are ids. */
  isMap: boolean
}

export interface EnumType {
  members: readonly string[]
  isFlags: boolean
}

export interface Model {
  source: string
  types: Readonly<Record<string, ObjectType>>
  enums: Readonly<Record<string, EnumType>>
}

/** The property on the type or one it is derived from. */
export function propertyOf(model: Model, type: string, name: string): Property | null {
  for (let at: string | null = type; at !== null; at = model.types[at]?.base ?? null) {
    const found = model.types[at]?.properties
    if (found && Object.hasOwn(found, name)) return found[name] ?? null
  }
  return null
}

/** Whether `type` is `base` or derived from it. */
export function isA(model: Model, type: string, base: string): boolean {
  for (let at: string | null = type; at !== null; at = model.types[at]?.base ?? null) if (at === base) return true
  return false
}

/** Whether the names of its properties are ids: anything goes. */
export function isMap(model: Model, type: string): boolean {
  for (let at: string | null = type; at !== null; at = model.types[at]?.base ?? null)
    if (model.types[at]?.isMap) return true
  return false
}

/** `message[]` → a list of messages that is never null. */
export function refOf(text: string): TypeRef {
  return { type: text.replace('[]', ''), isList: text.endsWith('[]'), isNullable: false }
}
