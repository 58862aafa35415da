// Every query and mutation of the schema as an operation with arguments made up from given ids: for attacks.
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

export interface AnyOperation {
  name: string
  kind: 'query' | 'mutation'
  text: string
  /** Values for its arguments, with this id wherever an id belongs. */
  variables(id: string): Record<string, unknown>
  takesIds: boolean
}

/** All root fields; each selects every scalar down to three levels, so that anything that leaks is seen. */
export function operationsOf(schema: GraphQLSchema): AnyOperation[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const
  return roots.flatMap(([kind, type]) => Object.values(type?.getFields() ?? {}).map((field) => operation(kind, field)))
}

function operation(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): AnyOperation {
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const selection = selectionOf(getNamedType(field.type), 3)
  const call = `${field.name}${passed ? `(${passed})` : ''}${selection}`
  return {
    name: field.name,
    kind,
    text: `${kind} ${field.name}${declared ? `(${declared})` : ''} { ${call} }`,
    variables: (id) => Object.fromEntries(field.args.map((arg) => [arg.name, valueFor(arg.name, arg.type, id)])),
    takesIds: JSON.stringify(field.args.map((arg) => valueFor(arg.name, arg.type, '☞'))).includes('☞'),
  }
}

function selectionOf(type: GraphQLNamedType, levels: number): string {
  if (isUnionType(type))
    return ` { __typename ${type
      .getTypes()
      .map((one) => `... on ${one.name}${selectionOf(one, levels)}`)
      .join(' ')} }`
  if (!isObjectType(type)) return ''
  const fields = Object.values(type.getFields()).filter(
    (field) => !field.args.some(({ type: arg }) => isNonNullType(arg)),
  )
  const chosen = fields.flatMap((field) => {
    const inner = getNamedType(field.type)
    if (!isObjectType(inner) && !isUnionType(inner)) return [field.name]
    // Two union members may name a field alike with different types; one level of objects is enough to see a leak.
    return levels > 1 && isObjectType(inner) ? [`${field.name}${selectionOf(inner, levels - 1)}`] : []
  })
  return ` { __typename ${chosen.join(' ')} }`
}

function valueFor(name: string, type: GraphQLInputType, id: string): unknown {
  if (isNonNullType(type)) return valueFor(name, type.ofType, id)
  if (isListType(type)) return [valueFor(name, type.ofType, id)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, valueFor(field.name, field.type, id)]),
    )
  switch (type.name) {
    case 'ID':
      return id
    case 'Int':
    case 'Float':
      return 1
    case 'Boolean':
      return true
    case 'LocalDate':
      return '2026-11-18'
    case 'DateTime':
      return '2026-11-18T09:00:00Z'
    case 'EmailAddress':
      return 'somebody@alderwood.example'
    case 'URL':
      return 'https://www.linkedin.com/in/somebody'
    default:
      return /(id|key|cursor|after)$/i.test(name) ? id : 'words'
  }
}
