// The key set of the sign-in service down for an hour, rotated, and flooded with unknown key ids: whoever holds a right token
// stays signed in, and the service is asked once per cool-down. The clock is ours, so an hour takes seconds.
import { tokenVerifier } from '#server/platform/auth/verify.ts'
import type { Figure } from '../../figure.ts'
import { CLIENT, goodClaims, makeKey, sign, startTinyEntra, type KeyPair, type TinyEntra } from './tiny-entra.ts'

/** Seconds; as in `key-set.ts`. */
const COOL_DOWN = 30
const HOUR = 3_600

interface Stage {
  entra: TinyEntra
  verify: (bearer: string) => Promise<unknown>
  /** Seconds since the start. */
  at: number
  refused: number
  taken: number
}

export async function keyOutage(): Promise<Figure[]> {
  const start = Date.now()
  const [first, second] = await Promise.all([makeKey('first'), makeKey('second')])
  const entra = await startTinyEntra([first.jwk])
  const stage: Stage = { entra, verify: () => Promise.resolve(), at: 0, refused: 0, taken: 0 }
  const now = () => start + stage.at * 1000
  stage.verify = tokenVerifier({ entraBaseUrl: entra.url, clientId: CLIENT, now })
  try {
    await signIn(stage, first, now())
    // The set is just about to be too old: every sign-in of the outage wants a fresh one.
    stage.at += HOUR
    return [
      ...(await during('down for an hour', stage, () => down(stage, first, now))),
      ...(await during('rotated', stage, () => rotated(stage, first, second, now))),
      ...(await during('flooded with unknown ids', stage, () => flooded(stage, second, now))),
    ]
  } finally {
    await entra.close()
  }
}

async function down(stage: Stage, key: KeyPair, now: () => number): Promise<void> {
  for (let second = 0; second < HOUR; second += 5) {
    // Hanging only at the end: each fetch then takes its full two seconds of real time.
    const mood = (['broken', 'html', 'empty'] as const)[Math.floor(second / 600) % 3] ?? 'broken'
    stage.entra.mood = second < HOUR - 180 ? mood : 'hangs'
    stage.at += 5
    await signIn(stage, key, now())
  }
  stage.entra.mood = 'well'
}

/** The new key is published, and a minute later it signs; the old one signs on for ten minutes and is withdrawn. */
async function rotated(stage: Stage, old: KeyPair, anew: KeyPair, now: () => number): Promise<void> {
  stage.entra.keys = [old.jwk, anew.jwk]
  stage.at += 60
  for (let second = 0; second < 600; second += 5) {
    stage.at += 5
    await Promise.all([signIn(stage, old, now()), signIn(stage, anew, now())])
  }
  stage.entra.keys = [anew.jwk]
  for (let second = 0; second < 600; second += 5) {
    stage.at += 5
    await signIn(stage, anew, now())
  }
}

/** Fifty unknown ids each second for ten minutes, good people between them. */
async function flooded(stage: Stage, key: KeyPair, now: () => number): Promise<void> {
  for (let second = 0; second < 600; second++) {
    stage.at += 1
    const flood = Array.from({ length: 50 }, (_, n) => ({ ...key, kid: `unknown-${second}-${n}` }))
    const bearers = await Promise.all(flood.map((forged) => unsigned(forged)))
    await Promise.all([
      ...bearers.map((bearer) => stage.verify(bearer).catch(() => undefined)),
      signIn(stage, key, now()),
    ])
  }
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Signing would take longer than the attack: nobody looks at a signature whose key is unknown. */
function unsigned({ kid }: KeyPair): Promise<string> {
  return Promise.resolve(`${part({ alg: 'RS256', typ: 'JWT', kid })}.${part({})}.AA`)
}

/** Somebody with a new, right token. */
async function signIn(stage: Stage, key: KeyPair, now: number): Promise<void> {
  const bearer = await sign(goodClaims(Math.floor(now / 1000)), key)
  await stage.verify(bearer).then(
    () => (stage.taken += 1),
    () => (stage.refused += 1),
  )
}

async function during(what: string, stage: Stage, happens: () => Promise<void>): Promise<Figure[]> {
  const [from, taken, refused, fetches] = [stage.at, stage.taken, stage.refused, stage.entra.fetches]
  await happens()
  const most = Math.ceil((stage.at - from) / COOL_DOWN) + 1
  const fetched = stage.entra.fetches - fetches
  const out = stage.refused - refused
  const signedIn = stage.taken - taken
  const figure = (name: string, value: number, unit: string, must: string, holds: boolean): Figure => ({ area: 'trust', figure: `key set ${what}: ${name}`, value, unit, must, holds }) // prettier-ignore
  return [
    figure('good people refused', out, `of ${signedIn + out}`, '= 0', out === 0 && signedIn > 100),
    figure('fetches, one per cool-down', fetched, '', `≤ ${most}`, fetched <= most),
  ]
}
