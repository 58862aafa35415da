// Who is asking? A bearer token is believed only after every check of the table, and then remembered by its hash.
// Never: another algorithm, a key the token brings along, an identity by name or address.
import { compactVerify } from 'jose'
import { createHash } from 'node:crypto'
import { boundedMap } from './bounded-map.ts'
import { TokenRefused } from './errors.ts'
import { keySet } from './key-set.ts'
import { issuerOf, readClaims, SKEW, type ClaimRules, type SignedIn } from './token-claims.ts'
import { readForm } from './token-header.ts'

export { TokenRefused } from './errors.ts'
export type { SignedIn } from './token-claims.ts'

/** Hosts that may ask for our tokens without nested app auth: Teams, Outlook and Microsoft 365 (platform notes, app registration). */
export const HOST_CLIENT_IDS: readonly string[] = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
  '00000002-0000-0ff1-ce00-000000000000',
  '0ec893e0-5785-4de6-99da-4ed124e5296c',
  '4765445b-32c6-49b0-83e6-1d93765276ca',
  '4345a7b9-9a63-4910-a426-35363201d503',
]

export interface VerifierOptions {
  /** https://login.microsoftonline.com, or the emulator's http base; only the keys come from there. */
  entraBaseUrl: string
  clientId: string
  /** Milliseconds since 1970. */
  now: () => number
  tenants?: readonly string[]
  hostClientIds?: readonly string[]
  guests?: 'refuse' | 'allow'
}

/** Tokens remembered at once: one a person and hour, about 2 KB each. */
const REMEMBERED = 10_000

/** Makes the check of access tokens. It throws TokenRefused for a token that does not hold, SignInDown when keys cannot be had. */
export function tokenVerifier(options: VerifierOptions): (bearer: string) => Promise<SignedIn> {
  const { now, clientId } = options
  const keys = keySet({ url: `${options.entraBaseUrl.replace(/\/$/, '')}/common/discovery/v2.0/keys`, now })
  const rules: ClaimRules = {
    clientId,
    tenants: (options.tenants ?? []).map((tenant) => tenant.toLowerCase()),
    clients: new Set([clientId, ...(options.hostClientIds ?? HOST_CLIENT_IDS)]),
    guests: options.guests ?? 'refuse',
  }
  const known = boundedMap<SignedIn>(REMEMBERED)
  return async (bearer) => {
    const hash = createHash('sha256').update(bearer).digest('base64url')
    const remembered = known.get(hash)
    if (remembered && now() < remembered.expiresAt + SKEW * 1000) return remembered
    known.remove(hash)
    const { kid, claims } = readForm(bearer)
    const found = await keys.find(kid)
    if (!found) throw new TokenRefused('key unknown')
    const who = readClaims(claims, bearer, rules, now())
    if (!belongsTo(found.issuer, who.tenantId)) throw new TokenRefused('key of another issuer')
    await checkSignature(bearer, found.key)
    known.set(hash, who)
    return who
  }
}

/** Entra marks keys with their issuer: the template for all directories, or one directory's own. */
function belongsTo(issuer: string | null, tenantId: string): boolean {
  return issuer === null || issuer.replace('{tenantid}', tenantId) === issuerOf(tenantId)
}

async function checkSignature(bearer: string, key: Parameters<typeof compactVerify>[1]): Promise<void> {
  try {
    await compactVerify(bearer, key, { algorithms: ['RS256'] })
  } catch {
    throw new TokenRefused('signature')
  }
}
