// A hundred thousand exchanges at once for a thousand sign-ins of five directories, over two servers that are restarted, with a
// sign-in service that fails, hesitates and hangs up: whoever gets a token gets their own.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClaimsRequired, ConsentRequired, SignInDown } from '#server/platform/auth/errors.ts'
import { onBehalfOf, type OnBehalfOf } from '#server/platform/auth/on-behalf-of.ts'
import { storedPartitions } from '#server/platform/auth/stored-partitions.ts'
import type { TokenHolder } from '#server/platform/auth/token-claims.ts'
import { openDatabase, type Database } from '#server/platform/db/database.ts'
import type { Jobs } from '#server/platform/jobs/jobs.ts'
import { openLog } from '#server/platform/log.ts'
import { fileKeyWrapper } from '#server/platform/seal/key-file.ts'
import { VaultCache } from '#server/platform/seal/vault.ts'
import type { Figure } from '../../figure.ts'
import { DATABASES, startPostgres } from '../../local-postgres.ts'
import { seeded } from '../world/seeded.ts'
import { CLIENT, graphToken, PERSON, startTinyEntra, TENANT, type Exchange, type TinyEntra } from './tiny-entra.ts'

const CALLS = Number(process.env['TORTURE_CALLS'] ?? 100_000)
const PEOPLE = 200
const TENANTS = 5
const AT_ONCE = 500
/** A server is restarted after so many calls: its memory is empty then, the database is not. */
const RESTART_EVERY = 10_000
const SCOPES = ['Mail.ReadBasic', 'Calendars.ReadBasic', 'User.Read.All']

interface Tally {
  own: number
  anothers: number
  without: number
  unlawful: number
}

/** On PostgreSQL where it is installed, else on the embedded database. */
export async function exchanges(): Promise<Figure[]> {
  const programs = DATABASES.find(([, found]) => found !== null)?.[1] ?? null
  const postgres = programs ? await startPostgres(programs) : null
  const folder = await mkdtemp(join(tmpdir(), 'upward-exchanges-'))
  const entra = await startTinyEntra([])
  entra.exchange = faulty()
  const db = await openDatabase({ url: postgres?.url ?? null, folder: null })
  try {
    return figures(await callAll(db, entra, join(folder, 'keys.json')), entra)
  } finally {
    await db.close()
    await entra.close()
    await postgres?.stop()
    await rm(folder, { recursive: true })
  }
}

/** Five in a hundred answers are failures, and each takes up to 5 ms. */
function faulty(): Exchange {
  const next = seeded(200)
  return (form, tenant) => {
    const [fate, afterMs] = [next(), next() * 5]
    if (fate < 0.01) return { status: 500, body: { error: 'server_error' }, afterMs }
    if (fate < 0.02) return { status: 429, body: { error: 'temporarily_unavailable' }, afterMs }
    if (fate < 0.03) return { status: 200, body: {}, cut: true, afterMs }
    if (fate < 0.04) return { status: 400, body: { error: 'invalid_grant', suberror: 'consent_required', error_codes: [65001] }, afterMs } // prettier-ignore
    if (fate < 0.05) return { status: 200, body: graphToken(form, tenant), afterMs: afterMs + 40 }
    return { status: 200, body: graphToken(form, tenant), afterMs }
  }
}

async function callAll(db: Database, entra: TinyEntra, keyFile: string): Promise<Tally> {
  const tally: Tally = { own: 0, anothers: 0, without: 0, unlawful: 0 }
  const servers = [await aServer(db, entra, keyFile), await aServer(db, entra, keyFile)]
  const next = seeded(1)
  let begun = 0
  const one = async (): Promise<void> => {
    while (begun < CALLS) {
      const call = begun++
      if (call % RESTART_EVERY === 0) servers[(call / RESTART_EVERY) % 2] = await aServer(db, entra, keyFile)
      const who = somebody(next)
      const scope = SCOPES[Math.floor(next() * SCOPES.length)] ?? ''
      const server = servers[Math.floor(next() * 2)] as OnBehalfOf
      await server(who, [scope]).then(
        (token) => count(tally, token, who, scope),
        (error: unknown) => {
          tally.without += 1
          if (![SignInDown, ConsentRequired, ClaimsRequired].some((kind) => error instanceof kind)) tally.unlawful += 1
        },
      )
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return tally
}

/** The same two hundred ids in each of five directories, each person signed in on two devices. */
function somebody(next: () => number): TokenHolder {
  const person = String(Math.floor(next() * PEOPLE)).padStart(3, '0')
  const tenantId = TENANT.replace(/^1/, String(Math.floor(next() * TENANTS)))
  const userId = PERSON.replace(/^222/, person)
  const assertion = `${tenantId}/${userId}/${next() < 0.5 ? 'desk' : 'phone'}`
  return { tenantId, userId, assertion, expiresAt: Date.now() + 3_600_000, name: null }
}

function count(tally: Tally, token: string, who: TokenHolder, scope: string): void {
  const [, tenant, assertion, scopes = ''] = token.split('|')
  const isOwn = tenant === who.tenantId && assertion === who.assertion && scopes.split(' ').includes(scope)
  if (isOwn) tally.own += 1
  else tally.anothers += 1
}

/** Nothing in its memory, the same database and key file. */
async function aServer(db: Database, entra: TinyEntra, keyFile: string): Promise<OnBehalfOf> {
  const now = () => Date.now()
  const vaults = new VaultCache(fileKeyWrapper(keyFile, { mayCreate: true }))
  const noJobs: Jobs = { put: () => Promise.resolve(), work: () => Promise.resolve(), close: () => Promise.resolve() }
  const cache = await storedPartitions({ db, vaults, jobs: noJobs, log: openLog('silent'), now })
  return onBehalfOf({ entraBaseUrl: entra.url, clientId: CLIENT, clientSecret: 'secret', cache, now })
}

function figures({ own, anothers, without, unlawful }: Tally, entra: TinyEntra): Figure[] {
  const figure = (name: string, value: number, must: string, holds: boolean): Figure => ({ area: 'trust', figure: name, value, unit: 'calls', must, holds }) // prettier-ignore
  const sum = own + anothers + without
  return [
    figure('exchanges at once, 200 people × 5 tenants', sum, `= ${CALLS}`, sum === CALLS),
    figure('with another’s token', anothers, '= 0', anothers === 0),
    figure('without a token, because the service failed', without, '> 0', without > 0),
    figure('that failed in an unlawful way', unlawful, '= 0', unlawful === 0),
    figure('that went as far as the sign-in service', entra.exchanges, `< ${CALLS / 5}`, entra.exchanges < CALLS / 5),
  ]
}
