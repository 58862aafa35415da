// From a bearer token to what a request carries. The server believes the token only: never ids from variables or headers.
import { randomUUID } from 'node:crypto'
import type { Context, User } from './context.ts'
import { ConsentRequired, TokenRefused } from './platform/auth/errors.ts'
import type { OnBehalfOf } from './platform/auth/on-behalf-of.ts'
import type { SignedIn } from './platform/auth/token-claims.ts'
import type { Behind } from './platform/behind.ts'
import { readRules } from './features/admin/rules.ts'
import { scopesOn } from './features/privacy/consent/switches.ts'
import { nextNight, RETENTION } from './features/privacy/retention.ts'
import type { Database, Owner } from './platform/db/database.ts'
import type { ActivityFeed } from './platform/graph/activity-feed.ts'
import { noticeSecrets } from './platform/notice-key.ts'
import { openGraph } from './platform/graph/open-graph.ts'
import { graphScope } from './platform/graph/scopes.ts'
import type { Jobs } from './platform/jobs/jobs.ts'
import type { Health } from './health.ts'
import type { Log } from './platform/log.ts'
import type { Vaults } from './platform/seal/vault.ts'
import { OutsideDown, SignInNeeded } from './problems.ts'

/** The doors to the outside, opened once at start. */
export interface Doors {
  db: Database
  vaults: Vaults
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
  behind: Behind
  now: () => Date
  health: Health
  log: Log
}

/** The app role of manifest/entra-app.json that a company gives to whoever decides about Upward there, or a directory role that decides about every app. */
const ADMIN_ROLES: ReadonlySet<string> = new Set([
  'Upward.Admin',
  // Directory roles by their template ids, the same everywhere: global administrator, Teams administrator.
  '62e90394-69f5-4237-9190-012177145e10',
  '69091246-20e8-4a56-aa4d-066075b2a7a8',
])

export type ContextOf = (request: {
  authorization: string | undefined
  zone: string | undefined
  correlationId: string
  /** Fires when the request's time is over. */
  signal?: AbortSignal
}) => Promise<Context>

/** Verifies the token and puts the request's context together. Throws SignInNeeded for any token that does not hold. */
export function signedInContext(doors: Doors): ContextOf {
  return async ({ authorization, zone, correlationId, signal }) => {
    const who = await verified(doors, authorization)
    const token = (scopes: readonly string[], claims?: string) => doors.onBehalfOf(who, scopes, claims)
    const user = { ...who, name: who.name ?? '', isAdmin: who.roles.some((role) => ADMIN_ROLES.has(role)) }
    const context = contextFor(doors, user, token, { zone, correlationId, signal })
    const owner = `${who.tenantId}:${who.userId}`
    tonight(doors, context)
    return { ...context, behind: (name, work) => doors.behind.start(name, owner, work) }
  }
}

/** People whose night is planned already, as far as this server knows; forgotten all at once when they are many. */
const planned = new WeakMap<Doors, Map<string, number>>()
const MOST_PLANNED = 10_000

/** Lays down the nightly look at what is too old, once a day for each person who comes; it goes on by itself from there. */
function tonight(doors: Doors, ctx: Context): void {
  const { user } = ctx
  const nights = planned.get(doors) ?? new Map<string, number>()
  planned.set(doors, nights)
  const [name, night] = [`${user.tenantId}/${user.userId}`, nextNight(ctx.now())]
  if (nights.get(name) === night.getTime()) return
  if (nights.size >= MOST_PLANNED) nights.clear()
  nights.set(name, night.getTime())
  ctx.later(RETENTION, '', night).catch((error: unknown) => {
    nights.delete(name)
    doors.log.warn('retention not planned', { name: error instanceof Error ? error.name : 'unknown' })
  })
}

/** The context of a job: the user's own rows, and no way to Microsoft 365, where only a signed-in user may go. */
export function absentContext(doors: Doors, owner: Owner): Context {
  const noToken = () => Promise.reject(new SignInNeeded())
  const context = contextFor(doors, { ...owner, name: '', isAdmin: false, groups: null }, noToken, {
    zone: undefined,
    correlationId: randomUUID(),
  })
  return { ...context, granted: () => Promise.resolve(false) }
}

type Token = (scopes: readonly string[], claims?: string) => Promise<string>

function contextFor(
  doors: Doors,
  user: User,
  token: Token,
  {
    zone,
    correlationId,
    signal,
  }: { zone: string | undefined; correlationId: string; signal?: AbortSignal | undefined },
): Context {
  const owner = { tenantId: user.tenantId, userId: user.userId }
  const db = doors.db.as({ ...owner, isAdmin: user.isAdmin })
  const graph = openGraph({
    baseUrl: doors.graphUrl,
    token,
    mayAsk: async (scope) => (await on()).has(scope),
    mailboxKey: `${owner.tenantId}:${owner.userId}`,
    now: () => doors.now().getTime(),
    newId: randomUUID,
    ...(signal ? { signal } : {}),
    log: (event, facts) => doors.log.warn(event, { ...facts, correlationId }),
  })
  const on = once((): Promise<ReadonlySet<string>> => scopesOn(context))
  const context: Context = {
    user: { ...owner, name: user.name, isAdmin: user.isAdmin, groups: user.groups },
    db,
    graph,
    vault: doors.vaults.for(owner, db, doors.now),
    rules: once(() => readRules(context)),
    granted: (scope) => isGranted(token, scope),
    forgetTokens: () => doors.forgetTokens(owner),
    now: doors.now,
    today: () => dayIn(zone, doors.now()),
    newId: randomUUID,
    noticesUrl: doors.noticesUrl,
    noticeSecrets: noticeSecrets(doors.db),
    feed: doors.feed && doors.feed(owner),
    later: (job, about, at) => doors.jobs.put(job, { owner, about }, at.getTime() - doors.now().getTime()),
    health: doors.health,
    behind: () => undefined,
    log: doors.log,
    correlationId,
  }
  return context
}

/** Asks at the first call and gives every later one the same answer. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => (asked ??= ask())
}

async function verified(doors: Doors, authorization: string | undefined): Promise<SignedIn> {
  const bearer = /^Bearer ([A-Za-z0-9._~+/=-]+)$/.exec(authorization ?? '')?.[1]
  if (!bearer) throw new SignInNeeded()
  try {
    return await doors.verify(bearer)
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw new OutsideDown(error)
    doors.log.warn('token refused', { reason: error.reason })
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
