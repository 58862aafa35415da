// The host's half of nested app authentication: MSAL in the page asks over a bridge, the host hands out the tokens.
import type { Person } from './world/control.ts'

const GRAPH = 'https://graph.microsoft.com/'

interface BridgeRequest {
  method: string
  requestId: string
  tokenParams?: { scope?: string; claims?: string; forceRefresh?: boolean }
}

function readRequest(json: string): BridgeRequest | null {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value !== 'object' || value === null) return null
    const { messageType, method, requestId } = value as Record<string, unknown>
    if (messageType !== 'NestedAppAuthRequest' || typeof method !== 'string' || typeof requestId !== 'string')
      return null
    return value as BridgeRequest
  } catch {
    return null
  }
}

const base64url = (value: object): string => {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** MSAL reads the account out of an ID token and, under nested app auth, checks no signature; it never leaves the page. */
function idToken(person: Person, clientId: string): string {
  const now = Math.floor(Date.now() / 1000)
  const claims = {
    aud: clientId,
    tid: person.tenantId,
    oid: person.id,
    sub: person.id,
    name: person.name,
    preferred_username: person.userPrincipalName,
    iat: now,
    exp: now + 3600,
    ver: '2.0',
  }
  return `${base64url({ alg: 'none', typ: 'JWT' })}.${base64url(claims)}.`
}

function account(person: Person): object {
  return {
    environment: 'login.microsoftonline.com',
    homeAccountId: `${person.id}.${person.tenantId}`,
    localAccountId: person.id,
    tenantId: person.tenantId,
    username: person.userPrincipalName,
    name: person.name,
  }
}

/** What the host needs to hand out a token: who is signed in, for which app, and how to get one. */
export interface TokenService {
  person: Person
  clientId: string
  /** `fresh` asks for a new token although the last still holds. */
  token: (fresh: boolean) => Promise<{ accessToken: string; expiresIn: number }>
  /** The person answers yes in the consent window; rejects where only an administrator may. */
  consent: (permissions: readonly string[]) => Promise<void>
}

/** Answers `GetInitContext`, `GetToken` and `GetTokenPopup`; anything else and every failure is a bridge error. */
export async function answerNestedAppAuth(json: string, service: TokenService): Promise<string> {
  const request = readRequest(json)
  const reply = { messageType: 'NestedAppAuthResponse', requestId: request?.requestId ?? '' }
  const refuse = (status: string, description: string): string =>
    JSON.stringify({ ...reply, success: false, error: { status, code: status, description } })
  if (!request) return refuse('PERSISTENT_ERROR', 'The request could not be read.')
  if (request.method === 'GetInitContext') {
    const { id, tenantId, userPrincipalName } = service.person
    const accountContext = { homeAccountId: `${id}.${tenantId}`, environment: 'login.microsoftonline.com', tenantId }
    const capabilities = { queryAccount: false }
    const initContext = {
      sdkName: 'Stage',
      sdkVersion: '1',
      capabilities,
      accountContext,
      loginHint: userPrincipalName,
    }
    return JSON.stringify({ ...reply, success: true, initContext })
  }
  try {
    const { claims, forceRefresh, scope } = request.tokenParams ?? {}
    const permissions = (scope ?? '').split(' ').filter((name) => name.startsWith(GRAPH))
    if (request.method === 'GetTokenPopup' && permissions.length > 0)
      await service.consent(permissions.map((name) => name.slice(GRAPH.length)))
    const { accessToken, expiresIn } = await service.token(claims !== undefined || forceRefresh === true)
    const token = {
      access_token: accessToken,
      id_token: idToken(service.person, service.clientId),
      expires_in: expiresIn,
      scope: request.tokenParams?.scope ?? '',
      properties: null,
    }
    return JSON.stringify({ ...reply, success: true, token, account: account(service.person) })
  } catch (error) {
    return refuse('USER_INTERACTION_REQUIRED', error instanceof Error ? error.message : 'Sign-in is needed.')
  }
}
