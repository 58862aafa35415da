// Adding a note and listing fifty, with ten thousand, a hundred thousand and a million notes in the database; and searching all
// of one user's notes, which are sealed. The house's own stories run, on the embedded database and on PostgreSQL.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openProblemCounts } from '#server/platform/problem-counts.ts'
import type { Context } from '#server/context.ts'
import { addNote } from '#server/features/notes/add-note.ts'
import { listNotes, searchNotes } from '#server/features/notes/list-notes.ts'
import { BackgroundTasks } from '#server/platform/background-tasks.ts'
import { openDatabase, type Database } from '#server/platform/db/database.ts'
import { fileKeyWrapper } from '#server/platform/seal/key-file.ts'
import { VaultCache } from '#server/platform/seal/vault.ts'
import { isRefused } from '#server/problems.ts'
import { createJobContext } from '#server/request-context.ts'
import { atMost, median, type Figure } from '../figure.ts'
import { DATABASES, startPostgres } from '../local-postgres.ts'

const SIZES = (process.env['BENCH_NOTES'] ?? '10000,100000,1000000').split(',').map(Number)
/** Notes of one user about one person; the million belongs to many. */
const NOTES_A_USER = 50
const ROUNDS = 400
const SEARCHED = 100_000

/** Both databases, where they can be run. */
export async function bench(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, programs] of DATABASES) {
    const postgres = programs ? await startPostgres(programs) : null
    const keys = await mkdtemp(join(tmpdir(), 'upward-bench-'))
    try {
      const db = await openDatabase({ url: postgres?.url ?? null, folder: null })
      try {
        figures.push(...(await measured(name, db, join(keys, 'keys.json'))))
      } finally {
        await db.close()
      }
    } finally {
      await postgres?.stop()
      await rm(keys, { recursive: true })
    }
  }
  if (!DATABASES.some(([, programs]) => programs))
    process.stderr.write('notes: PostgreSQL was not measured, because none is installed here.\n')
  return figures
}

async function measured(name: string, db: Database, keyFile: string): Promise<Figure[]> {
  const vaults = new VaultCache(fileKeyWrapper(keyFile, { mayCreate: true }))
  const figures: Figure[] = []
  const at: Record<number, { add: number; list: number }> = {}
  let there = 0
  for (const size of SIZES) {
    await seed(db, there, size)
    there = size
    // A fresh user for each size, so that only the notes of others grow.
    const ctx = createContext(db, vaults, `bench-writer-${size}`)
    await aRecommendation(ctx)
    for (let index = 0; index < NOTES_A_USER; index++) await addOne(ctx, `first-${index}`)
    const add = await p99(async (round) => addOne(ctx, `${size}-${round}`))
    const list = await p99(async () => {
      await listNotes(ctx, RECOMMENDATION, 50, null)
    })
    at[size] = { add, list }
    const where = `${name}, ${size.toLocaleString('en')} notes`
    figures.push(atMost('notes', `${where}: add, p99`, round(add), 'ms', 1000), atMost('notes', `${where}: list 50, p99`, round(list), 'ms', 1000)) // prettier-ignore
  }
  const [least, most] = [at[10_000], at[1_000_000]]
  if (least && most) {
    figures.push(atMost('notes', `${name}: add, p99 from 10 k to 1 M`, round(most.add / least.add), 'times', 1.5))
    figures.push(atMost('notes', `${name}: list 50, p99 from 10 k to 1 M`, round(most.list / least.list), 'times', 1.5))
  }
  return [...figures, ...(await searching(name, db, vaults))]
}

const RECOMMENDATION = 'bench-recommendation'
const round = (value: number) => Math.round(value * 100) / 100

function createContext(db: Database, vaults: VaultCache, userId: string): Context {
  const quiet = () => undefined
  const log = { error: quiet, warn: quiet, info: quiet }
  return createJobContext(
    {
      db,
      vaults,
      log,
      jobs: { put: () => Promise.resolve(), work: () => Promise.resolve(), close: () => Promise.resolve() },
      verify: () => Promise.reject(new Error('Nobody signs in here.')),
      onBehalfOf: () => Promise.reject(new Error('Nobody signs in here.')),
      forgetTokens: () => undefined,
      noticesUrl: null,
      feed: null,
      graphUrl: 'http://127.0.0.1:1',
      health: openProblemCounts(new Date(), null),
      backgroundTasks: new BackgroundTasks(log),
      now: () => new Date(),
    },
    { tenantId: 'bench', userId },
  )
}

async function aRecommendation(ctx: Context): Promise<void> {
  const seal = (plain: string, column: string) =>
    ctx.vault.seal(plain, { column: `recommendation.${column}`, row: RECOMMENDATION })
  const person = await seal(JSON.stringify({ id: 'priya', name: 'Priya Raman', firstName: 'Priya' }), 'person')
  const prompt = await seal('', 'prompt')
  const today = ctx.today()
  const row = { tenant_id: ctx.user.tenantId, user_id: ctx.user.userId, id: RECOMMENDATION, person_id: 'priya', person, prompt, relation: 'MANAGER', distance: 1, state: 'READY_TO_REVIEW', permission_again: false, window_length: 'ONE_MONTH', window_from: today, window_to: '2999-01-01', paused_on: null, started_at: ctx.now(), changed_at: ctx.now() } // prettier-ignore
  await ctx.db.run((db) => db.insertInto('recommendation').values(row).execute())
}

async function addOne(ctx: Context, key: string): Promise<void> {
  const input = { id: `bench-note-${key}`, recommendationId: RECOMMENDATION, text: `${TEXT} ${key}` }
  const kept = await addNote(ctx, input)
  if (isRefused(kept)) throw new Error(`The note was refused: ${kept.refused}.`)
}

const TEXT =
  'Explained why the estimate was off before asking me to change it, and stayed until I could do it on my own.'

/** The time below which 99 of 100 rounds stay, in milliseconds, after a few rounds to get warm. */
async function p99(work: (round: number) => Promise<void>): Promise<number> {
  const times: number[] = []
  for (let index = -20; index < ROUNDS; index++) {
    const start = performance.now()
    await work(index)
    if (index >= 0) times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS * 0.99)] ?? 0
}

/** Other people's notes, in bulk: the database holds them, nobody of this measurement can open them. */
async function seed(db: Database, from: number, to: number): Promise<void> {
  await db.plain(
    `insert into note (tenant_id, user_id, id, recommendation_id, text, day, version, created_at)
     select 'bench', 'user-' || n / ${NOTES_A_USER}, 'seeded-' || n, 'rec-' || n / ${NOTES_A_USER},
       'd1.' || repeat(md5(n::text), 8), to_char(date '2026-01-01' + (n % 300), 'YYYY-MM-DD'), 1, now()
     from generate_series(${from}, ${to - 1}) n`,
  )
  await db.plain('analyze note')
}

/** One user with a hundred thousand notes: the first search opens them all, the next ones find them open. */
async function searching(name: string, db: Database, vaults: VaultCache): Promise<Figure[]> {
  // Another user for each database: what is held open in memory is theirs alone.
  const ctx = createContext(db, vaults, `bench-searcher on ${name}`)
  const sealed = await Promise.all(
    Array.from({ length: SEARCHED }, async (_, n) => ({
      tenant_id: 'bench', user_id: ctx.user.userId, id: `searched-${n}`, recommendation_id: `rec-${n % 40}`,
      text: await ctx.vault.seal(`${TEXT} ${n}`, { column: 'note.text', row: `searched-${n}` }),
      day: `2026-0${1 + (n % 9)}-1${n % 10}`, source: null, version: 1, other_text: null, told: null, deleted_at: null, created_at: ctx.now(),
    })), // prettier-ignore
  )
  for (let start = 0; start < SEARCHED; start += 2000)
    await ctx.db.run((rows) =>
      rows
        .insertInto('note')
        .values(sealed.slice(start, start + 2000))
        .execute(),
    )
  const once = async (text: string) => {
    const start = performance.now()
    const found = await searchNotes(ctx, { text, personId: null, from: null, to: null, first: 50, after: null })
    if (isRefused(found) || found.total === 0) throw new Error('The search found nothing.')
    return performance.now() - start
  }
  const first = await once('estimate 4711')
  const next = median([
    await once('estimate 99'),
    await once('own 4242'),
    await once('change'),
    await once('stayed 31'),
  ])
  const of = `${name}, search in ${SEARCHED.toLocaleString('en')} notes`
  return [
    atMost('notes', `${of}: first, which opens them all`, Math.round(first), 'ms', 30_000),
    atMost('notes', `${of}: the middle of the next ones`, Math.round(next), 'ms', 2000),
  ]
}
