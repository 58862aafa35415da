// What the panes ask of the server.
import { graphql } from '#schema/generated/client/gql.ts'

export const PaneByAddress = graphql(`
  query PaneByAddress($address: EmailAddress!) {
    recommendationByAddress(address: $address) {
      ...PaneSubject
    }
    me {
      id
      mail
    }
  }

  fragment PaneSubject on Recommendation {
    id
    state
    may {
      writeNotes
    }
    prompt
    window {
      from
      to
    }
    person {
      id
      name
      firstName
      mail
    }
    progress {
      notes
      days
      enough
    }
    draft {
      version
      text
    }
    requestPreview {
      toName
      toAddress
      subject
      html
      text
      version
    }
    permissionRequest {
      requestKey
      recommendationId
      state
      webLink
      sentOn
      mail {
        toName
        toAddress
        subject
        html
        text
        version
      }
    }
    noticedReply {
      receivedAt
      preview
      looksLike
    }
  }
`)

export const PaneLive = graphql(`
  query PaneLive {
    policy {
      text
      version
      read
    }
    home {
      waiting {
        ...PaneSubject
      }
      inProgress {
        ...PaneSubject
      }
    }
    me {
      id
      mail
    }
  }
`)

export const PaneSendRequest = graphql(`
  mutation PaneSendRequest($input: PermissionRequestInput!) {
    sendPermissionRequest(input: $input) {
      __typename
      ... on PermissionRequest {
        requestKey
        recommendationId
        state
        webLink
        outlookItemId
        sentOn
      }
      ...RefusedParts
    }
  }
`)

export const PanePrepareMessage = graphql(`
  mutation PanePrepareMessage($input: PermissionRequestInput!) {
    prepareMessage(input: $input) {
      __typename
      ... on PermissionRequest {
        requestKey
        recommendationId
        state
        webLink
        sentOn
        mail {
          toName
          toAddress
          subject
          html
        }
      }
      ...RefusedParts
    }
  }
`)

export const PaneMessageFilled = graphql(`
  mutation PaneMessageFilled($input: MessageFilledInput!) {
    messageFilled(input: $input) {
      __typename
      ... on PermissionRequest {
        requestKey
        recommendationId
        state
        webLink
        sentOn
      }
      ...RefusedParts
    }
  }
`)

export const PaneLookAtDraft = graphql(`
  mutation PaneLookAtDraft($id: ID!) {
    lookAtDraft(recommendationId: $id) {
      __typename
      ... on PermissionRequest {
        requestKey
        recommendationId
        state
        webLink
        sentOn
      }
      ...RefusedParts
    }
  }
`)

export const PaneMarkSent = graphql(`
  mutation PaneMarkSent($id: ID!) {
    markSent(recommendationId: $id) {
      __typename
      ... on PermissionRequest {
        requestKey
        recommendationId
        state
        sentOn
      }
      ...RefusedParts
    }
  }
`)

export const PaneRecordAnswer = graphql(`
  mutation PaneRecordAnswer($input: RecordAnswerInput!) {
    recordAnswer(input: $input) {
      __typename
      ... on Recommendation {
        ...PaneSubject
      }
      ...RefusedParts
    }
  }
`)
