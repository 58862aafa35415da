// Holds exchanges with Graph, the twin's or recorded ones, against the real contract. A request or an answer the real
// service would not know is a fault. Types come from Microsoft's typings in any clone; paths, bound operations,
// restrictions and permissions from the published metadata where that is present.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CONTRACT, findContract, type Contract } from '../src/contract.ts'
import { SHAPES, type Shape } from '../src/contract/shapes.ts'
import { answerFaults, batchFaults, errorFaults } from './answers.ts'
import { metadataFrom, type Metadata } from './from-csdl.ts'
import { modelFromTypes } from './from-types.ts'
import { refOf, type Model, type TypeRef } from './model.ts'
import { optionFaults, type Query } from './options.ts'
import { restrictionFaults, walk } from './path.ts'
import { permissionFaults, permissionsFrom, scopeFaults, type Permissions } from './scopes.ts'
import { checkObject, checkValue, type Watch } from './values.ts'
import type { Exchange } from './exchange.ts'

export interface Checker {
  /** What was wrong, as sentences; nothing for a right exchange. `isApp`: it may hold no wider scope than the least. */
  faults(exchange: Exchange, isApp?: boolean): string[]
  /** What is wrong with the contract's own rows. */
  tableFaults(): string[]
  /** Parts that could not be checked here. */
  skipped: readonly string[]
}

interface Sources {
  models: readonly Model[]
  metadata: Metadata | null
  permissions: Permissions | null
}

let sources: Promise<Sources> | null = null

async function readSources(): Promise<Sources> {
  const folder = join(process.env['UPWARD_SHARED'] ?? '../shared', 'graph-contract')
  const [csdl, listed] = [join(folder, 'graph-v1.0.csdl.xml'), join(folder, 'permissions.json')]
  const metadata = existsSync(csdl) ? metadataFrom(csdl) : null
  const typings = await modelFromTypes()
  return {
    models: metadata ? [typings, metadata] : [typings],
    metadata,
    permissions: existsSync(listed) ? permissionsFrom(listed) : null,
  }
}

/** The checker; what it reads, it reads once. `published: false` leaves the published metadata aside. */
export async function contractChecker({ published = true } = {}): Promise<Checker> {
  const all = await (sources ??= readSources())
  const used = published ? all : { models: all.models.slice(0, 1), metadata: null, permissions: null }
  return {
    faults: (exchange, isApp = false) => [...new Set(exchangeFaults(used, exchange, isApp))],
    tableFaults: () => CONTRACT.flatMap((row) => rowFaults(used, row)),
    skipped: [
      ...(used.metadata ? [] : ['skipped: paths, bound operations and restrictions (no metadata here)']),
      ...(used.permissions ? [] : ['skipped: permissions (no permissions data here)']),
    ],
  }
}

/** Segments and options of a path; option names with `$` in small letters, as the service reads them. */
function split(path: string): { segments: string[]; query: Query; twice: string[] } {
  const [plain = '', search = ''] = path.split(/\?(.*)/s)
  const query = new Map<string, string>()
  const twice: string[] = []
  for (const [name, value] of new URLSearchParams(search.replaceAll('+', '%2B'))) {
    const known = name.startsWith('$') ? name.toLowerCase() : name
    if (query.has(known)) twice.push(`${known} is given twice`)
    query.set(known, value)
  }
  return { segments: plain.split('/').filter(Boolean).map(decodeURIComponent), query, twice }
}

function exchangeFaults({ models, metadata }: Sources, exchange: Exchange, isApp: boolean): string[] {
  const { method, status, sent } = exchange
  const { segments, query, twice } = split(exchange.path)
  const say = (fault: string): string => `${method} /${segments.join('/')}: ${fault}`
  if (/^\$batch$/i.test(segments[0] ?? '')) return batchFaults(exchange).map(say)
  const found = findContract(method, segments)
  if (found === 'wrong-method' || !found)
    return [say(`no such call in the contract${found ? ' with this method' : ''}`)]
  const { contract: row } = found
  const shape = SHAPES[row.id]
  if (!shape) return [say('the contract does not tell its shape')]
  const faults = [...twice]
  if (exchange.scopes && !exchange.isStruck)
    faults.push(...scopeFaults(row, exchange.scopes, { status, body: sent, isApp }))
  if (metadata) {
    const place = walk(metadata, segments)
    if (typeof place === 'string') faults.push(place)
    else faults.push(...restrictionFaults(metadata, place, method, query))
  }
  const ref = refOf(shape.answers)
  for (const model of models) {
    faults.push(...optionFaults(model, row, ref, query), ...sentFaults(model, shape, exchange))
    if (!exchange.isStruck && status < 400) faults.push(...answerFaults(model, ref, query, exchange))
  }
  if (status >= 400 && !exchange.isStruck) faults.push(...errorFaults(exchange.got))
  return faults.map(say)
}

function sentFaults(model: Model, { sends }: Shape, { method, sent, prefer }: Exchange): string[] {
  const faults: string[] = []
  const watch: Watch = {
    model,
    takesFutureMembers: /include-unknown-enum-members/i.test(prefer ?? ''),
    report: (text) => void faults.push(text),
  }
  if (method === 'GET' || method === 'DELETE') return sent === undefined ? [] : [`a body was sent with ${method}`]
  if (sends === undefined) return empty(sent) ? [] : ['a body was sent to a call that takes none']
  if (sent === null || typeof sent !== 'object' || Array.isArray(sent)) return ['the body is no object']
  if (typeof sends === 'string') checkObject(watch, sends, sent, 'body')
  else checkParameters(watch, sends, sent as Record<string, unknown>)
  return faults
}

const empty = (body: unknown): boolean =>
  body === undefined || body === null || (typeof body === 'object' && Object.keys(body).length === 0)

/** Names of parameters are read without case. */
function checkParameters(watch: Watch, sends: Readonly<Record<string, string>>, sent: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(sent)) {
    const known = Object.keys(sends).find((one) => one.toLowerCase() === name.toLowerCase())
    if (known === undefined) watch.report(`the action has no parameter ${name}`)
    else checkValue(watch, refOf(sends[known] ?? 'any'), value, name)
  }
}

/** A row against the metadata and the permissions data. */
function rowFaults({ models, metadata, permissions }: Sources, row: Contract): string[] {
  const shape = SHAPES[row.id]
  if (!shape) return [`${row.id}: no shape`]
  const ref = refOf(shape.answers)
  const faults = models
    .filter(({ types }) => !['', 'bytes'].includes(ref.type) && !types[ref.type])
    .map(({ source }) => `${row.id}: the ${source} does not know ${ref.type}`)
  if (metadata) {
    const place = walk(metadata, row.path.split('/').slice(1))
    if (typeof place === 'string') faults.push(`${row.id}: ${place}`)
    else faults.push(...leadsTo(row, ref, place.isBytes ? refOf('bytes') : place.answer))
    if (typeof place !== 'string')
      faults.push(...restrictionFaults(metadata, place, row.method, new Map()).map((fault) => `${row.id}: ${fault}`))
  }
  if (permissions) faults.push(...permissionFaults(row, permissions))
  return faults
}

function leadsTo(row: Contract, ref: TypeRef, place: TypeRef | null): string[] {
  if (ref.type === '' || !place) return []
  const isMade = row.method === 'POST' && place.isList && !ref.isList
  const isRight = place.type === ref.type && (isMade || place.isList === ref.isList)
  return isRight ? [] : [`${row.id}: answers ${place.type}${place.isList ? '[]' : ''}, not ${ref.type}`]
}
