// What the first run asks of the server.
import { graphql } from '#schema/generated/client/gql.ts'

export const WelcomeQuery = graphql(`
  query Welcome {
    consents {
      source
      scope
      adminOnly
      state
    }
  }
`)

export const FinishFirstRun = graphql(`
  mutation FinishFirstRun {
    finishFirstRun {
      firstRunDone
      workContactsOn
    }
  }
`)

export const ChooseWorkContacts = graphql(`
  mutation ChooseWorkContacts($on: Boolean!) {
    useWorkContacts(on: $on) {
      on
    }
  }
`)
