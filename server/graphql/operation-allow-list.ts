// In production only the operations of our own pages are answered (security notes: nothing else has a reason to ask).
// A request is known by its text in canonical form, so the pages need not send anything special.
import { createHash } from 'node:crypto'
import { Kind, parse, print, visit, type DefinitionNode, type DocumentNode, type SelectionNode } from 'graphql'
import { boundedMap } from '../platform/auth/bounded-map.ts'

/** Texts remembered as known or not; our pages send some fifty. */
const REMEMBERED = 500

/** Whether a document is one of the pages' own. A text that cannot be parsed is left to the server, which says why. */
export type IsOperationAllowed = (text: string) => boolean

/** Knows the operations of `documents`: id to text, as they are generated from the pages. Throws when one cannot be parsed. */
export function operationAllowList(documents: Readonly<Record<string, string>>): IsOperationAllowed {
  const known = new Set(Object.values(documents).map((text) => canonical(parse(text))))
  const seen = boundedMap<boolean>(REMEMBERED)
  return (text) => {
    const key = createHash('sha256').update(text).digest('base64url')
    const before = seen.get(key)
    if (before !== undefined) return before
    const document = parsed(text)
    const isOperationAllowed = document === null || known.has(canonical(document))
    seen.set(key, isOperationAllowed)
    return isOperationAllowed
  }
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: 4000, noLocation: true })
  } catch {
    return null
  }
}

/** The document without `__typename` (the page's cache adds it), its parts in one order. */
function canonical(document: DocumentNode): string {
  const bare = visit(document, {
    Field: (field) => (field.name.value === '__typename' && !field.alias ? null : undefined),
    SelectionSet: {
      leave: (set) => ({ ...set, selections: inOrder<SelectionNode>(set.selections) }),
    },
  })
  return inOrder<DefinitionNode>(bare.definitions.filter(({ kind }) => kind !== Kind.DIRECTIVE_DEFINITION))
    .map(print)
    .join('\n')
}

function inOrder<Node extends SelectionNode | DefinitionNode>(nodes: readonly Node[]): Node[] {
  return [...nodes].sort((a, b) => (print(a) < print(b) ? -1 : 1))
}
