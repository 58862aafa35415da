// Every pair of states, by GraphQL: what the table does not allow is refused in a typed way and changes nothing; what it allows
// is recorded with time and version.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { LIMITS } from '#server/door/document-limits.ts'
import { LAWFUL, isLawful, type State } from '#server/features/recommendations/states.ts'
import { aHouse, type Asker, type House } from '#tests/support/house.ts'
import * as steps from '../../../journeys/steps.ts'

const STATES = Object.keys(LAWFUL) as State[]

/** Each operation that can move, the states it may lead to, and the call. */
interface Way {
  leadsTo: readonly State[]
  call: (id: string) => string
}

const RESULT = '{ __typename ... on Refused { code } }'
let count = 0
const fresh = () => `${String(++count).padStart(8, '0')}-way`
const answer =
  (kind: string, more = '') =>
  (id: string) =>
    `recordAnswer(input: { recommendationId: "${id}", kind: ${kind}, toldHow: CHAT ${more} }) ${RESULT}`

const WAYS: Record<string, Way> = {
  reviewAnyway: { leadsTo: ['READY_TO_REVIEW'], call: (id) => `reviewAnyway(recommendationId: "${id}") ${RESULT}` },
  sendPermissionRequest: {
    leadsTo: ['REQUEST_IN_DRAFTS'],
    call: (id) => `sendPermissionRequest(input: { recommendationId: "${id}", requestKey: "${fresh()}" }) ${RESULT}`,
  },
  prepareMessage: {
    leadsTo: ['REQUEST_IN_DRAFTS'],
    call: (id) => `prepareMessage(input: { recommendationId: "${id}", requestKey: "${fresh()}" }) ${RESULT}`,
  },
  markSent: { leadsTo: ['WAITING_FOR_REPLY'], call: (id) => `markSent(recommendationId: "${id}") ${RESULT}` },
  closeUnanswered: { leadsTo: ['NO_REPLY'], call: (id) => `closeUnanswered(recommendationId: "${id}") ${RESULT}` },
  approve: { leadsTo: ['APPROVED'], call: answer('APPROVED') },
  offerEdits: { leadsTo: ['EDITS_OFFERED'], call: answer('APPROVED_WITH_EDITS', ', theirText: "Another text."') },
  decline: { leadsTo: ['DECLINED'], call: answer('DECLINED') },
  acceptEdits: {
    leadsTo: ['APPROVED', 'DRAFTING'],
    call: (id) => `acceptEdits(input: { recommendationId: "${id}", text: "Another text.", stillTrue: true }) ${RESULT}`,
  },
  confirmFinalText: {
    leadsTo: ['FINAL_TEXT'],
    call: (id) => `confirmFinalText(recommendationId: "${id}", stillTrue: true) ${RESULT}`,
  },
  saveHandOff: {
    // What the user chose there may be mended later as well, without a move.
    leadsTo: ['READY_FOR_LINKEDIN', 'ON_LINKEDIN'],
    call: (id) =>
      `saveHandOff(input: { recommendationId: "${id}", relationship: REPORTED_DIRECTLY, theirPosition: "A", yourPosition: "B" }) ${RESULT}`,
  },
  markSubmitted: {
    leadsTo: ['ON_LINKEDIN'],
    call: (id) => `markSubmitted(input: { recommendationId: "${id}" }) ${RESULT}`,
  },
  askedForChange: {
    leadsTo: ['READY_TO_ASK'],
    call: (id) => `recordAfterwards(recommendationId: "${id}", what: ASKED_FOR_CHANGE) ${RESULT}`,
  },
  takenDown: {
    leadsTo: ['WITHDRAWN'],
    call: (id) => `recordAfterwards(recommendationId: "${id}", what: TAKEN_DOWN) ${RESULT}`,
  },
  remindOnce: {
    leadsTo: [],
    call: (id) => `remindOnce(recommendationId: "${id}", requestKey: "${fresh()}") ${RESULT}`,
  },
  withdraw: { leadsTo: ['WITHDRAWN'], call: (id) => `withdrawRecommendation(recommendationId: "${id}") ${RESULT}` },
}

/** They make a mail of a text that has to be there: tried elsewhere. */
const ASKS = ['sendPermissionRequest', 'prepareMessage']

interface Seen {
  state: State
  needsPermissionAgain: boolean
  moves: { from: State | null; to: State; at: string; version: number | null }[]
}

test('no path of the table reaches LinkedIn without passing an approval, and none leads on from a no', () => {
  const withoutYes = new Set<State>()
  const walk = (state: State): void => {
    if (withoutYes.has(state) || state === 'APPROVED') return
    withoutYes.add(state)
    LAWFUL[state].forEach(walk)
  }
  walk('COLLECTING')
  for (const state of ['FINAL_TEXT', 'READY_FOR_LINKEDIN', 'ON_LINKEDIN'] as const)
    expect(withoutYes.has(state)).toBe(false)
  expect(LAWFUL.DECLINED).toEqual([])
  expect(LAWFUL.WITHDRAWN).toEqual([])
})

describe('the states, by GraphQL', () => {
  let house: House
  let maya: Asker
  let id: string
  let text: string
  beforeAll(async () => {
    house = await aHouse()
    maya = await house.as('Maya Lindqvist')
    const ready = await steps.upToReadyToAsk(maya, 'Marcus Oyelaran')
    id = ready.id
    text = ready.draft.text
    await steps.sendRequest(maya, id)
    await steps.markSent(maya, id)
    await steps.record(maya, id, 'APPROVED')
  }, 60_000)
  afterAll(() => house.close())

  /** Puts the journey into a state, as if it had come there; everything it needs (text, request, answer) is there. */
  async function put(state: State): Promise<Seen> {
    await house.db.plain('update recommendation set state = $1, permission_again = false where id = $2', [state, id])
    return look()
  }

  async function look(): Promise<Seen> {
    const { data } = await maya.ask<{ recommendation: Seen }>(
      'query($id: ID!) { recommendation(id: $id) { state needsPermissionAgain moves { from to at version } } }',
      { id },
    )
    return data.recommendation
  }

  type Done = Record<string, { __typename: string; code?: string }>

  /** Several presses, done one after the other, as many in one document as the door lets in. */
  async function go(calls: Record<string, string>): Promise<Done> {
    const aliased = Object.entries(calls).map(([name, call]) => `${name}: ${call}`)
    const done: Done = {}
    while (aliased.length > 0) {
      const { data, errors } = await maya.ask<Done>(`mutation { ${aliased.splice(0, LIMITS.topFields).join('\n')} }`)
      expect({ calls, errors }).toEqual({ calls, errors: [] })
      Object.assign(done, data)
    }
    return done
  }

  const illegal = STATES.flatMap((state) =>
    Object.entries(WAYS)
      .filter(([, { leadsTo }]) => !leadsTo.some((to) => to === state || isLawful(state, to)))
      .map(([name, way]) => ({ state, name, way })),
  )

  test(`each of the ${illegal.length} moves that the table does not know is refused with a code and leaves no trace`, async () => {
    expect(illegal.length).toBeGreaterThan(100)
    for (const state of STATES) {
      const ways = illegal.filter((one) => one.state === state)
      const before = await put(state)
      // A reminder leads nowhere: it is lawful only while waiting, and here still too early.
      const done = await go(Object.fromEntries(ways.map(({ name, way }) => [name, way.call(id)])))
      const refused = { __typename: 'Refused', code: expect.any(String) as unknown }
      expect({ state, ...done }).toEqual({ state, ...Object.fromEntries(ways.map(({ name }) => [name, refused])) })
      expect(await look()).toEqual(before)
    }
  }, 60_000)

  test('each lawful move by a press is recorded with its time and the version it concerned', async () => {
    for (const state of STATES) {
      for (const [name, way] of Object.entries(WAYS)) {
        if (!way.leadsTo.some((to) => isLawful(state, to)) || ASKS.includes(name)) continue
        const before = await put(state)
        const done = await go({ [name]: way.call(id) })
        const after = await look()
        const added = after.moves.slice(before.moves.length)
        if (done[name]?.__typename === 'Refused') expect({ state, name, added }).toEqual({ state, name, added: [] })
        for (const { from, to, at } of added) {
          expect({ state, name, lawful: isLawful(from as State, to), to: way.leadsTo.includes(to) }).toEqual({
            state,
            name,
            lawful: true,
            to: true,
          })
          expect(at).toBe(new Date(house.now()).toISOString())
        }
      }
    }
    const { moves } = await look()
    const aboutText: readonly State[] = [
      'REQUEST_IN_DRAFTS',
      'WAITING_FOR_REPLY',
      'APPROVED',
      'EDITS_OFFERED',
      'FINAL_TEXT',
    ]
    for (const move of moves.filter(({ to }) => aboutText.includes(to)))
      expect(move).toMatchObject({ version: expect.any(Number) })
  }, 60_000)

  test('a changed text is refused once the matter is closed, and adds no version', async () => {
    for (const state of ['NO_REPLY', 'DECLINED', 'WITHDRAWN'] as const) {
      const before = await put(state)
      const version = await newest()
      expect(await steps.save(maya, id, version, `${text} And more.`)).toMatchObject({ code: 'NOT_NOW' })
      expect(await newest()).toBe(version)
      expect(await look()).toEqual(before)
    }
  })

  test('after an approval other spaces change nothing; one other word needs permission again, and LinkedIn is shut', async () => {
    const { id: own, draft } = await steps.upToReadyToAsk(maya, 'Elena Petrova')
    await steps.sendRequest(maya, own)
    await steps.markSent(maya, own)
    await steps.record(maya, own, 'APPROVED')
    expect(await steps.record(maya, own, 'APPROVED')).toMatchObject({ state: 'APPROVED' })
    await steps.save(maya, own, draft.version, `${draft.text.replaceAll(' ', '  ')}\n`)
    expect(await steps.confirmFinal(maya, own)).toMatchObject({ state: 'FINAL_TEXT' })
    expect(await steps.saveHandOff(maya, own)).toMatchObject({ __typename: 'HandOff' })
    await steps.save(maya, own, draft.version + 1, draft.text.replace('.', '!'))
    const { data } = await maya.ask<{ recommendation: Seen & { handOff: unknown } }>(
      'query($id: ID!) { recommendation(id: $id) { state needsPermissionAgain handOff { text } moves { to } } }',
      { id: own },
    )
    expect(data.recommendation).toMatchObject({ state: 'READY_TO_ASK', needsPermissionAgain: true, handOff: null })
    expect(await steps.saveHandOff(maya, own)).toMatchObject({ code: 'NOT_NOW' })
  })

  test('when they asked for edits, our text unchanged is not what they agreed to: it needs permission again', async () => {
    const { id: own, draft } = await steps.upToReadyToAsk(maya, 'Priya Raman')
    await steps.sendRequest(maya, own)
    await steps.markSent(maya, own)
    await steps.record(maya, own, 'APPROVED_WITH_EDITS', `${draft.text} Thank you.`)
    expect(await steps.acceptEdits(maya, own, draft.text)).toMatchObject({
      state: 'DRAFTING',
      needsPermissionAgain: true,
    })
    expect(await steps.confirmFinal(maya, own)).toMatchObject({ code: 'NOT_NOW' })
  })

  async function newest(): Promise<number> {
    const { rows } = await house.db.plain(
      'select max(version) as version from draft_version where recommendation_id = $1',
      [id],
    )
    return (rows[0] as { version: number }).version
  }
})
