// The steps a person takes, as operations, for tests that walk them.
import type { TestClient } from '#tests/support/test-app.ts'

interface Refusable {
  __typename: string
  code?: string
}

export interface Shown extends Refusable {
  id: string
  state: string
  person: { id: string; name: string }
}

const STATE = `__typename ... on Recommendation { id state needsPermissionAgain person { id name } } ... on Refused { code facts { name value } }`

let count = 0
/** A client-made id, different each time and the same in each run. */
export const newId = (what: string) => `${what}-${String(++count).padStart(8, '0')}`

export interface CandidateShown {
  person: { id: string; name: string }
  relation: string
  judgement: {
    verdict: string
    band: string
    because: { code: string }[]
    ignored: { code: string }[]
    wouldChange: { code: string }[]
  } | null
}

export async function candidates(who: TestClient): Promise<CandidateShown[]> {
  const { data, errors } = await who.ask<{ candidates: { groups: { kind: string; candidates: CandidateShown[] }[] } }>(
    `{ candidates(depth: EVIDENCE) { groups { kind candidates { person { id name } relation
      judgement { verdict band because { code source facts { name value } } ignored { code } wouldChange { code } } } } } }`,
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.candidates.groups.flatMap((group) => group.candidates)
}

export async function candidateNamed(who: TestClient, name: string): Promise<CandidateShown> {
  const found = (await candidates(who)).find((candidate) => candidate.person.name === name)
  if (!found) throw new Error(`${name} is not offered.`)
  return found
}

async function mutate<T = Shown>(
  who: TestClient,
  field: string,
  args: string,
  values: Record<string, unknown>,
  types: string,
  selection = STATE,
): Promise<T> {
  const { data, errors } = await who.ask<Record<string, T>>(
    `mutation(${types}) { ${field}(${args}) { ${selection} } }`,
    values,
  )
  const result = data[field]
  if (errors.length > 0 || !result) throw new Error(`${field}: ${JSON.stringify(errors)}`)
  return result
}

export async function start(who: TestClient, personId: string, window = 'ONE_WEEK', id = newId('rec')): Promise<Shown> {
  return mutate(
    who,
    'startRecommendation',
    'input: $input',
    { input: { id, personId, window } },
    '$input: StartRecommendationInput!',
  )
}

export interface NoteShown extends Refusable {
  id: string
  text: string
  day: string
  version: number
  otherText: string | null
}

const NOTE = `__typename ... on Note { id text day version otherText deleted marks } ... on Refused { code facts { name value } }`

export async function note(
  who: TestClient,
  recommendationId: string,
  text: string,
  day?: string,
  more: Record<string, unknown> = {},
): Promise<NoteShown> {
  const input = { id: newId('note'), recommendationId, text, ...(day ? { day } : {}), ...more }
  return mutate(who, 'addNote', 'input: $input', { input }, '$input: AddNoteInput!', NOTE)
}

export interface DraftShown extends Refusable {
  version: number
  text: string
  check: {
    words: number
    readyToAsk: boolean
    sentences: { text: string; basis: string; noteIds: string[] }[]
    findings: { code: string; severity: string; key: string; setAside: string | null }[]
  }
}

const DRAFT = `__typename ... on Draft { version text check { words readyToAsk sentences { text basis noteIds kept } findings { key code severity setAside } } }
  ... on Refused { code facts { name value } }`

export async function compose(who: TestClient, recommendationId: string, wording = 0): Promise<DraftShown> {
  const input = { recommendationId, wording, pronoun: 'SHE' }
  return mutate(who, 'composeDraft', 'input: $input', { input }, '$input: ComposeDraftInput!', DRAFT)
}

export async function save(
  who: TestClient,
  recommendationId: string,
  version: number,
  text: string,
): Promise<DraftShown> {
  return mutate(
    who,
    'saveDraft',
    'input: $input',
    { input: { recommendationId, version, text } },
    '$input: SaveDraftInput!',
    DRAFT,
  )
}

export async function readyToAsk(who: TestClient, recommendationId: string, version: number): Promise<Shown> {
  return mutate(
    who,
    'readyToAsk',
    'recommendationId: $id, version: $version',
    { id: recommendationId, version },
    '$id: ID!, $version: Int!',
  )
}

export interface RequestShown extends Refusable {
  requestKey: string
  state: string
  webLink: string | null
  sentOn: string | null
  mail: { toAddress: string; subject: string; html: string; text: string }
}

const REQUEST = `__typename ... on PermissionRequest { requestKey state webLink sentOn remindFrom mail { toName toAddress subject html text } }
  ... on Refused { code facts { name value } }`

export async function sendRequest(
  who: TestClient,
  recommendationId: string,
  requestKey = newId('key'),
  more: Record<string, unknown> = {},
): Promise<RequestShown> {
  const input = { recommendationId, requestKey, ...more }
  return mutate(who, 'sendPermissionRequest', 'input: $input', { input }, '$input: PermissionRequestInput!', REQUEST)
}

/** What the add-in asks for before it fills an open message. */
export async function prepareMessage(
  who: TestClient,
  recommendationId: string,
  requestKey = newId('key'),
): Promise<RequestShown> {
  const input = { recommendationId, requestKey }
  return mutate(who, 'prepareMessage', 'input: $input', { input }, '$input: PermissionRequestInput!', REQUEST)
}

/** What the add-in tells once the message is filled and saved. */
export async function messageFilled(
  who: TestClient,
  recommendationId: string,
  requestKey: string,
  place: { itemId?: string; conversationId?: string },
): Promise<RequestShown> {
  const input = { recommendationId, requestKey, ...place }
  return mutate(who, 'messageFilled', 'input: $input', { input }, '$input: MessageFilledInput!', REQUEST)
}

export async function markSent(who: TestClient, recommendationId: string): Promise<RequestShown> {
  return mutate(who, 'markSent', 'recommendationId: $id', { id: recommendationId }, '$id: ID!', REQUEST)
}

export async function lookAtDraft(who: TestClient, recommendationId: string): Promise<RequestShown> {
  return mutate(who, 'lookAtDraft', 'recommendationId: $id', { id: recommendationId }, '$id: ID!', REQUEST)
}

export async function remind(
  who: TestClient,
  recommendationId: string,
  requestKey = newId('key'),
): Promise<RequestShown> {
  return mutate(
    who,
    'remindOnce',
    'recommendationId: $id, requestKey: $key',
    { id: recommendationId, key: requestKey },
    '$id: ID!, $key: ID!',
    REQUEST,
  )
}

export async function record(
  who: TestClient,
  recommendationId: string,
  kind: string,
  theirText?: string,
): Promise<Shown> {
  const input = { recommendationId, kind, toldHow: 'MAIL', ...(theirText === undefined ? {} : { theirText }) }
  return mutate(who, 'recordAnswer', 'input: $input', { input }, '$input: RecordAnswerInput!')
}

export async function acceptEdits(
  who: TestClient,
  recommendationId: string,
  text: string,
  stillTrue = true,
): Promise<Shown> {
  return mutate(
    who,
    'acceptEdits',
    'input: $input',
    { input: { recommendationId, text, stillTrue } },
    '$input: AcceptEditsInput!',
  )
}

export async function confirmFinal(who: TestClient, recommendationId: string, stillTrue = true): Promise<Shown> {
  return mutate(
    who,
    'confirmFinalText',
    'recommendationId: $id, stillTrue: $yes',
    { id: recommendationId, yes: stillTrue },
    '$id: ID!, $yes: Boolean!',
  )
}

export interface HandOffShown extends Refusable {
  text: string
  relationshipLabel: string
  openLink: string
  theirPosition: string
  yourPosition: string
}

const HAND_OFF = `__typename ... on HandOff { text characters seenFirst relationship relationshipLabel theirPosition yourPosition openLink profile }
  ... on Refused { code facts { name value } }`

export async function saveHandOff(
  who: TestClient,
  recommendationId: string,
  profile: string | null = null,
): Promise<HandOffShown> {
  const input = {
    recommendationId,
    relationship: 'REPORTED_DIRECTLY',
    theirPosition: 'Head of Product',
    yourPosition: 'Analyst',
    connected: true,
    profile,
  }
  return mutate(who, 'saveHandOff', 'input: $input', { input }, '$input: SaveHandOffInput!', HAND_OFF)
}

export async function markSubmitted(who: TestClient, recommendationId: string): Promise<Shown> {
  return mutate(who, 'markSubmitted', 'input: $input', { input: { recommendationId } }, '$input: MarkSubmittedInput!')
}

/** Three honest notes on three days. */
export const THREE_NOTES: [text: string, day: string][] = [
  ['Sat with me for an hour and explained how the pricing model works', '2026-11-16'],
  ['Thanked me in front of the team for the churn analysis', '2026-11-17'],
  ['Backed me up when the sales team questioned my numbers', '2026-11-18'],
]

/** From nothing to a text that may be asked with; the notes are of today and the two days before. */
export async function upToReadyToAsk(
  who: TestClient,
  name: string,
  today = '2026-11-18',
): Promise<{ id: string; draft: DraftShown }> {
  const { person } = await candidateNamed(who, name)
  const { id } = await start(who, person.id)
  const age = Date.parse(today) - Date.parse(THREE_NOTES.at(-1)?.[1] ?? today)
  for (const [text, day] of THREE_NOTES)
    await note(who, id, text, new Date(Date.parse(day) + age).toISOString().slice(0, 10))
  const draft = await compose(who, id)
  const ready = await readyToAsk(who, id, draft.version)
  if (ready.state !== 'READY_TO_ASK') throw new Error(`not ready: ${JSON.stringify({ ready, draft })}`)
  return { id, draft }
}
