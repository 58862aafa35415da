// A token in the app's own name, for Azure's services alone (the key vault); Graph is only ever asked in a person's name.
import { ConfidentialClientApplication, ManagedIdentityApplication } from '@azure/msal-node'
import { ENTRA, entraNetwork } from './entra-network.ts'
import { SignInDown } from './errors.ts'

/** As which the app asks: with a secret of an app registration, or as the machine's managed identity (null: the machine's own). */
export type AppIdentity =
  | { kind: 'secret'; tenantId: string; clientId: string; clientSecret: string }
  | { kind: 'managed'; clientId: string | null }

/** Answers a token; `fresh` never a kept one, after a service refused it. Throws SignInDown when none can be had. */
export type AppToken = (fresh: boolean) => Promise<string>

/** Opens the source of tokens for one service, such as https://vault.azure.net. */
export function appToken(entraBaseUrl: string, identity: AppIdentity, resource: string): AppToken {
  const ask = identity.kind === 'secret' ? withSecret(entraBaseUrl, identity, resource) : asMachine(identity, resource)
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

type Ask = (fresh: boolean) => Promise<{ accessToken: string } | null>

function withSecret(entraBaseUrl: string, identity: AppIdentity & { kind: 'secret' }, resource: string): Ask {
  const authority = `${ENTRA}/${identity.tenantId}`
  const metadata = {
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    issuer: `${authority}/v2.0`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
  }
  const app = new ConfidentialClientApplication({
    auth: {
      clientId: identity.clientId,
      authority,
      clientSecret: identity.clientSecret,
      knownAuthorities: [new URL(ENTRA).host],
      authorityMetadata: JSON.stringify(metadata),
    },
    system: { networkClient: entraNetwork(entraBaseUrl), disableInternalRetries: true },
  })
  return (fresh) => app.acquireTokenByClientCredential({ scopes: [`${resource}/.default`], skipCache: fresh })
}

/** MSAL finds out by itself which of Azure's machines this is (App Service, a virtual machine, Arc …). */
function asMachine({ clientId }: AppIdentity & { kind: 'managed' }, resource: string): Ask {
  const app = new ManagedIdentityApplication(
    clientId === null ? {} : { managedIdentityIdParams: { userAssignedClientId: clientId } },
  )
  return (fresh) => app.acquireToken({ resource, forceRefresh: fresh })
}
