// A note as every page that writes one sees it.
import { graphql } from '#schema/generated/client/gql.ts'

export const AddNote = graphql(`
  mutation AddNote($input: AddNoteInput!) {
    addNote(input: $input) {
      __typename
      ... on Note {
        ...NoteParts
      }
      ... on Refused {
        code
        facts {
          name
          value
        }
      }
    }
  }

  fragment NoteParts on Note {
    id
    recommendationId
    text
    day
    version
    otherText
    deleted
    marks
    createdAt
    source {
      kind
      link
      day
    }
  }
`)

export const DeleteNote = graphql(`
  mutation DeleteNote($id: ID!) {
    deleteNote(noteId: $id) {
      __typename
      ... on Note {
        id
        recommendationId
        deleted
      }
      ... on Refused {
        code
        facts {
          name
          value
        }
      }
    }
  }
`)

export const Me = graphql(`
  query Me {
    me {
      id
      name
      firstName
      department
    }
  }
`)

/** Where a note goes when N is pressed on a page without a box: the recommendation worked on last. */
export const NoteTarget = graphql(`
  query NoteTarget {
    home {
      nextStep {
        recommendation {
          id
          state
        }
      }
      inProgress {
        id
        state
      }
    }
  }
`)
