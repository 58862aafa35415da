// The person at the page, as far as torture needs them: GraphQL over HTTP, as the pages send it.
import type { Server } from './server-process.ts'

const NOTES: [text: string, daysAgo: number][] = [
  ['Sat with me for an hour and explained how the pricing model works', 2],
  ['Thanked me in front of the team for the churn analysis', 1],
  ['Backed me up when the sales team questioned my numbers', 0],
]

/** Posts one operation; throws when the server is gone or answers with a problem. */
export async function ask<T>(
  server: Server,
  token: string,
  query: string,
  variables: Record<string, unknown>,
): Promise<T> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data?: T; errors?: unknown }
  if (!data || errors) throw new Error(JSON.stringify(errors))
  return data
}

/** By the writer's own id. */
const managers = new Map<string, string>()

/** Somebody to recommend: the first person of the writer's chart. */
export async function managerOf(server: Server, token: string): Promise<string> {
  const { oid } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { oid: string }
  const known = managers.get(oid)
  if (known !== undefined) return known
  await ask(server, token, 'mutation { switchOnSources(sources: [DIRECTORY, DRAFTS]) { state } }', {})
  const query = '{ candidates(depth: CHART) { groups { candidates { person { id } } } } }'
  type Found = { candidates: { groups: { candidates: { person: { id: string } }[] }[] } }
  const manager = (await ask<Found>(server, token, query, {})).candidates.groups[0]?.candidates[0]?.person.id
  if (!manager) throw new Error('The writer has no manager to recommend.')
  managers.set(oid, manager)
  return manager
}

/** From nothing to "ready to ask"; gives back the recommendation's id. */
export async function aTextToAskWith(server: Server, token: string, run: string): Promise<string> {
  const id = `torture-${run}-recommendation`
  const personId = await managerOf(server, token)
  await ask(
    server,
    token,
    'mutation($input: StartRecommendationInput!) { startRecommendation(input: $input) { __typename } }',
    { input: { id, personId, window: 'ONE_WEEK' } },
  )
  for (const [text, daysAgo] of NOTES) {
    const day = new Date(Date.now() - daysAgo * 24 * 3600_000).toISOString().slice(0, 10)
    const input = { id: `torture-${run}-note-${daysAgo}`, recommendationId: id, text, day, sureItIsNotTwice: true }
    await ask(server, token, 'mutation($input: AddNoteInput!) { addNote(input: $input) { __typename } }', { input })
  }
  type Composed = { composeDraft: { version: number } }
  const compose = 'mutation($input: ComposeDraftInput!) { composeDraft(input: $input) { ... on Draft { version } } }'
  const { version } = (await ask<Composed>(server, token, compose, { input: { recommendationId: id, pronoun: 'SHE' } }))
    .composeDraft
  await ask(
    server,
    token,
    'mutation($id: ID!, $version: Int!) { readyToAsk(recommendationId: $id, version: $version) { __typename } }',
    { id, version },
  )
  if ((await stateOf(server, token, id)) !== 'READY_TO_ASK') throw new Error('The text could not be made ready.')
  return id
}

/** Presses "Send permission request" with this key. */
export async function press(server: Server, token: string, id: string, requestKey: string): Promise<void> {
  const query = 'mutation($input: PermissionRequestInput!) { sendPermissionRequest(input: $input) { __typename } }'
  await ask(server, token, query, { input: { recommendationId: id, requestKey } })
}

export async function stateOf(server: Server, token: string, id: string): Promise<string> {
  const { recommendation } = await ask<{ recommendation: { state: string } }>(
    server,
    token,
    'query($id: ID!) { recommendation(id: $id) { state } }',
    { id },
  )
  return recommendation.state
}

export async function withdraw(server: Server, token: string, id: string): Promise<void> {
  await ask(server, token, 'mutation($id: ID!) { withdrawRecommendation(recommendationId: $id) { __typename } }', {
    id,
  })
}
