// What the permission page asks of the server.
import { graphql } from '#schema/generated/client/gql.ts'

export const PermissionPageQuery = graphql(`
  query PermissionPage($id: ID!, $language: MailLanguage) {
    policy {
      text
      version
      read
    }
    recommendation(id: $id) {
      id
      state
      needsPermissionAgain
      person {
        id
        name
        firstName
        mail
      }
      requestPreview(language: $language) {
        ...MailFields
      }
      permissionRequest {
        ...RequestParts
      }
    }
  }
`)

export const SendPermissionRequest = graphql(`
  mutation SendPermissionRequest($input: PermissionRequestInput!) {
    sendPermissionRequest(input: $input) {
      __typename
      ... on PermissionRequest {
        ...RequestParts
      }
      ...RefusedParts
    }
  }
`)

export const MarkSent = graphql(`
  mutation MarkSent($id: ID!, $on: LocalDate) {
    markSent(recommendationId: $id, on: $on) {
      __typename
      ... on PermissionRequest {
        ...RequestParts
      }
      ...RefusedParts
    }
  }
`)

export const LookAtDraft = graphql(`
  mutation LookAtDraft($id: ID!) {
    lookAtDraft(recommendationId: $id) {
      __typename
      ... on PermissionRequest {
        ...RequestParts
      }
      ...RefusedParts
    }
  }
`)
