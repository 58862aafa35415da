// Everything a person wrote stays with them: every query and mutation of the schema, asked by others with this person's ids.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildSchema } from '#server/graphql/apollo.ts'
import { operationsOf, type AnyOperation } from '#tests/support/any-operation.ts'
import { startTestApp, sdl, type TestClient, type TestApp } from '#tests/support/test-app.ts'
import * as steps from './steps.ts'

/** 10,000 for the figure in docs/security.md: `UPWARD_ATTEMPTS=10000 npx jest tests/journeys/apart`. */
const ATTEMPTS = Number(process.env['UPWARD_ATTEMPTS'] ?? 300)

/** Two colleagues of Maya's, one of them the person she writes about; two people of the other company come with them. */
const COLLEAGUES = ['Priya Raman', 'Marcus Oyelaran']

/** Makes something under an id the client chose: other people's ids are free for one's own things. */
const MAKES_ITS_OWN = new Set(['startRecommendation'])

/** Words that only her notes and drafts hold. */
const HERS = /heron-umbrella|churn analysis/

describe('two companies, four others, all operations', () => {
  let testApp: TestApp
  let maya: TestClient
  let others: TestClient[]
  let ids: string[]
  const operations = operationsOf(buildSchema(sdl())).filter(({ takesIds }) => takesIds)

  beforeAll(async () => {
    testApp = await startTestApp({ rates: { person: 1e9, address: 1e9 } })
    maya = await testApp.as('Maya Lindqvist')
    others = await Promise.all((await namesIn(testApp)).map((name) => testApp.as(name)))
    ids = await mayasIds(maya)
  }, 120_000)
  afterAll(() => testApp.close())

  async function mayasIds(who: TestClient): Promise<string[]> {
    const { id, draft } = await steps.upToReadyToAsk(who, 'Marcus Oyelaran')
    const { person } = await steps.candidateNamed(who, 'Elena Petrova')
    const second = await steps.start(who, person.id)
    const note = await steps.note(who, second.id, 'Explained the heron-umbrella to me')
    const request = await steps.sendRequest(who, id)
    expect(draft.text).not.toBe('')
    return [id, second.id, note.id, request.requestKey]
  }

  /** All she has, opened: what her own export says. */
  async function everything(who: TestClient): Promise<string> {
    const { data, errors } = await who.ask<{ exportMyData: string }>('{ exportMyData }')
    expect(errors).toEqual([])
    expect(data.exportMyData).toMatch(HERS)
    return data.exportMyData
  }

  test('nobody sees a row of hers, and “not yours” looks exactly like “does not exist”', async () => {
    const before = await everything(maya)
    let made = 0
    let understood = 0
    const leaks: string[] = []
    const differences: string[] = []
    for (let round = 0; made < ATTEMPTS; round += 1)
      for (const operation of operations) {
        if (made >= ATTEMPTS) break
        const who = others[(round + made) % others.length] as TestClient
        const id = ids[(round + Math.floor(made / others.length)) % ids.length] as string
        const nothing = `${id.slice(0, -6)}${String(100_000 + made).slice(-6)}x`
        const [without, with_] = [await attempt(who, operation, nothing), await attempt(who, operation, id)]
        made += 2
        if (with_.startsWith('{"status":200')) understood += 2
        if (HERS.test(with_)) leaks.push(`${operation.name} by ${who.name}`)
        if (!MAKES_ITS_OWN.has(operation.name) && without !== with_)
          differences.push(`${operation.name} by ${who.name}: ${without.slice(0, 300)} ≠ ${with_.slice(0, 300)}`)
      }
    expect(leaks).toEqual([])
    expect([...new Set(differences)]).toEqual([])
    expect(understood / made).toBeGreaterThan(0.9)
    expect(await everything(maya)).toBe(before)
  }, 600_000)

  test('the same question, asked by herself, shows her words, so that a leak would be seen', async () => {
    const shown = await Promise.all(
      operations
        .filter(({ name }) => name === 'recommendation')
        .flatMap((one) => ids.map((id) => attempt(maya, one, id))),
    )
    expect(shown.join('\n')).toMatch(HERS)
  })

  /** What came back, with the id that was asked for and what belongs to this very request taken out. */
  async function attempt(who: TestClient, operation: AnyOperation, id: string): Promise<string> {
    const { status, data, errors } = await who.ask(operation.text, operation.variables(id))
    const told = errors.map(({ message, extensions }) => ({ message, code: extensions['code'] }))
    const seen = JSON.stringify({ status, data, told }).replaceAll(id, 'ID')
    // An erasure that found nothing still answers under an id of its own, made up each time.
    return operation.name === 'deletePersonsNotes' ? seen.replace(/"id":"[0-9a-f-]{36}"/, '"id":"ANEW"') : seen
  }
})

async function namesIn(testApp: TestApp): Promise<string[]> {
  const { people } = (await (await fetch(`${testApp.emulator.url}/emulator/people`)).json()) as {
    people: { name: string; tenantId?: string; mail: string | null }[]
  }
  const elsewhere = people.filter(({ mail }) => mail !== null && !mail.endsWith('@alderwood.example')).slice(0, 2)
  return [...COLLEAGUES, ...elsewhere.map(({ name }) => name)]
}
