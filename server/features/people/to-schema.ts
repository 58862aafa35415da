// Our words into GraphQL's, for this room.
import type {
  Candidate as SchemaCandidate,
  CandidateGroup,
  Candidates as SchemaCandidates,
  Judgement as SchemaJudgement,
  Question as SchemaQuestion,
  Reason as SchemaReason,
  SourceReading as SchemaReading,
} from '#schema/generated/server.ts'
import type { SourceReading } from '#server/platform/graph/graph.ts'
import type { Judgement } from '#server/reasoning/judge/judge.ts'
import type { Reason } from '#server/reasoning/judge/reasons.ts'
import { toFacts } from '#server/graphql/to-schema-refused.ts'
import { toSchemaPerson } from './person.ts'
import type { Candidate, Candidates } from './suggest-candidates.ts'

const upper = (word: string) => word.replaceAll('-', '_').toUpperCase()
const day = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 10))

/** Candidates in the four groups of the people page; empty groups are left out. */
export function toSchemaCandidates(found: Candidates): SchemaCandidates {
  const kinds: [CandidateGroup['kind'], (candidate: Candidate) => boolean][] = [
    ['YOUR_MANAGER', (candidate) => candidate.relation === 'MANAGER'],
    ['FURTHER_UP', (candidate) => candidate.distance !== null && candidate.distance > 1],
    ['HEADS_AND_LEADERS', (candidate) => candidate.distance === null && !candidate.added],
    ['ADDED_BY_YOU', (candidate) => candidate.added],
  ]
  const groups = kinds.map(([kind, belongs]) => ({
    __typename: 'CandidateGroup' as const,
    kind,
    candidates: inOrder(found.list.filter(belongs)).map(toSchemaCandidate),
  }))
  return {
    __typename: 'Candidates',
    groups: groups.filter((group) => group.candidates.length > 0),
    sources: found.readings.map(toSchemaReading),
    circular: found.circular,
    hidden: found.hidden.map(toSchemaPerson),
    workContactsOn: found.workContactsOn,
    insightsOn: found.insightsOn,
    readAt: found.readAt?.toISOString() ?? null,
  }
}

export function toSchemaReading({ source, state, from, to, items }: SourceReading): SchemaReading {
  return { __typename: 'SourceReading', source, state, from: day(from), to: day(to), items }
}

/** Beyond every score: first those whom the records show, then those whom the user names. */
const WEIGHT = { 'worked-closely': 2000, 'as-you-say': 1000, 'some-contact': 0, 'not-enough-to-go-on': 0 } as const

/** The line keeps its own order; others stand by how closely they worked, then by name. */
function inOrder(list: Candidate[]): Candidate[] {
  const score = (candidate: Candidate) =>
    WEIGHT[candidate.judgement?.band ?? 'not-enough-to-go-on'] + (candidate.judgement?.score ?? 0)
  return [...list].sort(
    (a, b) =>
      (a.distance ?? 0) - (b.distance ?? 0) || score(b) - score(a) || a.person.name.localeCompare(b.person.name),
  )
}

/** `recommendationId` is filled in by the next room of the journey. */
export function toSchemaCandidate(candidate: Candidate): SchemaCandidate {
  return {
    __typename: 'Candidate',
    person: toSchemaPerson(candidate.person),
    relation: candidate.relation,
    distance: candidate.distance,
    judgement: candidate.judgement ? toSchemaJudgement(candidate.judgement) : null,
    statements: candidate.statements.map(({ id, claim, about, from, to }) => ({
      __typename: 'Statement',
      id,
      claim,
      about,
      from,
      to,
    })),
    recommendationId: null,
  }
}

function toSchemaJudgement(judgement: Judgement): SchemaJudgement {
  return {
    __typename: 'Judgement',
    verdict: upper(judgement.verdict) as SchemaJudgement['verdict'],
    band: upper(judgement.band) as SchemaJudgement['band'],
    because: judgement.because.map(toSchemaReason),
    ignored: judgement.ignored.map(toSchemaReason),
    unseen: judgement.unseen.map(toSchemaReason),
    wouldChange: judgement.wouldChange.map(toSchemaReason),
    questions: judgement.questions.map(({ about, count, from, to }) => ({
      __typename: 'Question',
      about: upper(about) as SchemaQuestion['about'],
      count,
      from,
      to,
    })),
    latestMeetingLink: judgement.latestMeeting,
    suggestedWindow: upper(judgement.suggestedWindow) as SchemaJudgement['suggestedWindow'],
    timeline: judgement.timeline.map((month) => ({ __typename: 'ContactMonth', ...month })),
  }
}

function toSchemaReason(reason: Reason): SchemaReason {
  return { __typename: 'Reason', code: reason.code, source: reason.source, facts: toFacts(reason.facts) }
}
