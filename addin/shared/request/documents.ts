// The request for permission as every page that speaks of it sees it.
import { graphql } from '#schema/generated/client/gql.ts'

export const PolicyRead = graphql(`
  mutation PolicyRead($version: Int!) {
    policyRead(version: $version) {
      __typename
      ... on Refused {
        code
      }
    }
  }
`)

export const RemindOnce = graphql(`
  mutation RemindOnce($id: ID!, $requestKey: ID!) {
    remindOnce(recommendationId: $id, requestKey: $requestKey) {
      __typename
      ... on PermissionRequest {
        ...RequestParts
      }
      ...RefusedParts
    }
  }

  fragment RequestParts on PermissionRequest {
    requestKey
    recommendationId
    state
    webLink
    madeAt
    sentOn
    remindFrom
    remindedAt
    reminderWebLink
    mail {
      ...MailFields
    }
  }

  fragment RefusedParts on Refused {
    code
    facts {
      name
      value
    }
  }

  fragment MailFields on PermissionMail {
    language
    toName
    toAddress
    subject
    greeting
    signOff
    text
    version
    answerButtons
  }
`)

export const CloseUnanswered = graphql(`
  mutation CloseUnanswered($id: ID!) {
    closeUnanswered(recommendationId: $id) {
      __typename
      ... on Recommendation {
        id
        state
      }
      ...RefusedParts
    }
  }
`)

/** Asked for when a draft is opened, and only then: the server has to translate the id for Outlook's own windows. */
export const DraftPlaceQuery = graphql(`
  query DraftPlace($id: ID!) {
    recommendation(id: $id) {
      id
      permissionRequest {
        requestKey
        recommendationId
        webLink
        outlookItemId
      }
    }
  }
`)
