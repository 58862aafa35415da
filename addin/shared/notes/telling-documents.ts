// How a note would be told, as the pages that show it ask for it.
import { graphql } from '#schema/generated/client/gql.ts'

export const TellingOfNote = graphql(`
  query TellingOfNote($noteId: ID!) {
    noteTelling(noteId: $noteId) {
      ...TellingParts
    }
  }

  fragment TellingParts on NoteTelling {
    noteId
    zone
    sorted
    sure
    suggestion
    telling
    leftOut
    about
    changed
  }
`)

export const TellNote = graphql(`
  mutation TellNote($input: TellNoteInput!) {
    tellNote(input: $input) {
      __typename
      ... on NoteTelling {
        ...TellingParts
      }
      ...RefusedParts
    }
  }
`)
