// The ways that do not go straight: edits, changes after a yes, reminders, a no, silence.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestApp, type TestClient, type TestApp } from '#tests/support/test-app.ts'
import * as steps from './steps.ts'

describe('when the answer is not a plain yes', () => {
  let testApp: TestApp
  let maya: TestClient
  beforeAll(async () => {
    testApp = await startTestApp()
    maya = await testApp.as('Maya Lindqvist')
  }, 60_000)
  afterAll(() => testApp.close())

  async function asked(name: string) {
    const today = new Date(testApp.now()).toISOString().slice(0, 10)
    const { id, draft } = await steps.upToReadyToAsk(maya, name, today)
    await steps.sendRequest(maya, id)
    await steps.markSent(maya, id)
    return { id, draft }
  }

  test('pressing twice at once and again with another key leaves one draft', async () => {
    const { id } = await steps.upToReadyToAsk(maya, 'Marcus Oyelaran')
    const [first, second] = await Promise.all([steps.sendRequest(maya, id), steps.sendRequest(maya, id)])
    const third = await steps.sendRequest(maya, id)
    expect(new Set([first.requestKey, second.requestKey, third.requestKey]).size).toBe(1)
    expect(await steps.lookAtDraft(maya, id)).toMatchObject({ state: 'IN_DRAFTS' })
  })

  test('one reminder at most, and not before seven working days', async () => {
    const { id } = await asked('Priya Raman')
    expect(await steps.remind(maya, id)).toMatchObject({ code: 'TOO_EARLY_TO_REMIND' })
    testApp.passDays(9)
    maya = await testApp.as('Maya Lindqvist')
    expect(await steps.remind(maya, id)).toMatchObject({ state: 'SENT' })
    expect(await steps.remind(maya, id)).toMatchObject({ code: 'REMINDED_ALREADY' })
  })

  test('their very text stays approved; a word more needs permission again', async () => {
    const { id, draft } = await asked('Elena Petrova')
    const theirs = `${draft.text} Please leave out nothing else.`
    expect(await steps.record(maya, id, 'APPROVED_WITH_EDITS', theirs)).toMatchObject({ state: 'EDITS_OFFERED' })
    expect(await steps.acceptEdits(maya, id, theirs, false)).toMatchObject({ code: 'NOT_CONFIRMED' })
    expect(await steps.acceptEdits(maya, id, theirs)).toMatchObject({ state: 'APPROVED' })
    expect(await steps.confirmFinal(maya, id)).toMatchObject({ state: 'FINAL_TEXT' })
    expect(await steps.save(maya, id, draft.version + 1, `${theirs} I learned a lot.`)).toMatchObject({
      __typename: 'Draft',
    })
    expect(await steps.saveHandOff(maya, id)).toMatchObject({ code: 'NOT_NOW' })
  })

  test('after a no the person is not suggested, and nothing can be started for twelve months', async () => {
    const rafael = await steps.candidateNamed(maya, 'Rafael Costa')
    const today = new Date(testApp.now()).toISOString().slice(0, 10)
    const { id } = await steps.upToReadyToAsk(maya, 'Rafael Costa', today)
    await steps.sendRequest(maya, id)
    await steps.markSent(maya, id)
    expect(await steps.record(maya, id, 'DECLINED')).toMatchObject({ state: 'DECLINED' })
    expect((await steps.candidates(maya)).map(({ person }) => person.name)).not.toContain('Rafael Costa')
    expect(await steps.start(maya, rafael.person.id)).toMatchObject({ code: 'DECLINED_RECENTLY' })
    expect(await steps.saveHandOff(maya, id)).toMatchObject({ code: 'NOT_NOW' })
  })
})
