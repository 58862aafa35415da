import type { Feature } from '#server/feature.ts'
import { resolvers } from './resolvers.ts'
import * as store from './store.ts'

/** The hand-off to LinkedIn. Nothing of LinkedIn is automated. */
export const linkedin: Feature = {
  name: 'linkedin',
  resolvers,
  retains: [
    {
      table: 'hand_off',
      code: 'HAND_OFFS',
      until: 'TWELVE_MONTHS_AFTER_LAST_CHANGE',
      exported: (ctx) => store.all(ctx),
    },
  ],
}
