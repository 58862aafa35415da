// What it costs to know again who a token belongs to, as a share of a whole request; and whether the time of an answer tells
// that a row exists.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readdirSync, readFileSync } from 'node:fs'
import { openProblemCounts } from '#server/platform/problem-counts.ts'
import { buildApp } from '#server/app.ts'
import { readConfig } from '#server/config/config.ts'
import { onBehalfOf } from '#server/platform/auth/on-behalf-of.ts'
import { memoryPartitions } from '#server/platform/auth/token-partitions.ts'
import { tokenVerifier } from '#server/platform/auth/verify.ts'
import { BackgroundTasks } from '#server/platform/background-tasks.ts'
import { openDatabase, type Database } from '#server/platform/db/database.ts'
import { openLog } from '#server/platform/log.ts'
import { fileKeyWrapper } from '#server/platform/seal/key-file.ts'
import { VaultCache } from '#server/platform/seal/vault.ts'
import type { Jobs } from '#server/platform/jobs/jobs.ts'
import { atMost, median, type Figure } from '../../figure.ts'
import { CLIENT, PERSON, TENANT, goodClaims, makeKey, sign, startTinyEntra, type TinyEntra } from './tiny-entra.ts'

const ROUNDS = 2_000
/** As light as a request that touches a person's rows can be: their history, empty. */
const QUERY = '{ history { total nodes { id } } }'

export async function timing(): Promise<Figure[]> {
  const key = await makeKey('first')
  const entra = await startTinyEntra([key.jwk])
  const folder = await mkdtemp(join(tmpdir(), 'upward-timing-'))
  try {
    const bearer = await sign({ ...goodClaims(Math.floor(Date.now() / 1000)), groups: 'x'.repeat(800) }, key)
    return await measured(entra, bearer, join(folder, 'keys.json'))
  } finally {
    await entra.close()
    await rm(folder, { recursive: true })
  }
}

async function measured(entra: TinyEntra, bearer: string, keyFile: string): Promise<Figure[]> {
  const now = () => Date.now()
  const sign = { entraBaseUrl: entra.url, clientId: CLIENT, now }
  const verify = tokenVerifier(sign)
  const db = await openDatabase({ url: null, folder: null })
  const log = openLog('silent')
  const noJobs: Jobs = { put: () => Promise.resolve(), work: () => Promise.resolve(), close: () => Promise.resolve() }
  const app = await buildApp({
    config: readConfig({ NODE_ENV: 'test', GRAPH_URL: entra.url, ENTRA_URL: entra.url }),
    services: {
      db,
      vaults: new VaultCache(fileKeyWrapper(keyFile, { mayCreate: true })),
      verify,
      onBehalfOf: onBehalfOf({ ...sign, clientSecret: 'secret', cache: memoryPartitions(now) }),
      forgetTokens: () => undefined,
      noticesUrl: null,
      feed: null,
      graphUrl: entra.url,
      jobs: noJobs,
      backgroundTasks: new BackgroundTasks(log),
      health: openProblemCounts(new Date(), null),
      now: () => new Date(),
      log,
    },
    sdl: schema(),
    pages: null,
    rates: { person: 1e9, address: 1e9 },
  })
  try {
    // Without a network and a client of its own the request is as short as it can be, and the share as large.
    const request = await middle(async () => {
      const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' }
      const { body } = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query: QUERY } })
      if (!body.includes('"total":0')) throw new Error(`The request was answered ${body}.`)
    })
    const check = await middle(() => verify(bearer))
    process.stderr.write(
      `trust: a request ${(request * 1000).toFixed(0)} µs, its warm token ${(check * 1000).toFixed(1)} µs\n`,
    )
    const others = await foreignAgainstUnknown(db, async (id) => {
      const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' }
      const payload = { query: `{ recommendation(id: "${id}") { id state } }` }
      const { body } = await app.inject({ method: 'POST', url: '/graphql', headers, payload })
      if (!body.includes('"recommendation":null')) throw new Error(`The request was answered ${body}.`)
    })
    return [
      atMost('trust', 'verifying a warm token, share of the request', (100 * check) / request, '%', 8),
      atMost('trust', 'a row of somebody else against none, difference of the medians', others, 'ms', 1),
    ]
  } finally {
    await app.close()
    await db.close()
  }
}

/** Asks for a row of somebody else and for one that is nowhere, in turn; milliseconds between their medians. */
async function foreignAgainstUnknown(db: Database, ask: (id: string) => Promise<void>): Promise<number> {
  const owner = { tenantId: TENANT, userId: PERSON.replace(/^2/, '3') }
  const at = new Date()
  const row = {
    tenant_id: owner.tenantId, user_id: owner.userId, id: 'a-row-of-others', person_id: 'p', person: '', relation: 'MANAGER', distance: 1,
    state: 'OBSERVING', permission_again: false, window_length: 'ONE_WEEK', window_from: '2026-11-01', window_to: '2026-11-07', paused_on: null,
    prompt: '', started_at: at, changed_at: at,
  } // prettier-ignore
  await db.as(owner).run((rows) => rows.insertInto('recommendation').values(row).execute())
  const took: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    await ask(round % 2 === 0 ? row.id : 'a-row-of-nobody')
    took[round % 2]?.push(performance.now() - start)
  }
  return Math.abs(median(took[0].slice(ROUNDS / 10)) - median(took[1].slice(ROUNDS / 10)))
}

/** Milliseconds of the middle one of many rounds, the first tenth left out. */
async function middle(work: () => Promise<unknown>): Promise<number> {
  const took: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    await work()
    took.push(performance.now() - start)
  }
  return median(took.slice(ROUNDS / 10))
}

function schema(): string {
  const files = readdirSync('schema').filter((file) => file.endsWith('.graphql'))
  return files.map((file) => readFileSync(join('schema', file), 'utf8')).join('\n')
}
