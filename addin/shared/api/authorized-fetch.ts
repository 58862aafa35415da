// `fetch` with the person's token. A claims challenge is answered once without a window; a second one is shown.
import type { TokenSource } from '#addin/shared/session/token-source.ts'
import { SIGN_IN_TROUBLE } from './problems.ts'

type Fetch = typeof globalThis.fetch

/** Wraps `send` so that each request carries a fresh token. Throws SIGN_IN_TROUBLE when no token can be had. */
export function authorizedFetch(tokens: TokenSource, send: Fetch = (...args) => globalThis.fetch(...args)): Fetch {
  return async (input, init) => {
    const answer = await send(input, withToken(init, await tokenFrom(tokens)))
    const claims = await claimsIn(answer)
    if (claims === null) return answer
    const better = await tokens.get({ claims }).catch(() => null)
    return better === null ? answer : send(input, withToken(init, better))
  }
}

async function tokenFrom(tokens: TokenSource): Promise<string> {
  try {
    return await tokens.get()
  } catch (cause) {
    throw new Error(SIGN_IN_TROUBLE, { cause })
  }
}

function withToken(init: RequestInit | undefined, token: string): RequestInit {
  const headers = new Headers(init?.headers)
  headers.set('authorization', `Bearer ${token}`)
  // "Today" is the person's own day, wherever the server stands.
  headers.set('x-upward-zone', Intl.DateTimeFormat().resolvedOptions().timeZone)
  return { ...init, headers }
}

/** Only small JSON answers are looked into: a challenge comes alone. */
async function claimsIn(answer: Response): Promise<string | null> {
  if (!(answer.headers.get('content-type') ?? '').includes('json')) return null
  const text = await answer.clone().text()
  if (text.length > 20_000 || !text.includes('"CLAIMS_CHALLENGE"')) return null
  return claimsOf(JSON.parse(text))
}

function claimsOf(body: unknown): string | null {
  const errors = isRecord(body) && Array.isArray(body['errors']) ? body['errors'] : []
  for (const error of errors) {
    const extensions = isRecord(error) && isRecord(error['extensions']) ? error['extensions'] : {}
    if (extensions['code'] === 'CLAIMS_CHALLENGE' && typeof extensions['claims'] === 'string')
      return extensions['claims']
  }
  return null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
