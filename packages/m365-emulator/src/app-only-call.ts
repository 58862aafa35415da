// Calls the app makes in its own name: of one person, and only what that person allowed by installing the app.
import type { Contract } from './contract.ts'
import type { Feed } from './feed.ts'
import { badRequest, denied, notFound } from './problem.ts'
import type { Person } from './store.ts'
import type { Claims, GraphToken } from './token.ts'
import type { World } from './world.ts'

/** Whom such a call is about, and what the app may do there (LEARN resource-specific consent). */
export function appOnlyCall(
  { world, feed }: { world: World; feed: Feed },
  claims: Claims,
  { contract, params }: { contract: Contract; params: readonly string[] },
): { token: GraphToken; me: Person } {
  if (contract.path.startsWith('/me'))
    throw badRequest('directory', '/me request is only valid with delegated authentication flow.')
  if (contract.own === undefined) throw denied(contract.workload)
  const person = world.person((params[0] ?? '').toLowerCase())
  if (!person || person.tenantId !== claims['tid']) throw notFound(contract.workload)
  if (!feed.hasApp(person)) throw denied(contract.workload)
  const token = {
    oid: String(claims['oid']),
    tid: person.tenantId,
    appId: String(claims['appid']),
    scopes: new Set([contract.own]),
    canChallenge: false,
  }
  return { token, me: person }
}
