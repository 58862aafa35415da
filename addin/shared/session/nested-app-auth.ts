// Nested app auth: the frame hands out our token, without a window. First rung of the ladder.
import {
  BrowserAuthError,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  LogLevel,
  type IPublicClientApplication,
} from '@azure/msal-browser'
import { InteractionNeeded, SignInFailed, type TokenSource, type TokenWish } from './token-source.ts'

export interface NestedAppAuthOptions {
  clientId: string
  /** The scope of our own API; never one of Graph's. */
  scope: string
  /** Resolves once the frame's bridge stands: MSAL made earlier is silently an ordinary client (msal-js #7723). */
  hostReady: Promise<unknown>
}

/** Makes the source; MSAL itself is made at the first question, after the frame is ready. */
export function nestedAppAuth({ clientId, scope, hostReady }: NestedAppAuthOptions): TokenSource {
  let made: Promise<IPublicClientApplication> | null = null
  const client = async (): Promise<IPublicClientApplication> => {
    await hostReady
    made ??= makeClient(clientId)
    return made
  }
  return {
    async get(wish = {}) {
      if (wish.consent) await askForConsent(await client(), wish.consent)
      const request = { scopes: [scope], ...(wish.claims ? { claims: wish.claims } : {}) }
      try {
        const msal = await client()
        const result = await msal.acquireTokenSilent({
          ...request,
          forceRefresh: wish.fresh ?? wish.interactive ?? false,
        })
        return result.accessToken
      } catch (error) {
        return afterSilence(error, wish, async () => (await (await client()).acquireTokenPopup(request)).accessToken)
      }
    },
  }
}

function makeClient(clientId: string): Promise<IPublicClientApplication> {
  return createNestablePublicClientApplication({
    auth: { clientId, authority: 'https://login.microsoftonline.com/organizations', clientCapabilities: ['CP1'] },
    cache: { cacheLocation: 'memoryStorage' },
    system: { loggerOptions: { logLevel: LogLevel.Error, piiLoggingEnabled: false, loggerCallback: () => undefined } },
  })
}

/**
 * Asks for Graph permissions in the frame's own window. Pages and server are one registered app, so what is granted here is
 * granted for the server's exchange; the token itself is thrown away. Throws SignInFailed: 'closed', 'admin-only' or MSAL's code.
 */
async function askForConsent(msal: IPublicClientApplication, permissions: readonly string[]): Promise<void> {
  try {
    await msal.acquireTokenPopup({ scopes: permissions.map((name) => `https://graph.microsoft.com/${name}`) })
  } catch (error) {
    // AADSTS90094, AADSTS65004 …: the organization leaves this decision to its administrators.
    const message = error instanceof Error ? error.message : ''
    throw new SignInFailed(/90094|90008|administrator/i.test(message) ? 'admin-only' : codeOf(error), { cause: error })
  }
}

async function afterSilence(error: unknown, wish: TokenWish, popup: () => Promise<string>): Promise<string> {
  if (!(error instanceof InteractionRequiredAuthError)) throw new SignInFailed(codeOf(error), { cause: error })
  if (!wish.interactive) throw new InteractionNeeded(wish.claims ?? (error.claims || undefined), { cause: error })
  try {
    return await popup()
  } catch (refused) {
    throw new SignInFailed(codeOf(refused), { cause: refused })
  }
}

/** MSAL's code; some Mac builds fail without one (office-js #5209). */
function codeOf(error: unknown): string {
  if (error instanceof BrowserAuthError && error.errorCode === 'user_cancelled') return 'closed'
  const code = (error as { errorCode?: unknown } | null)?.errorCode
  return typeof code === 'string' && code ? code : 'unknown'
}
