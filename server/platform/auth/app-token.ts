// A token in the app's own name: for Azure's services (the key vault), and for telling people something in Teams who allowed it
// by installing the app. Everything else of Graph is asked in a person's name.
import { ConfidentialClientApplication, ManagedIdentityApplication } from '@azure/msal-node'
import { boundedMap } from './bounded-map.ts'
import type { AppCertificate } from './certificate.ts'
import { ENTRA, entraNetwork, machineNetwork } from './entra-network.ts'
import { SignInDown } from './errors.ts'

/** With what the app proves that it is itself; a real deployment gives a certificate. */
export type AppCredential = { clientSecret: string } | { certificate: AppCertificate }

/** As which the app asks: an app registration, or the machine's managed identity (null: the machine's own). */
export type AppIdentity =
  | { kind: 'app'; tenantId: string; clientId: string; credential: AppCredential }
  | { kind: 'managed'; clientId: string | null }

/** Answers a token; `fresh` never a kept one, after a service refused it. Throws SignInDown when none can be had. */
export type AppToken = (fresh: boolean) => Promise<string>

/** Opens the source of tokens for one service, such as https://vault.azure.net. */
export function appToken(entraBaseUrl: string, identity: AppIdentity, resource: string): AppToken {
  const ask = identity.kind === 'app' ? asApp(entraBaseUrl, identity, resource) : asMachine(identity, resource)
  return async (fresh) => {
    try {
      const token = (await ask(fresh))?.accessToken
      if (token) return token
    } catch (error) {
      throw new SignInDown({ cause: error })
    }
    throw new SignInDown()
  }
}

/** Companies whose token is held at a time. */
const MOST_TENANTS = 200

/** The same for Graph in many tenants, each with a token of its own. */
export function graphTokens(entraBaseUrl: string, clientId: string, credential: AppCredential) {
  const held = boundedMap<AppToken>(MOST_TENANTS)
  return (tenantId: string, fresh: boolean): Promise<string> => {
    const identity = { kind: 'app', tenantId, clientId, credential } as const
    const token = held.get(tenantId) ?? appToken(entraBaseUrl, identity, 'https://graph.microsoft.com')
    held.set(tenantId, token)
    return token(fresh)
  }
}

type Ask = (fresh: boolean) => Promise<{ accessToken: string } | null>

function asApp(entraBaseUrl: string, identity: AppIdentity & { kind: 'app' }, resource: string): Ask {
  const authority = `${ENTRA}/${identity.tenantId}`
  const metadata = {
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    issuer: `${authority}/v2.0`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
  }
  const { credential } = identity
  const app = new ConfidentialClientApplication({
    auth: {
      clientId: identity.clientId,
      authority,
      ...('certificate' in credential ? { clientCertificate: credential.certificate } : credential),
      knownAuthorities: [new URL(ENTRA).host],
      authorityMetadata: JSON.stringify(metadata),
    },
    system: { networkClient: entraNetwork(entraBaseUrl), disableInternalRetries: true },
  })
  return (fresh) => app.acquireTokenByClientCredential({ scopes: [`${resource}/.default`], skipCache: fresh })
}

/** MSAL finds out by itself which of Azure's machines this is (App Service, a virtual machine, Arc …). */
function asMachine({ clientId }: AppIdentity & { kind: 'managed' }, resource: string): Ask {
  const app = new ManagedIdentityApplication({
    ...(clientId === null ? {} : { managedIdentityIdParams: { userAssignedClientId: clientId } }),
    system: { networkClient: machineNetwork() },
  })
  return (fresh) => app.acquireToken({ resource, forceRefresh: fresh })
}
