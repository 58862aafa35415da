// How MSAL reaches Entra: through one address, with a limit, and with a note of whether Entra failed.
import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node'

/** The address MSAL believes in; it insists on https, so the emulator's address is put in here, below it. */
export const ENTRA = 'https://login.microsoftonline.com'

/** Milliseconds for one exchange. */
const LIMIT = 5_000

export interface EntraNetwork extends INetworkModule {
  /** True once Entra did not answer, or answered 429 or 5xx. */
  readonly failed: boolean
}

/** Sends to `baseUrl` what MSAL means for login.microsoftonline.com; any other host is refused. */
export function entraNetwork(baseUrl: string): EntraNetwork {
  let failed = false
  const send = async <T>(method: string, url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> => {
    if (!url.startsWith(`${ENTRA}/`)) throw new Error('Tokens are asked of Entra only.')
    try {
      const answer = await fetch(baseUrl.replace(/\/$/, '') + url.slice(ENTRA.length), {
        method,
        headers: options?.headers ?? {},
        ...(options?.body === undefined ? {} : { body: options.body }),
        redirect: 'error',
        signal: AbortSignal.timeout(LIMIT),
      })
      const body = (await answer.json()) as T
      if (answer.status === 429 || answer.status >= 500) failed = true
      return { status: answer.status, headers: Object.fromEntries(answer.headers), body }
    } catch (error) {
      failed = true
      throw error
    }
  }
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
    get failed() {
      return failed
    },
  }
}
