// The directory: users, the line upwards, direct reports.
import { bodyObject, context, type Answer, type Call } from '../call.ts'
import { conjuncts, FilterProblem, partsOf, passes, pathsOf, readFilter, type Filter } from '../odata/filter.ts'
import { chosen, expansions, inOrder, orders, type Expansion } from '../odata/select.ts'
import { badRequest, denied, GraphProblem, notFound } from '../problem.ts'
import type { Person } from '../store.ts'
import { ok, onlyOptions, page, type Routes } from './route.ts'
import { seesEverybody, userJson, wholeUser } from './user-json.ts'

const ADVANCED =
  "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'"
const UNSUPPORTED = "Unsupported or invalid query filter clause specified for property '{p}' of resource 'User'."

const colleagues = (call: Call): readonly Person[] =>
  call.world.tenantOf(call.me).people.filter((person) => person.kind !== 'contact')

const isEventual = (call: Call): boolean => call.headers['consistencylevel']?.toLowerCase() === 'eventual'

/** A user of the caller's own tenant by id or principal name. */
export function userBy(call: Call, id: string): Person {
  const found = colleagues(call).find(
    (person) => person.id === id.toLowerCase() || person.upn.toLowerCase() === id.toLowerCase(),
  )
  if (!found) throw notFound('directory', id)
  return found
}

const managerOf = (call: Call, person: Person): Person | null =>
  person.managerId ? call.world.person(person.managerId) : null

/** A manager's own JSON with the managers above it, as deep as asked; a line that runs in a circle is cut where it closes. */
function lineAbove(
  call: Call,
  person: Person,
  names: readonly string[] | null,
  levels: number,
  seen: readonly string[],
): Record<string, unknown> | null {
  const manager = managerOf(call, person)
  if (!manager || levels < 1 || seen.includes(manager.id)) return null
  const above = manager.hidden ? null : lineAbove(call, manager, names, levels - 1, [...seen, manager.id])
  return { ...userJson(manager, call.token, names), ...(above ? { manager: above } : {}) }
}

function levelsOf(expansion: Expansion): number {
  const text = expansion.options.get('$levels')
  if (text === undefined) return 1
  if (text === 'max') return 1000
  const levels = Number(text)
  if (!Number.isInteger(levels) || levels < 1 || levels > 1000)
    throw badRequest('directory', `The value '${text}' of $levels is not between 1 and 1000.`)
  return levels
}

/** Adds what `$expand` asks for to one user's JSON. */
function expanded(
  call: Call,
  person: Person,
  json: Record<string, unknown>,
  isCollection: boolean,
): Record<string, unknown> {
  const wanted = expansions(call.query.get('$expand'))
  if (wanted.length > 1) throw badRequest('directory', 'Multiple expands are not supported.')
  const [expansion] = wanted
  if (!expansion) return json
  const names = chosen(expansion.options.get('$select'))
  if (!seesEverybody(call.token)) throw denied('directory')
  if (expansion.name === 'directReports')
    return {
      ...json,
      directReports: reportsOf(call, person)
        .slice(0, 20)
        .map((one) => userJson(one, call.token, names)),
    }
  if (expansion.name !== 'manager')
    throw badRequest('directory', `Could not find a property named '${expansion.name}' on type 'microsoft.graph.user'.`)
  const deep = expansion.options.has('$levels')
  if (deep && (isCollection || !isEventual(call) || !call.query.has('$count')))
    throw new GraphProblem(
      400,
      'Request_UnsupportedQuery',
      isCollection
        ? '$expand with $levels is supported for a single user only.'
        : ADVANCED.replace('$search', '$levels'),
    )
  const line = lineAbove(call, person, names, levelsOf(expansion), [person.id])
  return line ? { ...json, manager: line } : json
}

const reportsOf = (call: Call, person: Person): Person[] =>
  colleagues(call).filter(({ managerId }) => managerId === person.id)

function single(call: Call, person: Person): Answer {
  onlyOptions(call)
  const { '@odata.type': type, ...json } = userJson(person, call.token, chosen(call.query.get('$select')))
  const tag = type === '#microsoft.graph.user' ? {} : { '@odata.type': type }
  return ok({ '@odata.context': context(call, 'users/$entity'), ...tag, ...expanded(call, person, json, false) })
}

/** Functions and operators that only the advanced index answers (DOC aad-advanced-queries). */
function isAdvanced(filter: Filter): boolean {
  return partsOf(filter).some(
    (part) =>
      part.kind === 'not' ||
      (part.kind === 'compare' && part.op === 'ne') ||
      (part.kind === 'text' && part.fn === 'endswith') ||
      (part.kind === 'compare' && part.value === null),
  )
}

function readDirectoryFilter(call: Call): Filter | null {
  const text = call.query.get('$filter')
  if (text === undefined) return null
  let filter: Filter
  try {
    filter = readFilter(text)
  } catch (error) {
    if (error instanceof FilterProblem) throw badRequest('directory', 'Invalid filter clause: ' + error.message)
    throw error
  }
  const known = new Set(Object.keys(wholeUser(call.me)))
  const wrong = pathsOf(filter).find((path) => !known.has(path.split('/')[0] ?? ''))
  if (wrong) throw badRequest('directory', UNSUPPORTED.replace('{p}', wrong), 'Request_UnsupportedQuery')
  if (partsOf(filter).some((part) => part.kind === 'text' && part.fn === 'contains'))
    throw badRequest('directory', 'contains is not supported here.', 'Request_UnsupportedQuery')
  const many = partsOf(filter).find((part) => part.kind === 'in' && part.values.length > 15)
  if (many)
    throw badRequest(
      'directory',
      "Too many child clauses specified in search filter expression containing 'OR' operators: more than 15.",
    )
  return filter
}

/** Advanced queries need the header and, except for `$search`, `$count=true`. */
function checkAdvanced(call: Call, filter: Filter | null): void {
  const eventual = isEventual(call)
  const counts = call.query.get('$count') === 'true'
  if (call.query.has('$search') && !eventual) throw new GraphProblem(400, 'Request_UnsupportedQuery', ADVANCED)
  const advanced = (filter !== null && isAdvanced(filter)) || (filter !== null && call.query.has('$orderby'))
  if ((advanced && !(eventual && counts)) || (call.query.has('$count') && !eventual))
    throw new GraphProblem(
      400,
      'Request_UnsupportedQuery',
      "Request not supported: this query needs the header 'ConsistencyLevel: eventual' and $count=true.",
    )
}

/** `"displayName:ma" OR "mail:ma"`: each word of the property begins with each word asked. */
function searchTest(call: Call): ((user: Record<string, unknown>) => boolean) | null {
  const text = call.query.get('$search')
  if (text === undefined) return null
  const clauses = text
    .split(/\s+OR\s+/)
    .map((all) => all.split(/\s+AND\s+/).map((one) => /^"(\w+):(.+)"$/.exec(one.trim())))
  if (clauses.flat().some((match) => !match))
    throw badRequest(
      'directory',
      'The $search clause must be a quoted property:value pair, like \'"displayName:wa"\'.',
      'Request_BadRequest',
    )
  const begins = (value: unknown, asked: string): boolean => {
    const words = (text: string): string[] =>
      text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .split(/[\s.@_-]+/)
        .filter(Boolean)
    const has = typeof value === 'string' ? words(value) : []
    return words(asked).every((word) => has.some((one) => one.startsWith(word)))
  }
  return (user) => clauses.some((all) => all.every((match) => begins(user[match?.[1] ?? ''], match?.[2] ?? '')))
}

function list(call: Call, people: readonly Person[], set: string): Answer {
  onlyOptions(call)
  const filter = readDirectoryFilter(call)
  checkAdvanced(call, filter)
  const search = searchTest(call)
  const by = orders(call.query.get('$orderby'))
  if (
    !by ||
    by.some(
      ({ path }) =>
        !['displayName', 'userPrincipalName', 'createdDateTime', 'mail', 'surname', 'givenName'].includes(path),
    )
  )
    throw badRequest('directory', 'Sorting not supported for current query.', 'Request_UnsupportedQuery')
  const names = chosen(call.query.get('$select'))
  const pool = people.map((person) => ({ person, user: wholeUser(person) }))
  const found = pool.filter(
    ({ user }) => (!filter || conjuncts(filter).every((one) => passes(one, user))) && (!search || search(user)),
  )
  const sorted =
    by.length > 0
      ? inOrder(
          found,
          by.map((one) => ({ ...one, path: `user/${one.path}` })),
        )
      : found
  const rows = sorted.map(({ person }) => ({ person }))
  return page(call, rows, {
    context: context(call, set),
    count: call.query.get('$count') === 'true' ? rows.length : null,
    show: (row) => {
      const person = row['person'] as Person
      const { '@odata.type': type, ...json } = userJson(person, call.token, names)
      const tag = set !== 'users' || type !== '#microsoft.graph.user' ? { '@odata.type': type } : {}
      return { ...tag, ...expanded(call, person, json, true) }
    },
  })
}

function manager(call: Call, person: Person): Answer {
  const found = managerOf(call, person)
  if (!found) throw notFound('directory', 'manager')
  return ok({
    '@odata.context': context(call, 'directoryObjects/$entity'),
    ...userJson(found, call.token, chosen(call.query.get('$select'))),
  })
}

function getByIds(call: Call): Answer {
  const { ids } = bodyObject(call)
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > 1000)
    throw badRequest('directory', 'The ids must be a list of 1 to 1000.')
  const wanted = new Set(ids.map(String))
  const found = colleagues(call).filter(({ id }) => wanted.has(id))
  return ok({
    '@odata.context': context(call, 'directoryObjects'),
    value: found.map((person) => userJson(person, call.token, null)),
  })
}

export const directoryRoutes: Routes = {
  'me.get': (call) => single(call, call.me),
  'user.get': (call) => single(call, userBy(call, call.params[0] ?? '')),
  'users.list': (call) => list(call, colleagues(call), 'users'),
  'me.manager': (call) => manager(call, call.me),
  'user.manager': (call) => manager(call, userBy(call, call.params[0] ?? '')),
  'me.directReports': (call) => list(call, reportsOf(call, call.me), 'directoryObjects'),
  'user.directReports': (call) => list(call, reportsOf(call, userBy(call, call.params[0] ?? '')), 'directoryObjects'),
  'directoryObjects.getByIds': getByIds,
}
