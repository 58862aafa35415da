// What the review page asks of the server.
import { graphql } from '#schema/generated/client/gql.ts'

export const ReviewQuery = graphql(`
  query Review($id: ID!) {
    recommendation(id: $id) {
      id
      state
      person {
        id
        name
        firstName
      }
      window {
        from
        to
      }
      progress {
        notes
        days
        enough
      }
      review {
        ...ReviewParts
      }
    }
  }

  fragment ReviewParts on Review {
    recommendationId
    version
    otherLanguage
    traits {
      id
      label
      use
      examples {
        confidence
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
    pleaseSort {
      id
      text
      day
    }
    tellings {
      ...TellingParts
    }
    notPraise {
      id
      text
      day
    }
    vocabulary {
      id
      label
    }
  }
`)

export const ArrangeTraits = graphql(`
  mutation ArrangeTraits($input: ArrangeTraitsInput!) {
    arrangeTraits(input: $input) {
      __typename
      ... on Review {
        ...ReviewParts
      }
      ...RefusedParts
    }
  }
`)

export const SuggestTraitsAnew = graphql(`
  mutation SuggestTraitsAnew($id: ID!) {
    suggestTraitsAnew(recommendationId: $id) {
      __typename
      ... on Review {
        ...ReviewParts
      }
      ...RefusedParts
    }
  }
`)

export const ReviewAnywayNow = graphql(`
  mutation ReviewAnywayNow($id: ID!) {
    reviewAnyway(recommendationId: $id) {
      __typename
      ... on Recommendation {
        id
        state
      }
      ...RefusedParts
    }
  }
`)
