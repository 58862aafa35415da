import type { Context } from '#server/context.ts'
import type { Admin, Resolvers } from '#schema/generated/server.ts'

export const resolvers: Resolvers<Context> = {
  Query: {
    // The rules come from the tenant's own room.
    admin: (_, __, ctx) => (ctx.user.isAdmin ? ({ __typename: 'Admin' } as Admin) : null),
  },
  Admin: {
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
