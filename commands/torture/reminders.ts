// A thousand reminders due at the same minute and two servers on one database: each is told exactly once.
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openProblemCounts } from '#server/platform/problem-counts.ts'
import { createJobContext, type AppServices } from '#server/request-context.ts'
import type { Owner } from '#server/platform/db/database.ts'
import { openDatabase } from '#server/platform/db/database.ts'
import { BackgroundTasks } from '#server/platform/background-tasks.ts'
import { openJobs } from '#server/platform/jobs/jobs.ts'
import { fileKeyWrapper } from '#server/platform/seal/key-file.ts'
import { VaultCache } from '#server/platform/seal/vault.ts'
import { startJobs } from '#server/jobs.ts'
import { journey } from '#server/journey.ts'
import type { Figure } from '../figure.ts'
import { DATABASES, startPostgres } from '../local-postgres.ts'

const USERS = 1000
const SERVERS = 2
/** Long enough for a slow machine; the wait ends as soon as all are told. */
const PATIENCE_MS = 180_000

/** Needs a PostgreSQL server's programs on this machine: the embedded database belongs to one server alone. */
export async function torture(): Promise<Figure[]> {
  const programs = DATABASES.find(([, found]) => found !== null)?.[1]
  if (!programs) {
    process.stderr.write('reminders: not run, because no PostgreSQL is installed here.\n')
    return []
  }
  const postgres = await startPostgres(programs)
  const keys = await mkdtemp(join(tmpdir(), 'upward-reminders-'))
  try {
    return await onServers(postgres.url, join(keys, 'keys.json'))
  } finally {
    await postgres.stop()
    await rm(keys, { recursive: true })
  }
}

async function onServers(url: string, keyFile: string): Promise<Figure[]> {
  const told: string[][] = []
  const services: AppServices[] = []
  // One after the other: the first brings the database to its shape.
  for (let server = 0; server < SERVERS; server++) {
    told.push([])
    services.push(await openDoors(url, keyFile, () => told[server]?.push('told')))
  }
  const [first] = services
  if (!first) return []
  try {
    const owners = Array.from({ length: USERS }, (_, index) => ({ tenantId: 'tenant', userId: `user-${index}` }))
    const dueAt = new Date(Date.now() - 1000)
    for (const owner of owners) await duePlan(first, owner, dueAt)
    const start = performance.now()
    await Promise.all(services.map((one) => startJobs(one, journey)))
    const count = () => told.reduce((sum, each) => sum + each.length, 0)
    while (count() < USERS && performance.now() - start < PATIENCE_MS) await pause(200)
    const took = performance.now() - start
    // Once more for all: what was told is not told again.
    for (const owner of owners) await first.jobs.put('remind', { owner, about: dueAt.toISOString() }, 0)
    await pause(15_000)
    return figures(told, await rows(first, owners), took)
  } finally {
    for (const one of services) {
      await one.jobs.close()
      await one.db.close()
    }
  }
}

async function openDoors(url: string, keyFile: string, onTold: () => void): Promise<AppServices> {
  const db = await openDatabase({ url, folder: null })
  const quiet = () => undefined
  const info = (event: string) => {
    if (event === 'reminder told') onTold()
  }
  const log: AppServices['log'] = { error: quiet, warn: quiet, info }
  return {
    db,
    log,
    jobs: await openJobs(db, log),
    backgroundTasks: new BackgroundTasks(log),
    vaults: new VaultCache(fileKeyWrapper(keyFile, { mayCreate: true }), USERS),
    verify: () => Promise.reject(new Error('Nobody signs in here.')),
    onBehalfOf: () => Promise.reject(new Error('Nobody signs in here.')),
    forgetTokens: () => undefined,
    noticesUrl: null,
    feed: null,
    graphUrl: 'http://127.0.0.1:1',
    health: openProblemCounts(new Date(), null),
    now: () => new Date(),
  }
}

/** A user with an open window and a reminder that is due now. */
async function duePlan(services: AppServices, owner: Owner, dueAt: Date): Promise<void> {
  const ctx = createJobContext(services, owner)
  const id = randomUUID()
  const person = JSON.stringify({ id: randomBytes(8).toString('hex'), name: 'Priya Raman', firstName: 'Priya' })
  const seal = (plain: string, column: string) => ctx.vault.seal(plain, { column: `recommendation.${column}`, row: id })
  const [sealedPerson, prompt] = [await seal(person, 'person'), await seal('', 'prompt')]
  const whose = { tenant_id: owner.tenantId, user_id: owner.userId }
  const today = new Date().toISOString().slice(0, 10)
  await ctx.db.run(async (db) => {
    const window = { window_length: 'ONE_MONTH', window_from: today, window_to: '2999-01-01', paused_on: null }
    const state = {
      state: 'COLLECTING',
      relation: 'MANAGER',
      distance: 1,
      started_at: ctx.now(),
      changed_at: ctx.now(),
    }
    await db
      .insertInto('recommendation')
      .values({
        ...whose,
        id,
        person_id: id,
        person: sealedPerson,
        prompt,
        permission_again: false,
        ...window,
        ...state,
      })
      .execute()
    const plan = { days: '1234567', at: '12:00', zone: 'UTC', quiet_from: '00:00', quiet_to: '00:00', stopped: false }
    await db
      .insertInto('reminder_plan')
      .values({ ...whose, ...plan, paused_until: null, next_due: dueAt })
      .execute()
  })
  await services.jobs.put('remind', { owner, about: dueAt.toISOString() }, 0)
}

async function rows(services: AppServices, owners: readonly Owner[]): Promise<number> {
  let found = 0
  for (const owner of owners)
    found += (await services.db.as(owner).run((db) => db.selectFrom('reminder').select('due_at').execute())).length
  return found
}

function figures(told: readonly string[][], found: number, took: number): Figure[] {
  const sum = told.reduce((all, each) => all + each.length, 0)
  const least = Math.min(...told.map(({ length }) => length))
  return [
    {
      area: 'reminders',
      figure: 'due at once, told by two servers',
      value: sum,
      unit: 'times',
      must: `= ${USERS}`,
      holds: sum === USERS,
    },
    {
      area: 'reminders',
      figure: 'users who were told',
      value: found,
      unit: '',
      must: `= ${USERS}`,
      holds: found === USERS,
    },
    {
      area: 'reminders',
      figure: 'told by the server that told fewer',
      value: least,
      unit: 'times',
      must: '> 0',
      holds: least > 0,
    },
    {
      area: 'reminders',
      figure: 'time until all were told',
      value: Math.round(took / 100) / 10,
      unit: 's',
      must: '≤ 180',
      holds: took <= PATIENCE_MS,
    },
  ]
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
