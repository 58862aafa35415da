import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestApp, type TestClient, type TestApp } from '#tests/support/test-app.ts'
import { DATABASES, startPostgres, type Postgres } from '#commands/local-postgres.ts'
import * as steps from './steps.ts'

describe.each(DATABASES)('from "whom could I recommend?" to LinkedIn on %s', (_, programs) => {
  let postgres: Postgres | null = null
  let testApp: TestApp
  let maya: TestClient
  beforeAll(async () => {
    postgres = programs ? await startPostgres(programs) : null
    testApp = await startTestApp(postgres ? { databaseUrl: postgres.url } : {})
    maya = await testApp.as('Maya Lindqvist')
  }, 60_000)
  afterAll(async () => {
    try {
      await testApp.close()
    } finally {
      await postgres?.stop()
    }
  })

  test('the people above are shown with a verdict each and the reasons', async () => {
    const found = await steps.candidates(maya)
    const bands = new Map(found.map(({ person, judgement }) => [person.name, judgement?.band]))
    expect(bands.get('Priya Raman')).toBe('WORKED_CLOSELY')
    // His sessions look like training, but only Maya can say what they were.
    expect(bands.get('Marcus Oyelaran')).toBe('NOT_ENOUGH_TO_GO_ON')
    expect(bands.get('Elena Petrova')).toBe('WORKED_CLOSELY')
    expect(bands.get('Ingrid Solheim')).toBe('NOT_ENOUGH_TO_GO_ON')
    expect(
      found.every(({ judgement }) => judgement && (judgement.because.length > 0 || judgement.wouldChange.length > 0)),
    ).toBe(true)
  })

  test('the whole way: notes, traits, draft, request in Outlook, answer, LinkedIn', async () => {
    const { id, draft } = await steps.upToReadyToAsk(maya, 'Priya Raman')
    expect(
      draft.check.sentences
        .filter(({ basis }) => basis === 'notes' || basis === 'NOTES')
        .every(({ noteIds }) => noteIds.length > 0),
    ).toBe(true)
    const request = await steps.sendRequest(maya, id)
    expect(request).toMatchObject({ state: 'IN_DRAFTS', mail: { toAddress: 'priya.raman@alderwood.example' } })
    expect(request.mail.text).toContain(draft.text.split(' ').slice(0, 6).join(' '))
    expect(await steps.markSent(maya, id)).toMatchObject({ state: 'SENT' })
    expect(await steps.record(maya, id, 'APPROVED')).toMatchObject({ state: 'APPROVED' })
    expect(await steps.confirmFinal(maya, id)).toMatchObject({ state: 'FINAL_TEXT' })
    const handOff = await steps.saveHandOff(maya, id, 'https://de.linkedin.com/in/priya-raman/?x=1')
    expect(handOff).toMatchObject({
      text: draft.text,
      openLink: 'https://www.linkedin.com/in/priya-raman/edit/forms/recommendation/write/',
    })
    expect(await steps.markSubmitted(maya, id)).toMatchObject({ state: 'ON_LINKEDIN' })
  }, 60_000)

  test('nothing was ever sent by us', () => {
    expect(testApp.emulator.exchanges.filter(({ path }) => /\/send|sendMail/i.test(path))).toEqual([])
  })
})
