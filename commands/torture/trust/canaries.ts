// Words that nobody else may read, sent the whole way and past every failure: looked for in the log, in the answers to what went
// wrong, in every row, in the bytes of both databases' files, and in a backup.
import type { Figure } from '../../figure.ts'
import { heldBy } from './held-by-tests.ts'

/** Each test of the walk looks at one place, on each database. */
const PLACES: [figure: string, test: RegExp][] = [
  ['canaries in error bodies', /not in the answers to what went wrong/],
  ['canaries in the log', /not in what the server logged/],
  ['canaries in rows, those of the queues included', /in no row of any table/],
  ['canaries in the bytes of data folders and backups', /in no byte of the data folder/],
]

export async function canaries(): Promise<Figure[]> {
  const { passed, failed } = await heldBy('tests/journeys/canaries.test.ts', { UPWARD_CANARIES: 'everywhere' })
  for (const { name, why } of failed) process.stderr.write(`trust: ${name}\n${why}\n`)
  return PLACES.map(([figure, test]): Figure => {
    const found = failed.filter(({ name }) => test.test(name)).length
    const looked = passed.filter((name) => test.test(name)).length
    return {
      area: 'trust',
      figure,
      value: found,
      unit: `(${looked + found} searched)`,
      must: '= 0',
      holds: found === 0 && looked > 0,
    }
  })
}
