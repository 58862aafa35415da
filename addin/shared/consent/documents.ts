// What is asked of the server about consent; the fragment is all that the list of sources shows.
import { graphql } from '#schema/generated/client/gql.ts'

export const SwitchOnSources = graphql(`
  mutation SwitchOnSources($sources: [ConsentSource!]!, $outcome: ConsentOutcome) {
    switchOnSources(sources: $sources, outcome: $outcome) {
      source
      scope
      adminOnly
      state
    }
  }
`)

export const SwitchOffSource = graphql(`
  mutation SwitchOffSource($source: ConsentSource!) {
    switchOffSource(source: $source) {
      source
      scope
      adminOnly
      state
    }
  }
`)
