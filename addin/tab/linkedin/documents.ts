// What the LinkedIn page asks of the server.
import { graphql } from '#schema/generated/client/gql.ts'

export const LinkedInPageQuery = graphql(`
  query LinkedInPage($id: ID!) {
    recommendation(id: $id) {
      id
      state
      person {
        id
        name
        firstName
      }
      handOff {
        ...HandOffParts
      }
    }
  }

  fragment HandOffParts on HandOff {
    recommendationId
    text
    characters
    seenFirst
    relationship
    relationshipLabel
    theirPosition
    yourPosition
    connected
    profile
    openLink
    submittedOn
    submittedLink
    afterwards
  }
`)

export const SaveHandOff = graphql(`
  mutation SaveHandOff($input: SaveHandOffInput!) {
    saveHandOff(input: $input) {
      __typename
      ... on HandOff {
        ...HandOffParts
      }
      ...RefusedParts
    }
  }
`)

export const MarkSubmitted = graphql(`
  mutation MarkSubmitted($input: MarkSubmittedInput!) {
    markSubmitted(input: $input) {
      __typename
      ... on Recommendation {
        id
        state
        handOff {
          ...HandOffParts
        }
      }
      ...RefusedParts
    }
  }
`)

export const RecordAfterwards = graphql(`
  mutation RecordAfterwards($id: ID!, $what: Afterwards!) {
    recordAfterwards(recommendationId: $id, what: $what) {
      __typename
      ... on Recommendation {
        id
        state
        handOff {
          ...HandOffParts
        }
      }
      ...RefusedParts
    }
  }
`)
