// Scopes of calls: against the contract's rows, and those against the published permissions data where it is present.
import { readFileSync } from 'node:fs'
import type { Contract } from '../src/contract.ts'
import { UNLISTED, WATCHED, WIDER } from '../src/contract/shapes.ts'

export interface Permissions {
  /** By `GET /me/messages/{id}`: scopes from the least to the widest. */
  calls: ReadonlyMap<string, readonly string[]>
  adminOnly: ReadonlySet<string>
}

interface Data {
  scopes: Record<string, { adminConsentRequired: boolean }>
  endpoints: { method: string; path: string; delegated: { scope: string }[] }[]
}

/** The permissions data in this file. Throws when there is none. */
export function permissionsFrom(file: string): Permissions {
  const data = JSON.parse(readFileSync(file, 'utf8')) as Data
  const admins = Object.entries(data.scopes).filter(([, { adminConsentRequired }]) => adminConsentRequired)
  const calls = data.endpoints.map(({ method, path, delegated }): [string, string[]] => [
    `${method} ${path.replace('()', '')}`,
    delegated.map(({ scope }) => scope),
  ])
  return { calls: new Map(calls), adminOnly: new Set(admins.map(([name]) => name)) }
}

/** The data lists photos of any size as one. */
export const listedAs = ({ method, path }: Contract): string =>
  `${method} ${path.replace('/photos/{size}/', '/photo/')}`

/** The scopes that do for a call; a subscription's depend on what it watches. Empty: not known. */
export function scopesFor(row: Contract, body: unknown): readonly string[] {
  const resource = body !== null && typeof body === 'object' ? (body as Record<string, unknown>)['resource'] : undefined
  if (row.id !== 'subscriptions.create' || typeof resource !== 'string') return row.scopes
  return WATCHED.find(([pattern]) => pattern.test(resource))?.[1] ?? row.scopes
}

/** What is wrong with the scopes an answered call held. `isApp`: the app made it, and may hold no more than the least. */
export function scopeFaults(
  row: Contract,
  held: readonly string[],
  call: { status: number; body: unknown; isApp: boolean },
): string[] {
  const lawful = scopesFor(row, call.body)
  if (lawful.length === 0) return []
  const faults: string[] = []
  if (call.status < 400 && !lawful.some((one) => held.includes(one)))
    faults.push(
      `${row.id} was answered to ${held.join(' ') || 'no scope'}, though it needs one of ${lawful.join(', ')}`,
    )
  const wider = call.isApp ? held.filter((one) => one !== lawful[0] && !WIDER[row.id]?.[one]) : []
  for (const one of wider) faults.push(`${row.id} was asked with ${one}; ${lawful[0] ?? ''} is the least`)
  return faults
}

/** Where a row of the contract and the published permissions differ without a reason given. */
export function permissionFaults(row: Contract, { calls }: Permissions): string[] {
  const listed = calls.get(listedAs(row))
  if (!listed) return UNLISTED[row.id]?.['*'] ? [] : [`${row.id}: ${listedAs(row)} is not in the permissions data`]
  if (listed.length === 0) return []
  const faults = row.scopes[0] === listed[0] ? [] : [`${row.id}: the least scope is ${listed[0] ?? ''}`]
  for (const one of row.scopes)
    if (!listed.includes(one) && !UNLISTED[row.id]?.[one]) faults.push(`${row.id}: ${one} is not listed for it`)
  return faults
}
