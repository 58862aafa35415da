// Which sources a user switched on, and what stands in the way of those that are on. Nothing is asked of a source that is off.
import type { Context } from '#server/context.ts'
import { SCOPES, type Scope } from '#server/platform/graph/scopes.ts'
import type { ConsentOutcome, ConsentSource, ConsentState } from '#schema/generated/server.ts'
import { dropCachedReading } from '../../people/settings.ts'
import * as store from './store.ts'

/** The permission of each source. */
export const SOURCES: Readonly<Record<ConsentSource, Scope>> = {
  DIRECTORY: SCOPES.chart,
  MAIL: SCOPES.mailHeaders,
  CALENDAR: SCOPES.calendar,
  CHAT: SCOPES.chats,
  TASKS: SCOPES.tasks,
  DRAFTS: SCOPES.drafts,
}

/** Delegated permissions that no user can grant (Graph's permission data of 2026-08). */
const BY_ADMIN_ONLY: ReadonlySet<Scope> = new Set([SCOPES.chart])

/** From these contacts are worked out. */
const INSIGHTS: ReadonlySet<Scope> = new Set([SCOPES.mailHeaders, SCOPES.calendar, SCOPES.chats, SCOPES.tasks])

export interface Consent {
  source: ConsentSource
  scope: Scope
  adminOnly: boolean
  state: ConsentState
}

const isSource = (name: string): name is ConsentSource => name in SOURCES

/** Signing in allows these: the own profile, and the name of whoever is looked up. */
const BY_SIGN_IN: ReadonlySet<Scope> = new Set([SCOPES.profile, SCOPES.names])

/** What may be asked of Microsoft 365 for this user: what sign-in allows, and what they switched on and their company lets them. */
export async function scopesOn(ctx: Context): Promise<ReadonlySet<Scope>> {
  const [retained, { workContacts }] = await Promise.all([ctx.db.run(store.switches), ctx.rules()])
  const on = retained.filter(({ state }) => state !== 'OFF').map(({ source }) => source)
  const scopes = on.filter(isSource).map((source) => SOURCES[source])
  return new Set([...BY_SIGN_IN, ...scopes.filter((scope) => workContacts || !INSIGHTS.has(scope))])
}

/** Every source with its state. Of those that are off sign-in is not even asked. */
export async function consents(ctx: Context): Promise<Consent[]> {
  const retained = await ctx.db.run(store.switches)
  const bySource = new Map(retained.map((one) => [one.source, one]))
  const { workContacts } = await ctx.rules()
  return Promise.all(
    Object.entries(SOURCES).map(async ([name, scope]) => {
      const source = name as ConsentSource
      const held = bySource.get(source)
      const adminOnly = BY_ADMIN_ONLY.has(scope)
      const state = await stateOf(ctx, { scope, adminOnly, held: held ?? null, workContacts })
      return { source, scope, adminOnly, state }
    }),
  )
}

interface Asked {
  scope: Scope
  adminOnly: boolean
  held: store.Switch | null
  workContacts: boolean
}

async function stateOf(ctx: Context, { scope, adminOnly, held, workContacts }: Asked): Promise<ConsentState> {
  if (!workContacts && INSIGHTS.has(scope)) return 'OFF_BY_ORGANIZATION'
  if (!held || held.state === 'OFF') return 'OFF'
  if (await ctx.granted(scope)) {
    // Granted since, in a window or by an administrator: what was answered before counts no more.
    if (!held.grantedOnce || held.state !== 'ON') await store.save(ctx, { ...held, state: 'ON', grantedOnce: true })
    return 'ON'
  }
  if (adminOnly || held.state === 'ADMIN_ONLY') return 'ADMIN_ONLY'
  if (held.state === 'DECLINED') return 'DECLINED'
  return held.grantedOnce ? 'REVOKED' : 'NOT_ALLOWED_YET'
}

/** Switches on and says where it now stands. What was worked out before rests on other sources, so it is dropped. */
export async function switchOn(
  ctx: Context,
  sources: readonly ConsentSource[],
  outcome: ConsentOutcome | null,
): Promise<Consent[]> {
  const known = new Map((await ctx.db.run(store.switches)).map((one) => [one.source, one]))
  for (const source of new Set(sources)) {
    const grantedOnce = known.get(source)?.grantedOnce ?? false
    await store.save(ctx, { source, state: outcome ?? 'ON', grantedOnce })
  }
  await dropCachedReading(ctx)
  return consents(ctx)
}

/** Switches off: nothing of this source is asked from now on, and what was worked out is dropped. */
export async function switchOff(ctx: Context, source: ConsentSource): Promise<Consent[]> {
  await store.save(ctx, { source, state: 'OFF', grantedOnce: false })
  await dropCachedReading(ctx)
  return consents(ctx)
}
