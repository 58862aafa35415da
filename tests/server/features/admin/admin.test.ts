// What a company decides about Upward, through GraphQL: who may use it, what is read, how often somebody is asked.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { getNamedType, isObjectType, isScalarType, isUnionType, type GraphQLNamedType } from 'graphql'
import { buildSchema } from '#server/graphql/apollo.ts'
import { groupOf } from '#emulator/company/groups.ts'
import { sendRequest, upToReadyToAsk } from '#tests/journeys/steps.ts'
import { peopleOf } from '#tests/server/features/people/steps.ts'
import { startTestApp, sdl, type TestClient, type TestApp } from '#tests/support/test-app.ts'

let testApp: TestApp
let maya: TestClient
let yusuf: TestClient
beforeAll(async () => {
  testApp = await startTestApp()
  maya = await testApp.as('Maya Lindqvist')
  yusuf = await testApp.as('Yusuf Demir')
}, 60_000)
afterAll(() => testApp.close())

const OPEN = {
  openTo: 'EVERYBODY',
  openGroup: null as string | null,
  excludedGroup: null as string | null,
  policy: null as string | null,
  workContacts: true,
  asksAMonth: 10,
  keptMonths: 12,
  daysAfterLinkedIn: 30,
}

async function decide(
  who: TestClient,
  rules: Partial<typeof OPEN>,
  version?: number,
): Promise<{ __typename: string; code?: string }> {
  const { data } = await who.ask<{ admin: { rules: { version: number } } | null }>('{ admin { rules { version } } }')
  const input = { ...OPEN, ...rules, version: version ?? data.admin?.rules.version ?? 0 }
  const changed = await who.ask<{ result: { __typename: string; code?: string } }>(
    'mutation ($input: TenantRulesInput!) { result: changeTenantRules(input: $input) { __typename ... on Refused { code } } }',
    { input },
  )
  return changed.data.result
}
afterEach(() => decide(yusuf, {}))

const group = (department: string | null) => groupOf(testApp.emulator.world.tenants[0]?.id ?? '', department)
const codes = async (who: TestClient, query: string) =>
  (await who.ask(query)).errors.map(({ extensions }) => extensions['code'])

describe('only admins', () => {
  test('see the admin page’s facts; for everybody else there is no such thing', async () => {
    expect((await maya.ask('{ admin { rules { version } } }')).data).toEqual({ admin: null })
    expect(await decide(maya, { openTo: 'NOBODY' })).toMatchObject({ code: 'NOT_FOUND' })
    expect((await peopleOf(maya, 'CHART')).groups.size).toBeGreaterThan(0)
  })

  test('of this company, never of another one', async () => {
    const other = await testApp.as('Wanjiru Kamau')
    expect(await decide(other, { openTo: 'NOBODY' })).toMatchObject({ __typename: 'TenantRules' })
    expect((await peopleOf(maya, 'CHART')).groups.size).toBeGreaterThan(0)
    await decide(other, {})
  })

  test('and no field they can reach leads to anybody’s people, notes or drafts', () => {
    const schema = buildSchema(sdl())
    const reached = new Set<string>()
    const walk = (type: GraphQLNamedType | undefined): void => {
      if (!type || reached.has(type.name)) return
      reached.add(type.name)
      if (isUnionType(type)) type.getTypes().forEach(walk)
      if (isObjectType(type)) for (const field of Object.values(type.getFields())) walk(getNamedType(field.type))
    }
    walk(schema.getType('Admin'))
    walk(schema.getType('TenantRulesResult'))
    expect([...reached].filter((name) => !isScalarType(schema.getType(name))).sort()).toEqual(
      [
        'Admin',
        'Fact',
        'Health',
        'OpenTo',
        'ProblemCount',
        'Refused',
        'RefusalCode',
        'TenantRules',
        'TenantRulesResult',
      ].sort(),
    )
  })

  test('do not overwrite what another admin changed meanwhile', async () => {
    expect(await decide(yusuf, { asksAMonth: 5 }, 0)).toMatchObject({ code: 'CHANGED_ELSEWHERE' })
  })

  test.each([
    ['a group that is no object id', { openTo: 'GROUP', openGroup: 'Product' }, 'NOT_USABLE'],
    ['“a group” without one', { openTo: 'GROUP' }, 'EMPTY'],
    ['no asks at all', { asksAMonth: 0 }, 'NOT_USABLE'],
    ['notes kept for ever', { keptMonths: 1200 }, 'NOT_USABLE'],
    ['notes of no use any more kept for years', { daysAfterLinkedIn: 1000 }, 'NOT_USABLE'],
  ])('cannot set %s', async (_, rules, code) => {
    expect(await decide(yusuf, rules)).toMatchObject({ code })
  })
})

describe('who may use it', () => {
  test('turned off: nothing runs, and one’s own can still be taken along and erased', async () => {
    await decide(yusuf, { openTo: 'NOBODY' })
    expect(await codes(maya, '{ home { nextStep { kind } } }')).toEqual(['TURNED_OFF'])
    expect(await codes(maya, '{ candidates(depth: CHART) { circular } }')).toEqual(['TURNED_OFF'])
    expect(await codes(maya, '{ exportMyData }')).toEqual([])
    expect(await codes(maya, '{ settings { firstRunDone } }')).toEqual([])
  })

  test('open to a group: its members, nobody else', async () => {
    await decide(yusuf, { openTo: 'GROUP', openGroup: group('Product') })
    expect(await codes(maya, '{ home { nextStep { kind } } }')).toEqual([])
    expect(await codes(await testApp.as('Tomasz Nowak'), '{ home { nextStep { kind } } }')).toEqual(['TURNED_OFF'])
  })

  test('an excluded group is out, whoever else is in', async () => {
    await decide(yusuf, { excludedGroup: group('Product') })
    expect(await codes(maya, '{ home { nextStep { kind } } }')).toEqual(['TURNED_OFF'])
  })
})

describe('what is read, and how often somebody is asked', () => {
  test('people insights off: the line and own choice only, and it is said', async () => {
    await decide(yusuf, { workContacts: false })
    const before = testApp.emulator.exchanges.length
    const { sources, workContactsOn } = await peopleOf(maya)
    expect(workContactsOn).toBe(true)
    expect(sources.get('MAIL')).toBe('SWITCHED_OFF')
    const asked = JSON.stringify(testApp.emulator.exchanges.slice(before).map(({ path }) => path))
    expect(asked).not.toMatch(/messages|calendar|chats|planner/i)
  })

  test('the company’s policy is read before the first ask, once, and again when its words change', async () => {
    const { id } = await upToReadyToAsk(maya, 'Priya Raman')
    await decide(yusuf, { policy: 'References are personal, not the company’s.' })
    expect(await sendRequest(maya, id)).toMatchObject({ code: 'POLICY_NOT_READ' })
    const policy = async () =>
      (await maya.ask<{ policy: { text: string; version: number; read: boolean } }>('{ policy { text version read } }'))
        .data.policy
    const { text, version, read } = await policy()
    expect({ text, read }).toEqual({ text: 'References are personal, not the company’s.', read: false })
    await maya.ask('mutation ($version: Int!) { policyRead(version: $version) { __typename } }', { version })
    await decide(yusuf, { policy: text, asksAMonth: 9 })
    expect(await policy()).toMatchObject({ read: true })
    expect(await sendRequest(maya, id)).toMatchObject({ state: 'IN_DRAFTS' })
    await decide(yusuf, { policy: 'New words.' })
    expect(await policy()).toMatchObject({ read: false })
  })

  test('a senior person is asked as often in thirty days as the company allows', async () => {
    await decide(yusuf, { asksAMonth: 1 })
    const hana = await testApp.as('Hana Byrne')
    const asked = async (who: TestClient) => sendRequest(who, (await upToReadyToAsk(who, 'Marcus Oyelaran')).id)
    expect(await asked(hana)).toMatchObject({ state: 'IN_DRAFTS' })
    expect(await asked(maya)).toMatchObject({ code: 'ASKED_TOO_OFTEN' })
  })
})
