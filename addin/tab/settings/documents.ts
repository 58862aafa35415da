// What the settings page asks of the server.
import { graphql } from '#schema/generated/client/gql.ts'

export const SettingsQuery = graphql(`
  query Settings {
    settings {
      firstRunDone
      workContactsOn
      dontAskMe
    }
    admin {
      rules {
        version
      }
    }
    consents {
      source
      scope
      adminOnly
      state
    }
    receipts {
      id
      what
      rows
      parts {
        code
        count
      }
      at
    }
    whatWeKeep {
      code
      until
    }
  }
`)

export const ExportMyData = graphql(`
  query ExportMyData($recommendationId: ID) {
    exportMyData(recommendationId: $recommendationId)
  }
`)

export const DeleteEverything = graphql(`
  mutation DeleteEverything($sure: Boolean!) {
    deleteEverything(sure: $sure) {
      __typename
      ... on Erased {
        id
        rows
        at
      }
      ...RefusedParts
    }
  }
`)

export const WhoIsWrittenAbout = graphql(`
  query WhoIsWrittenAbout {
    history(first: 100) {
      nodes {
        id
        startedAt
        person {
          id
          name
        }
      }
    }
  }
`)

export const EraseOnePerson = graphql(`
  mutation EraseOnePerson($id: ID!) {
    deletePersonsNotes(recommendationId: $id) {
      rows
      at
    }
  }
`)

export const DontAskMe = graphql(`
  mutation DontAskMe($on: Boolean!) {
    dontAskMe(on: $on) {
      on
    }
  }
`)

export const UseWorkContacts = graphql(`
  mutation UseWorkContacts($on: Boolean!) {
    useWorkContacts(on: $on) {
      on
    }
  }
`)
