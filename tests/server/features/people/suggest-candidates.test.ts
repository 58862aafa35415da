// Who is offered, to whom, and who is not: through GraphQL, in the sample company.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { buildSchema } from '#server/graphql/apollo.ts'
import { newId, sendRequest, start, upToReadyToAsk } from '#tests/journeys/steps.ts'
import { operationsOf } from '#tests/support/any-operation.ts'
import type { Meeting } from '#emulator/store.ts'
import { startTestApp, sdl, type TestClient, type TestApp } from '#tests/support/test-app.ts'
import { addPerson, named, peopleOf, say, search, showAgain, takeBack, tell, type Shown } from './steps.ts'

let testApp: TestApp
let maya: TestClient
let henrik: TestClient
beforeAll(async () => {
  testApp = await startTestApp()
  maya = await testApp.as('Maya Lindqvist')
  henrik = await testApp.as('Henrik Dahl')
}, 60_000)
afterAll(() => testApp.close())
afterEach(() => testApp.emulator.faults.set([]))

function idOf(name: string): string {
  const found = testApp.emulator.world.tenants.flatMap(({ people }) => people).find((person) => person.name === name)
  if (!found) throw new Error(`Nobody is called ${name}.`)
  return found.id
}

/** The names of everything that these values give, inner ones too. */
const namesIn = (values: Record<string, unknown>): string[] =>
  Object.entries(values).flatMap(([name, value]) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? [name, ...namesIn(value as Record<string, unknown>)]
      : [name],
  )

const names = (people: readonly Shown[] | undefined) => people?.map(({ person }) => person.name)
const codes = (shown: Shown | undefined) => shown?.judgement?.because.map(({ code }) => code)

describe('who is offered', () => {
  test('the line to the top, the heads, and who led the user’s work from another department', async () => {
    const { groups } = await peopleOf(maya)
    expect(names(groups.get('YOUR_MANAGER'))).toEqual(['Priya Raman'])
    expect(names(groups.get('FURTHER_UP'))).toEqual(['Marcus Oyelaran', 'Henrik Dahl', 'Ingrid Solheim'])
    const leaders = groups.get('HEADS_AND_LEADERS') ?? []
    expect(names(leaders)).toEqual(
      expect.arrayContaining(['Yuki Tanaka', 'Elena Petrova', 'Rafael Costa', 'Katrin Vogt', 'Sofia Lindgren']),
    )
    const yuki = leaders.find(({ person }) => person.name === 'Yuki Tanaka')
    expect(yuki).toMatchObject({ relation: 'LED_YOUR_WORK', distance: null, judgement: { verdict: 'CLOSE_ENOUGH' } })
    expect(codes(yuki)).toContain('PROJECT_TASKS')
    expect(groups.has('ADDED_BY_YOU')).toBe(false)
  })

  test('who led the work is known from the last reading before the streams are read again', async () => {
    expect(named(await peopleOf(maya, 'CHART'), 'Yuki Tanaka')).toMatchObject({ judgement: null })
  })

  test('the manager further up and the head of another department are told apart', async () => {
    const people = await peopleOf(maya)
    expect(named(people, 'Ingrid Solheim')?.relation).toBe('TOP')
    expect(named(people, 'Marcus Oyelaran')?.relation).toBe('SKIP_LEVEL')
    expect(named(people, 'Elena Petrova')?.relation).toBe('HEAD_OF_ANOTHER_DEPARTMENT')
  })

  test('nobody below: a head is offered the top and the other heads, and no one of his own', async () => {
    const offered = [...(await peopleOf(henrik)).groups.values()].flat()
    expect(names(offered)).toEqual(expect.arrayContaining(['Ingrid Solheim', 'Katrin Vogt']))
    const department = testApp.emulator.world.tenants[0]?.people.filter(
      ({ department, name }) => department === 'Product' && name !== 'Henrik Dahl',
    )
    expect(department?.filter(({ name }) => names(offered)?.includes(name))).toEqual([])
  })

  test('nobody below by hand either, however deep: not found, not added, not started', async () => {
    const deep = idOf('Maya Lindqvist')
    expect(await search(henrik, 'Maya Li')).toMatchObject([{ person: { id: deep }, refused: 'NOT_ABOVE_YOU' }])
    expect(await addPerson(henrik, deep)).toMatchObject({ __typename: 'Refused', code: 'NOT_ABOVE_YOU' })
    expect(await start(henrik, deep)).toMatchObject({ __typename: 'Refused', code: 'NOT_ABOVE_YOU' })
  })

  test('a senior person has no way to ask for one: about them nothing is shown to them, and nobody writes but for oneself', async () => {
    const operations = operationsOf(buildSchema(sdl()))
    const priya = await testApp.as('Priya Raman')
    const seen = async () => {
      const shown: Record<string, unknown> = {}
      for (const one of operations)
        if (one.kind === 'query' && !one.takesIds) shown[one.name] = await priya.ask(one.text, one.variables(''))
      return shown
    }
    const before = await seen()
    await upToReadyToAsk(maya, 'Priya Raman')
    expect(await seen()).toEqual(before)
    // Who writes is always the one who is signed in: no operation takes a writer.
    const taken = operations.flatMap((one) => (one.kind === 'mutation' ? namesIn(one.variables('')) : []))
    expect(taken.filter((name) => /writer|author|user|owner|behalf|requester/i.test(name))).toEqual([])
    expect(taken).toContain('personId')
  })

  test('a line that runs in a circle is shown as far as it goes, and said to be one', async () => {
    const people = await peopleOf(await testApp.as('Isabel Monteiro'), 'CHART')
    expect(people.circular).toBe(true)
    expect(names(people.groups.get('YOUR_MANAGER'))).toEqual(['Ruben Visser'])
    expect(named(people, 'Aino Korhonen')?.relation).toBe('SKIP_LEVEL')
  })

  test('the top of the company has nobody above, and that is no error', async () => {
    const people = await peopleOf(await testApp.as('Ingrid Solheim'), 'CHART')
    expect([...people.groups.values()].flat()).toEqual([])
    expect(people.circular).toBe(false)
  })

  test('a manager of two weeks is not yet known closely; the one before him is', async () => {
    const people = await peopleOf(await testApp.as('Tomasz Nowak'))
    const daniel = named(people, 'Daniel Okafor')
    expect(daniel).toMatchObject({ relation: 'MANAGER', judgement: { verdict: 'NOT_YET' } })
    expect(codes(daniel)).toContain('MANAGER_IS_NEW')
    expect(named(people, 'Sofia Lindgren')?.judgement?.verdict).toBe('CLOSE_ENOUGH')
  })
})

describe('people added by hand', () => {
  test('two letters find a new joiner; of two people with one name both are shown', async () => {
    expect((await search(maya, 'da')).map(({ person }) => person.name)).toContain('Daniel Okafor')
    expect(await search(maya, 'd')).toEqual([])
    const both = (await search(maya, 'Anna Sch')).map(({ person }) => person)
    expect(both.map(({ name }) => name)).toEqual(['Anna Schmidt', 'Anna Schmidt'])
    expect(new Set(both.map(({ title }) => title)).size).toBe(2)
  })

  test('who can be chosen comes first, and of those who is near', async () => {
    const found = await search(maya, 'ma')
    const places = found.map(({ person, refused }) => (refused ? 2 : 0) + (person.department === 'Product' ? 0 : 1))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(new Set(places).size).toBeGreaterThan(1)
    expect(typeof found.at(-1)?.refused).toBe('string')
  })

  test('one of the two is added and judged for herself; she stands among those added and can be taken off', async () => {
    const [, keyAccounts] = (await search(maya, 'Anna Sch')).map(({ person }) => person)
    const id = keyAccounts?.id ?? ''
    expect(await addPerson(maya, id)).toMatchObject({ relation: 'OTHER', judgement: { verdict: 'NOT_YET' } })
    expect((await peopleOf(maya)).groups.get('ADDED_BY_YOU')?.map(({ person }) => person.id)).toEqual([id])
    await tell(maya, `removeAddedPerson(personId: "${id}") { personId }`)
    expect((await peopleOf(maya)).groups.has('ADDED_BY_YOU')).toBe(false)
  })

  test('no closed account, and not oneself', async () => {
    expect(await addPerson(maya, idOf('Birger Ström'))).toMatchObject({ code: 'LEFT_THE_COMPANY' })
    expect(await addPerson(maya, maya.id)).toMatchObject({ code: 'NOT_ABOVE_YOU' })
  })
})

describe('the user knows better', () => {
  test('what they say completes what is half shown, is marked as theirs, and can be taken back', async () => {
    const tomasz = await testApp.as('Tomasz Nowak')
    const ruth = idOf('Ruth Dlamini')
    expect(named(await peopleOf(tomasz), 'Ruth Dlamini')?.judgement?.verdict).toBe('NOT_YET')
    const said = { id: newId('said'), claim: 'PROJECT' as const, from: '2026-01-12', about: 'The trade fair' }
    const after = await say(tomasz, ruth, said)
    expect(after).toMatchObject({ judgement: { verdict: 'CLOSE_ENOUGH' }, statements: [{ about: 'The trade fair' }] })
    expect(after.judgement?.because[0]).toMatchObject({ code: 'PROJECT_AS_STATED', source: 'STATED' })
    expect((await say(tomasz, ruth, said)).statements).toHaveLength(1)
    const back = await takeBack(tomasz, ruth, said.id)
    expect(back).toMatchObject({ judgement: { verdict: 'NOT_YET' }, statements: [] })
  })

  test('alone it is not enough: the judge asks for more instead of saying no', async () => {
    const katrin = idOf('Katrin Vogt')
    for (const claim of ['REPORTING', 'TRAINING', 'REPORT'] as const) {
      const id = newId('said')
      const after = await say(maya, katrin, { id, claim, from: '2026-02-02', to: '2026-06-30' })
      expect(after.judgement?.verdict).toBe('NOT_ENOUGH_EVIDENCE')
      expect(codes(after)).toContain('STATED_NOT_SHOWN')
      expect((await takeBack(maya, katrin, id)).judgement?.verdict).toBe('NOT_YET')
    }
  })

  test('days that cannot be are refused', async () => {
    const katrin = idOf('Katrin Vogt')
    const said = { id: newId('said'), claim: 'REPORT' as const }
    expect(await say(maya, katrin, { ...said, from: '2027-01-01' })).toMatchObject({ code: 'DAY_IN_FUTURE' })
    expect(await say(maya, katrin, { ...said, from: '2026-05-01', to: '2026-04-01' })).toMatchObject({
      code: 'NOT_USABLE',
    })
  })

  test('“not this person” hides for this user alone, and can be undone; also somebody who led the work', async () => {
    for (const name of ['Marcus Oyelaran', 'Yuki Tanaka']) {
      await tell(maya, `hidePerson(personId: "${idOf(name)}") { personId }`)
      const without = await peopleOf(maya)
      expect([named(without, name), without.hidden]).toEqual([undefined, [name]])
      expect(await showAgain(maya, idOf(name))).toMatchObject({ person: { name } })
      expect((await peopleOf(maya)).hidden).toEqual([])
    }
  })
})

/** Whether the page of a recommendation tells its writer that the person prefers not to be asked. */
async function isToldOfTheWish(who: TestClient, id: string): Promise<boolean> {
  const query = 'query ($id: ID!) { recommendation(id: $id) { prefersNotToBeAsked } }'
  const { data } = await who.ask<{ recommendation: { prefersNotToBeAsked: boolean } }>(query, { id })
  return data.recommendation.prefersNotToBeAsked
}

describe('please don’t ask me', () => {
  test('holds for every user: suggestions, search, start and ask; and ends when taken back', async () => {
    const marcus = await testApp.as('Marcus Oyelaran')
    const leo = await testApp.as('Leo Hartmann')
    const { id, draft } = await upToReadyToAsk(maya, 'Marcus Oyelaran')
    await tell(marcus, 'dontAskMe(on: true) { on }')
    for (const who of [maya, leo]) {
      expect(named(await peopleOf(who), 'Marcus Oyelaran')).toBeUndefined()
      expect(named(await peopleOf(who, 'CHART'), 'Marcus Oyelaran')).toBeUndefined()
      const [found] = await search(who, 'Marcus Oye')
      expect(found).toMatchObject({ person: { name: 'Marcus Oyelaran' }, refused: 'PREFERS_NOT_TO_BE_ASKED' })
      expect(await addPerson(who, marcus.id)).toMatchObject({ code: 'PREFERS_NOT_TO_BE_ASKED' })
    }
    expect(await start(leo, marcus.id)).toMatchObject({ code: 'PREFERS_NOT_TO_BE_ASKED' })
    expect(await sendRequest(maya, id)).toMatchObject({ code: 'PREFERS_NOT_TO_BE_ASKED' })
    expect(await isToldOfTheWish(maya, id)).toBe(true)
    expect((await peopleOf(marcus, 'CHART')).groups.size).toBeGreaterThan(0)
    await tell(marcus, 'dontAskMe(on: false) { on }')
    expect(await isToldOfTheWish(maya, id)).toBe(false)
    expect(named(await peopleOf(leo), 'Marcus Oyelaran')?.relation).toBe('SKIP_LEVEL')
    expect(draft.version).toBeGreaterThan(0)
    expect(await sendRequest(maya, id)).toMatchObject({ state: 'IN_DRAFTS' })
  })

  test('also for those who hid them before: they do not come back', async () => {
    const sofia = await testApp.as('Sofia Lindgren')
    await tell(maya, `hidePerson(personId: "${sofia.id}") { personId }`)
    await tell(sofia, 'dontAskMe(on: true) { on }')
    expect((await peopleOf(maya)).hidden).toEqual([])
    expect(await showAgain(maya, sofia.id)).toMatchObject({ code: 'PREFERS_NOT_TO_BE_ASKED' })
    await tell(sofia, 'dontAskMe(on: false) { on }')
    await showAgain(maya, sofia.id)
  })
})

describe('switches are respected', () => {
  const refused = (path: string) => ({ match: { path }, status: 403, code: 'ErrorAccessDenied' })

  test('“I’ll choose people myself”: nothing is read; the line and the user’s word are what remains', async () => {
    const leo = await testApp.as('Leo Hartmann')
    const before = testApp.emulator.exchanges.length
    await tell(leo, 'useWorkContacts(on: false) { on }')
    const people = await peopleOf(leo)
    const asked = testApp.emulator.exchanges.slice(before).map(({ path }) => path)
    expect(asked.filter((url) => /messages|calendarView|chats|planner/.test(url))).toEqual([])
    expect(people.workContactsOn).toBe(false)
    expect(people.sources.get('MAIL')).toBe('SWITCHED_OFF')
    expect(named(people, 'Priya Raman')?.judgement?.because.map(({ code }) => code)).toEqual(['REPORTING_LINE'])
    expect(named(people, 'Marcus Oyelaran')).toMatchObject({ judgement: null })
    const said = await say(leo, idOf('Marcus Oyelaran'), { id: newId('said'), claim: 'TRAINING', from: '2026-03-02' })
    expect(said.judgement).toMatchObject({ verdict: 'NOT_ENOUGH_EVIDENCE' })
    await tell(leo, 'useWorkContacts(on: true) { on }')
    expect(named(await peopleOf(leo), 'Marcus Oyelaran')?.judgement?.verdict).toBe('CLOSE_ENOUGH')
  })

  test('mail and calendar refused: the line stands, the rest is not judged as “no”, and it is said what was not read', async () => {
    testApp.emulator.faults.set([refused('/me/messages'), refused('/me/calendarView')])
    const people = await peopleOf(await testApp.as('Noura Aziz'))
    expect([people.sources.get('MAIL'), people.sources.get('CALENDAR')]).toEqual(['NO_CONSENT', 'NO_CONSENT'])
    expect([people.sources.get('CHAT'), people.sources.get('TASKS')]).toEqual(['READ', 'READ'])
    expect(named(people, 'Priya Raman')?.judgement?.verdict).toBe('CLOSE_ENOUGH')
    const elena = named(people, 'Elena Petrova')?.judgement
    expect(elena?.verdict).toBe('NOT_ENOUGH_EVIDENCE')
    expect(elena?.unseen.map(({ code }) => code)).toEqual(['MAIL_NOT_READ', 'CALENDAR_NOT_READ'])
    expect(elena?.wouldChange.map(({ code }) => code)).toEqual(['ALLOW_READING', 'SAY_WHAT_WORK'])
  })

  test('every stream refused: the page still stands on the directory alone', async () => {
    testApp.emulator.faults.set(['/me/messages', '/me/calendarView', '/me/chats', '/me/planner'].map(refused))
    const people = await peopleOf(await testApp.as('Grace Adjei'))
    expect(names(people.groups.get('YOUR_MANAGER'))).toEqual(['Daniel Okafor'])
    expect([...people.sources.values()].filter((state) => state === 'NO_CONSENT')).toHaveLength(4)
  })

  test('the chart not allowed: no line is claimed, and people can still be found and added by hand', async () => {
    const tenantId = testApp.emulator.world.tenants[0]?.id
    const allow = (granted: string[]) =>
      fetch(`${testApp.emulator.url}/emulator/consents`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ tenantId, granted }),
      })
    await allow([])
    const yusuf = await testApp.as('Yusuf Demir')
    const people = await peopleOf(yusuf)
    expect([...people.groups.values()].flat()).toEqual([])
    expect(people.sources.get('DIRECTORY')).toBe('NO_CONSENT')
    const [elena] = await search(yusuf, 'Elena Pet')
    expect(await addPerson(yusuf, elena?.person.id ?? '')).toMatchObject({ judgement: { verdict: 'CLOSE_ENOUGH' } })
    await allow(['User.Read.All'])
  })

  test('who led the work cannot be looked up: the others are judged, it is said, and asked again next time', async () => {
    testApp.passDays(2)
    const again = await testApp.as('Maya Lindqvist')
    testApp.emulator.faults.set([{ match: { path: `/users/${idOf('Yuki Tanaka')}` }, status: 400, code: 'BadRequest' }])
    const people = await peopleOf(again)
    expect(people.sources.get('DIRECTORY')).toBe('FAILED')
    expect(named(people, 'Yuki Tanaka')).toBeUndefined()
    expect(named(people, 'Priya Raman')?.judgement?.verdict).toBe('CLOSE_ENOUGH')
    testApp.emulator.faults.set([])
    expect(named(await peopleOf(again), 'Yuki Tanaka')?.relation).toBe('LED_YOUR_WORK')
  })

  test('who led the work is found by address where people sign in with something else', async () => {
    testApp.passDays(2)
    const yuki = testApp.emulator.world.tenants
      .flatMap(({ people }) => people)
      .find(({ name }) => name === 'Yuki Tanaka')
    if (!yuki) throw new Error('Nobody is called Yuki Tanaka.')
    const before = yuki.upn
    yuki.upn = 'ytanaka7@northwind.example'
    // Tasks tell of her by her id, meetings by her address.
    testApp.emulator.faults.set([{ match: { path: '/me/planner/tasks' }, status: 403 }])
    const again = await testApp.as('Maya Lindqvist')
    const calendar = testApp.emulator.world.calendar(again.id) as Meeting[]
    const small = calendar.filter(({ attendees, start }) => attendees.length <= 4 && start < testApp.now()).slice(-20)
    const hers = { name: yuki.name, address: yuki.mail ?? '' }
    for (const meeting of small) meeting.organizer = hers
    expect(named(await peopleOf(again), 'Yuki Tanaka')?.relation).toBe('LED_YOUR_WORK')
    testApp.emulator.faults.set([])
    yuki.upn = before
  })
})
