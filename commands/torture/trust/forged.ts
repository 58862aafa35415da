// Every forged token is refused for what it is: not one is believed, and not one breaks anything.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JWK } from 'jose'
import { TokenRefused, tokenVerifier } from '#server/platform/auth/verify.ts'
import type { Figure } from '../../figure.ts'
import { forgedTokens, type Forged } from './forged-tokens.ts'
import { CLIENT, goodClaims, makeKey, sign, startTinyEntra, type TinyEntra } from './tiny-entra.ts'

export interface Outcome {
  tried: number
  believed: string[]
  crashed: string[]
}

/** Tries each; a right token before and after must be taken, or the rest proves nothing. */
export async function tryForged(byChance: number): Promise<Outcome> {
  const now = Date.now()
  const key = await makeKey('first')
  const entra = await startTinyEntra([key.jwk])
  try {
    const verify = tokenVerifier({ entraBaseUrl: entra.url, clientId: CLIENT, now: () => now })
    const good = await sign(goodClaims(Math.floor(now / 1000)), key)
    await verify(good)
    const forged = await forgedTokens(key, now, byChance)
    const outcome = await tryEach(forged, verify)
    const elsewhere = tokenVerifier({ entraBaseUrl: entra.url, clientId: CLIENT.replace(/^6/, '7'), now: () => now })
    const replayed = await tryEach([['replayed on another server', good]], elsewhere)
    const later = tokenVerifier({ entraBaseUrl: entra.url, clientId: CLIENT, now: () => now + 3_661_000 })
    const expired = await tryEach([['used after its time', good]], later)
    await verify(good)
    return joined([outcome, replayed, expired])
  } finally {
    await entra.close()
  }
}

async function tryEach(forged: readonly Forged[], verify: (bearer: string) => Promise<unknown>): Promise<Outcome> {
  const outcome: Outcome = { tried: forged.length, believed: [], crashed: [] }
  for (const [name, bearer] of forged)
    await verify(bearer).then(
      () => outcome.believed.push(name),
      (error: unknown) => {
        if (!(error instanceof TokenRefused)) outcome.crashed.push(`${name}: ${String(error).slice(0, 80)}`)
      },
    )
  return outcome
}

interface Group {
  public?: JWK
  private?: JWK
  tests: { tcId: number; jws: unknown }[]
}

/** Others' collection of signature vectors, where it lies beside the project. */
export const VECTORS = join(process.env['UPWARD_SHARED'] ?? '../shared', 'bad-input', 'wycheproof-jws.dev.json')

/** Tries them; null where they do not lie there. */
export async function tryVectors(): Promise<Outcome | null> {
  if (!existsSync(VECTORS)) return null
  const { testGroups } = JSON.parse(readFileSync(VECTORS, 'utf8')) as { testGroups: Group[] }
  const ours = await makeKey('ours')
  const entra = await startTinyEntra([ours.jwk])
  try {
    const outcomes: Outcome[] = []
    for (const group of testGroups) outcomes.push(await tryGroup(entra, ours.jwk, group))
    return joined(outcomes)
  } finally {
    await entra.close()
  }
}

/** As if the group's own key were published by the sign-in service. */
async function tryGroup(entra: TinyEntra, ours: JWK, { public: key, private: secret, tests }: Group): Promise<Outcome> {
  const published = key ?? (secret?.kty === 'RSA' ? secret : null)
  entra.keys = [...(published ? [published] : []), ours]
  const verify = tokenVerifier({ entraBaseUrl: entra.url, clientId: CLIENT, now: () => Date.now() })
  const vectors = tests.map(({ tcId, jws }): Forged => [`vector ${tcId}`, typeof jws === 'string' ? jws : JSON.stringify(jws)]) // prettier-ignore
  return tryEach(vectors, verify)
}

function joined(outcomes: readonly Outcome[]): Outcome {
  return {
    tried: outcomes.reduce((sum, { tried }) => sum + tried, 0),
    believed: outcomes.flatMap(({ believed }) => believed),
    crashed: outcomes.flatMap(({ crashed }) => crashed),
  }
}

export async function forged(): Promise<Figure[]> {
  const ours = await tryForged(10_000)
  const vectors = await tryVectors()
  if (!vectors) process.stderr.write('trust: the collection of signature vectors is not here; ours alone were tried.\n')
  const all = joined([ours, ...(vectors ? [vectors] : [])])
  for (const name of [...all.believed, ...all.crashed]) process.stderr.write(`trust: not refused: ${name}\n`)
  const figure = (name: string, value: number, must: string, holds: boolean): Figure => ({ area: 'trust', figure: name, value, unit: 'tokens', must, holds }) // prettier-ignore
  return [
    figure('forged or wrong tokens tried', all.tried, '> 10000', all.tried > 10_000),
    figure('of these believed', all.believed.length, '= 0', all.believed.length === 0),
    figure('of these that broke something', all.crashed.length, '= 0', all.crashed.length === 0),
  ]
}
