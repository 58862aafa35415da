// What the home page asks of the server.
import { graphql } from '#schema/generated/client/gql.ts'

export const HomeQuery = graphql(`
  query Home {
    home {
      nextStep {
        kind
        recommendation {
          ...HomeLine
        }
      }
      waiting {
        ...HomeLine
      }
      inProgress {
        ...HomeLine
      }
    }
    settings {
      firstRunDone
    }
  }

  fragment HomeLine on Recommendation {
    id
    state
    needsPermissionAgain
    person {
      id
      name
      firstName
      title
    }
    window {
      daysLeft
      to
      paused
    }
    progress {
      notes
      days
      enough
    }
  }
`)
