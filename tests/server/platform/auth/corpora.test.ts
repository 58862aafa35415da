// Collections of forged tokens kept beside the project: nothing of them may be believed, and nothing may crash.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { JWK } from 'jose'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TokenRefused, tokenVerifier } from '#server/platform/auth/verify.ts'
import { CLIENT, makeKey, startTinyEntra, type TinyEntra } from './tiny-entra.ts'

const file = join(process.env['UPWARD_SHARED'] ?? '../shared', 'bad-input', 'wycheproof-jws.dev.json')
interface Group {
  public?: JWK
  private?: JWK
  tests: { tcId: number; jws: unknown }[]
}

let entra: TinyEntra
beforeAll(async () => {
  entra = await startTinyEntra([(await makeKey('ours')).jwk])
})
afterAll(() => entra.close())

const there = existsSync(file)
const run = there ? test : test.skip
run(
  `no signature vector is taken for a sign-in, whatever key is published${there ? '' : ' (skipped: the vectors are not here)'}`,
  async () => {
    const { testGroups } = JSON.parse(readFileSync(file, 'utf8')) as { testGroups: Group[] }
    const outcomes: string[] = []
    for (const { public: key, private: secret, tests } of testGroups) {
      const published = key ?? (secret?.kty === 'RSA' ? secret : null)
      entra.keys = [...(published ? [published] : []), (await makeKey('ours')).jwk]
      const verify = tokenVerifier({ entraBaseUrl: entra.url, clientId: CLIENT, now: () => Date.now() })
      for (const { tcId, jws } of tests) {
        const bearer = typeof jws === 'string' ? jws : JSON.stringify(jws)
        const outcome = await verify(bearer).then(
          () => 'accepted',
          (error: unknown) => (error instanceof TokenRefused ? 'refused' : `crashed: ${String(error)}`),
        )
        if (outcome !== 'refused') outcomes.push(`${tcId} ${outcome}`)
      }
    }
    expect(outcomes).toEqual([])
  },
)
