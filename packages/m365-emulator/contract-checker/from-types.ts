// Reads types and enums from Microsoft's own typings of Graph, through the TypeScript API. What was read is kept beside the
// packages, so that a test pays for the two megabytes of typings once an installation, not once a file.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InterfaceDeclaration, Node, TypeNode } from 'typescript'
import type { EnumType, Model, ObjectType, Property } from './model.ts'

const PACKAGE = 'node_modules/@microsoft/microsoft-graph-types'
const CACHE = 'node_modules/.cache/m365-emulator'
/** To be raised with every change of what is read. */
const READING = 2
/** Open types whose declared properties are not all there is. */
const MAPS = ['openTypeExtension', 'plannerAssignments', 'plannerChecklistItems', 'plannerExternalReferences']

type TypeScript = typeof import('typescript')

/** The metadata begins names with a small letter. */
const plain = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

/** The typings as a model; null for a name means its source did not say. */
export async function modelFromTypes(): Promise<Model> {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }
  const file = join(CACHE, `graph-types-${version}-${READING}.json`)
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Model
  } catch {
    const model = readTypings((await import('typescript')).default)
    mkdirSync(CACHE, { recursive: true })
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, JSON.stringify(model))
    renameSync(draft, file)
    return model
  }
}

function readTypings(ts: TypeScript): Model {
  const text = readFileSync(join(PACKAGE, 'microsoft-graph.d.ts'), 'utf8')
  const types: Record<string, ObjectType> = {}
  const enums: Record<string, EnumType> = {}
  const take = (node: Node): void => {
    if (ts.isInterfaceDeclaration(node)) types[plain(node.name.text)] ??= objectType(ts, node)
    else if (ts.isTypeAliasDeclaration(node)) {
      const members = literals(ts, node.type)
      if (members) enums[plain(node.name.text)] ??= { members, isFlags: false }
    } else if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body))
      node.body.statements.forEach(take)
  }
  const { statements } = ts.createSourceFile('graph.d.ts', text, ts.ScriptTarget.Latest)
  // What stands in a namespace comes last: a plain name means the plain type.
  for (const node of [...statements].sort((a, b) => +ts.isModuleDeclaration(a) - +ts.isModuleDeclaration(b))) take(node)
  // Younger than the typings (META 2026-08): an agent with an account, derived from a user.
  types['agentUser'] ??= { base: 'user', properties: {}, isMap: false }
  return { source: 'typings', types, enums }
}

function objectType(ts: TypeScript, node: InterfaceDeclaration): ObjectType {
  const parent = node.heritageClauses?.[0]?.types[0]?.expression
  const properties: Record<string, Property> = {}
  for (const member of node.members) {
    if (!ts.isPropertySignature(member) || !member.type) continue
    const { name } = member
    if (ts.isIdentifier(name) || ts.isStringLiteral(name)) properties[name.text] = property(ts, member.type)
  }
  const base = parent === undefined ? null : plain(nameOf(ts, parent) ?? '')
  return { base, properties, isMap: MAPS.includes(plain(node.name.text)) }
}

function nameOf(ts: TypeScript, node: Node): string | null {
  if (ts.isIdentifier(node)) return node.text
  if (ts.isQualifiedName(node)) return node.right.text
  return ts.isPropertyAccessExpression(node) ? node.name.text : null
}

function property(ts: TypeScript, node: TypeNode): Property {
  const isNullable = ts.isTypeReferenceNode(node) && nameOf(ts, node.typeName) === 'NullableOption'
  const inner = isNullable ? (node.typeArguments?.[0] ?? node) : node
  const isList = ts.isArrayTypeNode(inner)
  return { type: typeName(ts, isList ? inner.elementType : inner), isList, isNullable, isNavigation: null }
}

function typeName(ts: TypeScript, node: TypeNode): string {
  if (node.kind === ts.SyntaxKind.StringKeyword) return 'string'
  if (node.kind === ts.SyntaxKind.NumberKeyword) return 'number'
  if (node.kind === ts.SyntaxKind.BooleanKeyword) return 'boolean'
  return ts.isTypeReferenceNode(node) ? plain(nameOf(ts, node.typeName) ?? 'any') : 'any'
}

function literals(ts: TypeScript, node: TypeNode): string[] | null {
  const parts = ts.isUnionTypeNode(node) ? [...node.types] : [node]
  const texts = parts.flatMap((one) =>
    ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal) ? [one.literal.text] : [],
  )
  return texts.length === parts.length ? texts : null
}
