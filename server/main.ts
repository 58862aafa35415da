// Reads the settings, opens the database, listens. The only file that ends the process.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildApp } from './app.ts'
import { ConfigProblem, readConfig, type Config } from './config.ts'
import { openHealth } from './health.ts'
import { openFeed } from './open-feed.ts'
import { openKeys } from './open-keys.ts'
import { CertificateProblem, readCertificate } from './platform/auth/certificate.ts'
import { onBehalfOf } from './platform/auth/on-behalf-of.ts'
import { storedPartitions } from './platform/auth/stored-partitions.ts'
import { tokenVerifier } from './platform/auth/verify.ts'
import { openDatabase, type Owner } from './platform/db/database.ts'
import { StorageProblem } from './platform/db/storage-problem.ts'
import { Behind } from './platform/behind.ts'
import { openJobs } from './platform/jobs/jobs.ts'
import { openLog } from './platform/log.ts'
import { KeyProblem, KeyServiceDown } from './platform/seal/key-wrapper.ts'
import { rewrap } from './platform/seal/rewrap.ts'
import { Vaults } from './platform/seal/vault.ts'

/** Milliseconds that the stage's clock is ahead; always 0 in a real deployment. */
let clockOffset = 0

async function start(config: Config): Promise<void> {
  const log = openLog(config.logLevel)
  const now = () => new Date(Date.now() + clockOffset)
  const db = await openDatabase({ url: config.databaseUrl, folder: config.databaseUrl ? null : config.dataDir })
  const wrapper = await openKeys(config, db)
  const sign = { entraBaseUrl: config.entraUrl, clientId: config.clientId, now: () => now().getTime() }
  const { clientCertificateFile: file, clientSecret } = config
  const credential = file ? { certificate: readCertificate(file, now()) } : { clientSecret }
  const vaults = new Vaults(wrapper)
  const jobs = await openJobs(db, log)
  const cache = await storedPartitions({ db, vaults, jobs, log, now: sign.now })
  const doors = {
    db,
    vaults,
    verify: tokenVerifier({ ...sign, tenants: config.tenants }),
    onBehalfOf: onBehalfOf({ ...sign, ...credential, cache }),
    forgetTokens: (owner: Owner) => cache.forget(owner),
    graphUrl: config.graphUrl,
    noticesUrl: config.noticesUrl,
    feed: openFeed(config, credential, { now: sign.now, log }),
    jobs,
    behind: new Behind(log),
    now,
    health: openHealth(now(), config.secretEndsOn),
    log,
  }
  const operations = config.production ? readOperations() : null
  const app = await buildApp({ config, doors, sdl: readSchema(), pages: resolve('build', 'addin'), operations })
  await app.listen({ port: config.port, host: config.host })
  log.info('listening', { port: config.port, url: config.appUrl })
  process.send?.({ type: 'listening', url: config.appUrl })
  const stop = (signal: string) => {
    log.info('stopping', { signal })
    void app
      .close()
      .then(() => doors.jobs.close())
      .then(() => db.close())
      .then(() => process.exit(0))
  }
  // A newer key may have come into use since the last start: what older ones wrapped follows, while people work.
  doors.behind.start('rewrap', '', async () => {
    const { done, failed } = await rewrap(db, wrapper)
    if (done > 0) log.info('data keys wrapped anew', { count: done })
    if (failed > 0) log.error('data keys do not open', { count: failed })
  })
  process.once('SIGTERM', () => stop('SIGTERM'))
  process.once('SIGINT', () => stop('SIGINT'))
  if (config.emulatorUrl) followStageClock()
}

/** The stage may move the clock of the whole picture; only where the emulator runs. */
function followStageClock(): void {
  process.on('message', (message: unknown) => {
    const { type, offsetMs } = message as { type?: unknown; offsetMs?: unknown }
    if (type === 'clock' && typeof offsetMs === 'number' && Number.isFinite(offsetMs)) clockOffset = offsetMs
  })
  process.once('disconnect', () => process.emit('SIGTERM'))
}

/** The operations of our own pages, written when the types were generated from them. */
function readOperations(): Record<string, string> {
  return JSON.parse(readFileSync('schema/generated/client/persisted-documents.json', 'utf8')) as Record<string, string>
}

function readSchema(): string {
  return readdirSync('schema')
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join('schema', file), 'utf8'))
    .join('\n')
}

try {
  await start(readConfig())
} catch (error) {
  const told = [ConfigProblem, CertificateProblem, StorageProblem, KeyProblem, KeyServiceDown].some(
    (kind) => error instanceof kind,
  )
  console.error(told ? (error as Error).message : `Upward could not start: ${String(error)}`)
  process.exit(1)
}
