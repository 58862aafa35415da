// The directory: who somebody is, and the line above them. Answers are parsed; an object that may not be read stays unknown.
import { z } from 'zod'
import { batch } from './batch.ts'
import { GraphFailure } from './errors.ts'
import type { DirectoryPerson, ManagerChain } from './graph.ts'
import { list } from './pages.ts'
import { requestJson, type GraphSession } from './request.ts'
import { SCOPES, type Scope } from './scopes.ts'

/** What is read of a person where the chart may be read. */
export const DIRECTORY_FIELDS =
  'id,displayName,givenName,jobTitle,department,mail,userPrincipalName,proxyAddresses,userType,accountEnabled,createdDateTime'
/** What may be read of others without an admin's consent. */
const BASIC_FIELDS = 'id,displayName,givenName,mail,userPrincipalName'
const EVENTUAL = { ConsistencyLevel: 'eventual' }

const text = z.string().nullish()

interface Shape {
  id: string
  '@odata.type'?: string | undefined
  displayName?: string | null | undefined
  givenName?: string | null | undefined
  jobTitle?: string | null | undefined
  department?: string | null | undefined
  mail?: string | null | undefined
  userPrincipalName?: string | null | undefined
  proxyAddresses?: string[] | null | undefined
  userType?: string | null | undefined
  accountEnabled?: boolean | null | undefined
  createdDateTime?: string | null | undefined
  manager?: unknown
}

const shape: z.ZodType<Shape> = z.looseObject({
  id: z.string().min(1),
  '@odata.type': z.string().optional(),
  displayName: text,
  givenName: text,
  jobTitle: text,
  department: text,
  mail: text,
  userPrincipalName: text,
  proxyAddresses: z.array(z.string()).nullish(),
  userType: text,
  accountEnabled: z.boolean().nullish(),
  createdDateTime: text,
  manager: z.unknown().optional(),
})

/** Graph's user into ours; null when it is not understood. */
export function fromGraph(item: unknown): DirectoryPerson | null {
  const found = shape.safeParse(item)
  if (!found.success) return null
  const user = found.data
  const name = user.displayName?.trim() ?? ''
  const mail = user.mail?.toLowerCase() ?? null
  return {
    id: user.id,
    name,
    firstName: user.givenName?.trim() || (name.split(' ')[0] ?? ''),
    title: user.jobTitle ?? null,
    department: user.department ?? null,
    mail,
    addresses: addressesOf(user, mail),
    hasMail: mail !== null || (user.proxyAddresses ?? []).some((address) => /^smtp:/i.test(address)),
    kind: kindOf(user),
    accountEnabled: user.accountEnabled ?? true,
    since: user.createdDateTime ?? null,
    unreadable: name === '',
  }
}

/**
 * Mail, and what Exchange lists for the account: SMTP addresses and X.500 names, no telephone or sign-in addresses. Where neither
 * is there, the sign-in name says what the address is: of members as it stands, of guests `local_domain#EXT#@tenant`.
 */
function addressesOf({ proxyAddresses, userPrincipalName }: Shape, mail: string | null): string[] {
  const listed = (proxyAddresses ?? []).flatMap((one) => {
    const found = /^(?:(smtp|x500):)?(?![a-z]+:)(.+)$/i.exec(one)
    return found?.[2] ? [found[2].toLowerCase()] : []
  })
  const known = [...new Set([...(mail ? [mail] : []), ...listed])]
  if (known.length > 0 || !userPrincipalName) return known
  const [home = '', isForeign] = userPrincipalName.toLowerCase().split('#ext#')
  return [isForeign === undefined ? home : home.replace(/_([^_]*)$/, '@$1')]
}

function kindOf(user: Shape): DirectoryPerson['kind'] {
  const type = user['@odata.type'] ?? ''
  if (/orgContact$/i.test(type)) return 'contact'
  if (/agentUser$/i.test(type)) return 'agent'
  return user.userType === 'Guest' ? 'guest' : 'person'
}

export async function me(session: GraphSession): Promise<DirectoryPerson> {
  const found = fromGraph(
    await requestJson(session, { method: 'GET', path: `/me?$select=${DIRECTORY_FIELDS}`, scope: SCOPES.profile }),
  )
  if (!found) throw new GraphFailure('not-understood')
  return found
}

/** The whole line in one call: manager within manager, to the top. No manager is a state, not an error. */
export async function managerChain(session: GraphSession): Promise<ManagerChain> {
  const path = `/me?$expand=manager($levels=max;$select=${DIRECTORY_FIELDS})&$select=id&$count=true`
  const body = shape.safeParse(
    await requestJson(session, { method: 'GET', path, scope: SCOPES.chart, headers: EVENTUAL }),
  )
  if (!body.success) throw new GraphFailure('not-understood')
  const seen = new Set([body.data.id])
  const people: DirectoryPerson[] = []
  for (let next = body.data.manager; next !== undefined && next !== null;) {
    const person = fromGraph(next)
    if (!person) break
    if (seen.has(person.id)) return { people, circular: true }
    seen.add(person.id)
    people.push(person)
    next = (next as Shape).manager
  }
  return { people, circular: false }
}

export async function directReports(session: GraphSession): Promise<DirectoryPerson[]> {
  return (
    await list(
      session,
      { method: 'GET', path: `/me/directReports?$select=${DIRECTORY_FIELDS}`, scope: SCOPES.profile },
      fromGraph,
    )
  ).items
}

/** One person; null when there is none. Without the admin's consent: name and address only. */
export async function person(session: GraphSession, id: string): Promise<DirectoryPerson | null> {
  const at = `/users/${encodeURIComponent(id)}`
  return orNull(
    withLess((fields, scope) =>
      requestJson(session, { method: 'GET', path: `${at}?$select=${fields}`, scope }).then(fromGraph),
    ),
  )
}

/** Several people at once, in batches; those who are not there are left out. */
export async function people(session: GraphSession, ids: readonly string[]): Promise<DirectoryPerson[]> {
  if (ids.length === 0) return []
  return withLess(async (fields, scope) => {
    const bodies = await batch(
      session,
      scope,
      ids.map((id) => ({ path: `/users/${encodeURIComponent(id)}?$select=${fields}` })),
    )
    const refused = bodies.find((body) => body instanceof GraphFailure && body.kind !== 'not-found')
    if (refused instanceof GraphFailure) throw refused
    return bodies.flatMap((body) => (body instanceof GraphFailure ? [] : (fromGraph(body) ?? [])))
  })
}

export async function managerOf(session: GraphSession, id: string): Promise<DirectoryPerson | null> {
  const path = `/users/${encodeURIComponent(id)}/manager?$select=${DIRECTORY_FIELDS}`
  return orNull(requestJson(session, { method: 'GET', path, scope: SCOPES.chart }).then(fromGraph))
}

/** Those whose mail is one of these; `in` takes fifteen values, so more go in several calls. */
export async function peopleByAddress(session: GraphSession, addresses: readonly string[]): Promise<DirectoryPerson[]> {
  const usable = addresses.filter((address) => /^[^\s'@]+@[^\s'@]+$/.test(address))
  const chunks = Array.from({ length: Math.ceil(usable.length / 15) }, (_, index) =>
    usable.slice(index * 15, index * 15 + 15),
  )
  const found = await Promise.all(
    chunks.map((chunk) =>
      search(session, `$filter=${encodeURIComponent(`mail in (${chunk.map((one) => `'${one}'`).join(',')})`)}`, 50),
    ),
  )
  return found.flat()
}

/** Name or address begins with the words; new joiners included, since the directory itself is asked. */
export async function searchPeople(session: GraphSession, words: string, most: number): Promise<DirectoryPerson[]> {
  const clean = words.replace(/["\\]/g, ' ').trim()
  const query = `$search=${encodeURIComponent(`"displayName:${clean}" OR "mail:${clean}"`)}`
  return search(session, query, most)
}

function search(session: GraphSession, query: string, most: number): Promise<DirectoryPerson[]> {
  return withLess(async (fields, scope) => {
    const path = `/users?${query}&$select=${fields}&$top=${most}&$count=true`
    const body = z
      .looseObject({ value: z.array(z.unknown()) })
      .safeParse(await requestJson(session, { method: 'GET', path, scope, headers: EVENTUAL }))
    if (!body.success) throw new GraphFailure('not-understood')
    return body.data.value.flatMap((item) => fromGraph(item) ?? [])
  })
}

/** With the admin's consent everything, without it what anybody may see of others. */
async function withLess<T>(read: (fields: string, scope: Scope) => Promise<T>): Promise<T> {
  try {
    return await read(DIRECTORY_FIELDS, SCOPES.chart)
  } catch (error) {
    if (error instanceof GraphFailure && (error.kind === 'consent' || error.kind === 'switched-off'))
      return read(BASIC_FIELDS, SCOPES.names)
    throw error
  }
}

async function orNull<T>(reading: Promise<T | null>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof GraphFailure && error.kind === 'not-found') return null
    throw error
  }
}
