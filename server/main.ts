// Reads the settings, opens the database, listens. The only file that ends the process.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildApp } from './app.ts'
import { ConfigProblem, readConfig, type Config } from './config/config.ts'
import { openProblemCounts } from './platform/problem-counts.ts'
import { openActivityFeedOf } from './startup/open-activity-feed.ts'
import { openKeys } from './startup/open-keys.ts'
import { CertificateProblem, readCertificate } from './platform/auth/certificate.ts'
import { onBehalfOf } from './platform/auth/on-behalf-of.ts'
import { storedPartitions } from './platform/auth/stored-partitions.ts'
import { tokenVerifier } from './platform/auth/verify.ts'
import { openDatabase, type Owner } from './platform/db/database.ts'
import { StorageProblem } from './platform/db/storage-problem.ts'
import { BackgroundTasks } from './platform/background-tasks.ts'
import { openJobs } from './platform/jobs/jobs.ts'
import { openLog, type Log } from './platform/log.ts'
import { lastResort, orderlyStop } from './platform/orderly-stop.ts'
import { openReadiness } from './platform/readiness.ts'
import { KeyProblem, KeyServiceDown } from './platform/seal/key-wrapper.ts'
import { rewrap } from './platform/seal/rewrap.ts'
import { VaultCache } from './platform/seal/vault.ts'

/** Milliseconds that the stage's clock is ahead; always 0 in a real deployment. */
let clockOffset = 0

/** Milliseconds in which a load balancer notices that this server is not ready any more. */
const DRAIN_MS = 2_000
/** Milliseconds for the whole stop; orchestrators commonly kill after thirty seconds. */
const STOP_LIMIT_MS = 20_000

async function start(config: Config): Promise<void> {
  const log = openLog(config.logLevel)
  const now = () => new Date(Date.now() + clockOffset)
  let onLost: () => void = () => process.exit(1)
  const folder = config.databaseUrl ? null : config.dataDir
  const db = await openDatabase({ url: config.databaseUrl, folder, onLost: () => onLost() })
  const wrapper = await openKeys(config, db)
  const sign = { entraBaseUrl: config.entraUrl, clientId: config.clientId, now: () => now().getTime() }
  const { clientCertificateFile: file, clientSecret } = config
  const credential = file ? { certificate: readCertificate(file, now()) } : { clientSecret }
  const vaults = new VaultCache(wrapper)
  const jobs = await openJobs(db, log)
  const cache = await storedPartitions({ db, vaults, jobs, log, now: sign.now })
  const services = {
    db,
    vaults,
    verify: tokenVerifier({ ...sign, tenants: config.tenants }),
    onBehalfOf: onBehalfOf({ ...sign, ...credential, cache }),
    forgetTokens: (owner: Owner) => cache.forget(owner),
    graphUrl: config.graphUrl,
    noticesUrl: config.noticesUrl,
    feed: openActivityFeedOf(config, credential, { now: sign.now, log }),
    jobs,
    backgroundTasks: new BackgroundTasks(log),
    now,
    health: openProblemCounts(now(), config.secretEndsOn),
    log,
  }
  const operations = config.production ? readOperations() : null
  const readiness = openReadiness(db, wrapper)
  const pages = resolve('build', 'addin')
  const app = await buildApp({ config, services, sdl: readSchema(), pages, operations, readiness })
  const stop = orderlyStop({
    log,
    onStopping: () => readiness.stopping(),
    drainMs: config.production ? DRAIN_MS : 0,
    parts: [
      { name: 'requests', close: () => app.close() },
      { name: 'jobs', close: () => jobs.close() },
      { name: 'database', close: () => db.close() },
    ],
    limitMs: STOP_LIMIT_MS,
    exit: (code) => process.exit(code),
  })
  stopOnSignals(stop, log)
  onLost = () => {
    // Not orderly: whatever is written from now on would destroy what the other server writes.
    log.error('data folder taken over', {})
    process.exit(1)
  }
  await app.listen({ port: config.port, host: config.host })
  log.info('listening', { port: config.port, url: config.appUrl })
  process.send?.({ type: 'listening', url: config.appUrl })
  // A newer key may have come into use since the last start: what older ones wrapped follows, while people work.
  services.backgroundTasks.start('rewrap', '', async () => {
    const { done, failed } = await rewrap(db, wrapper)
    if (done > 0) log.info('data keys wrapped anew', { count: done })
    if (failed > 0) log.error('data keys do not open', { count: failed })
  })
  if (config.emulatorUrl) followStageClock()
}

/** Signals end the server in order; what nobody caught does so too, with an exit code that says so. */
function stopOnSignals(stop: (reason: string, code: number) => Promise<void>, log: Log): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal, 0))
  const caught = lastResort(log, stop)
  process.on('unhandledRejection', caught('unhandledRejection'))
  process.on('uncaughtException', caught('uncaughtException'))
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
