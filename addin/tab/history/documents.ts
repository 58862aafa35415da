// What the history page asks of the server.
import { graphql } from '#schema/generated/client/gql.ts'

export const HistoryQuery = graphql(`
  query History($text: String, $state: RecommendationState, $first: Int!, $after: String) {
    history(text: $text, state: $state, first: $first, after: $after) {
      total
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        state
        hasEnded
        startedAt
        needsPermissionAgain
        person {
          id
          name
          firstName
          title
        }
        progress {
          notes
          days
        }
        moves {
          to
          at
          version
        }
      }
    }
  }
`)

export const HistoryRecord = graphql(`
  query HistoryRecord($id: ID!) {
    recommendation(id: $id) {
      id
      state
      recordHolds
      person {
        id
        name
        firstName
      }
      moves {
        from
        to
        at
        version
      }
      answer {
        kind
        toldHow
        on
        version
      }
      permissionRequest {
        requestKey
        sentOn
        madeAt
        mail {
          version
        }
      }
      draftVersions {
        version
        text
        savedAt
        origin
      }
    }
  }
`)

export const FindNotes = graphql(`
  query FindNotes($text: String, $personId: ID, $from: LocalDate, $to: LocalDate, $first: Int!, $after: String) {
    searchNotes(text: $text, personId: $personId, from: $from, to: $to, first: $first, after: $after) {
      total
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        recommendationId
        text
        day
      }
    }
  }
`)

/** Whom the user wrote about. */
export const NotePeople = graphql(`
  query NotePeople {
    history(first: 100) {
      nodes {
        id
        person {
          id
          name
        }
      }
    }
  }
`)
