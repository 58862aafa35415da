// What the people pages ask of the server.
import { graphql } from '#schema/generated/client/gql.ts'

export const People = graphql(`
  query People($depth: CandidatesDepth!) {
    candidates(depth: $depth) {
      groups {
        kind
        candidates {
          ...CandidateParts
        }
      }
      sources {
        source
        state
        from
        to
        items
      }
      circular
      hidden {
        id
        name
        title
      }
      workContactsOn
      insightsOn
      readAt
    }
  }

  fragment CandidateParts on Candidate {
    person {
      id
      name
      firstName
      title
      department
      mail
    }
    relation
    distance
    recommendationId
    statements {
      id
      claim
      about
      from
      to
    }
    judgement {
      verdict
      band
      suggestedWindow
      because {
        ...ReasonParts
      }
      ignored {
        ...ReasonParts
      }
      unseen {
        ...ReasonParts
      }
      wouldChange {
        ...ReasonParts
      }
      questions {
        about
        count
        from
        to
      }
      latestMeetingLink
      timeline {
        month
        mail
        meetings
        chat
        tasks
      }
    }
  }

  fragment ReasonParts on Reason {
    code
    source
    facts {
      name
      value
    }
  }
`)

/** While the first reading of the day goes on. */
export const SoFar = graphql(`
  query SoFar {
    readSoFar {
      source
      state
      items
    }
  }
`)
export const OnePerson = graphql(`
  query OnePerson($personId: ID!) {
    candidate(personId: $personId) {
      ...CandidateParts
    }
  }
`)

export const SearchPeople = graphql(`
  query SearchPeople($text: String!) {
    searchPeople(text: $text) {
      refused
      person {
        id
        name
        firstName
        title
        department
      }
    }
  }
`)

export const AddPerson = graphql(`
  mutation AddPerson($personId: ID!) {
    addPerson(personId: $personId) {
      __typename
      ... on Candidate {
        ...CandidateParts
      }
      ...RefusedParts
    }
  }
`)

export const RemoveAddedPerson = graphql(`
  mutation RemoveAddedPerson($personId: ID!) {
    removeAddedPerson(personId: $personId) {
      personId
    }
  }
`)

export const HidePerson = graphql(`
  mutation HidePerson($personId: ID!) {
    hidePerson(personId: $personId) {
      personId
    }
  }
`)

export const ShowPersonAgain = graphql(`
  mutation ShowPersonAgain($personId: ID!) {
    showPersonAgain(personId: $personId) {
      __typename
      ...RefusedParts
    }
  }
`)

export const StateWork = graphql(`
  mutation StateWork($input: StateWorkInput!) {
    stateWork(input: $input) {
      __typename
      ... on Candidate {
        ...CandidateParts
      }
      ...RefusedParts
    }
  }
`)

export const WithdrawStatement = graphql(`
  mutation WithdrawStatement($personId: ID!, $statementId: ID!) {
    withdrawStatement(personId: $personId, statementId: $statementId) {
      __typename
      ... on Candidate {
        ...CandidateParts
      }
      ...RefusedParts
    }
  }
`)

export const StartRecommendation = graphql(`
  mutation StartRecommendation($input: StartRecommendationInput!) {
    startRecommendation(input: $input) {
      __typename
      ... on Recommendation {
        id
      }
      ...RefusedParts
    }
  }
`)
