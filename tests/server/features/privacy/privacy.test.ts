// What is one's own: taken along whole, erased whole with a receipt, and gone by itself when it is too old.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestApp, type TestClient, type TestApp } from '#tests/support/test-app.ts'
import {
  candidateNamed,
  candidates,
  confirmFinal,
  markSent,
  markSubmitted,
  note,
  record,
  saveHandOff,
  sendRequest,
  start,
  upToReadyToAsk,
} from '#tests/journeys/steps.ts'

interface Receipt {
  id: string
  what: string
  rows: number
  parts: { code: string; count: number }[]
}

const RECEIPT = '... on Erased { id what rows parts { code count } }'
const EVERYTHING = `mutation { deleteEverything(sure: true) { __typename ${RECEIPT} } }`
const TEXT = 'Explained the <b>pricing</b> model to me.'

describe('privacy', () => {
  let testApp: TestApp
  beforeAll(async () => {
    testApp = await startTestApp()
  })
  afterAll(() => testApp.close())

  /** Everything the user has, as they would take it along. */
  const taken = async (who: TestClient) =>
    (await who.ask<{ exportMyData: string }>('{ exportMyData }')).data.exportMyData
  const rowsOf = async (who: TestClient) =>
    Object.fromEntries(
      (JSON.parse(await taken(who)) as { kept: { table: string; rows: unknown[] }[] }).kept.map(({ table, rows }) => [
        table,
        rows.length,
      ]),
    )
  const found = async (who: TestClient, text: string) => {
    const { data, errors } = await who.ask<{ searchNotes: { nodes: unknown[] } }>(
      `query($text: String!) { searchNotes(text: $text) { nodes { id } } }`,
      { text },
    )
    expect(errors).toEqual([])
    return data.searchNotes.nodes.length
  }
  const receipts = async (who: TestClient) =>
    (await who.ask<{ receipts: Receipt[] }>(`{ receipts { id what rows parts { code count } } }`)).data.receipts
  const aNoteAbout = async (who: TestClient, name: string, text: string) => {
    const { id } = await start(who, (await candidateNamed(who, name)).person.id)
    await note(who, id, text, '2026-11-18')
    return id
  }

  /** Whoever is nearest above. */
  const aboveOf = async (who: TestClient) => (await candidates(who))[0]?.person.name ?? ''

  test('everything is taken along, with settings and in words, and nothing of anybody else', async () => {
    const maya = await testApp.as('Maya Lindqvist')
    const leo = await testApp.as('Leo Hartmann')
    await aNoteAbout(maya, 'Priya Raman', TEXT)
    await aNoteAbout(leo, 'Priya Raman', 'Leo wrote this one.')
    await maya.ask('mutation { finishFirstRun { firstRunDone } }')
    const all = await taken(maya)
    expect(all).toContain(TEXT)
    expect(all).not.toContain('Leo wrote')
    expect(JSON.parse(all)).toMatchObject({ of: 'Maya Lindqvist' })
    expect(await rowsOf(maya)).toMatchObject({ setting: 1, source_switch: 6, recommendation: 1 })
  })

  test('what is about one person is taken along apart, by its writer alone', async () => {
    const tomasz = await testApp.as('Tomasz Nowak')
    const [first = '', other = ''] = (await candidates(tomasz)).map(({ person }) => person.name)
    const id = await aNoteAbout(tomasz, first, 'Was so kind and took me along to the client.')
    await aNoteAbout(tomasz, other, 'Somebody else drew the whole plan for me.')
    const about = async (who: TestClient) =>
      (await who.ask<{ exportMyData: string }>('query($id: ID!) { exportMyData(recommendationId: $id) }', { id })).data
        .exportMyData
    const taken = await about(tomasz)
    expect(taken).toContain('took me along')
    expect(taken).not.toContain('drew the whole plan')
    expect(taken).not.toContain(other)
    const others = await about(await testApp.as('Leo Hartmann'))
    expect((JSON.parse(others) as { kept: { rows: unknown[] }[] }).kept.flatMap(({ rows }) => rows)).toEqual([])
  })

  test('one person is erased with what was derived, search included; a receipt says how much, and others stay', async () => {
    const maya = await testApp.as('Maya Lindqvist')
    const marcus = await aNoteAbout(maya, 'Marcus Oyelaran', 'Marcus backed me up before the board.')
    expect(await found(maya, 'board')).toBe(1)
    // Somebody else's key takes the place of hers in the server's memory meanwhile.
    expect(await found(await testApp.as('Tomasz Nowak'), 'client')).toBe(1)
    const { data } = await maya.ask<{ deletePersonsNotes: Receipt }>(
      `mutation($id: ID!) { deletePersonsNotes(recommendationId: $id) { ${RECEIPT} } }`,
      { id: marcus },
    )
    const receipt = data.deletePersonsNotes
    expect(receipt).toMatchObject({ what: 'ONE_PERSON', parts: expect.arrayContaining([{ code: 'NOTES', count: 1 }]) })
    expect(await receipts(maya)).toEqual([receipt])
    expect(await found(maya, 'board')).toBe(0)
    expect(await found(maya, 'pricing')).toBe(1)
    expect(await taken(maya)).not.toContain('backed me up')
    expect(await rowsOf(maya)).toMatchObject({ evidence: 0 })
    const { data: after } = await maya.ask('query($id: ID!) { recommendation(id: $id) { state } }', { id: marcus })
    expect(after).toEqual({ recommendation: { state: 'WITHDRAWN' } })
  })

  test('somebody else’s id erases nothing and leaves no receipt', async () => {
    const leo = await testApp.as('Leo Hartmann')
    const { data } = await leo.ask<{ deletePersonsNotes: Receipt }>(
      `mutation { deletePersonsNotes(recommendationId: "not-leos") { ${RECEIPT} } }`,
    )
    expect(data.deletePersonsNotes.rows).toBe(0)
    expect(await receipts(leo)).toEqual([])
  })

  test('it is all or nothing: when the receipt cannot be written, nothing is erased', async () => {
    const maya = await testApp.as('Maya Lindqvist')
    const before = await rowsOf(maya)
    await testApp.db
      .plain(`create function no_receipt() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$;
      create trigger no_receipt before insert on receipt for each row execute function no_receipt()`)
    try {
      expect((await maya.ask(EVERYTHING)).errors).not.toEqual([])
      expect(await rowsOf(maya)).toEqual(before)
      expect(await found(maya, 'pricing')).toBe(1)
    } finally {
      await testApp.db.plain('drop trigger no_receipt on receipt; drop function no_receipt()')
    }
  })

  test('everything is erased at once; the receipt, and others with their “please don’t ask me”, stay', async () => {
    const [maya, leo, priya] = [
      await testApp.as('Maya Lindqvist'),
      await testApp.as('Leo Hartmann'),
      await testApp.as('Priya Raman'),
    ]
    await priya.ask('mutation { dontAskMe(on: true) { on } }')
    const leosBefore = await taken(leo)
    // The clock stands still in this house, and receipts are told apart by their time.
    testApp.passMinutes(1)
    const { data } = await maya.ask<{ deleteEverything: Receipt }>(EVERYTHING)
    expect(data.deleteEverything).toMatchObject({ what: 'EVERYTHING' })
    const [newest] = await receipts(maya)
    expect(newest).toMatchObject({ id: data.deleteEverything.id, rows: data.deleteEverything.rows })
    const left = Object.entries(await rowsOf(maya)).filter(([, count]) => count > 0)
    // What is shared says whether Maya asked not to be asked, and who she chose: empty lists.
    expect(left.map(([table]) => table).sort()).toEqual(['chosen_person', 'opted_out', 'receipt'])
    expect(await taken(maya)).not.toContain('pricing')
    expect(await found(maya, 'pricing')).toBe(0)
    expect(JSON.stringify({ ...JSON.parse(await taken(leo)), exportedAt: '' })).toBe(
      JSON.stringify({ ...JSON.parse(leosBefore), exportedAt: '' }),
    )
    await maya.ask('mutation { switchOnSources(sources: [DIRECTORY]) { state } }')
    const { data: search } = await maya.ask<{ searchPeople: { refused: string | null }[] }>(
      '{ searchPeople(text: "Priya Raman") { refused } }',
    )
    expect(search.searchPeople[0]?.refused).toBe('PREFERS_NOT_TO_BE_ASKED')
    await priya.ask(EVERYTHING)
    expect((await rowsOf(priya))['opted_out']).toBe(1)
  })

  test('what a company decided is written by its admins alone, in the database as well', async () => {
    const { token, id } = await testApp.as('Leo Hartmann')
    const { tid } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { tid: string }
    const row = { tenant_id: tid, version: 1, rules: '{}', changed_by: id, changed_at: new Date(testApp.now()) }
    const write = (isAdmin: boolean) =>
      testApp.db
        .as({ tenantId: tid, userId: id, isAdmin })
        .run((rows) => rows.insertInto('tenant_rules').values(row).execute())
    await expect(write(false)).rejects.toThrow(/row-level security/)
    await write(true)
    const change = await testApp.db
      .as({ tenantId: tid, userId: id })
      .run((rows) => rows.updateTable('tenant_rules').set({ rules: '{"openTo":"NOBODY"}' }).executeTakeFirst())
    expect(change.numUpdatedRows).toBe(0n)
  })

  test('what is too old goes by night, once, with a receipt; what is not stays', async () => {
    const noura = await testApp.as('Noura Aziz')
    await aNoteAbout(noura, 'Marcus Oyelaran', 'Marcus took the time to explain.')
    testApp.passDays(364)
    await testApp.runJobs()
    expect(await receipts(await testApp.as('Noura Aziz'))).toEqual([])
    expect(await found(await testApp.as('Noura Aziz'), 'explain')).toBe(1)
    testApp.passDays(3)
    await testApp.runJobs()
    const later = await testApp.as('Noura Aziz')
    expect(await found(later, 'explain')).toBe(0)
    const [receipt, ...others] = await receipts(later)
    expect(others).toEqual([])
    expect(receipt).toMatchObject({
      what: 'TOO_OLD',
      parts: expect.arrayContaining([
        { code: 'NOTES', count: 1 },
        { code: 'RECOMMENDATIONS', count: 1 },
      ]),
    })
    testApp.passDays(1)
    await testApp.runJobs()
    expect(await receipts(await testApp.as('Noura Aziz'))).toHaveLength(1)
  })

  test('once a text is on LinkedIn the notes behind it go, when its company says; text and record stay', async () => {
    testApp.passDays(1)
    const [yusuf, grace] = [await testApp.as('Yusuf Demir'), await testApp.as('Grace Adjei')]
    const { admin } = (
      await yusuf.ask<{ admin: { rules: Record<string, unknown> & { __typename?: string } } }>(
        '{ admin { rules { version openTo openGroup excludedGroup policy workContacts asksAMonth keptMonths daysAfterLinkedIn } } }',
      )
    ).data
    const input = { ...admin.rules, daysAfterLinkedIn: 3 }
    await yusuf.ask('mutation($input: TenantRulesInput!) { changeTenantRules(input: $input) { __typename } }', {
      input,
    })
    const today = new Date(testApp.now()).toISOString().slice(0, 10)
    const { id } = await upToReadyToAsk(grace, await aboveOf(grace), today)
    await sendRequest(grace, id)
    await markSent(grace, id)
    await record(grace, id, 'APPROVED')
    await confirmFinal(grace, id)
    await saveHandOff(grace, id, 'https://www.linkedin.com/in/somebody-above/')
    expect(await markSubmitted(grace, id)).toMatchObject({ state: 'ON_LINKEDIN' })
    const left = async () => {
      const rows = await rowsOf(await testApp.as('Grace Adjei'))
      return [rows['note'], rows['draft_version'], rows['move']]
    }
    const [notes = 0, versions, moves] = await left()
    testApp.passDays(2)
    await testApp.runJobs()
    expect(await left()).toEqual([notes, versions, moves])
    testApp.passDays(2)
    await testApp.runJobs()
    expect(notes).toBeGreaterThan(2)
    expect(await left()).toEqual([0, versions, moves])
  })

  test('a step of the record that was changed by hand in the database is found', async () => {
    const leo = await testApp.as('Leo Hartmann')
    const tenantId = testApp.emulator.world.tenants[0]?.id ?? ''
    const { id } = await start(leo, (await candidateNamed(leo, 'Marcus Oyelaran')).person.id)
    await note(
      leo,
      id,
      'Walked me through the forecast line by line.',
      new Date(testApp.now()).toISOString().slice(0, 10),
    )
    await leo.ask('mutation($id: ID!) { reviewAnyway(recommendationId: $id) { __typename } }', { id })
    const holds = async () =>
      (
        await leo.ask<{ recommendation: { recordHolds: boolean | null; moves: unknown[] } }>(
          'query($id: ID!) { recommendation(id: $id) { recordHolds moves { to } } }',
          { id },
        )
      ).data.recommendation
    expect(await holds()).toMatchObject({ recordHolds: true })
    expect((await holds()).moves.length).toBeGreaterThan(1)
    const byHand = (values: { at: Date } | { chain: null }) =>
      testApp.db
        .as({ tenantId, userId: leo.id })
        .run((db) => db.updateTable('move').set(values).where('recommendation_id', '=', id).execute())
    await byHand({ at: new Date('2026-11-01T00:00:00Z') })
    expect((await holds()).recordHolds).toBe(false)
    await byHand({ chain: null })
    expect((await holds()).recordHolds).toBeNull()
  })
})
