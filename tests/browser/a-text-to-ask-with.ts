// Brings somebody of the sample company to a text that may be asked with, over the running server's own GraphQL.
import { ask, type TestClient } from '#tests/support/test-app.ts'
import { upToReadyToAsk } from '#tests/journeys/steps.ts'
import type { Running } from '#tests/support/running.ts'

/** Somebody of the sample company by name, signed in. */
export async function signedInAs(product: Running, writer: string): Promise<TestClient> {
  const { people } = (await (await fetch(`${product.stageUrl}/emulator/people`)).json()) as {
    people: { id: string; name: string }[]
  }
  const person = people.find(({ name }) => name === writer)
  if (!person) throw new Error(`Nobody in the sample company is called ${writer}.`)
  const signed = await fetch(`${product.stageUrl}/emulator/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId: person.id }),
  })
  const { accessToken } = (await signed.json()) as { accessToken: string }
  const who: TestClient = {
    ...person,
    token: accessToken,
    ask: (query, variables = {}) => ask(product.appUrl, accessToken, query, variables),
  }
  await who.ask('mutation { switchOnSources(sources: [DIRECTORY MAIL CALENDAR CHAT TASKS DRAFTS]) { state } }')
  return who
}

/** Notes, draft and "this is the text to ask with", as the named person about the named person. */
export async function aTextToAskWith(product: Running, writer: string, about: string): Promise<string> {
  const who = await signedInAs(product, writer)
  return (await upToReadyToAsk(who, about, new Date().toISOString().slice(0, 10))).id
}
