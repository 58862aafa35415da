// What the writer put right in one recommendation is suggested in the next one.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { candidateNamed, compose, note, readyToAsk, save, start } from '#tests/journeys/steps.ts'
import { startTestApp, type TestClient, type TestApp } from '#tests/support/test-app.ts'

interface Shown {
  version: number
  otherLanguage: string | null
  loose: { text: string }[]
  notPraise: { text: string }[]
  traits: { id: string; label: string; use: boolean; examples: { note: { id: string; text: string } }[] }[]
}

let testApp: TestApp
let maya: TestClient
beforeAll(async () => {
  testApp = await startTestApp()
  maya = await testApp.as('Maya Lindqvist')
}, 60_000)
afterAll(() => testApp.close())

const REVIEW =
  'version otherLanguage loose { text } notPraise { text } traits { id label use examples { note { id text } } }'

async function reviewOf(id: string): Promise<Shown> {
  const { data } = await maya.ask<{ recommendation: { review: Shown } }>(
    `query ($id: ID!) { recommendation(id: $id) { review { ${REVIEW} } } }`,
    { id },
  )
  return data.recommendation.review
}

async function arrange(
  id: string,
  version: number,
  traits: { id: string; label: string; noteIds: string[] }[],
): Promise<void> {
  const { data } = await maya.ask<{ result: { __typename: string } }>(
    'mutation ($input: ArrangeTraitsInput!) { result: arrangeTraits(input: $input) { __typename } }',
    { input: { recommendationId: id, version, traits: traits.map((trait) => ({ ...trait, use: true })) } },
  )
  expect(data.result.__typename).toBe('Review')
}

async function startedFor(name: string, text: string): Promise<string> {
  const { id } = await start(maya, (await candidateNamed(maya, name)).person.id)
  await note(maya, id, text, '2026-11-18')
  return id
}

const placeOf = ({ traits }: Shown, text: string) =>
  traits.flatMap(({ id, label, examples }) => (examples.some((one) => one.note.text === text) ? [{ id, label }] : []))

describe('what the writer puts right', () => {
  const FIRST = 'Put my name on the first slide of the launch deck for the board'
  const ALIKE = 'My name was on the first slide when she showed the launch deck'
  const UNLIKE = 'Explained the forecast to me step by step'

  test('is suggested for a note that tells much the same, in another recommendation, by the writer’s own name for it', async () => {
    const priya = await startedFor('Priya Raman', FIRST)
    const before = await reviewOf(priya)
    const [example] = before.traits.flatMap(({ examples }) => examples)
    await arrange(priya, before.version, [
      { id: 'own:shares the stage', label: 'Shares the stage', noteIds: [example?.note.id ?? ''] },
    ])
    const marcus = await startedFor('Marcus Oyelaran', ALIKE)
    expect(placeOf(await reviewOf(marcus), ALIKE)).toEqual([{ id: 'own:shares the stage', label: 'Shares the stage' }])
  })

  test('changes nothing for a note about something else', async () => {
    const elena = await startedFor('Elena Petrova', UNLIKE)
    expect(placeOf(await reviewOf(elena), UNLIKE).map(({ id }) => id)).toEqual(['coaching'])
  })

  test('is forgotten with the notes it came from', async () => {
    await maya.ask('mutation { deleteEverything(sure: true) { __typename } }')
    maya = await testApp.as('Maya Lindqvist')
    const marcus = await startedFor('Marcus Oyelaran', ALIKE)
    expect(placeOf(await reviewOf(marcus), ALIKE).map(({ label }) => label)).not.toContain('Shares the stage')
  })
})

describe('notes in another language', () => {
  const GERMAN = ['Hat mir in Ruhe das Preismodell erklärt', 'Hat sich vor dem Vertrieb vor mich gestellt']
  let id = ''

  test('are all the writer’s to sort, and none is taken for a complaint', async () => {
    id = await startedFor('Priya Raman', GERMAN[0] ?? '')
    await note(maya, id, GERMAN[1] ?? '', '2026-11-18')
    const { otherLanguage, traits, loose, notPraise } = await reviewOf(id)
    expect({ otherLanguage, traits, notPraise }).toEqual({ otherLanguage: 'de', traits: [], notPraise: [] })
    expect(loose.map(({ text }) => text)).toEqual(expect.arrayContaining(GERMAN))
  })

  test('are not made into English sentences; the text is written by hand and may be asked with', async () => {
    await maya.ask('mutation ($id: ID!) { reviewAnyway(recommendationId: $id) { __typename } }', { id })
    expect(await compose(maya, id)).toMatchObject({ __typename: 'Refused', code: 'OTHER_LANGUAGE' })
    const text = 'Priya hat mir in Ruhe das Preismodell erklärt. Sie hat sich vor dem Vertrieb vor mich gestellt.'
    const { version, check } = await save(maya, id, 0, text)
    for (const sentence of check.sentences)
      await maya.ask(
        'mutation ($id: ID!, $text: String!) { keepSentence(recommendationId: $id, sentence: $text, keep: true) { __typename } }',
        { id, text: sentence.text },
      )
    expect(await readyToAsk(maya, id, version)).toMatchObject({ state: 'READY_TO_ASK' })
  })
})
