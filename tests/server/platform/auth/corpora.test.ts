// Forged tokens by the thousand, our own and those of others: nothing of them may be believed, and nothing may break.
import { expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { tryForged, tryVectors, VECTORS } from '#commands/torture/trust/forged.ts'

test('a token made from a right one in any way that ever fooled a server is refused, and so is one changed by chance', async () => {
  const { tried, believed, crashed } = await tryForged(500)
  expect({ believed, crashed }).toEqual({ believed: [], crashed: [] })
  expect(tried).toBeGreaterThan(900)
})

// They lie beside the project, not in it.
const run = existsSync(VECTORS) ? test : test.skip
run('no signature vector of others’ collections is taken for a sign-in, whatever key is published', async () => {
  const outcome = await tryVectors()
  expect(outcome).toEqual({ tried: outcome?.tried, believed: [], crashed: [] })
})
