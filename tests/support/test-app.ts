// The whole house for a test: the emulator over HTTP, the app over a fresh embedded database, a clock and people who ask.
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp, type AppOptions } from '#server/app.ts'
import { openActivityFeedOf } from '#server/startup/open-activity-feed.ts'
import { readConfig } from '#server/config/config.ts'
import { SAMPLE_WORLD } from '#commands/sample-company/upward.ts'
import { startEmulator, type Emulator } from '#emulator/emulator.ts'
import { onBehalfOf } from '#server/platform/auth/on-behalf-of.ts'
import { storedPartitions } from '#server/platform/auth/stored-partitions.ts'
import { tokenVerifier } from '#server/platform/auth/verify.ts'
import { BackgroundTasks } from '#server/platform/background-tasks.ts'
import { openDatabase, type Database, type Owner } from '#server/platform/db/database.ts'
import { openProblemCounts } from '#server/platform/problem-counts.ts'
import { openLog } from '#server/platform/log.ts'
import { fileKeyWrapper } from '#server/platform/seal/key-file.ts'
import { VaultCache } from '#server/platform/seal/vault.ts'
import { freshDatabase } from './fresh-database.ts'
import { openJobs } from '#server/platform/jobs/jobs.ts'
import { assertSilent, textsIn } from './canaries.ts'
import { jobsInHand } from './manual-jobs.ts'
import { assertContract } from '#contract-checker/assert-contract.ts'

/** A Wednesday morning in the offices of the sample company. */
export const WEDNESDAY = Date.parse('2026-11-18T09:00:00Z')

/** What GraphQL answered: data and errors as they are on the wire. */
export interface Answer<T = Record<string, never>> {
  status: number
  data: T
  errors: { message: string; extensions: Record<string, unknown> }[]
}

export interface TestClient {
  id: string
  name: string
  token: string
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<Answer<T>>
}

export interface TestApp {
  /** Where the app listens. */
  url: string
  emulator: Emulator
  db: Database
  /** Counts what the database is asked from now on. */
  countStatements: () => { stop: () => number }
  /** Everything the server logged, line by line. */
  logged: string[]
  /** Signs in somebody of the sample company by name, who switched on these sources; all of them when left out. */
  as(name: string, sources?: readonly string[]): Promise<TestClient>
  now(): number
  /** When nothing goes on behind the answers given. */
  quiet(): Promise<void>
  passDays(days: number): void
  passMinutes(minutes: number): void
  /** Does the jobs that are due by the house's clock; gives back how many. */
  runJobs(): Promise<number>
  close(): Promise<void>
}

interface SamplePerson {
  id: string
  name: string
}

export interface TestAppOptions extends Pick<AppOptions, 'operations' | 'rates' | 'deadlineMs' | 'slowest'> {
  jit?: boolean
  /** A folder of pages to serve. */
  pages?: string
  /** A PostgreSQL server instead of the embedded database. */
  databaseUrl?: string
  /** A data folder on disk instead of memory. */
  folder?: string
  /** Graph may tell the app of changes: the app listens where the emulator knows it. */
  notices?: boolean
  /** The real queues in the database instead of jobs in the test's hand. */
  queues?: boolean
}

/** `databaseUrl`: a PostgreSQL server instead of the embedded database. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  let clock = WEDNESDAY
  const now = () => clock
  const keys = await mkdtemp(join(tmpdir(), 'upward-house-'))
  const probe = readConfig({ GRAPH_URL: 'http://127.0.0.1:1', ENTRA_URL: 'http://127.0.0.1:1' })
  const port = options.notices ? await freePort() : 0
  const appUrl = options.notices ? `http://127.0.0.1:${port}` : probe.appUrl
  const emulator = await startEmulator({
    ...SAMPLE_WORLD,
    port: 0,
    seed: '1',
    now,
    dataFile: null,
    appUrl,
    record: true,
  })
  const config = readConfig({
    NODE_ENV: 'test',
    GRAPH_URL: emulator.url,
    ENTRA_URL: emulator.url,
    TEAMS_APP_ID: probe.clientId,
  })
  const { databaseUrl = null, folder = null } = options
  const db = await openDatabase(databaseUrl || folder ? { url: databaseUrl, folder } : await freshDatabase())
  const logged: string[] = []
  const secrets = new Set(
    emulator.world.tenants.flatMap(({ people }) => people).flatMap(({ name, mail }) => [name, mail ?? name]),
  )
  const inHand = jobsInHand(now)
  const log = openLog('debug', (line) => void logged.push(line))
  const jobs = options.queues ? await openJobs(db, log) : inHand.jobs
  const sign = { entraBaseUrl: config.entraUrl, clientId: config.clientId, now }
  // The key of one person at a time is held, so that whoever comes after somebody else has theirs read anew.
  const vaults = new VaultCache(fileKeyWrapper(join(keys, 'keys.json'), { mayCreate: true }), 1)
  const cache = await storedPartitions({ db, vaults, jobs, log, now })
  const services = {
    db,
    vaults,
    verify: tokenVerifier({ ...sign, tenants: [] }),
    onBehalfOf: onBehalfOf({ ...sign, clientSecret: config.clientSecret, cache }),
    forgetTokens: (owner: Owner) => cache.forget(owner),
    graphUrl: config.graphUrl,
    noticesUrl: options.notices ? appUrl : null,
    feed: openActivityFeedOf(config, { clientSecret: config.clientSecret }, { now, log }),
    jobs,
    now: () => new Date(clock),
    health: openProblemCounts(new Date(clock), null),
    log,
    backgroundTasks: new BackgroundTasks(log),
  }
  const app = await buildApp({ config, services, sdl: sdl(), pages: null, ...options })
  const url = await app.listen({ port, host: '127.0.0.1' })
  return {
    url,
    emulator,
    db,
    countStatements: () => countOf(db),
    logged,
    as: async (name, sources = EVERY_SOURCE) => {
      const asker = await signIn(url, emulator.url, name, secrets)
      await switchedOn(db, asker, sources)
      return asker
    },
    now,
    runJobs: inHand.runDue,
    quiet: () => services.backgroundTasks.settled(),
    passMinutes: (minutes) => void (clock += minutes * 60_000),
    passDays: (days) => void (clock += days * 24 * 3600_000),
    close: async () => {
      await app.close()
      await jobs.close()
      await db.close()
      await emulator.close()
      await rm(keys, { recursive: true })
      await assertContract(emulator.exchanges)
      assertSilent(logged, secrets)
    },
  }
}

/** Counts what the database is asked from now on: transactions of people, and statements outside of them. */
function countOf(db: Database): { stop: () => number } {
  let count = 0
  const before = { ...db }
  db.as = (owner) => {
    const user = before.as(owner)
    return { run: (work) => ((count += 1), user.run(work)) }
  }
  db.plain = (text, values) => ((count += 1), before.plain(text, values))
  return {
    stop: () => {
      Object.assign(db, before)
      return count
    },
  }
}

/** A port that is free at this moment. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/** Every source there is: what people of most tests have switched on. */
const EVERY_SOURCE = ['DIRECTORY', 'MAIL', 'CALENDAR', 'CHAT', 'TASKS', 'DRAFTS']

/** As if the person had pressed the switches before; a switch they know already stays as it is. */
async function switchedOn(db: Database, { id, token }: TestClient, sources: readonly string[]): Promise<void> {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { tid: string }
  const owner = { tenant_id: claims.tid, user_id: id }
  const rows = sources.map((source) => ({ ...owner, source, state: 'ON', granted_once: true, at: new Date(WEDNESDAY) }))
  if (rows.length === 0) return
  await db.as({ tenantId: claims.tid, userId: id }).run((overrides) =>
    overrides
      .insertInto('source_switch')
      .values(rows)
      .onConflict((c) => c.doNothing())
      .execute(),
  )
}

export function sdl(): string {
  const files = readdirSync('schema').filter((file) => file.endsWith('.graphql'))
  return files.map((file) => readFileSync(join('schema', file), 'utf8')).join('\n')
}

async function signIn(url: string, emulatorUrl: string, name: string, secrets: Set<string>): Promise<TestClient> {
  const people = (await (await fetch(`${emulatorUrl}/emulator/people`)).json()) as
    SamplePerson[] | { people: SamplePerson[] }
  const person = (Array.isArray(people) ? people : people.people).find((one) => one.name === name)
  if (!person) throw new Error(`Nobody in the sample company is called ${name}.`)
  const answer = await fetch(`${emulatorUrl}/emulator/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId: person.id }),
  })
  const { accessToken } = (await answer.json()) as { accessToken: string }
  return {
    ...person,
    token: accessToken,
    ask: (query, variables = {}) => {
      // Whatever anybody types in any test is looked for in everything the server logged.
      for (const text of textsIn(variables)) secrets.add(text)
      return ask(url, accessToken, query, variables)
    },
  }
}

/** Posts one operation over HTTP, as the pages do. */
export async function ask<T>(
  url: string,
  token: string | null,
  query: string,
  variables: Record<string, unknown>,
): Promise<Answer<T>> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    'x-upward-zone': 'Europe/Berlin',
  }
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: token ? { ...headers, authorization: `Bearer ${token}` } : headers,
    body: JSON.stringify({ query, variables }),
  })
  const body = (await response.json()) as { data?: T; errors?: Answer['errors'] }
  return { status: response.status, data: (body.data ?? {}) as T, errors: body.errors ?? [] }
}
