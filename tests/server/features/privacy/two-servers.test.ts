// Two servers on one database both come by at night, for the same people: what is too old goes once, and is told once.
import { expect, test } from '@jest/globals'
import { DATABASES, startPostgres } from '#commands/local-postgres.ts'
import { candidateNamed, note, start } from '#tests/journeys/steps.ts'
import { startTestApp, type TestApp } from '#tests/support/test-app.ts'

const PEOPLE = ['Noura Aziz', 'Maya Lindqvist']

interface Receipt {
  what: string
  parts: { code: string; count: number }[]
}

async function receiptsOf(testApp: TestApp, name: string): Promise<Receipt[]> {
  const { data, errors } = await (
    await testApp.as(name)
  ).ask<{ receipts: Receipt[] }>('{ receipts { what parts { code count } } }')
  expect(errors).toEqual([])
  return data.receipts
}

test.each(DATABASES.filter(([, programs]) => programs !== null))(
  'on %s two servers at once erase what is too old once, with one receipt for each person',
  async (_, programs) => {
    const postgres = await startPostgres(programs ?? '')
    const houses: TestApp[] = []
    try {
      // One after the other: the first brings the database to its shape.
      for (let server = 0; server < 2; server++) houses.push(await startTestApp({ databaseUrl: postgres.url }))
      const [first, second] = houses as [TestApp, TestApp]
      for (const name of PEOPLE) {
        const who = await first.as(name)
        const { id } = await start(who, (await candidateNamed(who, 'Marcus Oyelaran')).person.id)
        await note(who, id, 'Took the time to explain.', '2026-11-18')
        // Whoever comes to a server is looked after by it that night.
        expect(await receiptsOf(second, name)).toEqual([])
      }
      for (const testApp of houses) testApp.passDays(367)
      const done = await Promise.all(houses.map((testApp) => testApp.runJobs()))
      expect(done.every((count) => count >= PEOPLE.length)).toBe(true)
      for (const name of PEOPLE)
        expect(await receiptsOf(second, name)).toMatchObject([
          {
            what: 'TOO_OLD',
            parts: expect.arrayContaining([
              { code: 'NOTES', count: 1 },
              { code: 'RECOMMENDATIONS', count: 1 },
            ]),
          },
        ])
    } finally {
      for (const testApp of houses) await testApp.close()
      await postgres.stop()
    }
  },
  120_000,
)
