// Every resolver, watched: a surprise becomes one of our problems with the request's correlation id, and the log hears of it
// once, without anybody's words.
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { Problem, toProblem } from '../problems.ts'

type Resolver = (parent: unknown, args: unknown, ctx: Context, info: GraphQLResolveInfo) => unknown
type Fields = Record<string, unknown>

/** The same resolvers; what they throw or reject with is a Problem. Scalars and other objects pass through. */
export function mapResolverErrors<T extends Record<string, unknown>>(resolvers: T): T {
  const types = Object.entries(resolvers).map(([type, fields]) => [
    type,
    isPlain(fields) ? watchedFields(type, fields) : fields,
  ])
  return Object.fromEntries(types) as T
}

function isPlain(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

function watchedFields(type: string, fields: Fields): Fields {
  const each = Object.entries(fields).map(([field, resolve]) => [
    field,
    typeof resolve === 'function' && !field.startsWith('__') ? watch(`${type}.${field}`, resolve as Resolver) : resolve,
  ])
  return Object.fromEntries(each) as Fields
}

function watch(where: string, resolve: Resolver): Resolver {
  return (parent, args, ctx, info) => {
    try {
      const result = resolve(parent, args, ctx, info)
      return result instanceof Promise ? result.catch((error: unknown) => tell(where, ctx, error)) : result
    } catch (error) {
      return tell(where, ctx, error)
    }
  }
}

function tell(where: string, ctx: Context, thrown: unknown): never {
  const problem = toProblem(thrown)
  const { correlationId } = ctx
  const cause = problem.cause instanceof Error ? problem.cause : null
  const facts = {
    correlationId,
    where,
    code: problem.facts.code,
    name: cause?.name ?? 'unknown',
    reason: codeOf(cause),
  }
  ctx.health.count(ctx.user.tenantId, problem.facts.code)
  if (problem.facts.code === 'UNEXPECTED') ctx.log.error('unexpected', facts)
  else if (problem.facts.reason === 'WRONG_KEY') ctx.log.error('keys do not fit the data', facts)
  else ctx.log.warn('problem', facts)
  throw new Problem({ ...problem.facts, correlationId }, { cause: thrown })
}

/** The outside's own code (a database state, a system error): never its message, which may quote what was written. */
function codeOf(cause: Error | null): string {
  const code = (cause as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}
