// How much one request may ask for. Counted with fragments opened, before anything runs; graphql-js itself bounds the tokens.
import { GraphQLError, Kind, type FragmentDefinitionNode, type SelectionSetNode, type ValidationRule } from 'graphql'

export interface DocumentLimits {
  depth: number
  /** Fields, fragments opened. */
  fields: number
  aliases: number
  directives: number
  /** Fields at the top of one operation: each may cost a query of its own. */
  topFields: number
}

/** About twice what the largest operation of our own pages needs; a test holds the distance. */
export const LIMITS: DocumentLimits = { depth: 12, fields: 400, aliases: 15, directives: 15, topFields: 8 }

interface Sum {
  depth: number
  fields: number
  aliases: number
  directives: number
}

/** A validation rule that refuses documents beyond the limits, naming the limit and nothing of the schema. */
export function documentLimits(limits: DocumentLimits = LIMITS): ValidationRule {
  return (context) => ({
    Document(document) {
      const fragments = new Map(
        document.definitions.flatMap((one) =>
          one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
        ),
      )
      for (const operation of document.definitions) {
        if (operation.kind !== Kind.OPERATION_DEFINITION) continue
        const sum = sumOf(operation.selectionSet, fragments, new Map(), new Set())
        const top = operation.selectionSet.selections.length
        for (const what of ['depth', 'fields', 'aliases', 'directives'] as const)
          if (sum[what] > limits[what]) context.reportError(tooMuch(what, limits[what]))
        if (top > limits.topFields) context.reportError(tooMuch('topFields', limits.topFields))
      }
      return false
    },
  })
}

/** What one set of fields comes to. Each fragment is counted once and remembered, so that nesting them cannot cost time. */
function sumOf(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Sum>,
  open: ReadonlySet<string>,
): Sum {
  const total: Sum = { depth: 0, fields: 0, aliases: 0, directives: 0 }
  const add = (part: Sum, deeper: number) => {
    total.depth = Math.max(total.depth, part.depth + deeper)
    total.fields += part.fields
    total.aliases += part.aliases
    total.directives += part.directives
  }
  for (const selection of set.selections) {
    total.directives += selection.directives?.length ?? 0
    if (selection.kind === Kind.FIELD) {
      add({ depth: 0, fields: 1, aliases: selection.alias ? 1 : 0, directives: 0 }, 1)
      if (selection.selectionSet) add(sumOf(selection.selectionSet, fragments, known, open), 1)
    } else if (selection.kind === Kind.INLINE_FRAGMENT) add(sumOf(selection.selectionSet, fragments, known, open), 0)
    else add(sumOfFragment(selection.name.value, fragments, known, open), 0)
  }
  return total
}

function sumOfFragment(
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Sum>,
  open: ReadonlySet<string>,
): Sum {
  const before = known.get(name)
  if (before) return before
  const fragment = fragments.get(name)
  // A fragment within itself is refused by a rule of GraphQL's own; here it only must not run for ever.
  if (!fragment || open.has(name)) return { depth: 0, fields: 0, aliases: 0, directives: 0 }
  const sum = sumOf(fragment.selectionSet, fragments, known, new Set([...open, name]))
  known.set(name, sum)
  return sum
}

function tooMuch(what: keyof DocumentLimits, limit: number): GraphQLError {
  return new GraphQLError(`The request asks for too much at once (${what}, at most ${limit}). Nothing was changed.`, {
    extensions: { code: 'ASKS_TOO_MUCH', limit: what },
  })
}
