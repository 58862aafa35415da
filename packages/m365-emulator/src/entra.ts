// Plays Entra ID: keys, discovery documents, and the token endpoint with the on-behalf-of grant. The issuer in tokens is the
// real service's name although they are served from here; only the base address differs.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { groupsOf } from './company/groups.ts'
import { guidFrom } from './company/random.ts'
import type { Faults } from './faults.ts'
import { granted, TokenProblem } from './grants.ts'
import type { Person } from './store.ts'
import { GRAPH_AUDIENCE, ISSUER_HOST, type Claims } from './token.ts'
import type { Entra, EntraParts } from './entra-parts.ts'

/** Seconds a token lives: between 60 and 90 minutes in the real service. */
export const TOKEN_LIFE = 3900
/** Of a token in the app's own name. */
const OWN_TOKEN_LIFE = 3599

/** Builds the identity service around the world's people. */
export function entraFor(parts: EntraParts): Entra {
  const { world, keys, app } = parts
  const { clientId } = app
  const seconds = (): number => Math.floor(world.now() / 1000)
  const life = (): Claims => ({ iat: seconds(), nbf: seconds() - 5, exp: seconds() + TOKEN_LIFE, uti: randomUUID() })
  const identity = (person: Person): Claims => ({
    oid: person.id,
    tid: person.tenantId,
    name: person.name,
    sub: Buffer.from(`${person.id}${clientId}`).toString('base64url').slice(0, 43),
    ver: '2.0',
  })
  const issuer = (person: Person): string => `${ISSUER_HOST}/${person.tenantId}/v2.0`
  const guest = (person: Person): Claims => (person.kind === 'guest' ? { acct: 1 } : {})
  const entra: Entra = {
    appToken: (person) => ({
      accessToken: keys.sign({
        ...life(),
        ...identity(person),
        ...guest(person),
        aud: clientId,
        iss: issuer(person),
        azp: clientId,
        azpacr: '0',
        preferred_username: person.upn,
        scp: app.apiScope,
        groups: groupsOf(person),
        ...(app.rolesOf(person).length > 0 ? { roles: app.rolesOf(person) } : {}),
      }),
      expiresIn: TOKEN_LIFE,
    }),
    graphToken: (person, scopes, appId, canChallenge = false) => ({
      accessToken: keys.sign({
        ...life(),
        ...identity(person),
        aud: GRAPH_AUDIENCE,
        iss: `https://sts.windows.net/${person.tenantId}/`,
        ver: '1.0',
        appid: appId,
        scp: scopes.join(' '),
        upn: person.upn,
        ...(canChallenge ? { xms_cc: ['cp1'] } : {}),
      }),
      expiresIn: TOKEN_LIFE,
    }),
    ownToken: (tenantId) => ({
      accessToken: keys.sign({
        ...life(),
        aud: GRAPH_AUDIENCE,
        iss: `https://sts.windows.net/${tenantId}/`,
        ver: '1.0',
        tid: tenantId,
        oid: guidFrom('service principal', clientId, tenantId),
        sub: guidFrom('service principal', clientId, tenantId),
        appid: clientId,
        idtyp: 'app',
      }),
      expiresIn: OWN_TOKEN_LIFE,
    }),
    register: (server) => registerRoutes(server, parts, entra),
  }
  return entra
}

function registerRoutes(app: FastifyInstance, parts: EntraParts, entra: Entra): void {
  const { url, keys } = parts
  const discovery = (tenant: string): object => {
    const issuer = /^[0-9a-f-]{36}$/i.test(tenant) ? tenant : '{tenantid}'
    return {
      token_endpoint: `${url}/${tenant}/oauth2/v2.0/token`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
      jwks_uri: `${url}/${tenant}/discovery/v2.0/keys`,
      response_modes_supported: ['query', 'fragment', 'form_post'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      issuer: `${ISSUER_HOST}/${issuer}/v2.0`,
      authorization_endpoint: `${url}/${tenant}/oauth2/v2.0/authorize`,
      end_session_endpoint: `${url}/${tenant}/oauth2/v2.0/logout`,
      cloud_instance_name: 'microsoftonline.com',
    }
  }
  type Tenant = { Params: { tenant: string } }
  app.get<Tenant>('/:tenant/v2.0/.well-known/openid-configuration', (request) => discovery(request.params.tenant))
  app.get<Tenant>('/:tenant/discovery/v2.0/keys', () => ({ keys: [keys.jwk] }))
  app.get('/common/discovery/instance', () => ({
    tenant_discovery_endpoint: `${url}/common/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [
      { preferred_network: new URL(url).host, preferred_cache: new URL(url).host, aliases: [new URL(url).host] },
      {
        preferred_network: 'login.microsoftonline.com',
        preferred_cache: 'login.windows.net',
        aliases: ['login.microsoftonline.com', 'login.windows.net'],
      },
    ],
  }))
  app.post<Tenant & { Body: unknown }>('/:tenant/oauth2/v2.0/token', async (request, reply) => {
    try {
      if (await struck(parts.faults, request.url, reply)) return await reply
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
      return await reply.header('cache-control', 'no-store').send(granted(parts, entra, request.params.tenant, form))
    } catch (error) {
      if (!(error instanceof TokenProblem)) throw error
      return refuse(reply, error, parts.world.now())
    }
  })
}

/** What the fault plan does to a request for a token; true when the line was cut. */
async function struck(faults: Faults, path: string, reply: FastifyReply): Promise<boolean> {
  const fault = faults.matchFault('POST', path)
  if (!fault) return false
  if (fault.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs))
  if (fault.drop || fault.hang) {
    void reply.hijack()
    if (fault.drop) reply.raw.destroy()
    return true
  }
  if (fault.retryAfter !== undefined && fault.retryAfter !== null)
    void reply.header('retry-after', String(fault.retryAfter))
  const claims =
    fault.claims === undefined
      ? {}
      : {
          claims:
            fault.claims === true ? '{"access_token":{"capolids":{"essential":true,"values":["c1"]}}}' : fault.claims,
        }
  if (fault.error || fault.status || fault.claims !== undefined)
    throw new TokenProblem(
      fault.status ?? 400,
      fault.error ?? (fault.claims === undefined ? 'temporarily_unavailable' : 'interaction_required'),
      fault.claims === undefined ? 90033 : 50076,
      fault.message ?? 'A transient error has occurred. Please try again.',
      { ...claims, ...(fault.suberror ? { suberror: fault.suberror } : {}) },
    )
  return false
}

function refuse(reply: FastifyReply, problem: TokenProblem, now: number): FastifyReply {
  const [trace, correlation] = [randomUUID(), randomUUID()]
  const timestamp = `${new Date(now).toISOString().slice(0, 19).replace('T', ' ')}Z`
  return reply.code(problem.status).send({
    error: problem.error,
    error_description: `AADSTS${problem.code}: ${problem.message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [problem.code],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `${ISSUER_HOST}/error?code=${problem.code}`,
    ...problem.more,
  })
}
