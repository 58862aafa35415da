// The door itself: GraphQL over HTTP by the specification's own audit, and headers and content policy of every served path.
import type { Figure } from '../../figure.ts'
import { heldBy } from './held-by-tests.ts'

export async function door(): Promise<Figure[]> {
  return [
    ...(await figure(
      'graphql-over-HTTP audit: MUST and SHOULD that fail',
      'tests/server/http/graphql-route.test.ts',
      /GraphQL over HTTP/,
    )),
    ...(await figure('headers and content policy: findings', 'tests/server/http/headers.test.ts', /./)),
  ]
}

async function figure(name: string, file: string, test: RegExp): Promise<Figure[]> {
  const { passed, failed } = await heldBy(file, {})
  const broken = failed.filter((one) => test.test(one.name))
  for (const { name: which, why } of broken) process.stderr.write(`trust: ${which}\n${why}\n`)
  const held = passed.filter((one) => test.test(one)).length
  const [value, holds] = [broken.length, broken.length === 0 && held > 0]
  return [{ area: 'trust', figure: name, value, unit: `(${held + value} tests)`, must: '= 0', holds }]
}
