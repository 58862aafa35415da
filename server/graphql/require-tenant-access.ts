// Where a company has not opened Upward to somebody, nothing runs for them, except what lets them see, take and erase what is
// theirs, and what lets admins open it again.
import type { Context } from '../context.ts'
import { TurnedOff } from '../problems.ts'
import { isOpenTo } from '../config/tenant-rules.ts'

const ALWAYS = new Set([
  'admin',
  'changeTenantRules',
  'settings',
  'consents',
  'switchOffSource',
  'whatWeKeep',
  'exportMyData',
  'receipts',
  'deletePersonsNotes',
  'deleteEverything',
  'dontAskMe',
])

type Resolver = (parent: unknown, args: unknown, ctx: Context, info: unknown) => unknown

/** The same resolvers; a query or mutation asks first whether Upward is open to the user, and throws TurnedOff. */
export function requireTenantAccess<T extends Record<string, unknown>>(resolvers: T): T {
  const guarded = Object.entries(resolvers).map(([type, fields]) => [
    type,
    type === 'Query' || type === 'Mutation' ? guard(fields as Record<string, Resolver>) : fields,
  ])
  return Object.fromEntries(guarded) as T
}

function guard(fields: Record<string, Resolver>): Record<string, Resolver> {
  const each = Object.entries(fields).map(([field, resolve]): [string, Resolver] => [
    field,
    ALWAYS.has(field)
      ? resolve
      : async (parent, args, ctx, info) => {
          if (!isOpenTo(await ctx.rules(), ctx.user.groups)) throw new TurnedOff()
          return resolve(parent, args, ctx, info)
        },
  ])
  return Object.fromEntries(each)
}
