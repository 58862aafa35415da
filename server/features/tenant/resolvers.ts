import type { Context } from '#server/context.ts'
import { toSchemaRefused } from '#server/facts.ts'
import { isRefused } from '#server/problems.ts'
import type { Resolvers, TenantRules as SchemaRules } from '#schema/generated/server.ts'
import { changeRules, tenantRules, type TenantRules } from './rules.ts'

const toSchema = (rules: TenantRules): SchemaRules & { __typename: 'TenantRules' } => ({
  __typename: 'TenantRules',
  ...rules,
  changedAt: rules.changedAt?.toISOString() ?? null,
})

export const resolvers: Resolvers<Context> = {
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
    rules: async (_, __, ctx) => toSchema(await tenantRules(ctx)),
  },
}
