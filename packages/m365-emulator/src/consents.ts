// Who granted the app what: administrators for a whole tenant, people for themselves.
import type { App } from './app.ts'
import { ADMIN_ONLY } from './contract.ts'
import type { Person } from './store.ts'

export interface ConsentState {
  /** Scopes an administrator granted, by tenant; absent tenants have the default. */
  tenants: Record<string, string[]>
  people: Record<string, string[]>
  /** Tenants in which only administrators may grant (the policy new tenants start with). */
  adminOnly: string[]
}

export interface Consents {
  /** Scopes the person's token can hold. */
  granted(person: Person): ReadonlySet<string>
  /** Whether the person could grant this scope without an administrator. */
  canGrant(person: Person, scope: string): boolean
  grant(person: Person, scopes: readonly string[]): void
  revoke(person: Person, scopes: readonly string[]): void
  setTenant(tenantId: string, change: { granted?: readonly string[]; adminOnly?: boolean }): void
  toState(): ConsentState
}

const ALWAYS = ['openid', 'profile', 'offline_access', 'email']

/** Consents as they were kept; at the start the permissions of the app are all granted. */
export function consentsFrom(kept: ConsentState | null, { admin, user }: App['permissions']): Consents {
  const state: ConsentState = kept ?? { tenants: {}, people: {}, adminOnly: [] }
  const byTenant = (id: string): string[] => state.tenants[id] ?? [...admin]
  const byPerson = (id: string): string[] => state.people[id] ?? [...user]
  return {
    granted: (person) => new Set([...ALWAYS, ...byTenant(person.tenantId), ...byPerson(person.id)]),
    canGrant: (person, scope) => !ADMIN_ONLY.includes(scope) && !state.adminOnly.includes(person.tenantId),
    grant: (person, scopes) => {
      state.people[person.id] = [...new Set([...byPerson(person.id), ...scopes])]
    },
    revoke: (person, scopes) => {
      state.people[person.id] = byPerson(person.id).filter((scope) => !scopes.includes(scope))
    },
    setTenant: (tenantId, { granted, adminOnly }) => {
      if (granted) state.tenants[tenantId] = [...granted]
      if (adminOnly !== undefined)
        state.adminOnly = [...state.adminOnly.filter((id) => id !== tenantId), ...(adminOnly ? [tenantId] : [])]
    },
    toState: () => state,
  }
}
