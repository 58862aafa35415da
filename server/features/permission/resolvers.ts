import type { Context } from '#server/context.ts'
import { toSchemaRefused } from '#server/graphql/to-schema-refused.ts'
import { isRefused } from '#server/problems.ts'
import type { Resolvers } from '#schema/generated/server.ts'
import { findOwned } from '../recommendations/find-owned.ts'
import { recommendationOrRefused } from '../recommendations/to-schema.ts'
import { requestPermission, mailFor, prepareMessage } from './request-permission.ts'
import { checkDraft, markSent } from './follow-draft.ts'
import { messageFilled } from './message-filled.ts'
import { closeUnanswered, remindOnce } from './remind-once.ts'
import { policyOf, policyRead } from './policy.ts'
import * as store from './store.ts'
import { requestOrRefused, toSchemaMail, toSchemaRequest } from './to-schema.ts'

export const resolvers: Resolvers<Context> = {
  Query: {
    policy: async (_, __, ctx) => {
      const policy = await policyOf(ctx)
      return policy && { __typename: 'Policy', ...policy }
    },
  },
  Mutation: {
    policyRead: async (_, { version }, ctx) => {
      const result = await policyRead(ctx, version)
      return isRefused(result) ? toSchemaRefused(result) : { __typename: 'Policy', ...result }
    },
    sendPermissionRequest: async (_, { input }, ctx) => requestOrRefused(ctx, await requestPermission(ctx, input)),
    prepareMessage: async (_, { input }, ctx) => requestOrRefused(ctx, await prepareMessage(ctx, input)),
    messageFilled: async (_, { input }, ctx) => requestOrRefused(ctx, await messageFilled(ctx, input)),
    markSent: async (_, { recommendationId, on }, ctx) =>
      requestOrRefused(ctx, await markSent(ctx, recommendationId, on ?? null)),
    lookAtDraft: async (_, { recommendationId }, ctx) => requestOrRefused(ctx, await checkDraft(ctx, recommendationId)),
    remindOnce: async (_, { recommendationId, requestKey }, ctx) =>
      requestOrRefused(ctx, await remindOnce(ctx, recommendationId, requestKey)),
    closeUnanswered: async (_, { recommendationId }, ctx) =>
      recommendationOrRefused(ctx, await closeUnanswered(ctx, recommendationId)),
  },
  Recommendation: {
    requestPreview: async ({ id }, { language }, ctx) => {
      const recommendation = await findOwned(ctx, id)
      if (!recommendation || recommendation.state !== 'READY_TO_ASK') return null
      const mail = await mailFor(ctx, recommendation, 'preview', language ? { language } : {})
      return isRefused(mail) ? null : toSchemaMail(mail)
    },
    permissionRequest: async ({ id }, _, ctx) => {
      const request = await store.current(ctx, id, 'request')
      return request && toSchemaRequest(ctx, request)
    },
  },
  PermissionRequest: {
    // Asked for only by hosts that can open an item by its id, so that nobody else waits for the translation.
    outlookItemId: async ({ recommendationId }, _, ctx) => {
      const request = await store.current(ctx, recommendationId, 'request')
      return request?.messageId ? ctx.graph.hostItemId(request.messageId) : null
    },
  },
}
