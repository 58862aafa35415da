// Exchanged tokens rest in the database between requests and servers: sealed, apart, and not a minute too long.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DATABASES, startPostgres, type Postgres } from '#commands/local-postgres.ts'
import { freshDatabase } from '#tests/support/fresh-database.ts'
import { onBehalfOf, type OnBehalfOf } from '#server/platform/auth/on-behalf-of.ts'
import { storedPartitions } from '#server/platform/auth/stored-partitions.ts'
import type { TokenHolder } from '#server/platform/auth/token-claims.ts'
import { openDatabase, type Database } from '#server/platform/db/database.ts'
import { eraseOwn } from '#server/platform/db/erase.ts'
import { openLog } from '#server/platform/log.ts'
import { fileKeyWrapper } from '#server/platform/seal/key-file.ts'
import { VaultCache } from '#server/platform/seal/vault.ts'
import { jobsInHand } from '#tests/support/manual-jobs.ts'
import { CLIENT, PERSON, startTinyEntra, TENANT, type TinyEntra } from '#commands/torture/trust/tiny-entra.ts'

const START = Date.UTC(2026, 10, 23, 9)
const OTHER = PERSON.replace(/^2/, '3')

describe.each(DATABASES)('exchanged tokens in %s', (_, programs) => {
  let postgres: Postgres | null = null
  let folder: string
  let db: Database
  let entra: TinyEntra
  let time = START
  const logged: string[] = []
  const inHand = jobsInHand(() => time)
  beforeAll(async () => {
    postgres = programs ? await startPostgres(programs) : null
    folder = await mkdtemp(join(tmpdir(), 'upward-tokens-'))
    db = await openDatabase(postgres ? { url: postgres.url, folder: null } : await freshDatabase())
    entra = await startTinyEntra([])
  }, 60_000)
  beforeEach(() => {
    time = START
    entra.exchanges = 0
    logged.length = 0
  })
  afterAll(async () => {
    await db.close()
    await postgres?.stop()
    await entra.close()
    await rm(folder, { recursive: true })
  })

  const who = (assertion: string, userId = PERSON): TokenHolder => ({
    tenantId: TENANT,
    userId,
    assertion,
    expiresAt: START + 3_600_000,
    name: null,
  })
  /** A server that has just started: nothing in its memory, the same key file and database. */
  const aServer = async (): Promise<OnBehalfOf> => {
    const vaults = new VaultCache(fileKeyWrapper(join(folder, 'keys.json'), { mayCreate: true }))
    const log = openLog('debug', (line) => void logged.push(line))
    const cache = await storedPartitions({ db, vaults, jobs: inHand.jobs, log, now: () => time })
    return onBehalfOf({ entraBaseUrl: entra.url, clientId: CLIENT, clientSecret: 's', cache, now: () => time })
  }
  const rowsOf = (userId: string) =>
    db.as({ tenantId: TENANT, userId }).run((rows) => rows.selectFrom('obo_partition').selectAll().execute())

  test('a second server, or the same after a restart, exchanges nothing again', async () => {
    const first = await (await aServer())(who('A'), ['Mail.ReadBasic'])
    expect(await (await aServer())(who('A'), ['Mail.ReadBasic'])).toBe(first)
    expect(entra.exchanges).toBe(1)
  })

  test('another sign-in of the same person, and another person, find nothing of it', async () => {
    const server = await aServer()
    await server(who('A'), ['Mail.ReadBasic'])
    entra.exchanges = 0
    expect((await (await aServer())(who('B'), ['Mail.ReadBasic'])).split('|')[2]).toBe('B')
    await (
      await aServer()
    )(who('A', OTHER), ['Mail.ReadBasic'])
    expect(entra.exchanges).toBe(2)
  })

  test('who deleted everything is remembered by no server that forgot them; others are', async () => {
    const vaults = new VaultCache(fileKeyWrapper(join(folder, 'keys.json'), { mayCreate: true }))
    const log = openLog('debug', () => undefined)
    const cache = await storedPartitions({ db, vaults, jobs: inHand.jobs, log, now: () => time })
    const sign = { entraBaseUrl: entra.url, clientId: CLIENT, clientSecret: 's', now: () => time }
    const server = onBehalfOf({ ...sign, cache })
    const everybody = () =>
      Promise.all([server(who('F'), ['Mail.ReadBasic']), server(who('F', OTHER), ['Mail.ReadBasic'])])
    await everybody()
    await db.as({ tenantId: TENANT, userId: PERSON }).run((rows) => eraseOwn(rows, ['obo_partition'], null))
    entra.exchanges = 0
    await everybody()
    expect(entra.exchanges).toBe(0)
    cache.forget({ tenantId: TENANT, userId: PERSON })
    await everybody()
    expect(entra.exchanges).toBe(1)
  })

  test('a row shows nothing of token or assertion, and only its owner sees it', async () => {
    await (
      await aServer()
    )(who('an-assertion-nobody-may-read'), ['Mail.ReadBasic'])
    const seen = JSON.stringify(await rowsOf(PERSON))
    expect(seen).toContain('assertion_hash')
    expect(seen).not.toMatch(/graph\||an-assertion|access_?token|Mail\.ReadBasic/i)
    expect(await rowsOf('nobody')).toEqual([])
  })

  test('a row put under another person does not open: the exchange is done anew, and the log says so', async () => {
    const thief = PERSON.replace(/^2/, '4')
    await (
      await aServer()
    )(who('A', thief), ['User.Read'])
    const [stolen] = await rowsOf(PERSON)
    const sealed = stolen?.sealed ?? ''
    await db
      .as({ tenantId: TENANT, userId: thief })
      .run((rows) => rows.updateTable('obo_partition').set({ sealed }).execute())
    entra.exchanges = 0
    await (
      await aServer()
    )(who('A', thief), ['User.Read'])
    expect(entra.exchanges).toBe(1)
    expect(logged.some((line) => line.includes('kept tokens'))).toBe(true)
    expect(logged.join('')).not.toContain(sealed)
  })

  test('whoever erases everything leaves no exchanged token behind', async () => {
    const leaver = PERSON.replace(/^2/, '5')
    await (
      await aServer()
    )(who('A', leaver), ['Mail.ReadBasic'])
    expect(await rowsOf(leaver)).toHaveLength(1)
    await db.as({ tenantId: TENANT, userId: leaver }).run((rows) => eraseOwn(rows, ['user_key'], null))
    expect(await rowsOf(leaver)).toEqual([])
    expect(await rowsOf(PERSON)).not.toEqual([])
  })

  test('what expired is not used, and is taken away also when the person never comes back', async () => {
    await (
      await aServer()
    )(who('A', OTHER), ['Mail.ReadBasic'])
    expect(await rowsOf(OTHER)).not.toEqual([])
    time += 3_600_001
    entra.exchanges = 0
    await (
      await aServer()
    )(who('A', OTHER), ['Mail.ReadBasic'])
    expect(entra.exchanges).toBe(1)
    time += 120_000
    await inHand.runDue()
    expect(await rowsOf(OTHER)).toEqual([])
    expect(await rowsOf(PERSON)).toEqual([])
  })
})
