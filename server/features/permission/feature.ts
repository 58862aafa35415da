import type { Feature } from '#server/feature.ts'
import { resolvers } from './resolvers.ts'
import * as store from './store.ts'

/** Ask first: a draft in the user's own Outlook. It never sends. */
export const permission: Feature = {
  name: 'permission',
  resolvers,
  retains: [
    {
      table: 'permission_request',
      code: 'REQUESTS',
      until: 'TWELVE_MONTHS_AFTER_LAST_CHANGE',
      exported: (ctx) => store.all(ctx),
    },
    {
      table: 'asked',
      code: 'ASK_COUNTS',
      until: 'TWELVE_MONTHS_AFTER_LAST_CHANGE',
      exported: () => Promise.resolve([]),
    },
  ],
}
