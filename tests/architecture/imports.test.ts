import { beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'

interface Cruised {
  modules: { source: string; dependencies: { resolved: string }[] }[]
  summary: { violations: { rule: { name: string }; from: string; to: string }[] }
}

/** Runs the border check as npm run check does; with a planted file it has to bite. */
function cruise(...extra: string[]): Cruised {
  const args = [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'addin',
    'server',
    'packages',
    'schema',
    'manifest',
    'commands',
    ...extra,
  ]
  try {
    return JSON.parse(
      execFileSync('node_modules/.bin/depcruise', args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 }),
    ) as Cruised
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout) as Cruised
  }
}

describe('who may import whom', () => {
  let testApp: Cruised
  beforeAll(() => {
    testApp = cruise()
  }, 120_000)

  test('no room reaches where it may not', () => {
    expect(testApp.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
  })

  test('the check follows the imports between wings, so that it could see a wrong one', () => {
    const edges = testApp.modules.flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved }) => `${source} → ${resolved}`),
    )
    expect(edges).toContain('server/features/people/suggest-candidates.ts → server/reasoning/judge/judge.ts')
    expect(edges).toContain('server/features/drafts/check-text.ts → server/features/traits/review.ts')
    expect(
      edges.some((edge) =>
        /^server\/platform\/graph\/graph-client\.ts → .*node_modules\/@microsoft\/microsoft-graph-client/.test(edge),
      ),
    ).toBe(true)
  })
})
