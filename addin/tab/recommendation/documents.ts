// What the page of one recommendation asks of the server.
import { graphql } from '#schema/generated/client/gql.ts'

export const RecommendationQuery = graphql(`
  query Recommendation($id: ID!) {
    recommendation(id: $id) {
      ...RecommendationHead
      notes(first: 50) {
        total
        nodes {
          ...NoteParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }

  fragment RecommendationHead on Recommendation {
    id
    state
    may {
      writeNotes
      changeWindow
      stop
    }
    relation
    needsPermissionAgain
    prefersNotToBeAsked
    prompt
    startedAt
    person {
      id
      name
      firstName
      title
      department
      mail
    }
    window {
      length
      from
      to
      paused
      daysLeft
    }
    progress {
      notes
      days
      enough
    }
  }
`)

export const MoreNotes = graphql(`
  query MoreNotes($id: ID!, $after: String) {
    recommendation(id: $id) {
      id
      notes(first: 50, after: $after) {
        nodes {
          ...NoteParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

/** Asked after the page stands: judging reads calendars and mail headers, the notes need not wait for it. */
export const BandOf = graphql(`
  query BandOf($personId: ID!) {
    candidate(personId: $personId) {
      person {
        id
      }
      judgement {
        band
      }
    }
  }
`)

export const ChangeWindow = graphql(`
  mutation ChangeWindow($input: ChangeWindowInput!) {
    changeWindow(input: $input) {
      __typename
      ... on Recommendation {
        ...RecommendationHead
      }
      ...RefusedParts
    }
  }
`)

export const ReviewAnyway = graphql(`
  mutation ReviewAnyway($id: ID!) {
    reviewAnyway(recommendationId: $id) {
      __typename
      ... on Recommendation {
        ...RecommendationHead
      }
      ...RefusedParts
    }
  }
`)

export const StopRecommendation = graphql(`
  mutation StopRecommendation($id: ID!) {
    withdrawRecommendation(recommendationId: $id) {
      __typename
      ... on Recommendation {
        ...RecommendationHead
      }
      ...RefusedParts
    }
  }
`)
