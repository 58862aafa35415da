import type { Feature } from '#server/feature.ts'
import { resolvers } from './resolvers.ts'
import * as store from './store.ts'

/** The notes read back as traits. It never changes a note. */
export const traits: Feature = {
  name: 'traits',
  resolvers,
  keeps: [
    {
      table: 'arrangement',
      code: 'TRAITS',
      until: 'TWELVE_MONTHS_AFTER_LAST_CHANGE',
      exported: (ctx) => store.all(ctx),
    },
  ],
}
