// Two ways to ask, a draft that Upward makes and a message that is open in Outlook, and everything that comes after asking: each
// way leads through every later step, and none passes a check by.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestApp, type TestClient, type TestApp } from '#tests/support/test-app.ts'
import { answers, savesAMessage, sendsTheDraft } from '#tests/support/mail-person.ts'
import * as steps from './steps.ts'

let testApp: TestApp
let maya: TestClient

beforeAll(async () => {
  testApp = await startTestApp()
  maya = await testApp.as('Maya Lindqvist')
}, 60_000)
afterAll(() => testApp.close())

const today = () => new Date(testApp.now()).toISOString().slice(0, 10)

interface Way {
  /** The first press alone: what it answers, with nothing in any message yet. */
  press: (id: string, key?: string) => Promise<steps.RequestShown>
  /** The whole of it: afterwards the request is in a message of the mailbox that is not sent. */
  ask: (id: string) => Promise<steps.RequestShown>
  /** What is known of the message before anybody looks. */
  state: string
}

async function fill(id: string, tellsId: boolean): Promise<steps.RequestShown> {
  const { requestKey, mail } = await steps.prepareMessage(maya, id)
  const saved = await savesAMessage(testApp, maya, { to: mail.toAddress, subject: mail.subject, html: mail.html })
  return steps.messageFilled(
    maya,
    id,
    requestKey,
    tellsId ? { itemId: saved.id, conversationId: saved.conversation } : {},
  )
}

const WAYS: Record<string, Way> = {
  'a draft made by Upward': {
    press: (id, key) => steps.sendRequest(maya, id, key),
    ask: (id) => steps.sendRequest(maya, id),
    state: 'IN_DRAFTS',
  },
  'a message filled in Outlook': {
    press: (id, key) => steps.prepareMessage(maya, id, key),
    ask: (id) => fill(id, true),
    state: 'IN_DRAFTS',
  },
  'a message filled in an Outlook that has not handed it to Exchange yet': {
    press: (id, key) => steps.prepareMessage(maya, id, key),
    ask: (id) => fill(id, false),
    state: 'IN_A_MESSAGE',
  },
}

interface Seen {
  state: string
  noticedReply: { preview: string } | null
}

async function look(id: string): Promise<Seen> {
  const query =
    'mutation($id: ID!) { found: lookForReply(recommendationId: $id) { ... on Recommendation { state noticedReply { preview } } } }'
  return (await maya.ask<{ found: Seen }>(query, { id })).data.found
}

async function stateOf(id: string): Promise<string> {
  const query = 'query($id: ID!) { recommendation(id: $id) { state } }'
  return (await maya.ask<{ recommendation: { state: string } }>(query, { id })).data.recommendation.state
}

describe.each(Object.entries(WAYS))('asking with %s', (_, way) => {
  test('is known to Upward at once, is the same request however often it is pressed, and is not sent by it', async () => {
    const { id } = await steps.upToReadyToAsk(maya, 'Marcus Oyelaran', today())
    const asked = await way.ask(id)
    expect(asked).toMatchObject({ state: way.state, sentOn: null })
    expect(await stateOf(id)).toBe('REQUEST_IN_DRAFTS')
    expect((await way.press(id)).requestKey).toBe(asked.requestKey)
    await maya.ask('mutation($id: ID!) { withdrawRecommendation(recommendationId: $id) { __typename } }', { id })
  })

  test('its sending in Outlook is noticed, the answer found, recorded, and the text goes to LinkedIn', async () => {
    const { id } = await steps.upToReadyToAsk(maya, 'Priya Raman', today())
    await way.ask(id)
    expect(await steps.lookAtDraft(maya, id)).toMatchObject({ state: 'IN_DRAFTS' })
    const messageId = await sendsTheDraft(testApp, maya)
    expect(await steps.lookAtDraft(maya, id)).toMatchObject({ state: 'SENT', sentOn: today() })
    expect(await stateOf(id)).toBe('WAITING_FOR_REPLY')
    testApp.passMinutes(5)
    await answers(testApp, maya, messageId, 'Yes, please go ahead.')
    expect((await look(id)).noticedReply?.preview).toMatch(/go ahead/)
    expect(await steps.record(maya, id, 'APPROVED')).toMatchObject({ state: 'APPROVED' })
    expect(await steps.confirmFinal(maya, id)).toMatchObject({ state: 'FINAL_TEXT' })
    expect(await steps.saveHandOff(maya, id)).toMatchObject({ __typename: 'HandOff' })
    expect(await steps.markSubmitted(maya, id)).toMatchObject({ state: 'ON_LINKEDIN' })
  })

  test('“I’ve sent it” is taken at its word, and the answer is found all the same', async () => {
    const { id } = await steps.upToReadyToAsk(maya, 'Elena Petrova', today())
    await way.ask(id)
    const messageId = await sendsTheDraft(testApp, maya)
    expect(await steps.markSent(maya, id)).toMatchObject({ state: 'SENT' })
    testApp.passMinutes(5)
    await answers(testApp, maya, messageId, 'I would rather not.')
    expect((await look(id)).noticedReply?.preview).toMatch(/rather not/)
    await maya.ask('mutation($id: ID!) { withdrawRecommendation(recommendationId: $id) { __typename } }', { id })
  })

  test('a reminder may be made after seven working days, once', async () => {
    const { id } = await steps.upToReadyToAsk(maya, 'Marcus Oyelaran', today())
    await way.ask(id)
    await sendsTheDraft(testApp, maya)
    await steps.markSent(maya, id)
    expect(await steps.remind(maya, id)).toMatchObject({ code: 'TOO_EARLY_TO_REMIND' })
    testApp.passDays(11)
    maya = await testApp.as('Maya Lindqvist')
    expect(await steps.remind(maya, id)).toMatchObject({ state: 'SENT' })
    expect(await steps.remind(maya, id)).toMatchObject({ code: 'REMINDED_ALREADY' })
    await maya.ask('mutation($id: ID!) { withdrawRecommendation(recommendationId: $id) { __typename } }', { id })
  })
})

describe.each(Object.entries(WAYS))('a first press with %s', (_, way) => {
  test('is refused until the company’s policy was read', async () => {
    const yusuf = await testApp.as('Yusuf Demir')
    const { id } = await steps.upToReadyToAsk(maya, 'Marcus Oyelaran', today())
    await decide(yusuf, `Read this first (${id}).`)
    expect(await way.press(id)).toMatchObject({ code: 'POLICY_NOT_READ' })
    expect(await stateOf(id)).toBe('READY_TO_ASK')
    await decide(yusuf, null)
    await maya.ask('mutation($id: ID!) { withdrawRecommendation(recommendationId: $id) { __typename } }', { id })
  })
})

test('a message that never was filled leads to a draft instead, by one press, with one request open', async () => {
  const { id } = await steps.upToReadyToAsk(maya, 'Marcus Oyelaran', today())
  const first = await steps.prepareMessage(maya, id)
  expect(await steps.lookAtDraft(maya, id)).toMatchObject({ state: 'IN_A_MESSAGE' })
  const second = await steps.sendRequest(maya, id)
  expect(second).toMatchObject({ state: 'IN_DRAFTS' })
  expect(second.requestKey).not.toBe(first.requestKey)
  expect(await steps.messageFilled(maya, id, first.requestKey, {})).toMatchObject({ code: 'CHANGED_ELSEWHERE' })
})

test('a filled message that is somebody else’s mail is not taken for the request', async () => {
  const { id } = await steps.upToReadyToAsk(maya, 'Rafael Costa', today())
  const { requestKey } = await steps.prepareMessage(maya, id)
  const other = await savesAMessage(testApp, maya, {
    to: 'someone@else.example',
    subject: 'Lunch',
    html: '<p>Noon?</p>',
  })
  expect(await steps.messageFilled(maya, id, requestKey, { itemId: other.id })).toMatchObject({ state: 'IN_A_MESSAGE' })
})

async function decide(admin: TestClient, policy: string | null): Promise<void> {
  const { data } = await admin.ask<{ admin: { rules: { version: number } } }>('{ admin { rules { version } } }')
  const { version } = data.admin.rules
  const open = { openTo: 'EVERYBODY', openGroup: null, excludedGroup: null, workContacts: true, asksAMonth: 20 }
  const input = { ...open, keptMonths: 12, daysAfterLinkedIn: 30, policy, version }
  const changed = await admin.ask<{ changeTenantRules: { __typename: string } }>(
    'mutation($input: TenantRulesInput!) { changeTenantRules(input: $input) { __typename } }',
    { input },
  )
  expect(changed.data.changeTenantRules).toMatchObject({ __typename: 'TenantRules' })
}
