// What the token endpoint hands out, and to whom: in a person's name for the token they signed in with, or in the app's own.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Entra, EntraParts } from './entra-parts.ts'
import type { Person } from './store.ts'
import { GRAPH_AUDIENCE } from './token.ts'

const OBO = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
const OWN = 'client_credentials'

/** An error of the token endpoint, in its own shape. */
export class TokenProblem extends Error {
  readonly status: number
  readonly error: string
  readonly code: number
  readonly more: Record<string, string>
  constructor(status: number, error: string, code: number, message: string, more: Record<string, string> = {}) {
    super(message)
    this.status = status
    this.error = error
    this.code = code
    this.more = more
  }
}

const samePhrase = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())

type Need = (name: string) => string

/** Answers a request for a token. Throws TokenProblem for everything the real endpoint would refuse. */
export function granted(parts: EntraParts, entra: Entra, tenant: string, form: URLSearchParams): object {
  const need: Need = (name) => {
    const value = form.get(name)
    if (value) return value
    throw invalid(`The request body must contain the following parameter: '${name}'.`)
  }
  const grant = need('grant_type')
  if (grant !== OBO && grant !== OWN)
    throw new TokenProblem(
      400,
      'unsupported_grant_type',
      70003,
      `The app requested an unsupported grant type '${grant}'.`,
    )
  if (grant === OBO && need('requested_token_use') !== 'on_behalf_of')
    throw invalid("The request body must contain the following parameter: 'requested_token_use'.")
  proveApp(parts, need)
  return grant === OWN
    ? inOwnName(parts, entra, tenant, need('scope'))
    : onBehalfOf(parts, entra, { tenant, form, need })
}

const invalid = (message: string): TokenProblem => new TokenProblem(400, 'invalid_request', 900144, message)

function proveApp({ app: { clientId, clientSecret } }: EntraParts, need: Need): void {
  if (need('client_id') !== clientId)
    throw new TokenProblem(
      400,
      'unauthorized_client',
      700016,
      `Application with identifier '${need('client_id')}' was not found in the directory.`,
    )
  if (!samePhrase(need('client_secret'), clientSecret))
    throw new TokenProblem(
      401,
      'invalid_client',
      7000215,
      'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID.',
    )
}

/** Client credentials: what the app was granted in the tenant, all of it or nothing, so only `.default` may be asked for. */
function inOwnName({ world }: EntraParts, entra: Entra, tenant: string, scope: string): object {
  const home = world.tenants.find(({ id }) => id === tenant)
  if (!home) throw new TokenProblem(400, 'invalid_request', 90002, `Tenant '${tenant}' not found.`)
  if (scope !== `${GRAPH_AUDIENCE}/.default`)
    throw new TokenProblem(
      400,
      'invalid_scope',
      1002012,
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    )
  const { accessToken, expiresIn } = entra.ownToken(home.id)
  return { token_type: 'Bearer', expires_in: expiresIn, ext_expires_in: expiresIn, access_token: accessToken }
}

interface Asked {
  tenant: string
  form: URLSearchParams
  need: Need
}

function onBehalfOf(parts: EntraParts, entra: Entra, { tenant, form, need }: Asked): object {
  const person = assertedBy(parts, tenant, need('assertion'))
  const scopes = scopesFor(parts, person, need('scope'))
  const canChallenge = /cp1/i.test(form.get('claims') ?? '')
  const { accessToken, expiresIn } = entra.graphToken(person, scopes, parts.app.clientId, canChallenge)
  const info = Buffer.from(JSON.stringify({ uid: person.id, utid: person.tenantId })).toString('base64url')
  return {
    token_type: 'Bearer',
    scope: scopes.map((scope) => `${GRAPH_AUDIENCE}/${scope}`).join(' '),
    expires_in: expiresIn,
    ext_expires_in: expiresIn,
    access_token: accessToken,
    ...(form.has('client_info') ? { client_info: info } : {}),
  }
}

function assertedBy({ world, keys, app: { clientId } }: EntraParts, tenant: string, assertion: string): Person {
  const claims = keys.read(assertion)
  const bad = (code: number, message: string): TokenProblem => new TokenProblem(400, 'invalid_grant', code, message)
  if (!claims) throw bad(50013, 'Assertion failed signature validation.')
  if (claims['aud'] !== clientId && claims['aud'] !== `api://${clientId}`)
    throw bad(50013, 'Assertion audience does not match the Client app presenting the assertion.')
  if (Number(claims['exp']) * 1000 <= world.now()) throw bad(500133, 'Assertion is not within its valid time range.')
  const person = world.person(String(claims['oid']))
  if (!person || person.tenantId !== claims['tid'] || (/^[0-9a-f-]{36}$/i.test(tenant) && person.tenantId !== tenant))
    throw bad(50020, 'The user account does not exist in tenant.')
  if (!person.enabled) throw bad(50057, 'The user account is disabled.')
  return person
}

/** The scopes of the new token. All asked for must be granted; `.default` means whatever is. */
function scopesFor({ consents, app }: EntraParts, person: Person, asked: string): string[] {
  const granted = consents.granted(person)
  const names = asked
    .split(' ')
    .filter(Boolean)
    .map((scope) => scope.replace(`${GRAPH_AUDIENCE}/`, '').replace(`${GRAPH_AUDIENCE}//`, ''))
  const missing = names.filter((name) => name !== '.default' && !granted.has(name))
  if (missing.length > 0)
    throw new TokenProblem(
      400,
      'invalid_grant',
      65001,
      `The user or administrator has not consented to use the application with ID '${app.clientId}' named '${app.name}'. Send an interactive authorization request for this user and resource.`,
      { suberror: 'consent_required' },
    )
  const given = names.includes('.default') ? [...granted] : names
  return given.filter((name) => !['openid', 'profile', 'offline_access', 'email'].includes(name))
}
