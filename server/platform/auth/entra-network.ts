// How MSAL reaches Entra: through one address, with a limit, and with a note of whether Entra failed.
import { jsonOf, sendRequest } from '../outgoing/send-request.ts'
import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node'

/** The address MSAL believes in; it insists on https, so the emulator's address is put in here, below it. */
export const ENTRA = 'https://login.microsoftonline.com'

/** Milliseconds for one exchange. */
const LIMIT = 5_000
/** Bytes; an answer with tokens has some ten thousand. */
const LARGEST = 512 * 1024

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
      const answer = await exchanged<T>(method, baseUrl.replace(/\/$/, '') + url.slice(ENTRA.length), options)
      if (answer.status === 429 || answer.status >= 500) failed = true
      return answer
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

/** The network of a managed identity: the addresses are those of the machine that MSAL found, so none is put in below it. */
export function machineNetwork(): INetworkModule {
  return {
    sendGetRequestAsync: (url, options) => exchanged('GET', url, options),
    sendPostRequestAsync: (url, options) => exchanged('POST', url, options),
  }
}

/** Throws when no answer came, or one that is not JSON. */
async function exchanged<T>(method: string, url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> {
  const { headers = {}, body } = options ?? {}
  const answer = await sendRequest({ url, method, headers, ...(body ? { body } : {}), ms: LIMIT, mostBytes: LARGEST })
  const parsed = jsonOf(answer)
  if (parsed === null) throw new Error('The answer is not JSON.')
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: parsed as T }
}
