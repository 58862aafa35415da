// Two servers on one database both come by at night, for the same people: what is too old goes once, and is told once.
import { expect, test } from '@jest/globals'
import { DATABASES, startPostgres } from '#commands/local-postgres.ts'
import { candidateNamed, note, start } from '#tests/journeys/steps.ts'
import { aHouse, type House } from '#tests/support/house.ts'

const PEOPLE = ['Noura Aziz', 'Maya Lindqvist']

interface Receipt {
  what: string
  parts: { code: string; count: number }[]
}

async function receiptsOf(house: House, name: string): Promise<Receipt[]> {
  const { data, errors } = await (
    await house.as(name)
  ).ask<{ receipts: Receipt[] }>('{ receipts { what parts { code count } } }')
  expect(errors).toEqual([])
  return data.receipts
}

test.each(DATABASES.filter(([, programs]) => programs !== null))(
  'on %s two servers at once erase what is too old once, with one receipt for each person',
  async (_, programs) => {
    const postgres = await startPostgres(programs ?? '')
    const houses: House[] = []
    try {
      // One after the other: the first brings the database to its shape.
      for (let server = 0; server < 2; server++) houses.push(await aHouse({ databaseUrl: postgres.url }))
      const [first, second] = houses as [House, House]
      for (const name of PEOPLE) {
        const who = await first.as(name)
        const { id } = await start(who, (await candidateNamed(who, 'Marcus Oyelaran')).person.id)
        await note(who, id, 'Took the time to explain.', '2026-11-18')
        // Whoever comes to a server is looked after by it that night.
        expect(await receiptsOf(second, name)).toEqual([])
      }
      for (const house of houses) house.passDays(367)
      const done = await Promise.all(houses.map((house) => house.runJobs()))
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
      for (const house of houses) await house.close()
      await postgres.stop()
    }
  },
  120_000,
)
