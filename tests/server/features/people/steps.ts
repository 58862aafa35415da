// What a person asks of the people page, as operations.
import type { TestClient } from '#tests/support/test-app.ts'

export interface ReasonShown {
  code: string
  source: string | null
  facts: { name: string; value: string }[]
}

export interface Shown {
  __typename: string
  code?: string
  person: { id: string; name: string }
  relation: string
  distance: number | null
  statements: { id: string; claim: string; about: string | null }[]
  judgement: {
    verdict: string
    band: string
    because: ReasonShown[]
    ignored: ReasonShown[]
    unseen: ReasonShown[]
    wouldChange: ReasonShown[]
    suggestedWindow: string
  } | null
}

export interface PeopleShown {
  groups: Map<string, Shown[]>
  hidden: string[]
  sources: Map<string, string>
  circular: boolean
  workContactsOn: boolean
}

const REASON = 'code source facts { name value }'
const CANDIDATE = `person { id name } relation distance statements { id claim about } judgement { verdict band
  because { ${REASON} } ignored { ${REASON} } unseen { ${REASON} } wouldChange { ${REASON} } suggestedWindow }`
const RESULT = `__typename ... on Candidate { ${CANDIDATE} } ... on Refused { code }`

async function answered<T>(who: TestClient, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await who.ask<T>(query, variables)
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data
}

/** The page as it stands, with its groups by kind. */
export async function peopleOf(who: TestClient, depth: 'CHART' | 'EVIDENCE' = 'EVIDENCE'): Promise<PeopleShown> {
  const { candidates } = await answered<{
    candidates: {
      groups: { kind: string; candidates: Shown[] }[]
      hidden: { name: string }[]
      sources: { source: string; state: string }[]
      circular: boolean
      workContactsOn: boolean
    }
  }>(
    who,
    `query ($depth: CandidatesDepth!) { candidates(depth: $depth) { groups { kind candidates { ${CANDIDATE} } }
      hidden { name } sources { source state } circular workContactsOn } }`,
    { depth },
  )
  return {
    ...candidates,
    groups: new Map(candidates.groups.map(({ kind, candidates: list }) => [kind, list])),
    hidden: candidates.hidden.map(({ name }) => name),
    sources: new Map(candidates.sources.map(({ source, state }) => [source, state])),
  }
}

/** One of the page's people by name; undefined when not offered. */
export function named({ groups }: PeopleShown, name: string): Shown | undefined {
  return [...groups.values()].flat().find(({ person }) => person.name === name)
}

export interface Found {
  person: { id: string; name: string; title: string | null; department: string | null }
  refused: string | null
}

export async function search(who: TestClient, text: string): Promise<Found[]> {
  const query = 'query ($text: String!) { searchPeople(text: $text) { person { id name title department } refused } }'
  return (await answered<{ searchPeople: Found[] }>(who, query, { text })).searchPeople
}

async function mutation(who: TestClient, call: string, types: string, values: Record<string, unknown>): Promise<Shown> {
  const { it } = await answered<{ it: Shown }>(who, `mutation (${types}) { it: ${call} { ${RESULT} } }`, values)
  return it
}

export const addPerson = (who: TestClient, personId: string) =>
  mutation(who, 'addPerson(personId: $personId)', '$personId: ID!', { personId })

export const showAgain = (who: TestClient, personId: string) =>
  mutation(who, 'showPersonAgain(personId: $personId)', '$personId: ID!', { personId })

export interface Said {
  id: string
  claim: 'REPORTING' | 'PROJECT' | 'TRAINING' | 'REPORT'
  from: string
  to?: string
  about?: string
}

export const say = (who: TestClient, personId: string, said: Said) =>
  mutation(who, 'stateWork(input: $input)', '$input: StateWorkInput!', { input: { personId, ...said } })

export const takeBack = (who: TestClient, personId: string, statementId: string) =>
  mutation(
    who,
    'withdrawStatement(personId: $personId, statementId: $statementId)',
    '$personId: ID!, $statementId: ID!',
    {
      personId,
      statementId,
    },
  )

/** Mutations that answer with nothing to look at. */
export async function tell(who: TestClient, call: string): Promise<void> {
  await answered(who, `mutation { ${call} }`)
}
