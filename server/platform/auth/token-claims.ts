// What a genuine token must say for us to believe it: the table of checks, in order.
import { TokenRefused } from './errors.ts'

/** Whose token it is. Identity is `tenantId` with `userId`; names and addresses never are. */
export interface TokenHolder {
  tenantId: string
  /** The directory's object id (`oid`). */
  userId: string
  /** The token itself, for the on-behalf-of exchange. */
  assertion: string
  /** Milliseconds since 1970. */
  expiresAt: number
  name: string | null
}

/** Who is signed in, with what their company says of them. */
export interface SignedIn extends TokenHolder {
  /** App roles the company gave this person, and the template ids of their directory roles. */
  roles: readonly string[]
  /** Object ids of the directory groups they are in; null when the token does not say (too many, or not configured). */
  groups: readonly string[] | null
}

export interface ClaimRules {
  clientId: string
  /** Directory ids that may use the app; empty: any work or school directory. */
  tenants: readonly string[]
  /** Clients whose tokens for us are taken: ourselves and the pre-authorised hosts. */
  clients: ReadonlySet<string>
  guests: 'refuse' | 'allow'
}

/** Personal Microsoft accounts live in this directory. */
const CONSUMERS = '9188040d-6c67-4c5b-b112-36a304b66dad'
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const SCOPE = 'access_as_user'

/** Seconds that the clocks of Entra and this machine may differ. */
export const SKEW = 60

/** The issuer of a directory's v2 tokens, wherever the keys come from. */
export function issuerOf(tenantId: string): string {
  return `https://login.microsoftonline.com/${tenantId}/v2.0`
}

type Claims = Record<string, unknown>

/** Checks every claim against `rules` at `now` (ms). Throws TokenRefused naming the first that does not hold. */
export function readClaims(claims: Claims, assertion: string, rules: ClaimRules, now: number): SignedIn {
  const tenantId = tenantOf(claims, rules)
  if (claims['aud'] !== rules.clientId) throw new TokenRefused('audience')
  const expiresAt = checkTimes(claims, now / 1000)
  checkPurpose(claims, rules)
  const userId = claims['oid']
  if (typeof userId !== 'string' || !GUID.test(userId)) throw new TokenRefused('person')
  const name = typeof claims['name'] === 'string' ? claims['name'].slice(0, 256) : null
  return {
    tenantId,
    userId,
    assertion,
    expiresAt,
    name,
    roles: [...(textsIn(claims['roles']) ?? []), ...(textsIn(claims['wids']) ?? [])],
    groups: textsIn(claims['groups']),
  }
}

function textsIn(claim: unknown): string[] | null {
  return Array.isArray(claim) ? claim.filter((one): one is string => typeof one === 'string') : null
}

function tenantOf(claims: Claims, { tenants }: ClaimRules): string {
  const { ver, tid, iss } = claims as { ver?: unknown; tid?: unknown; iss?: unknown }
  if (ver !== '2.0') throw new TokenRefused('version')
  if (typeof tid !== 'string' || !GUID.test(tid)) throw new TokenRefused('tenant')
  if (tid === CONSUMERS) throw new TokenRefused('personal account')
  if (tenants.length > 0 && !tenants.includes(tid)) throw new TokenRefused('tenant not installed')
  if (iss !== issuerOf(tid)) throw new TokenRefused('issuer')
  return tid
}

function checkTimes(claims: Claims, seconds: number): number {
  const { exp, nbf, iat } = claims as { exp?: unknown; nbf?: unknown; iat?: unknown }
  if (!isTime(exp)) throw new TokenRefused('expiry')
  if (seconds >= exp + SKEW) throw new TokenRefused('expired')
  for (const from of [nbf, iat]) {
    if (from === undefined) continue
    if (!isTime(from)) throw new TokenRefused('times')
    if (seconds < from - SKEW) throw new TokenRefused('not yet valid')
  }
  return exp * 1000
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0
}

function checkPurpose(claims: Claims, { clients, guests }: ClaimRules): void {
  const { scp, idtyp, azp, acct, idp, iss } = claims
  if (idtyp !== undefined && idtyp !== 'user') throw new TokenRefused('not a person')
  if (typeof scp !== 'string' || !scp.split(' ').includes(SCOPE)) throw new TokenRefused('scope')
  if (typeof azp !== 'string' || !clients.has(azp)) throw new TokenRefused('client')
  const isGuest = acct === 1 || acct === '1' || (idp !== undefined && idp !== iss)
  if (isGuest && guests === 'refuse') throw new TokenRefused('guest')
}
