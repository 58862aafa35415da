// How a note is told is the writer's to decide, and what they decided is theirs alone.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { candidateNamed, compose, note, start } from '#tests/journeys/steps.ts'
import { startTestApp, type TestClient, type TestApp } from '#tests/support/test-app.ts'

let testApp: TestApp
let maya: TestClient
let id = ''
beforeAll(async () => {
  testApp = await startTestApp()
  maya = await testApp.as('Maya Lindqvist')
  id = (await start(maya, (await candidateNamed(maya, 'Priya Raman')).person.id)).id
  await note(maya, id, 'Drove me to the site when the bus was cancelled', '2026-11-17')
  await note(maya, id, 'Dropped me from the invite again', '2026-11-18')
  await note(maya, id, 'Showed me how to read the meter', '2026-11-18')
}, 60_000)
afterAll(() => testApp.close())

interface Told {
  __typename?: string
  zone: string
  sure: boolean
  suggestion: string | null
  telling: string | null
  leftOut: boolean
}
const TOLD = 'zone sure suggestion telling leftOut'

async function idOf(text: string): Promise<string> {
  const { data } = await maya.ask<{ recommendation: { notes: { nodes: { id: string; text: string }[] } } }>(
    'query ($id: ID!) { recommendation(id: $id) { notes { nodes { id text } } } }',
    { id },
  )
  return data.recommendation.notes.nodes.find((one) => one.text.startsWith(text))?.id ?? ''
}

async function tellingOf(asker: TestClient, noteId: string): Promise<Told | null> {
  const { data } = await asker.ask<{ noteTelling: Told | null }>(
    `query ($noteId: ID!) { noteTelling(noteId: $noteId) { ${TOLD} } }`,
    { noteId },
  )
  return data.noteTelling
}

async function tell(asker: TestClient, input: object): Promise<Told> {
  const { data } = await asker.ask<{ tellNote: Told }>(
    `mutation ($input: TellNoteInput!) { tellNote(input: $input) { __typename ... on NoteTelling { ${TOLD} } } }`,
    { input },
  )
  return data.tellNote
}

const draft = async () => (await compose(maya, id)) as { text?: string }

describe('how a note is told', () => {
  test('is shown under the note, with the name', async () => {
    expect(await tellingOf(maya, await idOf('Drove'))).toMatchObject({
      zone: 'PRAISE',
      sure: true,
      suggestion: 'Priya drove me to the site when the bus was cancelled.',
    })
  })

  test('is the writer’s to change, and stays changed', async () => {
    const noteId = await idOf('Drove')
    await tell(maya, { noteId, telling: 'Priya drove me forty miles through the snow.' })
    expect(await tellingOf(maya, noteId)).toMatchObject({ telling: 'Priya drove me forty miles through the snow.' })
    await maya.ask('mutation ($id: ID!) { reviewAnyway(recommendationId: $id) { __typename } }', { id })
    expect((await draft()).text).toContain('drove me forty miles through the snow')
  })

  test('is nobody else’s to see or change', async () => {
    const noteId = await idOf('Drove')
    const yusuf = await testApp.as('Yusuf Demir')
    expect(await tellingOf(yusuf, noteId)).toBeNull()
    expect(await tell(yusuf, { noteId, telling: 'Nothing' })).toMatchObject({ __typename: 'Refused' })
  })

  test('is forgotten when the note says something else', async () => {
    const noteId = await idOf('Drove')
    await maya.ask('mutation ($input: EditNoteInput!) { editNote(input: $input) { __typename } }', {
      input: { noteId, version: 1, text: 'Drove me home after the late shift', day: '2026-11-17' },
    })
    expect(await tellingOf(maya, noteId)).toMatchObject({ telling: null })
  })
})

test('a complaint is in no draft, whatever else is', async () => {
  expect((await draft()).text).not.toMatch(/dropped|invite/i)
})
