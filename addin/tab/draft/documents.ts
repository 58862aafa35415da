// What the draft page asks of the server.
import { graphql } from '#schema/generated/client/gql.ts'

export const DraftPageQuery = graphql(`
  query DraftPage($id: ID!) {
    recommendation(id: $id) {
      id
      state
      may {
        editText
        editWithoutAsking
      }
      needsPermissionAgain
      person {
        id
        name
        firstName
      }
      review {
        otherLanguage
        traits {
          id
          label
          use
          examples {
            note {
              id
              text
              day
            }
          }
        }
        loose {
          id
          text
          day
        }
        notPraise {
          id
          text
          day
        }
      }
      draft {
        ...DraftParts
      }
    }
  }

  fragment DraftParts on Draft {
    recommendationId
    version
    text
    wording
    pronoun
    savedAt
    check {
      ...CheckParts
    }
    notUsable {
      id
      text
      day
    }
  }

  fragment CheckParts on DraftCheck {
    sentences {
      text
      start
      end
      paragraph
      basis
      noteIds
      kept
    }
    findings {
      key
      code
      severity
      facts {
        name
        value
      }
      start
      end
      noteIds
      help
      instead
      setAside
    }
    words
    characters
    seenFirst
    readyToAsk
  }
`)

export const DraftNow = graphql(`
  query DraftNow($id: ID!) {
    recommendation(id: $id) {
      id
      state
      draft {
        ...DraftParts
      }
    }
  }
`)

export const CheckDraft = graphql(`
  query CheckDraft($id: ID!, $text: String!) {
    checkDraft(recommendationId: $id, text: $text) {
      ...CheckParts
    }
  }
`)

export const DraftVersions = graphql(`
  query DraftVersions($id: ID!) {
    recommendation(id: $id) {
      id
      draftVersions {
        version
        text
        savedAt
        origin
      }
    }
  }
`)

export const ComposeDraft = graphql(`
  mutation ComposeDraft($input: ComposeDraftInput!) {
    composeDraft(input: $input) {
      __typename
      ... on Draft {
        ...DraftParts
      }
      ...RefusedParts
    }
  }
`)

export const SaveDraft = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      __typename
      ... on Draft {
        ...DraftParts
      }
      ...RefusedParts
    }
  }
`)

export const KeepSentence = graphql(`
  mutation KeepSentence($id: ID!, $sentence: String!, $keep: Boolean!) {
    keepSentence(recommendationId: $id, sentence: $sentence, keep: $keep) {
      __typename
      ... on Draft {
        ...DraftParts
      }
      ...RefusedParts
    }
  }
`)

export const SetFindingAside = graphql(`
  mutation SetFindingAside($id: ID!, $key: ID!, $reason: String) {
    setFindingAside(recommendationId: $id, findingKey: $key, reason: $reason) {
      __typename
      ... on Draft {
        ...DraftParts
      }
      ...RefusedParts
    }
  }
`)

export const RestoreDraftVersion = graphql(`
  mutation RestoreDraftVersion($id: ID!, $version: Int!) {
    restoreDraftVersion(recommendationId: $id, version: $version) {
      __typename
      ... on Draft {
        ...DraftParts
      }
      ...RefusedParts
    }
  }
`)

export const ReadyToAsk = graphql(`
  mutation ReadyToAsk($id: ID!, $version: Int!) {
    readyToAsk(recommendationId: $id, version: $version) {
      __typename
      ... on Recommendation {
        id
        state
        needsPermissionAgain
      }
      ...RefusedParts
    }
  }
`)
