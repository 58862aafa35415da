// What the admin page asks of the server.
import { graphql } from '#schema/generated/client/gql.ts'

export const AdminQuery = graphql(`
  query AdminPage {
    admin {
      rules {
        ...RulesParts
      }
      health {
        secretEndsOn
        since
        problems {
          code
          count
        }
      }
    }
  }

  fragment RulesParts on TenantRules {
    version
    openTo
    openGroup
    excludedGroup
    policy
    workContacts
    asksAMonth
    keptMonths
    daysAfterLinkedIn
    changedAt
  }
`)

export const ChangeTenantRules = graphql(`
  mutation ChangeTenantRules($input: TenantRulesInput!) {
    changeTenantRules(input: $input) {
      __typename
      ... on TenantRules {
        ...RulesParts
      }
      ...RefusedParts
    }
  }
`)
