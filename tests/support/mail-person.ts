// What people do in Outlook in a test: send the draft, answer it. None of it is a request of the app.
import type { TestClient, TestApp } from './test-app.ts'

const post = (testApp: TestApp, path: string, body: object, token?: string) =>
  fetch(testApp.emulator.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  })

/** Sends what lies newest in the person's drafts; gives back its id. */
export async function sendsTheDraft(testApp: TestApp, { id }: TestClient): Promise<string> {
  const before = testApp.emulator.exchanges.length
  const signedIn = await post(testApp, '/emulator/sign-in', { personId: id, audience: 'graph' })
  const { accessToken } = (await signedIn.json()) as { accessToken: string }
  const headers = { authorization: `Bearer ${accessToken}`, prefer: 'IdType="ImmutableId"' }
  const listed = await fetch(`${testApp.emulator.url}/v1.0/me/mailFolders/drafts/messages?$select=id`, { headers })
  const [draft] = ((await listed.json()) as { value: { id: string }[] }).value
  await post(testApp, `/v1.0/me/messages/${draft?.id ?? ''}/send`, {}, accessToken)
  testApp.emulator.exchanges.length = before
  return draft?.id ?? ''
}

interface Written {
  to: string
  subject: string
  html: string
}

/** Saves a message of the person's own, as Outlook does; gives back the id Outlook knows it by, and its conversation. */
export async function savesAMessage(
  testApp: TestApp,
  { id }: TestClient,
  mail: Written,
): Promise<{ id: string; conversation: string }> {
  const before = testApp.emulator.exchanges.length
  const signedIn = await post(testApp, '/emulator/sign-in', { personId: id, audience: 'graph' })
  const { accessToken } = (await signedIn.json()) as { accessToken: string }
  const body = {
    subject: mail.subject,
    body: { contentType: 'html', content: mail.html },
    toRecipients: [{ emailAddress: { address: mail.to } }],
  }
  const saved = (await (await post(testApp, '/v1.0/me/messages', body, accessToken)).json()) as {
    id: string
    conversationId: string
  }
  testApp.emulator.exchanges.length = before
  return { id: saved.id, conversation: saved.conversationId }
}

/** Whoever was asked answers; `fromPersonId` lets somebody else do it, `automatic` a machine. */
export const answers = (testApp: TestApp, { id }: TestClient, messageId: string, text: string, more: object = {}) =>
  post(testApp, '/emulator/reply', { personId: id, messageId, text, ...more })
