import { toSchemaRefused } from '#server/graphql/to-schema-refused.ts'
import { isRefused, type Refused } from '#server/problems.ts'
import type { Note as SchemaNote, NoteConnection } from '#schema/generated/server.ts'
import type { NotePage } from './list-notes.ts'
import { sensitivityFlagsOf, type Note } from './note.ts'

/** Our note as GraphQL shows it; `allowed` are first and last names that are no third persons. */
export function toSchemaNote(note: Note, allowed: readonly string[] = []): SchemaNote & { __typename: 'Note' } {
  return {
    __typename: 'Note',
    id: note.id,
    recommendationId: note.recommendationId,
    text: note.text,
    day: note.day,
    source: note.source ? { __typename: 'NoteSource', ...note.source } : null,
    version: note.version,
    otherText: note.otherText,
    deleted: note.deleted,
    marks: sensitivityFlagsOf(note.text, allowed),
    createdAt: note.createdAt.toISOString(),
  }
}

export function toSchemaPage(
  page: NotePage,
  allowed: readonly string[] = [],
): NoteConnection & { __typename: 'NoteConnection' } {
  return {
    __typename: 'NoteConnection',
    nodes: page.notes.map((note) => toSchemaNote(note, allowed)),
    pageInfo: { __typename: 'PageInfo', hasNextPage: page.hasNext, endCursor: page.endCursor },
    total: page.total,
  }
}

export function noteOrRefused(result: Note | Refused) {
  return isRefused(result) ? toSchemaRefused(result) : toSchemaNote(result)
}
