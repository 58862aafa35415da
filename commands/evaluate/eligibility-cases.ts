// Scenario cases (judge-cases/1) through the judge: one verdict a line.
import { readFile } from 'node:fs/promises'
import { judge } from '#server/reasoning/judge/judge.ts'
import { casesIn } from './judge-case-file.ts'

/** Reads a judge-cases/1 file and returns CSV `id,verdict`. Refuses other schemas and malformed cases, naming the place. */
export async function evaluate(input: string): Promise<string> {
  const cases = casesIn(await readFile(input, 'utf8'))
  return ['id,verdict', ...cases.map(({ id, theCase }) => `${id},${judge(theCase).verdict}`)].join('\n') + '\n'
}
