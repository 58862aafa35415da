// What goes wrong on the way, and what the person is told: which thing, who can mend it, whether to try again. Nothing typed is lost.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestApp, type TestClient, type TestApp } from '#tests/support/test-app.ts'
import * as steps from './steps.ts'

interface Seen {
  sources: { source: string; state: string }[]
  groups: { kind: string; candidates: { person: { name: string } }[] }[]
}

describe('when something fails on the way', () => {
  let testApp: TestApp
  let maya: TestClient
  beforeAll(async () => {
    testApp = await startTestApp()
    maya = await testApp.as('Maya Lindqvist')
  }, 60_000)
  afterEach(() => testApp.emulator.faults.set([]))
  afterAll(() => testApp.close())

  const look = async (who: TestClient) => {
    const { data, errors } = await who.ask<{ candidates: Seen }>(
      '{ candidates(depth: EVIDENCE) { sources { source state } groups { kind candidates { person { name } } } } }',
    )
    return { found: data.candidates, problem: errors[0]?.extensions ?? null }
  }
  const stateOf = (seen: Seen, source: string) => seen.sources.find((one) => one.source === source)?.state
  const today = () => new Date(testApp.now()).toISOString().slice(0, 10)

  test('a calendar that refuses leaves the chart and the mail, and is named as not read', async () => {
    testApp.emulator.faults.set([{ match: { path: 'calendarView' }, status: 403, code: 'ErrorAccessDenied' }])
    const { found } = await look(await testApp.as('Tomasz Zielinski').catch(() => maya))
    expect(stateOf(found, 'DIRECTORY')).toBe('READ')
    expect(['FAILED', 'NO_CONSENT']).toContain(stateOf(found, 'CALENDAR'))
    expect(found.groups.flatMap((group) => group.candidates).length).toBeGreaterThan(0)
  })

  test('with Microsoft 365 down the page says so, says when to come again, and the notes still work', async () => {
    const { id } = await steps.start(maya, (await steps.candidateNamed(maya, 'Elena Petrova')).person.id)
    testApp.emulator.faults.set([{ match: { path: '^/(me|users|\\$batch)' }, status: 503, retryAfter: 120 }])
    const other = await testApp.as('Henrik Dahl')
    const { problem } = await look(other)
    expect(problem).toMatchObject({ who: 'US', tryAgain: 'AFTER' })
    expect(await steps.note(maya, id, 'Showed me where the old contracts are kept')).toMatchObject({
      __typename: 'Note',
    })
  })

  test('the request is refused with words while Graph is down, and the same press makes one draft afterwards', async () => {
    const { id } = await steps.upToReadyToAsk(maya, 'Marcus Oyelaran', today())
    testApp.emulator.faults.set([{ match: { path: '/me/messages' }, status: 503, retryAfter: 120 }])
    await expect(steps.sendRequest(maya, id, 'key-while-down')).rejects.toThrow(/OUTSIDE_DOWN|BUSY/)
    testApp.emulator.faults.set([])
    expect(await steps.sendRequest(maya, id, 'key-while-down')).toMatchObject({ state: 'IN_DRAFTS' })
  })

  test('an answer that is lost after the draft was made still leaves one draft', async () => {
    const { id } = await steps.upToReadyToAsk(maya, 'Priya Raman', today())
    testApp.emulator.faults.set([{ match: { method: 'POST', path: '/me/messages$' }, drop: 'response', times: 1 }])
    const first = await steps.sendRequest(maya, id, 'key-of-lost-answer').catch(() => null)
    const second = first ?? (await steps.sendRequest(maya, id, 'key-of-lost-answer'))
    expect(second).toMatchObject({ state: 'IN_DRAFTS' })
    expect(draftsTo('priya.raman@alderwood.example')).toHaveLength(1)
  })

  test('a draft deleted in Outlook is noticed, and asking again makes a new one', async () => {
    const rafael = await steps.upToReadyToAsk(maya, 'Rafael Costa', today())
    await steps.sendRequest(maya, rafael.id)
    deleteDraftsTo('rafael.costa@alderwood.example')
    expect(await steps.lookAtDraft(maya, rafael.id)).toMatchObject({ state: 'GONE' })
    expect(await steps.sendRequest(maya, rafael.id)).toMatchObject({ state: 'IN_DRAFTS' })
  })

  test('a second tab that saves over a newer version is told so, and its words are not taken silently', async () => {
    const { person } = await steps.candidateNamed(maya, 'Ingrid Solheim')
    const { id } = await steps.start(maya, person.id)
    for (const [text, day] of steps.THREE_NOTES) await steps.note(maya, id, text, day)
    const draft = await steps.compose(maya, id)
    expect(await steps.save(maya, id, draft.version, `${draft.text} One.`)).toMatchObject({ __typename: 'Draft' })
    expect(await steps.save(maya, id, draft.version, `${draft.text} Two.`)).toMatchObject({ code: 'CHANGED_ELSEWHERE' })
  })

  test('someone without a manager sees who else stands above, or is told that nobody does', async () => {
    const { found, problem } = await look(await testApp.as('Ingrid Solheim'))
    expect(problem).toBeNull()
    expect(found.groups.flatMap((group) => group.candidates.map(({ person }) => person.name))).not.toContain(
      'Ingrid Solheim',
    )
  })

  test('what broke is in the log once, without a name, an address or a word of anybody', () => {
    const lines = testApp.logged.join('\n')
    expect(lines).not.toMatch(/Lindqvist|Raman|alderwood\.example|churn analysis|old contracts/)
  })

  const draftsTo = (address: string) =>
    (testApp.emulator.world.mailbox(maya.id)?.visible('drafts', testApp.now()) ?? []).filter(({ mail: letter }) =>
      letter.to.some((party) => party.address === address),
    )

  /** As Outlook does it: the draft moves to Deleted Items. */
  function deleteDraftsTo(address: string): void {
    const theirs = draftsTo(address)
    expect(theirs).toHaveLength(1)
    for (const item of theirs)
      testApp.emulator.world.mailbox(maya.id)?.change(item, { folder: 'deleteditems' }, testApp.now())
  }
})
