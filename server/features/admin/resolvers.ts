import type { Context } from '#server/context.ts'
import { toSchemaRefused } from '#server/graphql/to-schema-refused.ts'
import { isRefused } from '#server/problems.ts'
import type { TenantRules } from '#server/config/tenant-rules.ts'
import type { Admin, Resolvers, TenantRules as SchemaRules } from '#schema/generated/server.ts'
import { changeRules, readRules } from './rules.ts'

const toSchema = (rules: TenantRules): SchemaRules & { __typename: 'TenantRules' } => ({
  __typename: 'TenantRules',
  ...rules,
  changedAt: rules.changedAt?.toISOString() ?? null,
})

export const resolvers: Resolvers<Context> = {
  Query: {
    admin: (_, __, ctx) => (ctx.user.isAdmin ? ({ __typename: 'Admin' } as Admin) : null),
  },
  Mutation: {
    changeTenantRules: async (_, { input: { version, ...wanted } }, ctx) => {
      const result = await changeRules(ctx, version, {
        ...wanted,
        openGroup: wanted.openGroup ?? null,
        excludedGroup: wanted.excludedGroup ?? null,
        policy: wanted.policy ?? null,
      })
      return isRefused(result) ? toSchemaRefused(result) : toSchema(result)
    },
  },
  Admin: {
    rules: async (_, __, ctx) => toSchema(await readRules(ctx)),
    health: (_, __, ctx) => {
      const { health } = ctx
      return {
        __typename: 'Health',
        secretEndsOn: health.secretEndsOn,
        since: health.since.toISOString(),
        problems: health
          .problems(ctx.user.tenantId)
          .map(([code, count]) => ({ __typename: 'ProblemCount', code, count })),
      }
    },
  },
}
