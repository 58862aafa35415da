// A second visit: what is known is said at once, and brought up to date behind it.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { keyFrom } from '#emulator/company/random.ts'
import { asItem } from '#emulator/mailbox.ts'
import type { SeededMail, Person } from '#emulator/store.ts'
import { startTestApp, type TestClient, type TestApp } from '#tests/support/test-app.ts'
import { named, peopleOf, tell } from '../steps.ts'

let testApp: TestApp
let maya: TestClient

beforeAll(async () => {
  testApp = await startTestApp()
  maya = await testApp.as('Maya Lindqvist')
  await peopleOf(maya)
}, 60_000)
afterAll(() => testApp.close())
afterEach(() => testApp.emulator.faults.set([]))

/** Paths asked of Graph until the work, and what goes on behind it, is done. */
async function asked(work: () => Promise<unknown>): Promise<string[]> {
  const before = testApp.emulator.exchanges.length
  await work()
  await testApp.quiet()
  return testApp.emulator.exchanges.slice(before).map(({ path }) => path.replace(/\?.*/s, ''))
}

function personNamed(name: string): Person {
  const found = testApp.emulator.world.tenants.flatMap(({ people }) => people).find((person) => person.name === name)
  if (!found) throw new Error(`Nobody is called ${name}.`)
  return found
}

/** Puts a personal mail of this moment into the inbox. */
function writesTo(from: Person, to: Person): void {
  const party = ({ name, mail, upn }: Person) => ({ name, address: mail ?? upn })
  const letter: SeededMail = {
    key: keyFrom('a word', testApp.now()),
    at: testApp.now(),
    kind: 'personal',
    from: party(from),
    sender: null,
    to: [party(to)],
    cc: [],
    bcc: [],
    reaches: null,
    subject: 'A word',
    conversation: keyFrom('a talk', testApp.now()),
    thread: [],
    body: { type: 'text', content: 'Have you a minute?' },
  }
  testApp.emulator.world.mailbox(to.id)?.add(asItem(letter, 'inbox', { isRead: false }))
}

/** Mail in the last month of the small chart. */
async function mailThisMonth(name: string): Promise<number> {
  const { data } = await maya.ask<{ candidate: { judgement: { timeline: { month: string; mail: number }[] } } }>(
    `{ candidate(personId: "${personNamed(name).id}") { judgement { timeline { month mail } } } }`,
  )
  return data.candidate.judgement.timeline.at(-1)?.mail ?? 0
}

/** The sources that have landed in a reading under way. */
async function soFar(who: TestClient): Promise<string[]> {
  const { data } = await who.ask<{ readSoFar: { source: string; state: string }[] }>('{ readSoFar { source state } }')
  return data.readSoFar.map(({ source, state }) => `${source} ${state}`)
}

const REFRESH = [
  '/me',
  '/me/calendarView',
  '/me/mailFolders/inbox/messages/delta',
  '/me/mailFolders/sentitems/messages/delta',
]

test('a first reading tells which sources have landed, to the one who waits for it', async () => {
  const grace = await testApp.as('Grace Adjei')
  testApp.emulator.faults.set([{ match: { path: '/me/messages' }, delayMs: 1500 }])
  const reading = peopleOf(grace)
  let landed: string[] = []
  while (landed.length === 0) landed = await soFar(grace)
  expect(['CALENDAR READ', 'CHAT READ', 'TASKS READ', 'MAIL READ']).toEqual(expect.arrayContaining(landed))
  expect(await soFar(maya)).toEqual([])
  await reading
  expect(await soFar(grace)).toEqual([])
})

describe('a second visit', () => {
  test('a moment later asks nothing of Graph', async () => {
    const paths = await asked(async () => {
      const chart = await peopleOf(maya, 'CHART')
      expect(chart.groups.get('YOUR_MANAGER')?.[0]?.person.name).toBe('Priya Raman')
      expect(named(await peopleOf(maya), 'Priya Raman')?.judgement?.verdict).toBe('CLOSE_ENOUGH')
    })
    expect(paths).toEqual([])
  })

  test('later in the day is answered without Graph, even while Graph refuses everything', async () => {
    testApp.passMinutes(10)
    testApp.emulator.faults.set([{ match: { path: '/me' }, status: 400 }])
    expect(named(await peopleOf(maya), 'Priya Raman')?.judgement?.verdict).toBe('CLOSE_ENOUGH')
    await testApp.quiet()
    expect(testApp.logged.join()).toContain('work behind an answer failed')
    expect(named(await peopleOf(maya), 'Priya Raman')?.judgement?.verdict).toBe('CLOSE_ENOUGH')
    await testApp.quiet()
  })

  test('is brought up to date behind its answer by four requests, and the next one by four again', async () => {
    expect((await asked(() => peopleOf(maya))).toSorted()).toEqual(REFRESH)
    testApp.passMinutes(10)
    expect((await asked(() => peopleOf(maya))).toSorted()).toEqual(REFRESH)
  })

  test('a mail that came since counts at the next look, once', async () => {
    const before = await mailThisMonth('Priya Raman')
    testApp.passMinutes(10)
    writesTo(personNamed('Priya Raman'), personNamed('Maya Lindqvist'))
    testApp.passMinutes(10)
    await asked(() => peopleOf(maya))
    expect(await mailThisMonth('Priya Raman')).toBe(before + 1)
    testApp.passMinutes(10)
    await asked(() => peopleOf(maya))
    expect(await mailThisMonth('Priya Raman')).toBe(before + 1)
  })

  test('who switches the reading off in the meantime has nothing written back', async () => {
    testApp.passMinutes(10)
    testApp.emulator.faults.set([{ match: { path: '/delta' }, delayMs: 300 }])
    await peopleOf(maya)
    await tell(maya, 'useWorkContacts(on: false) { on }')
    await testApp.quiet()
    const rows = await testApp.db
      .as({ tenantId: personNamed('Maya Lindqvist').tenantId, userId: maya.id })
      .run((db) => db.selectFrom('evidence').selectAll().execute())
    expect(rows).toEqual([])
    await tell(maya, 'useWorkContacts(on: true) { on }')
  })

  test('a new line above the user is read anew', async () => {
    maya = await testApp.as('Maya Lindqvist')
    await peopleOf(maya)
    const me = personNamed('Maya Lindqvist')
    const before = me.managerId
    testApp.passMinutes(10)
    me.managerId = personNamed('Marcus Oyelaran').id
    await asked(() => peopleOf(maya))
    expect((await peopleOf(maya)).groups.get('YOUR_MANAGER')?.[0]?.person.name).toBe('Marcus Oyelaran')
    me.managerId = before
  })
})

test('older mail that a first visit did not wait for is read behind it, and there at the next', async () => {
  testApp.passDays(2)
  const grace = await testApp.as('Grace Adjei')
  testApp.emulator.faults.set([{ match: { path: '/me/messages.* ge 2025' }, nth: 1, status: 409 }])
  expect((await peopleOf(grace)).sources.get('MAIL')).toBe('STOPPED_EARLY')
  await testApp.quiet()
  testApp.emulator.faults.set([{ match: { path: '.' }, status: 400 }])
  expect((await peopleOf(grace)).sources.get('MAIL')).toBe('READ')
})
