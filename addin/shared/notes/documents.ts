// A note as every page that writes one sees it.
import { graphql } from '#schema/generated/client/gql.ts'

export const AddNote = graphql(`
  mutation AddNote($input: AddNoteInput!) {
    addNote(input: $input) {
      __typename
      ... on Note {
        ...NoteParts
      }
      ...RefusedParts
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
  mutation DeleteNote($id: ID!, $changeId: ID!) {
    deleteNote(noteId: $id, changeId: $changeId) {
      __typename
      ... on Note {
        id
        recommendationId
        deleted
      }
      ...RefusedParts
    }
  }
`)

export const EditNote = graphql(`
  mutation EditNote($input: EditNoteInput!) {
    editNote(input: $input) {
      __typename
      ... on Note {
        ...NoteParts
      }
      ...RefusedParts
    }
  }
`)

export const RestoreNote = graphql(`
  mutation RestoreNote($id: ID!, $changeId: ID!) {
    restoreNote(noteId: $id, changeId: $changeId) {
      __typename
      ... on Note {
        ...NoteParts
      }
      ...RefusedParts
    }
  }
`)

export const MoveNote = graphql(`
  mutation MoveNote($id: ID!, $recommendationId: ID!, $changeId: ID!) {
    moveNote(noteId: $id, recommendationId: $recommendationId, changeId: $changeId) {
      __typename
      ... on Note {
        ...NoteParts
      }
      ...RefusedParts
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

/** Whom a note can be about: the recommendation worked on last first. */
export const NoteTargets = graphql(`
  query NoteTargets {
    home {
      nextStep {
        recommendation {
          ...NoteTarget
        }
      }
      inProgress {
        ...NoteTarget
      }
      waiting {
        ...NoteTarget
      }
    }
  }

  fragment NoteTarget on Recommendation {
    id
    state
    may {
      changeWindow
    }
    prompt
    person {
      id
      name
      firstName
    }
    window {
      from
    }
  }
`)

export const MarksWhileWriting = graphql(`
  query MarksWhileWriting($recommendationId: ID!, $text: String!) {
    noteMarks(recommendationId: $recommendationId, text: $text)
  }
`)
