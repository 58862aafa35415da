// Reads the published metadata (CSDL 4.0): types, enums, bound operations, the container and what may be done where.
import { readFileSync } from 'node:fs'
import type { EnumType, Model, ObjectType, Property, TypeRef } from './model.ts'

export interface Operation {
  name: string
  isAction: boolean
  binding: TypeRef
  parameters: Readonly<Record<string, TypeRef>>
  returns: TypeRef | null
}

export interface Metadata extends Model {
  /** First segments of a path. */
  roots: Readonly<Record<string, TypeRef>>
  operations: readonly Operation[]
  /** By target (`user/messages`, `GraphService/chats`), then `ExpandRestrictions/Expandable`: whether it may be. */
  abilities: Readonly<Record<string, Readonly<Record<string, boolean>>>>
  /** By target: properties that cannot be expanded. */
  notExpandable: Readonly<Record<string, readonly string[]>>
}

type Attributes = Readonly<Record<string, string>>

/** Types whose property names are ids, as the service sends them. */
const MAPS = ['openTypeExtension', 'plannerAssignments', 'plannerChecklistItems', 'plannerExternalReferences']

const plain = (name: string): string => name.replace(/^(microsoft\.)?graph\./, '')

function attributes(text: string): Attributes {
  return Object.fromEntries([...text.matchAll(/([\w.]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
}

function ref({ Type = 'any', Nullable }: Attributes): TypeRef {
  const inner = /^Collection\((.+)\)$/.exec(Type)?.[1]
  // Of a list, `Nullable` speaks of its items.
  return {
    type: plain(inner ?? Type),
    isList: inner !== undefined,
    isNullable: inner !== undefined || Nullable !== 'false',
  }
}

/** Elements of one kind, with attributes and inner text; an element never holds one of its own kind. */
function elements(xml: string, tag: string): { at: Attributes; inner: string }[] {
  const pattern = new RegExp(`<${tag}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${tag}>)`, 'g')
  return [...xml.matchAll(pattern)].map(([, at = '', inner = '']) => ({ at: attributes(at), inner }))
}

function objectType({ at, inner }: { at: Attributes; inner: string }): ObjectType {
  const properties: Record<string, Property> = {}
  for (const one of elements(inner, 'Property'))
    properties[one.at['Name'] ?? ''] = { ...ref(one.at), isNavigation: false }
  for (const one of elements(inner, 'NavigationProperty'))
    properties[one.at['Name'] ?? ''] = { ...ref(one.at), isNavigation: true }
  const base = at['BaseType']
  return { base: base === undefined ? null : plain(base), properties, isMap: MAPS.includes(at['Name'] ?? '') }
}

function operation({ at, inner }: { at: Attributes; inner: string }, isAction: boolean): Operation {
  const [binding, ...rest] = elements(inner, 'Parameter')
  const returns = elements(inner, 'ReturnType')[0]
  return {
    name: at['Name'] ?? '',
    isAction,
    binding: ref(binding?.at ?? {}),
    parameters: Object.fromEntries(rest.map((one) => [one.at['Name'] ?? '', ref(one.at)])),
    returns: returns ? ref(returns.at) : null,
  }
}

function restrictions(xml: string): Pick<Metadata, 'abilities' | 'notExpandable'> {
  const abilities: Record<string, Record<string, boolean>> = {}
  const notExpandable: Record<string, string[]> = {}
  for (const { at, inner } of elements(xml, 'Annotations')) {
    const target = plain(at['Target'] ?? '')
    for (const annotation of elements(inner, 'Annotation')) {
      const term = (annotation.at['Term'] ?? '').split('.').at(-1) ?? ''
      for (const value of elements(annotation.inner, 'PropertyValue')) {
        const { Property: name = '', Bool } = value.at
        if (Bool !== undefined) (abilities[target] ??= {})[`${term}/${name}`] = Bool === 'true'
        if (name !== 'NonExpandableProperties') continue
        const paths = [...value.inner.matchAll(/<NavigationPropertyPath>([^<]+)</g)].map(([, path = '']) => path)
        notExpandable[target] = paths
      }
    }
  }
  return { abilities, notExpandable }
}

/** The slice in this file. Throws when there is none. */
export function metadataFrom(file: string): Metadata {
  const xml = readFileSync(file, 'utf8').replace(/<!--[\s\S]*?-->/g, '')
  const objects = [...elements(xml, 'EntityType'), ...elements(xml, 'ComplexType')]
  const enums = elements(xml, 'EnumType').map(({ at, inner }): [string, EnumType] => [
    at['Name'] ?? '',
    { members: elements(inner, 'Member').map((one) => one.at['Name'] ?? ''), isFlags: at['IsFlags'] === 'true' },
  ])
  const roots = [
    ...elements(xml, 'EntitySet').map(({ at }) => [
      at['Name'] ?? '',
      { ...ref({ Type: at['EntityType'] ?? '' }), isList: true },
    ]),
    ...elements(xml, 'Singleton').map(({ at }) => [at['Name'] ?? '', ref(at)]),
  ]
  return {
    source: 'metadata',
    types: Object.fromEntries(objects.map((one) => [one.at['Name'] ?? '', objectType(one)])),
    enums: Object.fromEntries(enums),
    roots: Object.fromEntries(roots) as Record<string, TypeRef>,
    operations: [
      ...elements(xml, 'Action').map((one) => operation(one, true)),
      ...elements(xml, 'Function').map((one) => operation(one, false)),
    ],
    ...restrictions(xml),
  }
}
