import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestApp, type TestClient, type TestApp } from '#tests/support/test-app.ts'

interface Note {
  __typename: string
  id: string
  text: string
  day: string
  version: number
  otherText: string | null
  deleted: boolean
  code?: string
}

interface Found {
  total: number
  nodes: { id: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
}

const NOTE = '__typename ... on Note { id text day version otherText deleted } ... on Refused { code }'
const EDIT = `mutation($input: EditNoteInput!) { result: editNote(input: $input) { ${NOTE} } }`

describe('the observation log', () => {
  let testApp: TestApp
  let maya: TestClient
  let priya: string

  beforeAll(async () => {
    testApp = await startTestApp()
    maya = await testApp.as('Maya Lindqvist')
    priya = await started(maya, 'Priya Raman')
  }, 60_000)
  afterAll(() => testApp.close())

  const add = (id: string, text: string, more: Record<string, unknown> = {}) =>
    result(maya, `mutation($input: AddNoteInput!) { result: addNote(input: $input) { ${NOTE} } }`, {
      input: { id, recommendationId: priya, text, ...more },
    })
  const edit = (noteId: string, version: number, text: string, more: Record<string, unknown> = {}) =>
    result(maya, EDIT, { input: { noteId, version, text, day: '2026-11-17', ...more } })

  test('a note sent twice, even at the same moment, is kept once', async () => {
    const both = await Promise.all([add('note-twice', 'Explained the plan'), add('note-twice', 'Explained the plan')])
    expect(both.map(({ __typename }) => __typename)).toEqual(['Note', 'Note'])
    const listed = await maya.ask<{ recommendation: { notes: { total: number } } }>(
      'query($id: ID!) { recommendation(id: $id) { notes { total } } }',
      { id: priya },
    )
    expect(listed.data.recommendation.notes.total).toBe(1)
  })

  test('what its reader might not want in writing is marked while it is written, and only for the writer', async () => {
    const marks = async (who: TestClient, text: string) => {
      const { data } = await who.ask<{ noteMarks: string[] }>(
        'query($id: ID!, $text: String!) { noteMarks(recommendationId: $id, text: $text) }',
        { id: priya, text },
      )
      return data.noteMarks
    }
    expect(await marks(maya, 'Told Karim about my salary after the surgery')).toEqual(['HEALTH', 'PAY', 'THIRD_PERSON'])
    expect(await marks(maya, 'I learned planning from Priya')).toEqual([])
    expect(await marks(await testApp.as('Ingrid Solheim'), 'Told Karim about my salary')).toEqual([])
  })

  test('an edit whose answer was lost is not done a second time over a newer one', async () => {
    await add('note-edited', 'First words')
    await edit('note-edited', 1, 'Second words', { changeId: 'change-one' })
    await edit('note-edited', 2, 'Third words', { changeId: 'change-two' })
    const repeated = await edit('note-edited', 1, 'Second words', { changeId: 'change-one' })
    expect(repeated).toMatchObject({ text: 'Third words', otherText: null, version: 3 })
  })

  test('edits of two devices: both texts are kept, however many follow', async () => {
    await add('note-two-devices', 'As it was')
    await edit('note-two-devices', 1, 'From the laptop', { changeId: 'laptop-one' })
    const met = await edit('note-two-devices', 1, 'From the phone', { changeId: 'phone-one-' })
    expect(met).toMatchObject({ text: 'From the laptop', otherText: 'From the phone' })
    const third = await edit('note-two-devices', 1, 'From the pane', { changeId: 'pane-one-' })
    expect(third).toMatchObject({ text: 'From the laptop', otherText: 'From the phone\n\nFrom the pane' })
    const settled = await edit('note-two-devices', third.version, 'From both', { changeId: 'settled-' })
    expect(settled).toMatchObject({ text: 'From both', otherText: null })
  })

  test('a second edit made before the first was answered replaces the first and never the other device’s text', async () => {
    await add('note-on-top', 'As it was then')
    await edit('note-on-top', 1, 'From the laptop', { changeId: 'laptop-two' })
    await edit('note-on-top', 1, 'Phone, first try', { changeId: 'phone-try-1' })
    const second = await edit('note-on-top', 1, 'Phone, second try', { changeId: 'phone-try-2', after: 'phone-try-1' })
    expect(second).toMatchObject({ text: 'From the laptop', otherText: 'Phone, second try' })
  })

  test('deleting and bringing back are done once each; an edit brings a deleted note back', async () => {
    await add('note-deleted', 'Stayed late to help')
    const change = (name: string, changeId: string) =>
      result(maya, `mutation($id: ID!, $c: ID) { result: ${name}(noteId: $id, changeId: $c) { ${NOTE} } }`, {
        id: 'note-deleted',
        c: changeId,
      })
    expect(await change('deleteNote', 'delete-one')).toMatchObject({ deleted: true })
    expect(await change('restoreNote', 'restore-one')).toMatchObject({ deleted: false })
    expect(await change('deleteNote', 'delete-one')).toMatchObject({ deleted: false })
    await change('deleteNote', 'delete-two')
    expect(await edit('note-deleted', 1, 'Stayed late to help me')).toMatchObject({ deleted: false, version: 2 })
  })

  test('a day may lie in the window or be remembered late, not in the future', async () => {
    expect(await add('note-tomorrow', 'Will help', { day: '2026-11-19' })).toMatchObject({ code: 'DAY_IN_FUTURE' })
    expect(await add('note-too-long', 'x'.repeat(1001))).toMatchObject({ code: 'TOO_LONG' })
    expect(await add('note-thousand', '𝒳'.repeat(1000))).toMatchObject({ __typename: 'Note' })
  })

  test('search finds words in any order, whatever their case and accents, and follows every change at once', async () => {
    const search = async (args: string) => {
      const query = `{ searchNotes(${args}) { total nodes { id } pageInfo { hasNextPage endCursor } } }`
      const { data, errors } = await maya.ask<{ searchNotes: Found }>(query)
      expect(errors).toEqual([])
      return data.searchNotes
    }
    const ids = async (args: string) => (await search(args)).nodes.map(({ id }) => id)
    await add('note-search-1', 'Café with the Zürich team: explained déjà vu', { day: '2026-11-16' })
    await add('note-search-2', 'Explained the Zurich numbers', { day: '2026-11-17' })
    expect(await ids('text: "zurich EXPLAINED"')).toEqual(['note-search-2', 'note-search-1'])
    expect(await ids('text: "explained zurich", to: "2026-11-16"')).toEqual(['note-search-1'])
    await edit('note-search-2', 1, 'Explained the Bern numbers', { changeId: 'search-edit' })
    expect(await ids('text: "zurich"')).toEqual(['note-search-1'])
    expect(await ids('text: "bern"')).toEqual(['note-search-2'])
    await result(maya, `mutation { result: deleteNote(noteId: "note-search-2") { ${NOTE} } }`, {})
    expect(await ids('text: "bern"')).toEqual([])
    const first = await search('text: "", first: 2')
    const next = await ids(`text: "", first: 2, after: "${first.pageInfo.endCursor}"`)
    expect(first.pageInfo.hasNextPage).toBe(true)
    expect(next.filter((id) => first.nodes.some((one) => one.id === id))).toEqual([])
    const marcus = await testApp.as('Marcus Oyelaran')
    const { data } = await marcus.ask<{ searchNotes: Found }>(
      '{ searchNotes(text: "explained") { total nodes { id } } }',
    )
    expect(data.searchNotes.total).toBe(0)
  })

  test('nobody changes a note of somebody else', async () => {
    const marcus = await testApp.as('Marcus Oyelaran')
    const tried = await result(marcus, EDIT, {
      input: { noteId: 'note-edited', version: 3, text: 'Not mine', day: '2026-11-17' },
    })
    expect(tried).toMatchObject({ code: 'NOT_FOUND' })
  })
})

async function result(asker: TestClient, query: string, variables: Record<string, unknown>): Promise<Note> {
  const { data, errors } = await asker.ask<{ result: Note }>(query, variables)
  expect(errors).toEqual([])
  return data.result
}

/** Starts a recommendation for somebody of the asker's chart; gives back its id. */
async function started(asker: TestClient, name: string): Promise<string> {
  const { data } = await asker.ask<{
    candidates: { groups: { candidates: { person: { id: string; name: string } }[] }[] }
  }>('{ candidates(depth: CHART) { groups { candidates { person { id name } } } } }')
  const person = data.candidates.groups.flatMap(({ candidates }) => candidates).find((one) => one.person.name === name)
  const id = `notes-${name.replace(' ', '-')}`
  await asker.ask('mutation($input: StartRecommendationInput!) { startRecommendation(input: $input) { __typename } }', {
    input: { id, personId: person?.person.id, window: 'TWO_WEEKS' },
  })
  return id
}
