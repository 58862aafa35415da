// Two companies, four others, every operation of the schema with one person's ids: ten thousand attempts.
import type { Figure } from '../../figure.ts'
import { heldBy } from './held-by-tests.ts'

const ATTEMPTS = Number(process.env['UPWARD_ATTEMPTS'] ?? 10_000)

export async function apart(): Promise<Figure[]> {
  const { passed, failed } = await heldBy('tests/journeys/apart.test.ts', { UPWARD_ATTEMPTS: String(ATTEMPTS) })
  for (const { name, why } of failed) process.stderr.write(`trust: ${name}\n${why}\n`)
  const held = failed.length === 0 && passed.length === 2
  const figure = (name: string, value: number, must: string, holds: boolean): Figure => ({ area: 'trust', figure: name, value, unit: '', must, holds }) // prettier-ignore
  return [
    figure('cross-user and cross-tenant attempts', ATTEMPTS, '≥ 10000', ATTEMPTS >= 10_000),
    figure('tests of them that found a leak or a difference', failed.length, '= 0', held),
  ]
}
