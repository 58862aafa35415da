// What the reply page asks of the server.
import { graphql } from '#schema/generated/client/gql.ts'

export const ReplyPageQuery = graphql(`
  query ReplyPage($id: ID!) {
    recommendation(id: $id) {
      ...ReplyParts
    }
  }

  fragment ReplyParts on Recommendation {
    id
    state
    needsPermissionAgain
    person {
      id
      name
      firstName
    }
    draft {
      version
      text
    }
    permissionRequest {
      ...RequestParts
    }
    answer {
      kind
      toldHow
      on
      version
      theirText
      comparison {
        kind
        text
      }
    }
    noticedReply {
      receivedAt
      preview
      webLink
      looksLike
      edits {
        target
        replacement
        said
        isFound
      }
      sentBy
      editedText
    }
  }
`)

export const RecordAnswer = graphql(`
  mutation RecordAnswer($input: RecordAnswerInput!) {
    recordAnswer(input: $input) {
      __typename
      ... on Recommendation {
        ...ReplyParts
      }
      ...RefusedParts
    }
  }
`)

export const AcceptEdits = graphql(`
  mutation AcceptEdits($input: AcceptEditsInput!) {
    acceptEdits(input: $input) {
      __typename
      ... on Recommendation {
        ...ReplyParts
      }
      ...RefusedParts
    }
  }
`)

export const ConfirmFinalText = graphql(`
  mutation ConfirmFinalText($id: ID!, $stillTrue: Boolean!) {
    confirmFinalText(recommendationId: $id, stillTrue: $stillTrue) {
      __typename
      ... on Recommendation {
        ...ReplyParts
      }
      ...RefusedParts
    }
  }
`)

export const LookForReply = graphql(`
  mutation LookForReply($id: ID!) {
    lookForReply(recommendationId: $id) {
      __typename
      ... on Recommendation {
        ...ReplyParts
      }
      ...RefusedParts
    }
  }
`)

export const DeleteTheirNotes = graphql(`
  mutation DeleteTheirNotes($id: ID!) {
    deletePersonsNotes(recommendationId: $id) {
      rows
      at
    }
  }
`)
