// What a build puts in the place of urql's GraphQL parser and printer (addin/bundling/documents-plugin.ts): every document of a page
// is sent as the text the build made, `__typename` included, so nothing has to be taken apart (4 kB less over the wire).

/** The two kinds urql looks for. */
export const Kind = { OPERATION_DEFINITION: 'OperationDefinition', FIELD: 'Field' } as const

interface PreparedDocument {
  kind: 'Document'
  definitions: readonly [
    { kind: typeof Kind.OPERATION_DEFINITION; operation: string; name: { kind: 'Name'; value: string } | undefined },
  ]
  /** The whole document, fragments and all. */
  text: string
}

/** The operation's kind and name, and its text as it came. Throws for a text that was not prepared by the build. */
export function parse(text: string): PreparedDocument {
  const [, operation, value] = /^(query|mutation|subscription)\s+(\w+)/.exec(text) ?? []
  if (operation === undefined || value === undefined)
    throw new Error('A GraphQL document was not prepared by the build.')
  return {
    kind: 'Document',
    definitions: [{ kind: Kind.OPERATION_DEFINITION, operation, name: { kind: 'Name', value } }],
    text,
  }
}

/** The text to send. */
export function print(document: PreparedDocument): string {
  return document.text
}

/** An error of the server's answer, with as much as our pages read of it. */
export class GraphQLError extends Error {
  readonly path: readonly (string | number)[] | undefined
  readonly extensions: Readonly<Record<string, unknown>>
  /** As urql calls it; positions in a text that was never parsed say nothing. */
  constructor(
    message: string,
    _nodes?: unknown,
    _source?: unknown,
    _positions?: unknown,
    path?: readonly (string | number)[],
    cause?: unknown,
    extensions?: Readonly<Record<string, unknown>>,
  ) {
    super(message, { cause })
    this.name = 'GraphQLError'
    this.path = path
    this.extensions = extensions ?? {}
  }
}
