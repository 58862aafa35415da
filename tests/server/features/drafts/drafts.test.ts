import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { compose, note, readyToAsk, save, start, type DraftShown } from '#tests/journeys/steps.ts'
import { startTestApp, type TestClient, type TestApp } from '#tests/support/test-app.ts'

const NOTES: [day: string, text: string][] = [
  ['2026-11-12', 'Explained the new planning tool to me in half an hour'],
  ['2026-11-13', 'Stayed late to help me with the harbour report'],
  ['2026-11-16', 'Thanked me by name in front of the board'],
  ['2026-11-17', 'Had no time for me again'],
]

interface Review {
  version: number
  traits: { id: string; label: string; use: boolean; examples: { note: { id: string } }[] }[]
}

describe('an honest draft', () => {
  let testApp: TestApp
  let maya: TestClient
  let id: string
  let composed: DraftShown

  beforeAll(async () => {
    testApp = await startTestApp()
    maya = await testApp.as('Maya Lindqvist')
    id = (await start(maya, await idOf(maya, 'Priya Raman'))).id
    for (const [day, text] of NOTES) await note(maya, id, text, day)
    composed = await compose(maya, id)
  }, 60_000)
  afterAll(() => testApp.close())

  /** Saves over the newest version, whatever that is. */
  const write = async (text: string) => save(maya, id, await newest(), text)
  const newest = async () =>
    (
      await maya.ask<{ recommendation: { draft: { version: number } } }>(
        'query($id: ID!) { recommendation(id: $id) { draft { version } } }',
        { id },
      )
    ).data.recommendation.draft.version

  test('as composed it may be asked with, and each sentence knows what it rests on', () => {
    expect(composed.check.findings.filter(({ severity }) => severity === 'HARD')).toEqual([])
    expect(composed.check.readyToAsk).toBe(true)
    for (const { basis, noteIds } of composed.check.sentences) expect(basis === 'NOTES').toBe(noteIds.length > 0)
    expect(composed.text).not.toMatch(/no time/)
  })

  test.each([
    ['an outcome nobody wrote down', 'She explained the new planning tool to me, which doubled our sales.', 'UNTOLD'],
    [
      'the contrary of a note',
      'She has never had no time: she explained the planning tool to me every day.',
      'ABSOLUTE',
    ],
    ['the wrong amount', 'She explained the new planning tool to me in two hours.', 'UNKNOWN_NUMBER'],
    ['a name from nowhere', 'She explained the new planning tool to me and Petra.', 'UNKNOWN_NAME'],
  ])('%s stops the asking', async (_, sentence, code) => {
    const saved = await write(`${composed.text} ${sentence}`)
    expect(saved.check.findings.map((finding) => finding.code)).toContain(code)
    expect(await readyToAsk(maya, id, saved.version)).toMatchObject({ __typename: 'Refused', code: 'FINDINGS_STAND' })
  })

  test('a hard finding is set aside with a reason, never without one', async () => {
    const saved = await write(`${composed.text} She always explained the new planning tool to me.`)
    const finding = saved.check.findings.find(({ code }) => code === 'ABSOLUTE')
    const aside = async (reason: string) =>
      (
        await maya.ask<{ result: { __typename: string; code?: string } }>(
          `mutation($id: ID!, $key: ID!, $reason: String) { result: setFindingAside(recommendationId: $id, findingKey: $key, reason: $reason) { __typename ... on Refused { code } } }`,
          { id, key: finding?.key, reason },
        )
      ).data.result
    expect(await aside('  ')).toMatchObject({ __typename: 'Refused', code: 'EMPTY' })
    expect(await readyToAsk(maya, id, saved.version)).toMatchObject({ code: 'FINDINGS_STAND' })
    expect(await aside('It was so each time I asked.')).toMatchObject({ __typename: 'Draft' })
    expect(await readyToAsk(maya, id, saved.version)).toMatchObject({ state: 'READY_TO_ASK' })
  })

  test('a sentence from no note is kept knowingly or stops the asking', async () => {
    const own = 'Gardens and music matter much in our small town.'
    const saved = await write(`${composed.text} ${own}`)
    expect(saved.check.sentences.at(-1)).toMatchObject({ basis: 'OWN_WORDS', noteIds: [] })
    expect(await readyToAsk(maya, id, saved.version)).toMatchObject({ code: 'SENTENCES_WITHOUT_NOTES' })
    await maya.ask(
      'mutation($id: ID!, $own: String!) { keepSentence(recommendationId: $id, sentence: $own, keep: true) { __typename } }',
      { id, own },
    )
    expect(await readyToAsk(maya, id, saved.version)).toMatchObject({ state: 'READY_TO_ASK' })
  })

  test('a sentence keeps its notes while it is edited', async () => {
    const told = composed.check.sentences.find(({ text }) => /planning tool/.test(text))
    const saved = await write(composed.text.replace('the new planning tool', 'our new planning tool'))
    const edited = saved.check.sentences.find(({ text }) => /planning tool/.test(text))
    expect(told?.noteIds.length).toBeGreaterThan(0)
    expect(edited).toMatchObject({ basis: 'NOTES', noteIds: told?.noteIds })
  })

  test('three traits are used at most, by rule and not only on the page', async () => {
    const { data } = await maya.ask<{ recommendation: { review: Review } }>(
      'query($id: ID!) { recommendation(id: $id) { review { version traits { id label use examples { note { id } } } } } }',
      { id },
    )
    const { version } = data.recommendation.review
    const traits = ['one', 'two', 'three', 'four'].map((label) => ({
      id: `own:${label}`,
      label,
      use: true,
      noteIds: [],
    }))
    const arrange = async (some: typeof traits) =>
      (
        await maya.ask<{ result: { __typename: string; code?: string } }>(
          'mutation($input: ArrangeTraitsInput!) { result: arrangeTraits(input: $input) { __typename ... on Refused { code } } }',
          { input: { recommendationId: id, version, traits: some } },
        )
      ).data.result
    expect(await arrange(traits)).toMatchObject({ __typename: 'Refused', code: 'TOO_MANY_TRAITS' })
    expect(await arrange(traits.slice(0, 3))).toMatchObject({ __typename: 'Review' })
  })
})

/** Somebody of the asker's chart. */
async function idOf(asker: TestClient, name: string): Promise<string> {
  const { data } = await asker.ask<{
    candidates: { groups: { candidates: { person: { id: string; name: string } }[] }[] }
  }>('{ candidates(depth: CHART) { groups { candidates { person { id name } } } } }')
  const found = data.candidates.groups
    .flatMap(({ candidates }) => candidates)
    .find(({ person }) => person.name === name)
  if (!found) throw new Error(`${name} is not offered`)
  return found.person.id
}
