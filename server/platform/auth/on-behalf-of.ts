// A token for Graph in the person's own name. Each assertion has its own cache and its own MSAL client:
// nothing that belongs to one person can be handed to another.
import {
  ConfidentialClientApplication,
  InteractionRequiredAuthError,
  type Configuration,
  type ICachePlugin,
} from '@azure/msal-node'
import { createHash } from 'node:crypto'
import type { AppCertificate } from './certificate.ts'
import { ENTRA, entraNetwork, type EntraNetwork } from './entra-network.ts'
import { ClaimsRequired, ConsentRequired, SignInDown } from './errors.ts'
import type { TokenHolder } from './token-claims.ts'
import { partitionNameOf, type Partition, type TokenPartitions } from './token-partitions.ts'

/** Answers an access token for `scopes`; with `claims` (JSON text of a challenge) never a cached one. */
export type OnBehalfOf = (who: TokenHolder, scopes: readonly string[], claims?: string) => Promise<string>

export interface OnBehalfOfOptions {
  entraBaseUrl: string
  clientId: string
  /** For development; a real deployment gives a certificate. */
  clientSecret?: string
  certificate?: AppCertificate
  cache: TokenPartitions
  /** Milliseconds since 1970. */
  now: () => number
}

/** Makes the exchange. It throws ConsentRequired, ClaimsRequired or SignInDown; anything else is a fault of ours. */
export function onBehalfOf(options: OnBehalfOfOptions): OnBehalfOf {
  const underway = new Map<string, Promise<string>>()
  return (who, scopes, claims) => {
    const partition = partitionOf(who, options.clientId)
    const key = JSON.stringify([partitionNameOf(partition), [...scopes].sort(), claims ?? ''])
    const running = underway.get(key)
    if (running) return running
    const exchange = acquire(options, { who, scopes, claims, partition }).finally(() => underway.delete(key))
    underway.set(key, exchange)
    return exchange
  }
}

interface Wish {
  who: TokenHolder
  scopes: readonly string[]
  claims: string | undefined
  partition: Partition
}

function partitionOf({ tenantId, userId, assertion }: TokenHolder, clientId: string): Partition {
  const assertionHash = createHash('sha256').update(`${clientId}\n${assertion}`).digest('base64url')
  return { owner: { tenantId, userId }, assertionHash }
}

async function acquire(options: OnBehalfOfOptions, wish: Wish): Promise<string> {
  const network = entraNetwork(options.entraBaseUrl)
  const client = new ConfidentialClientApplication(configuration(options, wish, network))
  try {
    // MSAL looks for a kept token in its memory only; listing the accounts makes it read the partition first.
    await client.getTokenCache().getAllAccounts()
    const result = await client.acquireTokenOnBehalfOf({
      oboAssertion: wish.who.assertion,
      scopes: [...wish.scopes],
      ...(wish.claims ? { claims: wish.claims } : {}),
    })
    if (!result?.accessToken) throw new SignInDown()
    return result.accessToken
  } catch (error) {
    throw toOurs(error, wish.scopes, network.failed)
  }
}

function configuration(options: OnBehalfOfOptions, { who, partition }: Wish, network: EntraNetwork): Configuration {
  const authority = `${ENTRA}/${who.tenantId}`
  const { certificate, clientSecret } = options
  return {
    auth: {
      clientId: options.clientId,
      authority,
      knownAuthorities: [new URL(ENTRA).host],
      authorityMetadata: endpoints(authority),
      clientCapabilities: ['CP1'],
      ...(certificate ? { clientCertificate: certificate } : { clientSecret: clientSecret ?? '' }),
    },
    cache: { cachePlugin: partitionPlugin(options, who, partition) },
    system: { networkClient: network, disableInternalRetries: true },
  }
}

/** Entra's addresses are fixed by contract: knowing them saves a discovery call for each new client. */
function endpoints(authority: string): string {
  return JSON.stringify({
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
    issuer: `${authority}/v2.0`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
  })
}

function partitionPlugin({ cache, now }: OnBehalfOfOptions, who: TokenHolder, partition: Partition): ICachePlugin {
  return {
    async beforeCacheAccess(context) {
      const kept = await cache.get(partition)
      if (kept) context.tokenCache.deserialize(kept)
    },
    async afterCacheAccess(context) {
      if (context.cacheHasChanged) await cache.set(partition, context.tokenCache.serialize(), who.expiresAt - now())
    },
  }
}

function toOurs(error: unknown, scopes: readonly string[], failed: boolean): unknown {
  if (error instanceof InteractionRequiredAuthError) {
    const isConsent =
      error.subError === 'consent_required' || error.errorCode === 'consent_required' || error.errorNo === '65001'
    if (isConsent) return new ConsentRequired(scopes, error.claims || null, { cause: error })
    return new ClaimsRequired(error.claims || '', { cause: error })
  }
  // The assertion ran out or was revoked between our check and Entra's: signing in again mends it.
  if (codeOf(error) === 'invalid_grant') return new ClaimsRequired('', { cause: error })
  return failed ? new SignInDown({ cause: error }) : error
}

function codeOf(error: unknown): string {
  const code = (error as { errorCode?: unknown } | null)?.errorCode
  return typeof code === 'string' ? code : ''
}
