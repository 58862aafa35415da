// What the first run asks of the server.
import { graphql } from '#schema/generated/client/gql.ts'

export const WelcomeQuery = graphql(`
  query Welcome {
    whatWeRead {
      source
      scope
      granted
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
