// An answer to the request is found by what it answers, read for what it means, and decides nothing.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { keyFrom } from '#emulator/company/random.ts'
import { asItem } from '#emulator/mailbox.ts'
import type { SeededMail, Person } from '#emulator/store.ts'
import { startTestApp, type TestClient, type TestApp } from '#tests/support/test-app.ts'
import { answers, sendsTheDraft } from '#tests/support/mail-person.ts'
import * as steps from '#tests/journeys/steps.ts'

let testApp: TestApp
let maya: TestClient

beforeAll(async () => {
  testApp = await startTestApp()
  maya = await testApp.as('Maya Lindqvist')
}, 60_000)
afterAll(() => testApp.close())

interface Noticed {
  state: string
  noticedReply: {
    preview: string
    looksLike: string
    sentBy: string | null
    edits: { said: string; target: string | null }[]
  } | null
}

async function look(id: string): Promise<Noticed> {
  const query =
    'mutation($id: ID!) { found: lookForReply(recommendationId: $id) { ... on Recommendation { state noticedReply { preview looksLike sentBy edits { said target } } } } }'
  return (await maya.ask<{ found: Noticed }>(query, { id })).data.found
}

function personNamed(name: string): Person {
  const found = testApp.emulator.world.tenants.flatMap(({ people }) => people).find((person) => person.name === name)
  if (!found) throw new Error(`Nobody is called ${name}.`)
  return found
}

async function asked(name: string): Promise<{ id: string; messageId: string }> {
  const { id } = await steps.upToReadyToAsk(maya, name, new Date(testApp.now()).toISOString().slice(0, 10))
  await steps.sendRequest(maya, id)
  const messageId = await sendsTheDraft(testApp, maya)
  await steps.markSent(maya, id)
  return { id, messageId }
}

const answered = (messageId: string, text: string, more?: object) => answers(testApp, maya, messageId, text, more)

/** A mail of that person that answers nothing of ours. */
function writesAnew(from: Person, subject: string, text: string): void {
  const party = ({ name, mail, upn }: Person) => ({ name, address: mail ?? upn })
  const letter: SeededMail = {
    key: keyFrom(subject, testApp.now()), at: testApp.now(), kind: 'personal', from: party(from), sender: null,
    to: [party(personNamed('Maya Lindqvist'))], cc: [], bcc: [], reaches: null, subject,
    conversation: keyFrom('another talk', subject), thread: [], body: { type: 'text', content: text },
  } // prettier-ignore
  testApp.emulator.world.mailbox(maya.id)?.add(asItem(letter, 'inbox', { isRead: false }))
}

describe('the answer', () => {
  let request: { id: string; messageId: string }
  beforeAll(async () => {
    request = await asked('Priya Raman')
    testApp.passMinutes(5)
  }, 60_000)

  test('is not there before it comes', async () => {
    expect(await look(request.id)).toMatchObject({ state: 'WAITING_FOR_REPLY', noticedReply: null })
  })

  test('is not another mail of the same person, whatever it says', async () => {
    writesAnew(personNamed('Priya Raman'), 'Budget round', 'Yes, that is fine with me, go ahead!')
    expect((await look(request.id)).noticedReply).toBeNull()
  })

  test('of a machine is told as such', async () => {
    await answered(request.messageId, 'I am out of the office until Monday.', { automatic: true })
    expect((await look(request.id)).noticedReply).toMatchObject({ looksLike: 'AUTO_REPLY' })
  })

  test('is read whole, below the first lines too, with what it asks for; nothing is decided by it', async () => {
    testApp.passMinutes(5)
    const long = `${'It was good to read this on my way home, and it made my week, thank you for writing it so kindly. '.repeat(4)}\n\n`
    await answered(
      request.messageId,
      `${long}Happy for you to post it. Please change "churn analysis" to "retention work".`,
    )
    const found = await look(request.id)
    expect(found).toMatchObject({ state: 'WAITING_FOR_REPLY', noticedReply: { looksLike: 'GRANTED_WITH_EDITS' } })
    expect(found.noticedReply?.preview).not.toContain('retention work')
    expect(found.noticedReply?.edits.map(({ said }) => said).join()).toContain('retention work')
  })

  test('from somebody else who was shown it is none', async () => {
    const elena = personNamed('Elena Petrova')
    testApp.passMinutes(5)
    await answered(request.messageId, 'I would not mind at all, go ahead.', { fromPersonId: elena.id })
    expect((await look(request.id)).noticedReply?.preview).toContain('made my week')
  })

  test('is taken along with everything else, in its words', async () => {
    const { data } = await maya.ask<{ exportMyData: string }>('{ exportMyData }')
    expect(data.exportMyData).toContain('made my week')
  })
})

test('an answer to the reminder is one to the request', async () => {
  const { id } = await asked('Elena Petrova')
  testApp.passDays(12)
  maya = await testApp.as('Maya Lindqvist')
  expect(await steps.remind(maya, id)).toMatchObject({ state: 'SENT' })
  const reminder = await sendsTheDraft(testApp, maya)
  testApp.passMinutes(5)
  await answered(reminder, 'Sorry, I missed this. Of course you may, go ahead and post it.')
  expect((await look(id)).noticedReply).toMatchObject({ looksLike: 'GRANTED' })
})

describe('an answer given with a button of the mail', () => {
  test('is read exactly as the button says, without a word beside it', async () => {
    const { id, messageId } = await asked('Marcus Oyelaran')
    testApp.passMinutes(5)
    await answered(messageId, '', { vote: "I'd rather not" })
    expect((await look(id)).noticedReply).toMatchObject({ looksLike: 'DECLINED', sentBy: null })
  })

  test('can only be one that the mail offers', async () => {
    const { messageId } = await asked('Elena Petrova').catch(() => ({ messageId: '' }))
    const response = await answered(messageId, '', { vote: 'Absolutely' })
    expect(response.ok).toBe(false)
  })
})
