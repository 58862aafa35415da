// From a bearer token to what a request carries. The server believes the token only: never ids from variables or headers.
import { randomUUID } from 'node:crypto'
import type { Context, User } from './context.ts'
import { ConsentRequired, TokenRefused } from './platform/auth/errors.ts'
import type { OnBehalfOf } from './platform/auth/on-behalf-of.ts'
import type { SignedIn } from './platform/auth/token-claims.ts'
import type { BackgroundTasks } from './platform/background-tasks.ts'
import { readRules } from './features/admin/rules.ts'
import { scopesOn } from './features/privacy/consent/switches.ts'
import { nextNight, RETENTION } from './features/privacy/retention.ts'
import type { Database, Owner } from './platform/db/database.ts'
import type { ActivityFeed } from './platform/graph/activity-feed.ts'
import { noticeSecrets } from './platform/notice-key.ts'
import { openGraph } from './platform/graph/open-graph.ts'
import { graphScope } from './platform/graph/scopes.ts'
import type { Jobs } from './platform/jobs/jobs.ts'
import type { ProblemCounts } from './platform/problem-counts.ts'
import type { Log } from './platform/log.ts'
import type { VaultCache } from './platform/seal/vault.ts'
import { OutsideDown, SignInNeeded } from './problems.ts'

/** The doors to the outside, opened once at start. */
export interface AppServices {
  db: Database
  vaults: VaultCache
  verify: (bearer: string) => Promise<SignedIn>
  onBehalfOf: OnBehalfOf
  /** Drops the exchanged tokens that this server holds of somebody in memory. */
  forgetTokens: (owner: Owner) => void
  graphUrl: string
  /** Where Graph reaches this server with notices of changes; null where it cannot. */
  noticesUrl: string | null
  /** Lines in activity feeds of Teams; null where the app is not known there. */
  feed: ActivityFeed | null
  jobs: Jobs
  backgroundTasks: BackgroundTasks
  now: () => Date
  health: ProblemCounts
  log: Log
}

/** The app role of manifest/entra-app.json that a company gives to whoever decides about Upward there, or a directory role that decides about every app. */
const ADMIN_ROLES: ReadonlySet<string> = new Set([
  'Upward.Admin',
  // Directory roles by their template ids, the same everywhere: global administrator, Teams administrator.
  '62e90394-69f5-4237-9190-012177145e10',
  '69091246-20e8-4a56-aa4d-066075b2a7a8',
])

export type CreateContext = (request: {
  authorization: string | undefined
  zone: string | undefined
  correlationId: string
  /** Fires when the request's time is over. */
  signal?: AbortSignal
}) => Promise<Context>

/** Verifies the token and puts the request's context together. Throws SignInNeeded for any token that does not hold. */
export function createRequestContext(services: AppServices): CreateContext {
  return async ({ authorization, zone, correlationId, signal }) => {
    const who = await verified(services, authorization)
    const token = (scopes: readonly string[], claims?: string) => services.onBehalfOf(who, scopes, claims)
    const user = { ...who, name: who.name ?? '', isAdmin: who.roles.some((role) => ADMIN_ROLES.has(role)) }
    const context = contextFor(services, user, token, { zone, correlationId, signal })
    const owner = `${who.tenantId}:${who.userId}`
    scheduleRetention(services, context)
    return { ...context, runInBackground: (name, work) => services.backgroundTasks.start(name, owner, work) }
  }
}

/** People whose night is planned already, as far as this server knows; forgotten all at once when they are many. */
const planned = new WeakMap<AppServices, Map<string, number>>()
const MOST_PLANNED = 10_000

/** Lays down the nightly look at what is too old, once a day for each person who comes; it goes on by itself from there. */
function scheduleRetention(services: AppServices, ctx: Context): void {
  const { user } = ctx
  const nights = planned.get(services) ?? new Map<string, number>()
  planned.set(services, nights)
  const [name, night] = [`${user.tenantId}/${user.userId}`, nextNight(ctx.now())]
  if (nights.get(name) === night.getTime()) return
  if (nights.size >= MOST_PLANNED) nights.clear()
  nights.set(name, night.getTime())
  ctx.scheduleJob(RETENTION, '', night).catch((error: unknown) => {
    nights.delete(name)
    services.log.warn('retention not planned', { name: error instanceof Error ? error.name : 'unknown' })
  })
}

/** The context of a job: the user's own rows, and no way to Microsoft 365, where only a signed-in user may go. */
export function createJobContext(services: AppServices, owner: Owner): Context {
  const noToken = () => Promise.reject(new SignInNeeded())
  const context = contextFor(services, { ...owner, name: '', isAdmin: false, groups: null }, noToken, {
    zone: undefined,
    correlationId: randomUUID(),
  })
  return { ...context, granted: () => Promise.resolve(false) }
}

type Token = (scopes: readonly string[], claims?: string) => Promise<string>

function contextFor(
  services: AppServices,
  user: User,
  token: Token,
  {
    zone,
    correlationId,
    signal,
  }: { zone: string | undefined; correlationId: string; signal?: AbortSignal | undefined },
): Context {
  const owner = { tenantId: user.tenantId, userId: user.userId }
  const db = services.db.as({ ...owner, isAdmin: user.isAdmin })
  const graph = openGraph({
    baseUrl: services.graphUrl,
    token,
    isScopeEnabled: async (scope) => (await on()).has(scope),
    mailboxKey: `${owner.tenantId}:${owner.userId}`,
    now: () => services.now().getTime(),
    newId: randomUUID,
    ...(signal ? { signal } : {}),
    log: (event, facts) => services.log.warn(event, { ...facts, correlationId }),
  })
  const on = once((): Promise<ReadonlySet<string>> => scopesOn(context))
  const context: Context = {
    user: { ...owner, name: user.name, isAdmin: user.isAdmin, groups: user.groups },
    db,
    graph,
    vault: services.vaults.for(owner, db, services.now),
    rules: once(() => readRules(context)),
    granted: (scope) => isGranted(token, scope),
    forgetTokens: () => services.forgetTokens(owner),
    now: services.now,
    today: () => dayIn(zone, services.now()),
    newId: randomUUID,
    noticesUrl: services.noticesUrl,
    noticeSecrets: noticeSecrets(services.db),
    feed: services.feed && services.feed(owner),
    scheduleJob: (job, about, at) => services.jobs.put(job, { owner, about }, at.getTime() - services.now().getTime()),
    health: services.health,
    runInBackground: () => undefined,
    log: services.log,
    correlationId,
  }
  return context
}

/** Asks at the first call and gives every later one the same answer. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined
  return () => (reading ??= read())
}

async function verified(services: AppServices, authorization: string | undefined): Promise<SignedIn> {
  const bearer = /^Bearer ([A-Za-z0-9._~+/=-]+)$/.exec(authorization ?? '')?.[1]
  if (!bearer) throw new SignInNeeded()
  try {
    return await services.verify(bearer)
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw new OutsideDown(error)
    services.log.warn('token refused', { reason: error.reason })
    throw new SignInNeeded()
  }
}

async function isGranted(token: Token, scope: string): Promise<boolean> {
  try {
    await token([graphScope(scope)])
    return true
  } catch (error) {
    if (error instanceof ConsentRequired) return false
    throw error
  }
}

/** The user's own calendar day, by the zone their page told; UTC when it told none or one that does not exist. */
export function dayIn(zone: string | undefined, now: Date): string {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone: zone ?? 'UTC', dateStyle: 'short' }).format(now)
  } catch {
    return now.toISOString().slice(0, 10)
  }
}
