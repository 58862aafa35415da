// Consent step by step: nothing is asked of a source that is off; refused, admin-only and revoked are states with a way on.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestApp, type TestClient, type TestApp } from '#tests/support/test-app.ts'

interface Consent {
  source: string
  scope: string
  state: string
}
interface Page {
  groups: { candidates: { person: { id: string; name: string } }[] }[]
  sources: { source: string; state: string }[]
}

const CONSENTS = '{ consents { source scope state } }'
const PEOPLE =
  '{ candidates(depth: EVIDENCE) { groups { candidates { person { id name } } } sources { source state } } }'

/** The permission of each source that people are worked out from. */
const SCOPES: Record<string, string> = {
  DIRECTORY: 'User.Read.All',
  MAIL: 'Mail.ReadBasic',
  CALENDAR: 'Calendars.Read',
  CHAT: 'Chat.ReadBasic',
  TASKS: 'Tasks.Read',
}

describe('consent', () => {
  let testApp: TestApp
  beforeAll(async () => {
    testApp = await startTestApp()
  })
  afterAll(() => testApp.close())

  const states = async (who: TestClient) => {
    const { data, errors } = await who.ask<{ consents: Consent[] }>(CONSENTS)
    expect(errors).toEqual([])
    return Object.fromEntries(data.consents.map(({ source, state }) => [source, state]))
  }
  const people = async (who: TestClient) => {
    const { data, errors } = await who.ask<{ candidates: Page }>(PEOPLE)
    expect(errors).toEqual([])
    return data.candidates
  }
  const press = (who: TestClient, sources: string, outcome = '') =>
    who.ask(`mutation { switchOnSources(sources: [${sources}]${outcome && `, outcome: ${outcome}`}) { source state } }`)
  /** The sources whose permission the emulator saw in a token since then; by sign-in alone: none. */
  const touched = (since: number) => {
    const seen = new Set(testApp.emulator.exchanges.slice(since).flatMap(({ scopes }) => scopes ?? []))
    return [...seen].filter((scope) => !['User.Read', 'User.ReadBasic.All'].includes(scope))
  }
  const consent = (body: object) =>
    fetch(`${testApp.emulator.url}/emulator/consents`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  test('someone new has switched on nothing, and every page answers without asking any source', async () => {
    const maya = await testApp.as('Maya Lindqvist', [])
    const before = testApp.emulator.exchanges.length
    expect(new Set(Object.values(await states(maya)))).toEqual(new Set(['OFF']))
    const { sources } = await people(maya)
    expect(new Set(sources.map(({ state }) => state))).not.toContain('READ')
    for (const page of [
      '{ home { nextStep { kind } } }',
      '{ settings { firstRunDone } }',
      '{ me { name } }',
      '{ whatWeKeep { code } }',
    ])
      expect((await maya.ask(page)).errors).toEqual([])
    const found = await maya.ask<{ searchPeople: { person: { name: string } }[] }>(
      '{ searchPeople(text: "Priya") { person { name } } }',
    )
    expect(found.errors).toEqual([])
    expect(found.data.searchPeople.map(({ person }) => person.name)).toContain('Priya Raman')
    expect(touched(before)).toEqual([])
  })

  test('with nothing switched on a person is added by name, recommended, and notes are kept', async () => {
    const maya = await testApp.as('Maya Lindqvist', [])
    const { data } = await maya.ask<{ searchPeople: { person: { id: string } }[] }>(
      '{ searchPeople(text: "Priya Raman") { person { id } } }',
    )
    const personId = data.searchPeople[0]?.person.id
    const add = 'mutation($personId: ID!) { addPerson(personId: $personId) { __typename } }'
    expect((await maya.ask(add, { personId })).data).toMatchObject({ addPerson: { __typename: 'Candidate' } })
    const id = 'by-hand-recommendation'
    const start = await maya.ask(
      'mutation($input: StartRecommendationInput!) { startRecommendation(input: $input) { __typename } }',
      { input: { id, personId, window: 'ONE_WEEK' } },
    )
    expect(start.data).toEqual({ startRecommendation: { __typename: 'Recommendation' } })
    const note = await maya.ask('mutation($input: AddNoteInput!) { addNote(input: $input) { __typename } }', {
      input: {
        id: 'by-hand-note-1',
        recommendationId: id,
        text: 'Explained the pricing model to me.',
        day: '2026-11-18',
      },
    })
    expect(note.data).toEqual({ addNote: { __typename: 'Note' } })
  })

  test('each source switched on is asked, and no other', async () => {
    const maya = await testApp.as('Maya Lindqvist', [])
    for (const source of Object.keys(SCOPES)) {
      await press(maya, source)
      const before = testApp.emulator.exchanges.length
      await people(maya)
      expect(touched(before)).toEqual([SCOPES[source]])
      await maya.ask(`mutation { switchOffSource(source: ${source}) { state } }`)
    }
  })

  test('what Microsoft was never asked for, refused, left to admins or taken back is a state, not an error', async () => {
    const nina = await testApp.as('Noura Aziz', [])
    await consent({ personId: nina.id, revoke: ['Mail.ReadBasic', 'Chat.ReadBasic', 'Tasks.Read'] })
    await press(nina, 'MAIL')
    await press(nina, 'CHAT', 'DECLINED')
    await press(nina, 'TASKS', 'ADMIN_ONLY')
    await press(nina, 'CALENDAR')
    expect(await states(nina)).toMatchObject({
      MAIL: 'NOT_ALLOWED_YET',
      CHAT: 'DECLINED',
      TASKS: 'ADMIN_ONLY',
      CALENDAR: 'ON',
      DIRECTORY: 'OFF',
    })
    const { sources } = await people(nina)
    expect(Object.fromEntries(sources.map(({ source, state }) => [source, state]))).toMatchObject({
      MAIL: 'NO_CONSENT',
      CALENDAR: 'READ',
    })
    await consent({ personId: nina.id, grant: ['Mail.ReadBasic'], revoke: ['Calendars.Read'] })
    // A new sign-in, as after an hour: tokens that were exchanged before are not shown again.
    testApp.passMinutes(1)
    const later = await testApp.as('Noura Aziz', [])
    expect(await states(later)).toMatchObject({ MAIL: 'ON', CALENDAR: 'REVOKED' })
  })

  test('without an admin the reporting line waits for one, and the rest works', async () => {
    const tenantId = tenantOf(await testApp.as('Priya Raman'))
    await consent({ tenantId, granted: [] })
    const priya = await testApp.as('Priya Raman')
    expect(await states(priya)).toMatchObject({ DIRECTORY: 'ADMIN_ONLY', MAIL: 'ON' })
    await people(priya)
    await consent({ tenantId, granted: ['User.Read.All'] })
    expect(await states(await testApp.as('Priya Raman'))).toMatchObject({ DIRECTORY: 'ON' })
  })
})

const tenantOf = ({ token }: TestClient) =>
  (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { tid: string }).tid
