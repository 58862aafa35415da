// Every pair of states, by GraphQL: what the table does not allow is refused in a typed way and changes nothing; what it allows
// is recorded with time and version.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { LIMITS } from '#server/graphql/document-limits.ts'
import {
  LIFECYCLE,
  STATES,
  isAllowed,
  restsOnApproval,
  type State,
} from '#server/features/recommendations/lifecycle.ts'
import { startTestApp, type TestClient, type TestApp } from '#tests/support/test-app.ts'
import * as steps from '../../../journeys/steps.ts'

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
    LIFECYCLE[state].next.forEach(walk)
  }
  walk('COLLECTING')
  for (const state of ['FINAL_TEXT', 'READY_FOR_LINKEDIN', 'ON_LINKEDIN'] as const)
    expect(withoutYes.has(state)).toBe(false)
  expect(LIFECYCLE.DECLINED.next).toEqual([])
  expect(LIFECYCLE.WITHDRAWN.next).toEqual([])
})

describe('the states, by GraphQL', () => {
  let testApp: TestApp
  let maya: TestClient
  let id: string
  let text: string
  beforeAll(async () => {
    testApp = await startTestApp()
    maya = await testApp.as('Maya Lindqvist')
    const ready = await steps.upToReadyToAsk(maya, 'Marcus Oyelaran')
    id = ready.id
    text = ready.draft.text
    await steps.sendRequest(maya, id)
    await steps.markSent(maya, id)
    await steps.record(maya, id, 'APPROVED')
  }, 60_000)
  afterAll(() => testApp.close())

  /** Puts the journey into a state, as if it had come there; everything it needs (text, request, answer) is there. */
  async function put(state: State): Promise<Seen> {
    await testApp.db.plain('update recommendation set state = $1, permission_again = false where id = $2', [state, id])
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
      .filter(([, { leadsTo }]) => !leadsTo.some((to) => to === state || isAllowed(state, to)))
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

  /** As `put`, after the answer that leads to the state: later steps look at the last answer, not at the state alone. */
  async function arriveIn(state: State): Promise<Seen> {
    const answered =
      state === 'EDITS_OFFERED'
        ? 'offerEdits'
        : isAllowed('APPROVED', state) || restsOnApproval(state)
          ? 'approve'
          : null
    if (answered) {
      await put('WAITING_FOR_REPLY')
      await go({ answered: WAYS[answered]?.call(id) ?? '' })
    }
    return put(state)
  }

  /** Every press that changes the state when nothing else is in the way, with the state it leads to. */
  const MOVES: Partial<Record<State, Record<string, State>>> = {
    COLLECTING: { reviewAnyway: 'READY_TO_REVIEW', withdraw: 'WITHDRAWN' },
    READY_TO_REVIEW: { withdraw: 'WITHDRAWN' },
    DRAFTING: { reviewAnyway: 'READY_TO_REVIEW', withdraw: 'WITHDRAWN' },
    READY_TO_ASK: { withdraw: 'WITHDRAWN' },
    REQUEST_IN_DRAFTS: { markSent: 'WAITING_FOR_REPLY', withdraw: 'WITHDRAWN' },
    WAITING_FOR_REPLY: {
      closeUnanswered: 'NO_REPLY',
      approve: 'APPROVED',
      offerEdits: 'EDITS_OFFERED',
      decline: 'DECLINED',
      withdraw: 'WITHDRAWN',
    },
    NO_REPLY: { approve: 'APPROVED', offerEdits: 'EDITS_OFFERED', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
    EDITS_OFFERED: { decline: 'DECLINED', acceptEdits: 'APPROVED', withdraw: 'WITHDRAWN' },
    APPROVED: { decline: 'DECLINED', confirmFinalText: 'FINAL_TEXT', withdraw: 'WITHDRAWN' },
    FINAL_TEXT: { saveHandOff: 'READY_FOR_LINKEDIN', withdraw: 'WITHDRAWN' },
    READY_FOR_LINKEDIN: { markSubmitted: 'ON_LINKEDIN', withdraw: 'WITHDRAWN' },
    ON_LINKEDIN: { askedForChange: 'READY_TO_ASK', takenDown: 'WITHDRAWN', withdraw: 'WITHDRAWN' },
  }

  test('each press that the table allows changes the state once, and is recorded with its time', async () => {
    const moved: Partial<Record<State, Record<string, State>>> = {}
    // Their edits become the newest text, which no earlier approval covers: that state comes last.
    const states = [...STATES.filter((one) => one !== 'EDITS_OFFERED'), 'EDITS_OFFERED' as const]
    for (const state of states) {
      for (const [name, way] of Object.entries(WAYS)) {
        if (!way.leadsTo.some((to) => isAllowed(state, to)) || ASKS.includes(name)) continue
        const before = await arriveIn(state)
        const done = await go({ [name]: way.call(id) })
        const after = await look()
        const added = after.moves.slice(before.moves.length)
        // Refused, or saved without a change of state, as the details for LinkedIn may be.
        if (after.state === state || done[name]?.__typename === 'Refused') {
          expect({ state, name, added }).toEqual({ state, name, added: [] })
          continue
        }
        expect({ state, name, added: added.length }).toEqual({ state, name, added: 1 })
        const [{ from, to, at }] = added as [Seen['moves'][number]]
        expect({ state, name, from, allowed: isAllowed(state, to) && way.leadsTo.includes(to) }).toEqual({
          state,
          name,
          from: state,
          allowed: true,
        })
        expect(after.state).toBe(to)
        expect(at).toBe(new Date(testApp.now()).toISOString())
        moved[state] = { ...moved[state], [name]: to }
      }
    }
    expect(moved).toEqual(MOVES)
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

  test.each<[State, boolean, boolean, boolean, boolean, boolean, boolean]>([
    // state, write notes, change the window, edit the text, edit without asking again, stop, has ended
    ['COLLECTING', true, true, true, true, true, false],
    ['READY_TO_REVIEW', true, true, true, true, true, false],
    ['DRAFTING', true, false, true, true, true, false],
    ['READY_TO_ASK', true, false, true, true, true, false],
    ['REQUEST_IN_DRAFTS', true, false, true, false, true, false],
    ['WAITING_FOR_REPLY', true, false, true, false, true, false],
    ['NO_REPLY', true, false, false, false, true, true],
    ['EDITS_OFFERED', true, false, true, false, true, false],
    ['APPROVED', true, false, true, false, true, false],
    ['FINAL_TEXT', true, false, true, false, true, false],
    ['READY_FOR_LINKEDIN', true, false, true, false, true, false],
    ['ON_LINKEDIN', false, false, true, false, true, true],
    ['DECLINED', false, false, false, false, false, true],
    ['WITHDRAWN', false, false, false, false, false, true],
  ])('in %s the pages are told what the state allows', async (...row) => {
    const [state, writeNotes, changeWindow, editText, editWithoutAsking, stop, hasEnded] = row
    await put(state)
    const { data } = await maya.ask(
      'query($id: ID!) { recommendation(id: $id) { hasEnded may { writeNotes changeWindow editText editWithoutAsking stop } } }',
      { id },
    )
    const may = { writeNotes, changeWindow, editText, editWithoutAsking, stop }
    expect(data).toEqual({ recommendation: { hasEnded, may } })
  })

  test('once notes are closed, no note is added, changed, deleted, restored or moved, whichever way it is asked', async () => {
    const { data } = await maya.ask<{ recommendation: { notes: { nodes: { id: string; text: string }[] } } }>(
      'query($id: ID!) { recommendation(id: $id) { notes(first: 1) { nodes { id text } } } }',
      { id },
    )
    const noteId = data.recommendation.notes.nodes[0]?.id ?? ''
    const { id: other } = await steps.start(maya, (await steps.candidateNamed(maya, 'Rafael Costa')).person.id)
    const calls = {
      add: `addNote(input: { recommendationId: "${id}", id: "${fresh()}", text: "She helped me." }) ${RESULT}`,
      edit: `editNote(input: { noteId: "${noteId}", text: "Another text.", day: "2026-11-20", version: 1 }) ${RESULT}`,
      delete: `deleteNote(noteId: "${noteId}") ${RESULT}`,
      restore: `restoreNote(noteId: "${noteId}") ${RESULT}`,
      moveAway: `moveNote(noteId: "${noteId}", recommendationId: "${other}") ${RESULT}`,
    }
    for (const state of STATES.filter((one) => !LIFECYCLE[one].writeNotes)) {
      await put(state)
      const done = await go(calls)
      const refused = Object.fromEntries(
        Object.keys(calls).map((name) => [name, { __typename: 'Refused', code: 'NOT_NOW' }]),
      )
      expect({ state, ...done }).toEqual({ state, ...refused })
    }
  })

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
    const { rows } = await testApp.db.plain(
      'select max(version) as version from draft_version where recommendation_id = $1',
      [id],
    )
    return (rows[0] as { version: number }).version
  }
})
